package org.sharaka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.Token;
import org.sharaka.domain.access.TokenDigest;
import org.sharaka.domain.access.TokenId;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;

/** What every store of users keeps to. */
public interface UsersContract {

    /** When the tokens of these tests are made. */
    Instant MADE = Instant.parse("2026-06-01T08:00:00.123Z");

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static Token token(String id) {
        return token(id, digest(id));
    }

    private static Token token(String id, TokenDigest digest) {
        Fact<LocalDate> expiry = Fact.known(LocalDate.parse("2026-12-31"));
        return new Token(new TokenId(id), "called " + id, digest, MADE, expiry, Fact.unknown());
    }

    private static TokenDigest digest(String id) {
        return TokenDigest.of("a-secret-of-some-length-" + id);
    }

    private static User user(String id, Token... tokens) {
        return new User(new UserId(id), "نادية " + id, Set.of(Role.DIRECTOR, Role.VIEWER), List.of(tokens));
    }

    private void add(User user) {
        work().inTransaction(stores -> {
            stores.of(Users.class).add(user);
            return true;
        });
    }

    private long keep(User user, long version) {
        return work().inTransaction(stores -> stores.of(Users.class).keep(user, version));
    }

    private Optional<Versioned<User>> withId(String id) {
        return work().reading(stores -> stores.of(Users.class).find(new UserId(id)));
    }

    private Optional<Versioned<User>> withToken(String id) {
        return work().reading(stores -> stores.of(Users.class).withToken(digest(id)));
    }

    private List<Versioned<User>> all() {
        return work().reading(stores -> stores.of(Users.class).all());
    }

    private Versioned<User> find(String id) {
        return withId(id).orElseThrow();
    }

    @Test
    default void a_user_comes_back_as_it_was_added_with_its_tokens_in_order() {
        User user = user("one", token("z"), token("a"));
        add(user);

        assertThat(find("one")).isEqualTo(new Versioned<>(user, 1));
    }

    @Test
    default void an_unknown_user_is_not_found() {
        assertThat(withId("nobody")).isEmpty();
        assertThat(withToken("none")).isEmpty();
    }

    @Test
    default void a_user_gets_tokens_and_loses_them_and_each_change_is_a_version() {
        User user = user("one", token("first"));
        add(user);
        User more = user.with(token("second"));
        User revoked = more.withRevoked(new TokenId("first"), new Token.Revocation(MADE.plusMillis(1), "it was lost"));

        assertThat(keep(more, 1)).isEqualTo(2);
        assertThat(keep(revoked, 2)).isEqualTo(3);

        assertThat(find("one")).isEqualTo(new Versioned<>(revoked, 3));
    }

    @Test
    default void a_stale_version_changes_nothing() {
        User user = user("one", token("first"));
        add(user);
        keep(user, 1);

        assertThatThrownBy(() -> keep(user.with(token("second")), 1)).isInstanceOf(Rejected.StaleVersion.class);

        assertThat(find("one").value()).isEqualTo(user);
    }

    @Test
    default void a_user_is_found_by_any_of_its_tokens_also_by_one_that_opens_nothing() {
        User user = user("one", token("first"), token("second"))
                .withRevoked(new TokenId("first"), new Token.Revocation(MADE, "it was lost"));
        add(user);
        add(user("two", token("third")));

        for (String id : List.of("first", "second")) {
            assertThat(withToken(id))
                    .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(user));
        }
    }

    @Test
    default void a_digest_belongs_to_one_token() {
        add(user("one", token("same")));

        assertThatThrownBy(() -> add(user("two", token("other", digest("same")))))
                .isInstanceOfSatisfying(
                        Rejected.Taken.class, taken -> assertThat(taken.code()).isEqualTo("value.token"));
        assertThat(all()).hasSize(1);
    }

    @Test
    default void all_users_come_in_the_order_they_were_added() {
        add(user("z", token("1")));
        add(user("a", token("2")));

        assertThat(all())
                .containsExactly(new Versioned<>(user("z", token("1")), 1), new Versioned<>(user("a", token("2")), 1));
    }
}
