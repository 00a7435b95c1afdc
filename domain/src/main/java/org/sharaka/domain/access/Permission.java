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
    WRITE_USERS,
    /** To write pledges, receipts, allocations and payments. */
    WRITE_FUNDING,
    /** To approve a payment that someone else prepared. */
    APPROVE_PAYMENTS,
    /** To write programmes, projects, agreements and works. */
    WRITE_PROJECTS,
    /** To approve terms of reference, and to decide on extensions and withdrawals. */
    APPROVE_PROJECTS,
    /** To suspend projects and agreements, and to let them go on. */
    SUSPEND_PROJECTS,
    /** To cancel projects and to terminate agreements. */
    END_PROJECTS,
    /** To write centres, their papers and their mandates. */
    WRITE_CENTRES,
    /** To suspend mandates, and to let them go on. */
    SUSPEND_MANDATES,
    /** Approves support plans, grants under them and closes them. */
    APPROVE_SUPPORT,
    /** To record assessments and findings. */
    ASSESS,
    /** To validate an assessment that someone else recorded. */
    VALIDATE_ASSESSMENTS,
    /** Propose handovers, follow them up, open step-backs. */
    WRITE_HANDOVERS,
    /** Approve and refuse handovers, take centres back. */
    APPROVE_HANDOVERS,
    /** Draft, adopt and withdraw the values of policies (section 10). */
    WRITE_POLICIES
}
