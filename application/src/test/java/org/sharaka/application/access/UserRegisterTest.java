package org.sharaka.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.TODAY;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byViewer;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.TokenId;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;

class UserRegisterTest {

    private static final String GIVEN = "a-token-given-on-the-command-line";

    private final Office office = Office.open();

    private Entrance nadia() {
        return office.users.enter(byAdmin(), "نادية", Set.of(Role.DIRECTOR));
    }

    @Test
    void who_shows_the_token_enters_with_the_roles() {
        Entrance nadia = nadia();

        assertThat(office.users.bearer(nadia.secret()))
                .contains(new Actor(nadia.user().id(), Set.of(Role.DIRECTOR)));
    }

    @Test
    void neither_store_nor_journal_holds_the_token() {
        Entrance nadia = nadia();

        assertThat(office.journal().toString()).doesNotContain(nadia.secret());
        assertThat(office.journal().toString())
                .doesNotContain(nadia.token().digest().hex());
        assertThat(office.users.read(byViewer(), nadia.user().id()).toString()).doesNotContain(nadia.secret());
        assertThat(nadia.toString()).doesNotContain(nadia.secret());
    }

    @Test
    void what_is_no_token_or_not_ours_enters_nowhere() {
        nadia();

        assertThat(office.users.bearer("")).isEmpty();
        assertThat(office.users.bearer("short")).isEmpty();
        assertThat(office.users.bearer("a-token-that-nobody-was-given")).isEmpty();
    }

    @Test
    void a_token_opens_to_its_last_day_and_until_it_is_revoked() {
        UserId id = nadia().user().id();
        Entrance today = office.users.giveToken(byAdmin(), id, "today", Fact.known(TODAY));
        Entrance past = office.users.giveToken(byAdmin(), id, "past", Fact.known(TODAY.minusDays(1)));

        assertThat(office.users.bearer(today.secret())).isPresent();
        assertThat(office.users.bearer(past.secret())).isEmpty();

        office.users.revoke(byAdmin(), id, today.token().id(), "lost");
        assertThat(office.users.bearer(today.secret())).isEmpty();
        assertThat(office.actions()).containsExactly("user.entered", "token.made", "token.made", "token.revoked");
        assertThat(office.users.read(byViewer(), id).version()).isEqualTo(4);
    }

    @Test
    void a_token_is_revoked_once_and_with_a_reason() {
        Entrance nadia = nadia();
        UserId id = nadia.user().id();
        TokenId token = nadia.token().id();

        assertThatThrownBy(() -> office.users.revoke(byAdmin(), id, token, " ")).isInstanceOf(InvalidValue.class);
        office.users.revoke(byAdmin(), id, token, "lost");
        assertThatThrownBy(() -> office.users.revoke(byAdmin(), id, token, "again"))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> office.users.revoke(byAdmin(), id, new TokenId("none"), "lost"))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void only_an_administrator_writes_users() {
        assertThatThrownBy(() -> office.users.enter(byDirector(), "x", Set.of(Role.ADMIN)))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThat(office.users.all(byViewer())).isEmpty();
    }

    @Test
    void a_user_needs_a_name_and_a_role() {
        assertThatThrownBy(() -> office.users.enter(byAdmin(), " ", Set.of()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.pointer())
                                .containsExactlyInAnyOrder("/name", "/roles"));
    }

    @Test
    void the_first_start_makes_an_administrator_and_shows_the_token_once() {
        Optional<String> shown = office.users.openTheDoor("admin", Optional.empty());

        assertThat(shown.flatMap(office.users::bearer))
                .hasValueSatisfying(actor -> assertThat(actor.roles()).containsExactly(Role.ADMIN));
        assertThat(office.users.openTheDoor("admin", Optional.empty())).isEmpty();
        assertThat(office.users.all(byViewer())).hasSize(1);
    }

    @Test
    void a_given_token_opens_at_the_first_start_and_at_a_later_one() {
        assertThat(office.users.openTheDoor("admin", Optional.empty())).isPresent();

        assertThat(office.users.openTheDoor("admin", Optional.of(GIVEN))).isEmpty();
        assertThat(office.users.openTheDoor("admin", Optional.of(GIVEN))).isEmpty();

        assertThat(office.users.bearer(GIVEN)).isPresent();
        assertThat(office.users.all(byViewer()))
                .singleElement()
                .satisfies(user -> assertThat(user.value().tokens()).hasSize(2));
    }

    @Test
    void what_the_journal_cannot_tell_has_not_happened() {
        Entrance nadia = nadia();
        Office broken = office.withFailingJournal();

        assertThatThrownBy(() -> broken.users.revoke(
                        byAdmin(), nadia.user().id(), nadia.token().id(), "lost"))
                .isInstanceOf(StoreUnavailable.class);
        assertThat(office.users.bearer(nadia.secret())).isPresent();
    }
}
