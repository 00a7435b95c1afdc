package org.sharaka.domain.access;

/** Something that a use case may ask of the person who acts. */
public enum Permission {
    /** To read everything. */
    READ,
    /** To write partners and the committee. */
    WRITE_PARTNERS,
    /** To block partners, and to lift blocks. */
    BLOCK_PARTNERS,
    /** To write users and their tokens. */
    WRITE_USERS
}
