package org.sharaka.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    private static final Set<Permission> told = EnumSet.noneOf(Permission.class);

    /** The whole table: what each role may do. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    PERMISSION,       VIEWER, PARTNERSHIP_OFFICER, FINANCE_OFFICER, ASSESSOR, DIRECTOR, ADMIN
                    READ,             may,    may,                 may,             may,      may,      may
                    WRITE_PARTNERS,   -,      may,                 -,               -,        -,        may
                    BLOCK_PARTNERS,   -,      -,                   -,               -,        may,      may
                    WRITE_USERS,      -,      -,                   -,               -,        -,        may
                    WRITE_FUNDING,    -,      -,                   may,             -,        -,        may
                    APPROVE_PAYMENTS, -,      -,                   may,             -,        may,      may
                    WRITE_PROJECTS,   -,      may,                 -,               -,        -,        may
                    APPROVE_PROJECTS, -,      -,                   -,               -,        may,      may
                    SUSPEND_PROJECTS, -,      -,                   -,               -,        may,      may
                    END_PROJECTS,     -,      may,                 -,               -,        may,      may
                    WRITE_CENTRES,    -,      may,                 -,               -,        -,        may
                    SUSPEND_MANDATES, -,      -,                   -,               -,        may,      may
                    APPROVE_SUPPORT,  -,      -,                   -,               -,        may,      may
                    ASSESS,           -,      -,                   -,               may,      -,        may
                    VALIDATE_ASSESSMENTS, -,  -,                   -,               may,      may,      may
                    WRITE_HANDOVERS,  -,      may,                 -,               -,        may,      may
                    APPROVE_HANDOVERS, -,     -,                   -,               -,        may,      may
                    WRITE_POLICIES,   -,      -,                   -,               -,        may,      may
                    """)
    void the_table_says_what_each_role_may_do(ArgumentsAccessor row) {
        Permission permission = row.get(0, Permission.class);
        told.add(permission);
        for (Role role : Role.values()) {
            boolean may = row.getString(1 + role.ordinal()).equals("may");
            assertThat(role.may(permission)).as("%s %s", role, permission).isEqualTo(may);
            assertThat(role.permissions().contains(permission)).isEqualTo(may);
        }
    }

    @AfterAll
    static void the_table_is_whole() {
        assertThat(told).containsExactly(Permission.values());
    }

    @Test
    void an_actor_may_what_one_of_its_roles_may() {
        Actor actor = new Actor(new UserId("u-1"), EnumSet.of(Role.PARTNERSHIP_OFFICER, Role.DIRECTOR));

        assertThat(actor.may(Permission.READ)).isTrue();
        assertThat(actor.may(Permission.WRITE_PARTNERS)).isTrue();
        assertThat(actor.may(Permission.BLOCK_PARTNERS)).isTrue();
        assertThat(actor.may(Permission.WRITE_USERS)).isFalse();
    }

    @Test
    void an_actor_without_roles_may_nothing() {
        Actor nobody = new Actor(new UserId("u-1"), Set.of());

        for (Permission permission : Permission.values()) {
            assertThat(nobody.may(permission)).isFalse();
        }
    }

    @Test
    void the_system_acts_under_its_own_id_as_an_administrator() {
        assertThat(Actor.SYSTEM).isEqualTo(new Actor(new UserId("system"), Set.of(Role.ADMIN)));
        assertThat(UserId.SYSTEM).isEqualTo(new UserId("system"));
    }

    @Test
    void an_actor_gains_no_role_after_it_was_made() {
        Set<Role> roles = new HashSet<>(Set.of(Role.VIEWER));
        Actor actor = new Actor(new UserId("u-1"), roles);
        roles.add(Role.ADMIN);

        assertThat(actor.may(Permission.WRITE_USERS)).isFalse();
    }
}
