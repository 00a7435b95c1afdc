package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.policy.StepBackPolicy;
import org.sharaka.domain.rulebook.WithdrawalInquiry.Step;

class PolicyVersionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final UserId FIRST = new UserId("first");
    private static final UserId SECOND = new UserId("second");
    private static final Policy LAST = MandatePolicy.standard();
    private static final Fact<Document> DECISION = decision("2026-06-01");

    private final Rulebook book = Rulebook.standard();

    private static Fact<Document> decision(String date) {
        return Fact.known(Document.of(DocumentKind.BOARD_DECISION, "CA-12", LocalDate.parse(date)));
    }

    private static PolicyVersion draft(String from) {
        return PolicyVersion.drafted(
                MandatePolicy.standard().named("mandate.v2").from(from).termMonths(12), "mandate.v1", FIRST, TODAY);
    }

    private Outcome<PolicyVersion> adopted(PolicyVersion draft, UserId by, LocalDate on, Fact<Document> decision) {
        return draft.adopted(book, draft.adoption(by, on, TODAY, LAST, decision));
    }

    private PolicyVersion coming() {
        return adopted(draft("2026-07-01"), SECOND, TODAY, DECISION).fold(Outcome.Made::value, refused -> null);
    }

    private static List<String> reasons(Ruling ruling) {
        return ruling.with(Result.FAIL).stream().map(Check::reason).toList();
    }

    @Test
    void values_that_do_not_go_with_those_of_other_groups_are_not_adopted() {
        HandoverPolicy last = HandoverPolicy.standard();
        for (String overall : List.of("5.00", "5.01")) {
            PolicyVersion draft = PolicyVersion.drafted(
                    last.named("handover.v2").from(TODAY).overall(overall), "handover.v1", FIRST, TODAY);
            AdoptionInquiry asked = draft.adoption(SECOND, TODAY, TODAY, last, DECISION);
            if (overall.equals("5.00")) {
                assertThat(draft.adopted(book, asked).ruling().refuses()).isFalse();
            } else {
                assertThatThrownBy(() -> draft.adopted(book, asked))
                        .isInstanceOfSatisfying(
                                InvalidValue.class,
                                invalid -> assertThat(invalid.faults())
                                        .extracting(Fault::pointer)
                                        .containsExactly("/handover.overall"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5.00, ''", "5.01, /values/handover.overall"})
    void a_draft_goes_with_the_other_groups_as_its_adoption_does(String overall, String pointer) {
        PolicyVersion draft = overall("handover.v2", overall);

        assertThat(pointers(() -> draft.agreeing(book, Map.of()))).isEqualTo(pointer);
    }

    @Test
    void a_draft_is_told_its_faults_where_its_values_were_given() {
        PolicyVersion draft = overall("handover.v2", "6.00");

        for (Map<String, ?> given :
                List.of(Map.of("overall", "6.00"), Map.of("handover.overall", "6.00"), Map.of("autonomy", "0.50"))) {
            assertThat(pointers(() -> draft.agreeing(book, given)))
                    .isEqualTo(given.containsKey("overall") ? "/values/overall" : "/values/handover.overall");
        }
        assertThat(pointers(() -> draft.agreeing(book, Map.of("handover", Map.of("overall", "6.00")))))
                .isEqualTo("/values/handover/overall");
    }

    @ParameterizedTest
    @CsvSource({"3.00, ''", "3.01, /values/handover.overall"})
    void a_draft_goes_with_what_other_groups_adopted_for_a_later_day(String overall, String pointer) {
        Rulebook lower = book.adopting(lowGrid());

        assertThat(pointers(() -> overall("handover.v2", overall).agreeing(lower, Map.of())))
                .isEqualTo(pointer);
    }

    @Test
    void a_version_that_another_group_rests_on_is_not_withdrawn() {
        PolicyVersion low = PolicyVersion.drafted(
                StepBackPolicy.standard()
                        .named("stepback.v2")
                        .from("2026-07-01")
                        .overall("3.00"),
                "stepback.v1",
                FIRST,
                TODAY);
        Policy high = StepBackPolicy.standard().overall("4.00");
        Policy lowHandover = HandoverPolicy.standard()
                .named("handover.v2")
                .from("2026-07-01")
                .overall("3.00");
        PolicyVersion coming = low.adopted(
                        book, low.adoption(SECOND, TODAY, TODAY, StepBackPolicy.standard(), DECISION))
                .fold(Outcome.Made::value, refused -> null);
        Rulebook resting = book.adopting(high)
                .adopting(coming.policy())
                .adopting(lowHandover)
                .adopting(lowGrid())
                .agreeing();

        assertThat(pointers(() -> coming.withdrawalProposed(
                        resting,
                        coming.withdrawal(Step.PROPOSE, FIRST, TODAY, TODAY, coming.policy(), Fact.unknown()),
                        "no")))
                .isEqualTo("/stepback.overall");
        PolicyVersion proposed = coming.withdrawalProposed(
                        book,
                        coming.withdrawal(Step.PROPOSE, FIRST, TODAY, TODAY, coming.policy(), Fact.unknown()),
                        "no")
                .fold(Outcome.Made::value, refused -> null);
        WithdrawalInquiry asked = proposed.withdrawal(Step.WITHDRAW, SECOND, TODAY, TODAY, coming.policy(), DECISION);
        assertThat(pointers(() -> proposed.withdrawn(resting, asked))).isEqualTo("/stepback.overall");
        assertThatThrownBy(() -> proposed.withdrawn(resting, asked))
                .as("it names the version that is in the way, and the value")
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(new Fault(
                                        "/stepback.overall",
                                        "policy.valid",
                                        "needed",
                                        List.of("grid/" + lowGrid().version(), "stepback.overall"))));
        assertThat(proposed.withdrawn(book, asked).ruling().refuses()).isFalse();
    }

    private static PolicyVersion overall(String name, String overall) {
        return PolicyVersion.drafted(
                HandoverPolicy.standard().named(name).from(TODAY).overall(overall), "handover.v1", FIRST, TODAY);
    }

    /** A grid of three levels, from a day later than the drafts. */
    private static MaturityGrid lowGrid() {
        Map<String, Object> lower = new LinkedHashMap<>(Map.of("grid.top", 3));
        MaturityGrid.standard().dimensions().keySet().forEach(code -> {
            lower.put("grid.dimensions." + code + ".floor", 3);
            lower.put("grid.dimensions." + code + ".publicFloor", 3);
        });
        return PolicyValues.of(MaturityGrid.standard())
                .with(lower)
                .named("grid.v2")
                .from("2026-08-01");
    }

    /** The pointers of the faults, in one word; empty where there is none. */
    private static String pointers(Supplier<?> act) {
        try {
            act.get();
            return "";
        } catch (InvalidValue invalid) {
            return invalid.faults().stream().map(Fault::pointer).collect(Collectors.joining(" "));
        }
    }

    @Test
    void a_draft_is_adopted_by_another_person_with_a_decision() {
        Outcome<PolicyVersion> outcome = adopted(draft("2026-06-01"), SECOND, TODAY, DECISION);

        assertThat(outcome.ruling().gate()).isEqualTo("policy.adopt");
        assertThat(outcome.ruling().policies()).containsEntry("mandate", "mandate.v1");
        assertThat(outcome.ruling().checks()).hasSize(6).allMatch(check -> check.result() == Result.PASS);
        PolicyVersion version = outcome.fold(Outcome.Made::value, refused -> null);
        assertThat(version.counts()).isTrue();
        assertThat(version.stateOn(TODAY, Fact.unknown())).isEqualTo(PolicyState.IN_FORCE);
        outcome.fold(
                made -> {
                    assertThat(made.events().get(0).particulars())
                            .containsEntry("mandate.termMonths", "12")
                            .containsEntry("inForceFrom", "2026-06-01")
                            .containsEntry("decision", "CA-12");
                    return made;
                },
                refused -> null);
    }

    @ParameterizedTest
    @CsvSource({
        "first,  2026-06-01, 2026-06-01, 2026-06-01, four-eyes",
        "second, 2026-05-31, 2026-05-31, 2026-06-01, other-day",
        "second, 2026-06-02, 2026-06-01, 2026-06-01, other-day",
        "second, 2026-06-01, 2026-06-02, 2026-06-01, decided-later",
        "second, 2026-06-01, 2026-06-01, 2026-05-31, past"
    })
    void a_draft_is_refused(String by, LocalDate on, String decidedOn, String from, String reason) {
        Outcome<PolicyVersion> outcome = adopted(draft(from), new UserId(by), on, decision(decidedOn));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(reasons(outcome.ruling())).containsExactly(reason);
        assertThat(outcome.ruling().checks()).hasSize(6);
    }

    @Test
    void everything_that_stands_in_the_way_is_shown_at_once() {
        PolicyVersion draft = draft("2026-05-31");
        Policy later = MandatePolicy.standard().named("mandate.v3").from("2026-06-30");

        Ruling ruling = book.rule(draft.adoption(FIRST, LocalDate.parse("2026-05-31"), TODAY, later, Fact.unknown()));

        assertThat(reasons(ruling))
                .containsExactly("four-eyes", "missing", "other-day", "past", "not-later", "not-last");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, true", "2026-07-01, true", "2026-07-02, false"})
    void a_version_comes_into_force_later_than_the_one_before(String from, boolean refused) {
        PolicyVersion draft = draft(from);
        Policy last = MandatePolicy.standard().from("2026-07-01");

        Ruling ruling = book.rule(draft.adoption(SECOND, TODAY, TODAY, last, DECISION));

        assertThat(ruling.refuses()).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, COMING", "2026-07-01, IN_FORCE", "2026-07-02, IN_FORCE"})
    void its_state_follows_from_the_day(LocalDate day, PolicyState state) {
        assertThat(draft("2026-07-01").stateOn(day, Fact.unknown())).isEqualTo(PolicyState.DRAFT);
        assertThat(coming().stateOn(day, Fact.unknown())).isEqualTo(state);
    }

    @Test
    void a_later_version_in_force_makes_it_one_of_the_past() {
        Fact<LocalDate> next = Fact.known(LocalDate.parse("2026-08-01"));
        assertThat(coming().stateOn(LocalDate.parse("2026-07-31"), next)).isEqualTo(PolicyState.IN_FORCE);
        assertThat(coming().stateOn(LocalDate.parse("2026-08-01"), next)).isEqualTo(PolicyState.PAST);
    }

    @Test
    void a_version_that_is_not_in_force_yet_is_withdrawn_in_two_steps() {
        PolicyVersion coming = coming();
        PolicyVersion proposed = coming.withdrawalProposed(
                        book,
                        coming.withdrawal(Step.PROPOSE, FIRST, TODAY, TODAY, coming.policy(), Fact.unknown()),
                        "no")
                .fold(Outcome.Made::value, refused -> null);

        Ruling alone =
                book.rule(proposed.withdrawal(Step.WITHDRAW, FIRST, TODAY, TODAY, coming.policy(), Fact.unknown()));
        assertThat(reasons(alone)).containsExactly("proposer", "missing");

        PolicyVersion withdrawn = withdrawn();
        assertThat(withdrawn.counts()).isFalse();
        assertThat(withdrawn.stateOn(TODAY, Fact.unknown())).isEqualTo(PolicyState.WITHDRAWN);
        assertThatThrownBy(
                        () -> withdrawn.withdrawal(Step.PROPOSE, FIRST, TODAY, TODAY, coming.policy(), Fact.unknown()))
                .isInstanceOf(WrongState.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, mandate.v2, ''", "2026-07-01, mandate.v2, in-force", "2026-06-30, mandate.v3, followed"})
    void only_the_last_version_that_is_still_to_come_is_withdrawn(LocalDate today, String last, String reason) {
        Ruling ruling = book.rule(coming().withdrawal(
                        Step.PROPOSE,
                        FIRST,
                        today,
                        today,
                        MandatePolicy.standard().named(last),
                        Fact.unknown()));
        assertThat(String.join(" ", reasons(ruling))).isEqualTo(reason);
    }

    @Test
    void steps_that_the_state_does_not_have_are_told() {
        PolicyVersion laidDown = PolicyVersion.laidDown(LAST, TODAY);
        assertThatThrownBy(() -> laidDown.adoption(SECOND, TODAY, TODAY, LAST, DECISION))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> coming().adoption(SECOND, TODAY, TODAY, LAST, DECISION))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(
                        () -> draft("2026-07-01").withdrawal(Step.PROPOSE, FIRST, TODAY, TODAY, LAST, Fact.unknown()))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> coming().withdrawal(Step.WITHDRAW, FIRST, TODAY, TODAY, LAST, Fact.unknown()))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> coming().deletion(FIRST, TODAY)).isInstanceOf(WrongState.class);
        assertThat(draft("2026-07-01").deletion(FIRST, TODAY).action()).isEqualTo("policy.deleted");
    }

    @Test
    void a_step_that_the_state_does_not_have_says_where_it_begins() {
        PolicyVersion laidDown = PolicyVersion.laidDown(LAST, TODAY);

        assertThat(begins(() -> laidDown.adoption(SECOND, TODAY, TODAY, LAST, DECISION)))
                .containsExactly("DRAFT");
        assertThat(begins(() -> coming().deletion(FIRST, TODAY))).containsExactly("DRAFT");
        assertThat(begins(
                        () -> draft("2026-07-01").withdrawal(Step.PROPOSE, FIRST, TODAY, TODAY, LAST, Fact.unknown())))
                .containsExactly("COMING");
        assertThat(begins(() -> coming().withdrawal(Step.WITHDRAW, FIRST, TODAY, TODAY, LAST, Fact.unknown())))
                .containsExactly("WITHDRAWAL_PROPOSED");
    }

    private static List<String> begins(Supplier<?> step) {
        return catchThrowableOfType(WrongState.class, step::get).begins();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "mandate/v2", "-v2", "a12345678901234567890123456789012345678901"})
    void a_version_has_a_name_that_an_address_can_hold(String name) {
        assertThatThrownBy(() -> PolicyVersion.drafted(LAST.named(name), "mandate.v1", FIRST, TODAY))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults().get(0).pointer()).isEqualTo("/version"));
    }

    @Test
    void a_ruling_of_before_comes_out_again_under_the_versions_of_a_register() {
        PolicyVersion draft = draft("2026-06-01");
        AdoptionInquiry asked = draft.adoption(SECOND, TODAY, TODAY, LAST, DECISION);
        Ruling before = book.rule(asked);
        Rulebook after =
                book.under(List.of(PolicyVersion.laidDown(LAST, TODAY), PolicyVersion.laidDown(draft.policy(), TODAY)));

        assertThat(after.rule(asked).policies()).containsEntry("mandate", "mandate.v2");
        assertThat(after.replay(asked, before)).isEqualTo(before);
        assertThat(after.on(TODAY).mandate().termMonths()).isEqualTo(12);
        assertThat(after.on(TODAY.minusDays(1)).mandate().termMonths()).isEqualTo(36);
        assertThat(after.on(TODAY).handover()).isEqualTo(book.on(TODAY).handover());
    }

    @Test
    void a_ruling_of_a_day_ahead_comes_out_again_under_a_version_that_was_withdrawn() {
        LocalDate ahead = LocalDate.parse("2026-08-01");
        PolicyVersion first = PolicyVersion.laidDown(LAST, TODAY);
        AdoptionInquiry asked = draft("2027-01-01").adoption(SECOND, ahead, ahead, LAST, DECISION);
        Ruling before = book.under(List.of(first, coming())).rule(asked);

        Rulebook after = book.under(List.of(first, withdrawn()));

        assertThat(before.policies()).containsEntry("mandate", "mandate.v2");
        assertThat(after.rule(asked).policies()).containsEntry("mandate", "mandate.v1");
        assertThat(after.replay(asked, before)).isEqualTo(before);
    }

    private PolicyVersion withdrawn() {
        PolicyVersion coming = coming();
        PolicyVersion proposed = coming.withdrawalProposed(
                        book,
                        coming.withdrawal(Step.PROPOSE, FIRST, TODAY, TODAY, coming.policy(), Fact.unknown()),
                        "no")
                .fold(Outcome.Made::value, refused -> null);
        return proposed.withdrawn(
                        book, proposed.withdrawal(Step.WITHDRAW, SECOND, TODAY, TODAY, coming.policy(), DECISION))
                .fold(Outcome.Made::value, refused -> null);
    }
}
