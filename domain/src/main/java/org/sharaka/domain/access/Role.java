package org.sharaka.domain.access;

import static org.sharaka.domain.access.Permission.APPROVE_HANDOVERS;
import static org.sharaka.domain.access.Permission.APPROVE_PAYMENTS;
import static org.sharaka.domain.access.Permission.APPROVE_PROJECTS;
import static org.sharaka.domain.access.Permission.APPROVE_SUPPORT;
import static org.sharaka.domain.access.Permission.ASSESS;
import static org.sharaka.domain.access.Permission.BLOCK_PARTNERS;
import static org.sharaka.domain.access.Permission.END_PROJECTS;
import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.SUSPEND_MANDATES;
import static org.sharaka.domain.access.Permission.SUSPEND_PROJECTS;
import static org.sharaka.domain.access.Permission.VALIDATE_ASSESSMENTS;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;
import static org.sharaka.domain.access.Permission.WRITE_HANDOVERS;
import static org.sharaka.domain.access.Permission.WRITE_PARTNERS;
import static org.sharaka.domain.access.Permission.WRITE_POLICIES;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.util.EnumSet;
import java.util.Set;

/** The roles and what each may do: the whole table. Every role may read. */
public enum Role {
    /** Reads everything. */
    VIEWER(EnumSet.of(READ)),
    /** Writes partners, the committee, programmes, projects, works, centres and mandates. */
    PARTNERSHIP_OFFICER(EnumSet.of(READ, WRITE_PARTNERS, WRITE_PROJECTS, END_PROJECTS, WRITE_CENTRES, WRITE_HANDOVERS)),
    /** Writes the funding, and approves payments that someone else prepared. */
    FINANCE_OFFICER(EnumSet.of(READ, WRITE_FUNDING, APPROVE_PAYMENTS)),
    /** Writes and validates assessments, and writes findings. */
    ASSESSOR(EnumSet.of(READ, ASSESS, VALIDATE_ASSESSMENTS)),
    /** Approves, blocks, suspends. */
    DIRECTOR(EnumSet.of(
            READ,
            BLOCK_PARTNERS,
            APPROVE_PAYMENTS,
            APPROVE_PROJECTS,
            SUSPEND_PROJECTS,
            END_PROJECTS,
            SUSPEND_MANDATES,
            APPROVE_SUPPORT,
            VALIDATE_ASSESSMENTS,
            WRITE_HANDOVERS,
            APPROVE_HANDOVERS,
            WRITE_POLICIES)),
    /** May ask every use case; the four-eyes rules hold all the same. */
    ADMIN(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    /**
     * Whether this role has a permission.
     *
     * @param permission what is asked
     * @return what the table says
     */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** {@return what this role may do; its line of the table} */
    public Set<Permission> permissions() {
        return permissions;
    }
}
