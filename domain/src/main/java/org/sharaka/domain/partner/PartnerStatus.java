package org.sharaka.domain.partner;

/** Whether a partner is there and in use. One that has ended or is out of use holds no ICE and is like no other. */
public enum PartnerStatus {
    /** It is there, and in use. */
    ACTIVE,
    /** It is out of use, until it is reactivated. */
    INACTIVE,
    /** It has ended, whether it was in use or not. */
    ENDED
}
