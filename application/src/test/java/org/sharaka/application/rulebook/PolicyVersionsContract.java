package org.sharaka.application.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sharaka.application.rulebook.PolicyRegister.DecidedStep;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.PolicyState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.WithdrawalInquiry;

/** What every store of the versions of policies keeps to, and its register with it. */
public interface PolicyVersionsContract {

    /** The day of these tests. */
    LocalDate TODAY = LocalDate.parse("2026-06-01");

    /** One director. */
    Call FIRST = new Call(new Actor(new UserId("first"), Set.of(Role.DIRECTOR)), "");

    /** Another. */
    Call SECOND = new Call(new Actor(new UserId("second"), Set.of(Role.DIRECTOR)), "");

    /** With a decision of the board, today. */
    DecidedStep DECIDED = new DecidedStep(TODAY, Fact.known(Document.of(DocumentKind.BOARD_DECISION, "CA-12", TODAY)));

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private PolicyRegister register() {
        return new PolicyRegister(
                work(), Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneId.of("Africa/Casablanca")), () -> {});
    }

    private PolicyRegister opened() {
        PolicyRegister register = register();
        register.layDown(Rulebook.standard());
        return register;
    }

    private Rulebook book() {
        return work().reading(stores -> stores.rulebook());
    }

    private static DraftVersion term(String version, String from, int months) {
        return new DraftVersion(Group.MANDATE, version, LocalDate.parse(from), Map.of("termMonths", months));
    }

    private ListedVersion adopt(PolicyRegister register, String version) {
        return register.adopt(SECOND, Group.MANDATE, version, DECIDED, Fact.unknown())
                .fold(Outcome.Made::value, refused -> {
                    throw new AssertionError(refused.ruling());
                });
    }

    @Test
    default void an_empty_register_lays_down_the_versions_it_is_opened_with_and_writes_them_into_the_journal() {
        PolicyRegister register = register();
        assertThat(book().on(TODAY).all())
                .isEqualTo(Rulebook.standard().on(TODAY).all());

        assertThat(register.layDown(Rulebook.standard())).isTrue();
        assertThat(register.layDown(Rulebook.standard())).isTrue();

        assertThat(register.list(FIRST))
                .extracting(listed -> listed.version().group())
                .containsExactlyElementsOf(Rulebook.standard().groups());
        assertThat(register.list(FIRST)).extracting(ListedVersion::state).containsOnly(PolicyState.IN_FORCE);
        assertThat(book().on(TODAY).all())
                .isEqualTo(Rulebook.standard().on(TODAY).all());
        assertThat(work().reading(stores -> stores.of(Journal.class).after(0, Fact.known("mandate.v1"), 10))
                        .items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.happening().action()).isEqualTo("policy.laid-down");
                    assertThat(entry.happening().particulars()).containsEntry("mandate.termMonths", "36");
                });
    }

    @Test
    default void a_register_keeps_the_versions_it_began_with_whatever_it_is_opened_with_later() {
        Rulebook ours = Rulebook.standard()
                .adopting(MandatePolicy.standard().termMonths(24))
                .adopting(MandatePolicy.standard()
                        .named("mandate.v2")
                        .from("2026-03-01")
                        .termMonths(30));
        PolicyRegister register = register();

        assertThat(register.layDown(ours)).isTrue();
        assertThat(register.layDown(ours)).isTrue();
        assertThat(register.layDown(Rulebook.standard())).isFalse();
        assertThat(register.layDown(ours.adopting(HandoverPolicy.standard().freshMonths(5))))
                .isFalse();
        assertThat(book().on(TODAY).mandate().termMonths()).isEqualTo(30);
        assertThat(book().on(LocalDate.parse("2026-02-28")).mandate().termMonths())
                .isEqualTo(24);
        assertThat(register.read(FIRST, Group.MANDATE, "mandate.v1")).satisfies(first -> {
            assertThat(first.state()).isEqualTo(PolicyState.PAST);
            assertThat(first.until()).isEqualTo(Fact.known(LocalDate.parse("2026-02-28")));
        });
        assertThat((long)
                        work().reading(stores -> stores.of(Journal.class).head().entries()))
                .isEqualTo(Rulebook.standard().groups().size() + 1L);

        register.draft(FIRST, term("mandate.v3", "2026-07-01", 12));
        adopt(register, "mandate.v3");
        assertThat(register.layDown(ours))
                .as("what was adopted since is no matter")
                .isTrue();
    }

    @Test
    default void a_version_counts_from_its_adoption_on_and_the_transaction_that_adopts_it_sees_it() {
        PolicyRegister register = opened();
        ListedVersion draft = register.draft(FIRST, term("mandate.v2", "2026-07-01", 12));
        assertThat(draft.state()).isEqualTo(PolicyState.DRAFT);
        assertThat(draft.version().life().after()).isEqualTo("mandate.v1");
        assertThat(book().on(LocalDate.parse("2026-07-01")).mandate().termMonths())
                .isEqualTo(36);

        ListedVersion adopted = adopt(register, "mandate.v2");

        assertThat(adopted.state()).isEqualTo(PolicyState.COMING);
        assertThat(adopted.revision()).isEqualTo(2);
        assertThat(book().on(LocalDate.parse("2026-06-30")).mandate().termMonths())
                .isEqualTo(36);
        assertThat(book().on(LocalDate.parse("2026-07-01")).mandate().termMonths())
                .isEqualTo(12);
        assertThat(register.read(SECOND, Group.MANDATE, "mandate.v1").until())
                .isEqualTo(Fact.known(LocalDate.parse("2026-06-30")));
        work().inTransaction(
                        stores -> {
                            var version = stores.of(PolicyVersions.class).get(Group.MANDATE, "mandate.v2");
                            stores.of(PolicyVersions.class)
                                    .keep(
                                            version.value()
                                                    .holding(term24(
                                                            version.value().policy())),
                                            version.version());
                            assertThat(stores.rulebook().versions(Group.MANDATE).last())
                                    .isEqualTo(term24(version.value().policy()));
                            return false;
                        },
                        kept -> kept);
        assertThat(book().on(LocalDate.parse("2026-07-01")).mandate().termMonths())
                .isEqualTo(12);
    }

    private static MandatePolicy term24(Policy policy) {
        return ((MandatePolicy) policy).termMonths(24);
    }

    @Test
    default void every_version_comes_back_as_it_was_kept() {
        PolicyRegister register = opened();
        register.draft(FIRST, term("mandate.v2", "2026-07-01", 12));
        ListedVersion adopted = adopt(register, "mandate.v2");
        register.proposeWithdrawal(FIRST, Group.MANDATE, "mandate.v2", TODAY, "no", Fact.unknown());
        ListedVersion proposed = register.read(FIRST, Group.MANDATE, "mandate.v2");
        assertThat(proposed.version().life().adopted())
                .isEqualTo(adopted.version().life().adopted());
        assertThat(proposed.version().life().proposed().is(act -> act.reason().is("no"::equals)))
                .isTrue();

        register.withdraw(SECOND, Group.MANDATE, "mandate.v2", DECIDED, Fact.unknown());

        ListedVersion withdrawn = register.read(FIRST, Group.MANDATE, "mandate.v2");
        assertThat(withdrawn.state()).isEqualTo(PolicyState.WITHDRAWN);
        assertThat(withdrawn.revision()).isEqualTo(4);
        assertThat(withdrawn.version().policy())
                .isEqualTo(MandatePolicy.standard()
                        .named("mandate.v2")
                        .from("2026-07-01")
                        .termMonths(12));
        assertThat(book().versions(Group.MANDATE).all()).hasSize(1);
        assertThat(work().reading(stores -> stores.of(Journal.class).replay(stores.rulebook()))
                        .allTheSame())
                .isTrue();
    }

    @Test
    default void a_draft_that_is_at_fault_or_of_a_name_that_is_taken_is_not_kept() {
        PolicyRegister register = opened();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("termMonths", -1);
        values.put("mandate.nothing", 1);

        assertThatThrownBy(() -> register.draft(FIRST, new DraftVersion(Group.MANDATE, "mandate.v1", TODAY, values)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::pointer)
                                .containsExactlyInAnyOrder(
                                        "/version", "/values/termMonths", "/values/mandate.nothing"));
        assertThat(register.list(FIRST)).hasSameSizeAs(Rulebook.standard().groups());
    }

    @Test
    default void a_draft_is_deleted_and_nothing_else_is() {
        PolicyRegister register = opened();
        register.draft(FIRST, term("mandate.v2", "2026-07-01", 12));
        assertThatThrownBy(() -> register.delete(SECOND, Group.MANDATE, "mandate.v2", 2))
                .isInstanceOf(Rejected.StaleVersion.class);

        register.delete(SECOND, Group.MANDATE, "mandate.v2", 1);

        assertThatThrownBy(() -> register.read(FIRST, Group.MANDATE, "mandate.v2"))
                .isInstanceOf(Rejected.UnknownId.class);
        register.draft(FIRST, term("mandate.v2", "2026-08-01", 13));
        assertThat(adopt(register, "mandate.v2").version().policy())
                .isEqualTo(MandatePolicy.standard()
                        .named("mandate.v2")
                        .from("2026-08-01")
                        .termMonths(13));
        assertThat(book().on(LocalDate.parse("2026-08-01")).mandate().termMonths())
                .isEqualTo(13);
    }

    @Test
    default void a_draft_on_a_version_that_is_no_longer_the_last_is_refused() {
        PolicyRegister register = opened();
        register.draft(FIRST, term("mandate.v2", "2026-07-01", 12));
        register.draft(FIRST, term("mandate.v3", "2026-08-01", 18));
        adopt(register, "mandate.v2");

        assertThat(register.adopt(SECOND, Group.MANDATE, "mandate.v3", DECIDED, Fact.unknown())
                        .ruling()
                        .notPassed())
                .containsExactly("policy.adoption");
        assertThat(register.lookAdopt(SECOND, Group.MANDATE, "mandate.v3", TODAY)
                        .notPassed())
                .as("and no decision is handed in with a look")
                .hasSize(2);
        assertThat(register.lookWithdraw(FIRST, Group.MANDATE, "mandate.v2", WithdrawalInquiry.Step.PROPOSE, TODAY)
                        .refuses())
                .isFalse();
    }

    @Test
    default void only_directors_write_and_everybody_reads() {
        PolicyRegister register = opened();
        Call viewer = new Call(new Actor(new UserId("viewer"), Set.of(Role.VIEWER)), "");
        assertThat(register.list(viewer)).isNotEmpty();
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> register.draft(viewer, term("mandate.v2", "2026-07-01", 12)),
                () -> register.delete(viewer, Group.MANDATE, "mandate.v1", 1),
                () -> register.adopt(viewer, Group.MANDATE, "mandate.v1", DECIDED, Fact.unknown()),
                () -> register.proposeWithdrawal(viewer, Group.MANDATE, "mandate.v1", TODAY, "no", Fact.unknown()),
                () -> register.withdraw(viewer, Group.MANDATE, "mandate.v1", DECIDED, Fact.unknown()))) {
            assertThatThrownBy(step).isInstanceOf(Rejected.NotPermitted.class);
        }
    }
}
