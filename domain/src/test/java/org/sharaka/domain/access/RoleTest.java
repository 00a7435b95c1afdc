package org.sharaka.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "VIEWER,              READ,           true",
        "VIEWER,              WRITE_PARTNERS, false",
        "VIEWER,              BLOCK_PARTNERS, false",
        "VIEWER,              WRITE_USERS,    false",
        "PARTNERSHIP_OFFICER, READ,           true",
        "PARTNERSHIP_OFFICER, WRITE_PARTNERS, true",
        "PARTNERSHIP_OFFICER, BLOCK_PARTNERS, false",
        "PARTNERSHIP_OFFICER, WRITE_USERS,    false",
        "FINANCE_OFFICER,     READ,           true",
        "FINANCE_OFFICER,     WRITE_PARTNERS, false",
        "FINANCE_OFFICER,     BLOCK_PARTNERS, false",
        "FINANCE_OFFICER,     WRITE_USERS,    false",
        "ASSESSOR,            READ,           true",
        "ASSESSOR,            WRITE_PARTNERS, false",
        "ASSESSOR,            BLOCK_PARTNERS, false",
        "ASSESSOR,            WRITE_USERS,    false",
        "DIRECTOR,            READ,           true",
        "DIRECTOR,            WRITE_PARTNERS, false",
        "DIRECTOR,            BLOCK_PARTNERS, true",
        "DIRECTOR,            WRITE_USERS,    false",
        "ADMIN,               READ,           true",
        "ADMIN,               WRITE_PARTNERS, true",
        "ADMIN,               BLOCK_PARTNERS, true",
        "ADMIN,               WRITE_USERS,    true"
    })
    void the_table_says_what_each_role_may_do(Role role, Permission permission, boolean may) {
        assertThat(role.may(permission)).isEqualTo(may);
        assertThat(role.permissions().contains(permission)).isEqualTo(may);
    }

    @Test
    void the_table_above_is_the_whole_table() {
        assertThat(Role.values().length * Permission.values().length).isEqualTo(24);
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
