package org.sharaka.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.gate.Fact;

class UserTest {

    private static final UserId ID = new UserId("u-1");
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
    private static final LocalDate TODAY = day("2026-03-01");
    private static final Token.Revocation LOST = new Token.Revocation(MORNING, "lost");
    private static final Token FIRST = token("first");
    private static final Token SECOND = token("second");

    private static Token token(String name) {
        return new Token(new TokenId("t-" + name), name, digest(name), MORNING, Fact.unknown(), Fact.unknown());
    }

    private static Token until(String lastDay) {
        return new Token(
                new TokenId("t-first"), "first", digest("first"), MORNING, Fact.known(day(lastDay)), Fact.unknown());
    }

    private static TokenDigest digest(String name) {
        return TokenDigest.of(name + "-0123456789-0123456789");
    }

    private static User souad() {
        return User.entered(ID, "Souad", Set.of(Role.ASSESSOR), FIRST);
    }

    @Test
    void a_new_user_has_a_name_roles_and_a_first_token() {
        User user = User.entered(ID, " سعاد\u00A0", EnumSet.of(Role.DIRECTOR, Role.ASSESSOR), FIRST);

        assertThat(user).isEqualTo(new User(ID, "سعاد", Set.of(Role.ASSESSOR, Role.DIRECTOR), List.of(FIRST)));
    }

    @Test
    void name_and_roles_are_found_at_fault_together() {
        assertThat(faultsOf(() -> User.entered(ID, " ", Set.of(), FIRST)))
                .containsExactlyInAnyOrder(
                        fault("/name", "value.text", "blank"), fault("/roles", "value.required", "missing"));
    }

    @Test
    void either_is_found_at_fault_alone() {
        assertThat(faultsOf(() -> User.entered(ID, "Sou\nad", Set.of(Role.VIEWER), FIRST)))
                .containsExactly(fault("/name", "value.text", "characters"));
        assertThat(faultsOf(() -> User.entered(ID, "Souad", Set.of(), FIRST)))
                .containsExactly(fault("/roles", "value.required", "missing"));
    }

    @Test
    void a_name_has_200_code_points_at_most() {
        String most = "𐌰".repeat(200);

        assertThat(User.entered(ID, most, Set.of(Role.VIEWER), FIRST).name()).isEqualTo(most);
        assertThat(faultsOf(() -> User.entered(ID, most + "x", Set.of(Role.VIEWER), FIRST)))
                .containsExactly(fault("/name", "value.text", "length", "200"));
    }

    @Test
    void the_bearer_of_any_of_the_tokens_enters_with_the_users_roles() {
        User user = souad().with(SECOND);

        assertThat(user.entering(digest("first"), TODAY)).contains(new Actor(ID, Set.of(Role.ASSESSOR)));
        assertThat(user.entering(digest("second"), TODAY)).contains(new Actor(ID, Set.of(Role.ASSESSOR)));
    }

    @Test
    void a_token_that_is_not_the_users_opens_nothing() {
        assertThat(souad().entering(digest("second"), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, true", "2026-03-01, true", "2026-03-02, false"})
    void a_token_opens_on_its_last_day_and_not_on_the_next(LocalDate on, boolean opens) {
        User user = User.entered(ID, "Souad", Set.of(Role.ASSESSOR), until("2026-03-01"));

        assertThat(until("2026-03-01").opens(on)).isEqualTo(opens);
        assertThat(user.entering(digest("first"), on).isPresent()).isEqualTo(opens);
    }

    @Test
    void a_token_without_a_last_day_opens_for_good() {
        assertThat(FIRST.opens(day("2099-12-31"))).isTrue();
    }

    @Test
    void a_revoked_token_opens_nothing_and_the_others_still_do() {
        User user = souad().with(SECOND).withRevoked(new TokenId("t-first"), LOST);

        assertThat(user.entering(digest("first"), TODAY)).isEmpty();
        assertThat(user.entering(digest("second"), TODAY)).isPresent();
        assertThat(user)
                .isEqualTo(new User(
                        ID,
                        "Souad",
                        Set.of(Role.ASSESSOR),
                        List.of(
                                new Token(
                                        new TokenId("t-first"),
                                        "first",
                                        digest("first"),
                                        MORNING,
                                        Fact.unknown(),
                                        Fact.known(LOST)),
                                SECOND)));
    }

    @Test
    void a_revocation_keeps_the_last_day_of_the_token() {
        User user = User.entered(ID, "Souad", Set.of(Role.ASSESSOR), until("2026-12-31"))
                .withRevoked(new TokenId("t-first"), LOST);

        Token revoked = user.token(new TokenId("t-first")).orElseThrow();
        assertThat(revoked.expiresOn()).isEqualTo(Fact.known(day("2026-12-31")));
        assertThat(revoked.isRevoked()).isTrue();
        assertThat(FIRST.isRevoked()).isFalse();
    }

    @Test
    void a_token_is_not_revoked_twice() {
        User user = souad().with(SECOND).withRevoked(new TokenId("t-first"), LOST);

        assertThat(wrongState(() -> user.withRevoked(new TokenId("t-first"), LOST)))
                .isEqualTo("revocation in REVOKED");
        assertThat(user.withRevoked(new TokenId("t-second"), LOST).token(new TokenId("t-second")))
                .hasValueSatisfying(token -> assertThat(token.isRevoked()).isTrue());
    }

    @Test
    void a_token_is_found_by_its_id() {
        User user = souad().with(SECOND);

        assertThat(user.tokens()).containsExactly(FIRST, SECOND);
        assertThat(user.token(new TokenId("t-second"))).contains(SECOND);
        assertThat(user.token(new TokenId("t-third"))).isEmpty();
    }

    @Test
    void a_user_holds_copies() {
        Set<Role> roles = EnumSet.of(Role.VIEWER);
        List<Token> tokens = new ArrayList<>(List.of(FIRST));
        User user = new User(ID, "Souad", roles, tokens);
        roles.add(Role.ADMIN);
        tokens.add(SECOND);

        assertThat(user.roles()).containsExactly(Role.VIEWER);
        assertThat(user.tokens()).containsExactly(FIRST);
    }
}
