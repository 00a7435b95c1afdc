package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.AgreementFixture.signatory;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.ruled;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;
import static org.sharaka.testing.RulingFixture.aRuling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.ProjectFixture;

class AgreementTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private final Rulebook book = Rulebook.standard();

    private static Ruling agreed() {
        return aRuling("project.agree", DAY, "works.v1", List.of());
    }

    private static AgreementGate gate(AgreementFixture agreement, Project... projects) {
        return new AgreementGate(
                agreement.there(),
                Counterparty.of(aPartner().there()),
                Parties.of(List.of(aPartner().blockedOn("2026-01-05").there()), List.of()),
                List.of(projects),
                Stream.of(projects).map(project -> Resources.NONE).toList());
    }

    private static AgreementGate open(AgreementFixture agreement) {
        return new AgreementGate(
                agreement.there(), Counterparty.of(aPartner().there()), Parties.NONE, List.of(), List.of());
    }

    private static Project standing(Stage stage) {
        ProjectFixture running = aProject().inExecution();
        return stage == Stage.IN_EXECUTION
                ? running.there()
                : stage == Stage.CANCELLED
                        ? running.taking(Step.CANCEL, stage, DAY).there()
                        : running.taking(Step.ACCEPT_FINALLY, stage, DAY).there();
    }

    private static Amendment amendment(String date, List<TermsDifference> terms, Signatory... signatories) {
        return new Amendment(
                1,
                act(DAY),
                paper(DocumentKind.AMENDMENT, date),
                List.of(signatories),
                "The yard is left out",
                List.of(),
                terms);
    }

    private static AgreementGate.Asked asked(Amendment amendment, TermsOfReference... terms) {
        return new AgreementGate.Asked(Fact.known(amendment), List.of(terms), Settlement.NONE);
    }

    private static TermsOfReference terms(int approvals) {
        List<Act> approved = Stream.of("a", "b")
                .limit(approvals)
                .map(by -> new Act(new UserId(by), DAY))
                .toList();
        TermsVersion first =
                new TermsVersion(1, "A centre", List.of(new TermsItem("a", "Six rooms")), act(DAY), List.of());
        TermsVersion second =
                new TermsVersion(2, "A centre", List.of(new TermsItem("a", "Seven rooms")), act(DAY), approved);
        return TermsOfReference.written(ProjectFixture.ID, first).binding().rewritten(second);
    }

    @Test
    void it_is_signed_with_its_first_project_and_told_once() {
        Outcome.Made<Agreement> first = made(anAgreement().there().signed(book, act(DAY), ruled(agreed()), List.of()));
        Outcome.Made<Agreement> second = made(first.value().signed(book, act(DAY), ruled(agreed()), List.of()));

        assertThat(first.value().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(first.value().inForceSince()).isEqualTo(Fact.known(DAY));
        assertThat(first.events())
                .singleElement()
                .extracting(event -> event.action())
                .isEqualTo("agreement.signed");
        assertThat(second.events()).isEmpty();
        assertThat(second.value().snapshot()).isEqualTo(first.value().snapshot());
    }

    @Test
    void a_gate_that_refuses_its_project_signs_nothing() {
        Ruling closed = aRuling(
                "project.agree",
                DAY,
                "works.v1",
                List.of(Check.fail(SignatureRules.SIGNED, Reading.NONE, Reading.NONE)));

        assertThat(refused(anAgreement().there().signed(book, act(DAY), ruled(closed), List.of())))
                .isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPEND,   DRAFT,      false",
        "SUSPEND,   SIGNED,     true",
        "SUSPEND,   SUSPENDED,  false",
        "RESUME,    SIGNED,     false",
        "RESUME,    SUSPENDED,  true",
        "AMEND,     DRAFT,      false",
        "AMEND,     SIGNED,     true",
        "AMEND,     SUSPENDED,  false",
        "TERMINATE, DRAFT,      false",
        "TERMINATE, SIGNED,     true",
        "TERMINATE, SUSPENDED,  true",
        "TERMINATE, TERMINATED, false",
        "FULFIL,    SIGNED,     true",
        "FULFIL,    SUSPENDED,  false",
        "FULFIL,    FULFILLED,  false"
    })
    void each_step_begins_where_it_begins(AgreementStep step, AgreementState state, boolean begins) {
        assertThat(step.beginsFrom(state)).isEqualTo(begins);
    }

    @Test
    void a_step_is_never_dated_before_the_last_one() {
        AgreementFixture suspended = anAgreement().inForce().taking(AgreementStep.SUSPEND, "2026-03-01");

        assertThat(faultsOf(() -> suspended.taking(AgreementStep.RESUME, "2026-02-28")))
                .contains(fault("/on", "value.date", "order", "2026-03-01"));
        assertThat(suspended.taking(AgreementStep.RESUME, "2026-03-01").there().state())
                .isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void a_guarantee_is_for_one_of_its_own_projects() {
        BankGuarantee other =
                new BankGuarantee(new ProjectId("prj-9"), Money.parse("1.00"), paper(DocumentKind.BOND, "2026-01-01"));

        assertThat(faultsOf(() -> anAgreement().there().guaranteed(other)))
                .containsExactly(fault("/projectId", "value.reference", "unknown"));
        assertThat(wrongState(() -> anAgreement()
                        .inForce()
                        .taking(AgreementStep.TERMINATE, "2026-03-01")
                        .there()
                        .guaranteed(other)))
                .isEqualTo("guarantee in TERMINATED");
    }

    @Test
    void protective_steps_ask_no_party_and_others_do() {
        AgreementFixture running = anAgreement().inForce();
        AgreementFixture suspended = running.taking(AgreementStep.SUSPEND, "2026-03-01");

        assertThat(book.rule(gate(running).look(AgreementStep.SUSPEND, AgreementGate.Asked.NOTHING, DAY))
                        .checks())
                .isEmpty();
        assertThat(book.rule(gate(running).look(AgreementStep.TERMINATE, AgreementGate.Asked.NOTHING, DAY))
                        .notPassed())
                .containsExactly("works.settlement");
        assertThat(book.rule(gate(suspended).look(AgreementStep.RESUME, AgreementGate.Asked.NOTHING, DAY))
                        .notPassed())
                .containsExactly("partner.blocked");
        assertThat(book.rule(gate(running).look(AgreementStep.AMEND, AgreementGate.Asked.NOTHING, DAY))
                        .notPassed())
                .containsExactly("partner.blocked", "agreement.signed", "terms.amendment");
    }

    @Test
    void it_is_fulfilled_when_all_its_projects_are_accepted_or_cancelled_and_one_is_accepted() {
        AgreementFixture running = anAgreement().inForce();

        assertThat(wrongState(() -> gate(running, standing(Stage.FINALLY_ACCEPTED), standing(Stage.IN_EXECUTION))
                        .look(AgreementStep.FULFIL, AgreementGate.Asked.NOTHING, DAY)))
                .isEqualTo("fulfil in IN_EXECUTION");
        assertThat(wrongState(() -> gate(running, standing(Stage.CANCELLED))
                        .look(AgreementStep.FULFIL, AgreementGate.Asked.NOTHING, DAY)))
                .isEqualTo("fulfil in CANCELLED");
        assertThat(book.rule(gate(running, standing(Stage.FINALLY_ACCEPTED), standing(Stage.CANCELLED))
                                .look(AgreementStep.FULFIL, AgreementGate.Asked.NOTHING, DAY))
                        .notPassed())
                .containsExactly("partner.blocked");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, pass", "2026-03-02, future"})
    void an_amendment_is_signed_by_both_sides_no_later_than_the_day(String date, String reason) {
        Amendment amendment = amendment(date, List.of(), signatory(Side.FOUNDATION, date), signatory(Side.PARTY, date));

        assertThat(book.rule(open(anAgreement().inForce()).look(AgreementStep.AMEND, asked(amendment), DAY))
                        .checks())
                .extracting(check -> check.rule() + " " + check.reason())
                .containsExactly("agreement.signed " + reason, "terms.amendment " + reason);
    }

    @Test
    void an_amendment_of_one_side_is_refused() {
        Amendment amendment = amendment("2026-03-01", List.of(), signatory(Side.PARTY, "2026-03-01"));

        assertThat(book.rule(open(anAgreement().inForce()).look(AgreementStep.AMEND, asked(amendment), DAY))
                        .notPassed())
                .containsExactly("agreement.signed");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2, pass", "1, 2, 1, unlocked", "2, 2, 2, older", "1, 1, 2, older"})
    void a_change_of_terms_is_a_new_version_that_two_people_approved(int from, int to, int approvals, String reason) {
        TermsOfReference terms = terms(approvals);
        Amendment amendment = amendment(
                "2026-03-01",
                List.of(terms.difference(from, to).orElseThrow()),
                signatory(Side.FOUNDATION, "2026-03-01"),
                signatory(Side.PARTY, "2026-03-01"));

        List<Check> checks = book.rule(
                        open(anAgreement().inForce()).look(AgreementStep.AMEND, asked(amendment, terms), DAY))
                .checks();

        assertThat(checks.get(1).reason()).isEqualTo(reason);
    }

    @Test
    void a_version_that_changes_nothing_is_no_amendment() {
        TermsDifference nothing = new TermsDifference(ProjectFixture.ID, 1, 2, List.of());
        Amendment amendment = amendment(
                "2026-03-01",
                List.of(nothing),
                signatory(Side.FOUNDATION, "2026-03-01"),
                signatory(Side.PARTY, "2026-03-01"));

        assertThat(book.rule(open(anAgreement().inForce()).look(AgreementStep.AMEND, asked(amendment), DAY))
                        .checks()
                        .get(1)
                        .reason())
                .isEqualTo("nothing");
    }

    @Test
    void an_amendment_is_kept_with_its_agreement() {
        Amendment amendment = amendment("2026-03-01", List.of());
        Ruling ruling = aRuling("agreement.amend", DAY, "works.v1", List.of());

        Outcome.Made<Agreement> amended = made(anAgreement().inForce().there().amended(book, amendment, ruled(ruling)));

        assertThat(amended.value().snapshot().amendments()).containsExactly(amendment);
        assertThat(amended.value().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(amended.events().get(0).particulars())
                .containsEntry("amendment", "1")
                .containsEntry("what", "The yard is left out");
    }

    @Test
    void a_ruling_of_another_gate_opens_nothing() {
        Agreement running = anAgreement().inForce().there();

        assertThatThrownBy(() -> running.taken(
                        book,
                        AgreementStep.SUSPEND,
                        act(DAY),
                        Fact.unknown(),
                        Fact.unknown(),
                        ruled(agreed()),
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_for_projects_of_one_of_the_two_models() {
        Agreement.Deed deed = anAgreement().there().deed();

        assertThatThrownBy(() -> deed(deed, Model.OWN, ProjectFixture.ID)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deed(deed, Model.SPONSOR_FUNDED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deed(deed, Model.SPONSOR_FUNDED, ProjectFixture.ID, ProjectFixture.ID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Agreement.Deed deed(Agreement.Deed deed, Model model, ProjectId... projects) {
        return new Agreement.Deed(
                deed.party(),
                model,
                Arrays.asList(projects),
                deed.signedOn(),
                deed.signatories(),
                deed.conflicts(),
                deed.paper());
    }
}
