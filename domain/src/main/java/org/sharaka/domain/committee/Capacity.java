package org.sharaka.domain.committee;

/** What a member of the committee takes part as. It describes and is no condition. */
public enum Capacity {
    /** Supports the foundation's resources and secures that they last (S3). */
    DONOR,
    /** A partner in carrying out some of the projects (S4). */
    IMPLEMENTER
}
