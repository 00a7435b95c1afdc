package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.AgreementFixture.around;
import static org.sharaka.testing.AgreementFixture.signatory;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.ProjectFixture;

class AgreementTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private final Rulebook book = Rulebook.standard();

    private static final Parties BLOCKED =
            Parties.of(Part.ITSELF, aPartner().blockedOn("2026-01-05").there(), List.of());

    private Ruling looked(AgreementArrow arrow, AgreementFixture agreement, AgreementCircumstances around) {
        return book.rule(AgreementStep.on(arrow, DAY).look(book, agreement.there(), around));
    }

    private Ruling amending(Amendment amendment, TermsOfReference... terms) {
        return book.rule(new AgreementInquiry.Amending(
                DAY,
                AgreementFixture.ID,
                Parties.NONE,
                Counterparty.of(aPartner().there()),
                Fact.known(ProposedAmendment.of(amendment)),
                Stream.of(terms).map(ApprovedVersion::lastOf).toList(),
                List.of(),
                List.of(),
                Fact.unknown()));
    }

    private static Project standing(Stage stage) {
        ProjectFixture running = aProject().inExecution();
        return stage == Stage.IN_EXECUTION
                ? running.there()
                : stage == Stage.CANCELLED
                        ? running.taking(Arrow.CANCEL, stage, DAY).there()
                        : running.taking(Arrow.ACCEPT_FINALLY, stage, DAY).there();
    }

    private static Amendment amendment(String date, List<TermsDifference> terms, Signatory... signatories) {
        return new Amendment(
                1,
                act(DAY),
                paper(DocumentKind.AMENDMENT, date),
                List.of(signatories),
                "The yard is left out",
                List.of(),
                List.of(),
                terms,
                List.of(),
                Fact.unknown());
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
        return TermsOfReference.written(ProjectFixture.ID, first)
                .bound(act(DAY))
                .after()
                .rewritten(second);
    }

    @Test
    void it_is_signed_with_its_first_project_and_told_once() {
        Recorded<Agreement> first = anAgreement().there().signed(act(DAY), List.of());
        Recorded<Agreement> second = first.after().signed(act(DAY), List.of());

        assertThat(first.after().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(first.after().milestones())
                .extracting(milestone -> milestone.act().on())
                .containsExactly(DAY);
        assertThat(first.events())
                .singleElement()
                .extracting(event -> event.action())
                .isEqualTo("agreement.signed");
        assertThat(second.events()).isEmpty();
        assertThat(second.after().snapshot()).isEqualTo(first.after().snapshot());
    }

    @Test
    void a_held_agreement_is_not_signed() {
        Agreement held = anAgreement()
                .inForce()
                .taking(AgreementArrow.SUSPEND, "2026-03-01")
                .there();

        assertThat(wrongState(() -> held.signed(act(DAY), List.of()))).isEqualTo("sign in SUSPENDED");
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
    void each_step_begins_where_it_begins(AgreementArrow arrow, AgreementState state, boolean begins) {
        assertThat(arrow.beginsFrom(state)).isEqualTo(begins);
    }

    @Test
    void a_step_is_never_dated_before_the_last_one() {
        AgreementFixture suspended = anAgreement().inForce().taking(AgreementArrow.SUSPEND, "2026-03-01");

        assertThat(faultsOf(() -> suspended.taking(AgreementArrow.RESUME, "2026-02-28")))
                .contains(fault("/on", "fact.order", "early", "2026-03-01"));
        assertThat(suspended.taking(AgreementArrow.RESUME, "2026-03-01").there().state())
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
                        .taking(AgreementArrow.TERMINATE, "2026-03-01")
                        .there()
                        .guaranteed(other)))
                .isEqualTo("guarantee in TERMINATED");
    }

    @Test
    void protective_steps_ask_no_party_and_others_do() {
        AgreementFixture running = anAgreement().inForce();
        AgreementFixture suspended = running.taking(AgreementArrow.SUSPEND, "2026-03-01");

        assertThat(looked(AgreementArrow.SUSPEND, running, around(BLOCKED)).checks())
                .isEmpty();
        assertThat(looked(AgreementArrow.TERMINATE, running, around(BLOCKED)).notPassed())
                .containsExactly("works.settlement");
        assertThat(looked(AgreementArrow.RESUME, suspended, around(BLOCKED)).notPassed())
                .containsExactly("partner.blocked");
        assertThat(looked(AgreementArrow.AMEND, running, around(BLOCKED)).notPassed())
                .containsExactly("partner.blocked", "agreement.signed", "terms.amendment");
    }

    @Test
    void it_is_fulfilled_when_all_its_projects_are_accepted_or_cancelled_and_one_is_accepted() {
        AgreementFixture running = anAgreement().inForce();

        assertThat(wrongState(() -> looked(
                        AgreementArrow.FULFIL,
                        running,
                        around(standing(Stage.FINALLY_ACCEPTED), standing(Stage.IN_EXECUTION)))))
                .isEqualTo("fulfil in IN_EXECUTION");
        assertThat(wrongState(() -> looked(AgreementArrow.FULFIL, running, around(standing(Stage.CANCELLED)))))
                .isEqualTo("fulfil in CANCELLED");
        assertThat(looked(
                                AgreementArrow.FULFIL,
                                running,
                                around(BLOCKED, standing(Stage.FINALLY_ACCEPTED), standing(Stage.CANCELLED)))
                        .notPassed())
                .containsExactly("partner.blocked");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, pass", "2026-03-02, future"})
    void an_amendment_is_signed_by_both_sides_no_later_than_the_day(String date, String reason) {
        Amendment amendment = amendment(date, List.of(), signatory(Side.FOUNDATION, date), signatory(Side.PARTY, date));

        assertThat(amending(amendment).checks())
                .extracting(check -> check.rule() + " " + check.reason())
                .containsExactly("agreement.signed " + reason, "terms.amendment " + reason);
    }

    @Test
    void an_amendment_of_one_side_is_refused() {
        Amendment amendment = amendment("2026-03-01", List.of(), signatory(Side.PARTY, "2026-03-01"));

        assertThat(amending(amendment).notPassed()).containsExactly("agreement.signed");
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

        List<Check> checks = amending(amendment, terms).checks();

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

        assertThat(amending(amendment).checks().get(1).reason()).isEqualTo("nothing");
    }

    private static AmendAgreement amend(TermsOfReference terms, AmendAgreement.NewBudget... budgets) {
        return new AmendAgreement(
                DAY,
                Fact.known(paper(DocumentKind.AMENDMENT, "2026-03-01")),
                List.of(signatory(Side.FOUNDATION, "2026-03-01"), signatory(Side.PARTY, "2026-03-01")),
                "The yard is left out",
                List.of(budgets),
                List.of(),
                List.of(terms.project()),
                List.of(),
                Fact.unknown(),
                Fact.unknown());
    }

    private static AgreementCircumstances amending(TermsOfReference terms) {
        AgreementCircumstances around = around(aProject().agreed().there());
        return new AgreementCircumstances(
                around.by(),
                around.party(),
                around.parties(),
                around.projects(),
                List.of(new Resources(
                        Money.parse("1200.00"), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Set.of())),
                List.of(terms),
                Map.of(),
                Money.ZERO,
                Fact.unknown(),
                Fact.unknown());
    }

    @ParameterizedTest
    @CsvSource({"500.00, PASS pass", "499.99, FAIL paid"})
    void a_contract_is_never_amended_below_what_was_paid_under_it(String amount, String said) {
        Recontracting contract = new Recontracting("contract-1", Money.parse(amount), Money.parse("500.00"));
        Amendment signed = amendment(
                "2026-03-01", List.of(), signatory(Side.FOUNDATION, "2026-03-01"), signatory(Side.PARTY, "2026-03-01"));
        Check check = TermsRules.amended(
                Fact.known(ProposedAmendment.of(signed)), List.of(), List.of(), List.of(contract), DAY);

        assertThat(check.result() + " " + check.reason()).isEqualTo(said);
    }

    private static AmendAgreement.NewBudget budget(ProjectId project) {
        return new AmendAgreement.NewBudget(project, new Brief.Budget(Fact.known(Money.parse("1200.00")), List.of()));
    }

    @Test
    void an_amendment_is_kept_with_its_agreement() {
        Outcome.Made<Agreement> amended = made(amend(terms(2), budget(ProjectFixture.ID))
                .through(book, anAgreement().inForce().there(), amending(terms(2))));

        assertThat(amended.value().snapshot().amendments()).singleElement().satisfies(kept -> {
            assertThat(kept.number()).isEqualTo(1);
            assertThat(kept.budgets())
                    .containsExactly(new Amendment.BudgetChange(
                            ProjectFixture.ID, Fact.known(Money.parse("1000.00")), Money.parse("1200.00")));
            assertThat(kept.terms()).containsExactly(terms(2).difference(1, 2).orElseThrow());
        });
        assertThat(amended.value().state()).isEqualTo(AgreementState.SIGNED);
        assertThat(amended.events().get(0).particulars())
                .containsEntry("amendment", "1")
                .containsEntry("what", "The yard is left out");
    }

    @Test
    void an_amendment_names_projects_of_its_own_with_terms_in_force() {
        TermsOfReference unbound = TermsOfReference.written(
                ProjectFixture.ID,
                new TermsVersion(1, "A centre", List.of(new TermsItem("a", "Six rooms")), act(DAY), List.of()));
        Agreement agreement = anAgreement().inForce().there();

        assertThat(faultsOf(
                        () -> amend(unbound, budget(new ProjectId("other"))).look(book, agreement, amending(unbound))))
                .containsExactly(
                        fault("/terms/0", "value.reference", "unknown"),
                        fault("/budgets/0/projectId", "value.reference", "unknown"));
    }

    @Test
    void what_a_step_needs_is_handed_in() {
        Agreement running = anAgreement().inForce().there();

        assertThat(faultsOf(
                        () -> AgreementStep.on(AgreementArrow.TERMINATE, DAY).check(running)))
                .containsExactly(
                        fault("/reason", "value.required", "missing"), fault("/document", "value.required", "missing"));
        assertThat(faultsOf(() -> AgreementStep.on(AgreementArrow.SUSPEND, DAY).check(running)))
                .containsExactly(fault("/reason", "value.required", "missing"));
        assertThat(faultsOf(() -> AgreementStep.on(AgreementArrow.AMEND, DAY).check(running)))
                .containsExactly(fault("/document", "value.required", "missing"));
        assertThat(faultsOf(() -> AgreementStep.on(AgreementArrow.FULFIL, DAY.minusYears(1))
                        .through(book, running, around(standing(Stage.CANCELLED)))))
                .containsExactly(fault("/on", "fact.order", "early", ProjectFixture.AGREED_ON.toString()));
        assertThat(faultsOf(() -> new AgreementStep.Terminate(
                        DAY,
                        Fact.known(new Reason("because")),
                        Fact.known(paper(DocumentKind.INVOICE, "2026-01-01")),
                        Settlement.NONE)))
                .containsExactly(fault("/document/kind", "value.enum", "unknown", "INVOICE", "NOTICE, DECISION"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPEND, 2026-03-01, SUSPENDED",
        "SIGN,    2026-03-01, SIGNED",
        "AMEND,   2026-01-31, SIGNED",
        "AMEND,   2026-03-01, SUSPENDED"
    })
    void a_snapshot_that_does_not_fit_its_steps_is_refused(AgreementArrow arrow, LocalDate on, AgreementState state) {
        AgreementSnapshot signed = anAgreement().inForce().there().snapshot();
        AgreementMilestone first = arrow == AgreementArrow.SUSPEND
                ? milestone(AgreementArrow.RESUME, on)
                : signed.milestones().get(0);
        List<AgreementMilestone> milestones = List.of(first, milestone(arrow, on));

        assertThatThrownBy(() -> new AgreementSnapshot(
                        signed.id(),
                        signed.reference(),
                        signed.deed(),
                        state,
                        List.of(),
                        List.of(),
                        List.of(),
                        milestones,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Agreement.restore(signed).snapshot()).isEqualTo(signed);
    }

    private static AgreementMilestone milestone(AgreementArrow arrow, LocalDate on) {
        return new AgreementMilestone(arrow, act(on), Fact.unknown(), Fact.unknown());
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
                deed.paper(),
                deed.contributions());
    }
}
