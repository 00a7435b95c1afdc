package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.AgreementFixture.power;
import static org.sharaka.testing.AgreementFixture.signatory;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;

/** Who signs an amendment where a side is gone or does not come, and what an amendment may change. */
class AmendmentTest {

    private static final LocalDate ON = LocalDate.parse("2026-04-01");
    private static final LocalDate ENDED = LocalDate.parse("2026-03-10");
    private static final ProjectId OTHER = new ProjectId("prj-2");
    private static final ContractId CONTRACT = new ContractId("c-1");

    private static Counterparty party(Fact<LocalDate> ended) {
        return new Counterparty(PartnerFixture.ID, PartnerKind.COMPANY, true, ended);
    }

    private static ProposedAmendment proposed(Fact<Document> summons, Signatory... signatories) {
        return new ProposedAmendment(
                paper(DocumentKind.AMENDMENT, "2026-03-20"), Arrays.asList(signatories), List.of(), summons);
    }

    private static Signatory ours(String name) {
        return new Signatory(
                Side.FOUNDATION,
                name,
                "director",
                Fact.known(power("2025-01-01", Fact.unknown())),
                LocalDate.parse("2026-03-20"));
    }

    private static Signatory theirs(String empowered) {
        return signatory(Side.PARTY, "2026-03-20", Fact.known(power(empowered, Fact.unknown())));
    }

    private static Fact<Document> summoned(DocumentKind kind, String on) {
        return Fact.known(paper(kind, on));
    }

    private static String said(ProposedAmendment proposed, Counterparty party) {
        Check check = SignatureRules.amended(Fact.known(proposed), party, ON);
        return check.result() + " " + check.reason() + " " + String.join(", ", check.missing());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, false", "2026-03-10, true", "2026-03-15, true"})
    void the_liquidator_of_a_party_that_is_gone_signs_by_a_power_no_older_than_its_end(
            String empowered, boolean standsIn) {
        ProposedAmendment signed = proposed(Fact.unknown(), ours("Amal"), theirs(empowered));

        assertThat(SignatureRules.standsIn(signed, party(Fact.known(ENDED)), ON))
                .isEqualTo(standsIn);
        assertThat(SignatureRules.standsIn(signed, party(Fact.unknown()), ON)).isFalse();
        assertThat(SignatureRules.standsIn(signed, party(Fact.known(ON.plusDays(1))), ON))
                .isFalse();
    }

    @Test
    void each_of_those_who_sign_for_a_party_that_is_gone_has_such_a_power() {
        Counterparty gone = party(Fact.known(ENDED));
        Signatory powerless = signatory(Side.PARTY, "2026-03-20", Fact.unknown());

        assertThat(SignatureRules.standsIn(
                        proposed(Fact.unknown(), ours("Amal"), theirs("2026-03-15"), theirs("2025-01-01")), gone, ON))
                .isFalse();
        assertThat(SignatureRules.standsIn(proposed(Fact.unknown(), ours("Amal"), powerless), gone, ON))
                .isFalse();
        assertThat(SignatureRules.standsIn(proposed(Fact.unknown(), ours("Amal")), gone, ON))
                .isFalse();
    }

    @Test
    void two_people_of_the_foundation_decide_where_nobody_signs_for_a_party_that_is_gone() {
        Counterparty gone = party(Fact.known(ENDED));
        ProposedAmendment two = proposed(Fact.unknown(), ours("Amal"), ours("Badr"));
        ProposedAmendment same = proposed(Fact.unknown(), ours("Amal"), ours("AMAL"));

        assertThat(said(two, gone)).isEqualTo("PASS pass ");
        assertThat(SignatureRules.standsIn(two, gone, ON)).isTrue();
        assertThat(said(same, gone)).isEqualTo("FAIL unsigned PARTY");
        assertThat(SignatureRules.standsIn(same, gone, ON)).isFalse();
        assertThat(said(two, party(Fact.unknown()))).isEqualTo("FAIL unsigned PARTY");
        assertThat(SignatureRules.standsIn(two, party(Fact.unknown()), ON)).isFalse();
    }

    @Test
    void two_people_do_not_decide_alone_where_somebody_signs_for_the_party() {
        Counterparty gone = party(Fact.known(ENDED));
        ProposedAmendment old = proposed(Fact.unknown(), ours("Amal"), ours("Badr"), theirs("2025-01-01"));

        assertThat(SignatureRules.standsIn(old, gone, ON)).isFalse();
        assertThat(said(proposed(Fact.unknown(), theirs("2026-03-15")), gone))
                .isEqualTo("FAIL unsigned THE_FOUNDATION");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE, 2026-03-20, PASS pass ''",
        "NOTICE, 2026-03-21, FAIL unsigned PARTY",
        "DECISION, 2026-03-20, FAIL unsigned PARTY"
    })
    void two_people_decide_where_the_party_did_not_come_though_it_was_summoned_before(
            DocumentKind kind, String on, String said) {
        ProposedAmendment two = proposed(summoned(kind, on), ours("Amal"), ours("Badr"));

        assertThat(said(two, party(Fact.unknown()))).isEqualTo(said.replace("''", ""));
        assertThat(said(proposed(summoned(kind, on), ours("Amal")), party(Fact.unknown())))
                .isEqualTo("FAIL unsigned PARTY");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-21, 2026-12-31, 2026-03-21", "2025-01-01, 2026-03-19, 2026-03-19"})
    void a_power_that_does_not_cover_the_day_is_shown_by_the_day_it_begins_or_its_last(
            String from, LocalDate until, LocalDate shown) {
        Signatory outside = signatory(Side.PARTY, "2026-03-20", Fact.known(power(from, Fact.known(until))));
        Check check = SignatureRules.amended(
                Fact.known(proposed(Fact.unknown(), ours("Amal"), outside)), party(Fact.unknown()), ON);

        assertThat(check.reason()).isEqualTo("power");
        assertThat(check.about()).isEqualTo(outside.name());
        assertThat(check.required()).isEqualTo(Reading.of(LocalDate.parse("2026-03-20")));
        assertThat(check.actual()).isEqualTo(Reading.of(shown));
    }

    @Test
    void an_agreement_and_the_day_of_a_deed_that_are_unknown_are_missing() {
        assertThat(SignatureRules.inForce(Fact.unknown()).reason()).isEqualTo("missing");
        assertThat(SignatureRules.deed(Fact.known(List.of()), Fact.unknown(), ON)
                        .reason())
                .isEqualTo("missing");
        assertThat(SignatureRules.deed(Fact.unknown(), Fact.known(ON), ON).missing())
                .containsExactly("THE_FOUNDATION", "PARTY");
        assertThat(PartnershipRules.memberOrInstitution(Fact.unknown(), Fact.unknown())
                        .reason())
                .isEqualTo("missing");
    }

    private static Rebudgeting budget(String project, String budget, String spent, String committed) {
        return new Rebudgeting(project, Money.parse(budget), Money.parse(spent), Fact.known(Money.parse(committed)));
    }

    private static Check amending(List<Rebudgeting> budgets, List<Recontracting> contracts) {
        return TermsRules.amended(
                Fact.known(proposed(Fact.unknown(), ours("Amal"), theirs("2025-01-01"))),
                List.of(),
                budgets,
                contracts,
                ON);
    }

    @Test
    void a_budget_is_never_amended_below_what_is_spent() {
        Rebudgeting at = budget("PRJ-1", "500.00", "500.00", "500.00");
        Rebudgeting below = budget("PRJ-2", "499.99", "500.00", "500.00");

        assertThat(amending(List.of(at), List.of()).reason()).isEqualTo("pass");
        assertThat(amending(List.of(below), List.of()))
                .isEqualTo(Check.fail(
                                TermsRules.AMENDMENT,
                                Reading.of(Money.parse("500.00")),
                                Reading.of(Money.parse("499.99")))
                        .because("spent"));
        assertThat(amending(List.of(at, below), List.of()).about()).isEqualTo("PRJ-2");
    }

    @Test
    void of_several_contracts_the_one_below_what_was_paid_is_named() {
        Recontracting at = new Recontracting("c-1", Money.parse("5.00"), Money.parse("5.00"));
        Recontracting below = new Recontracting("c-2", Money.parse("4.99"), Money.parse("5.00"));

        assertThat(amending(List.of(), List.of(at)).reason()).isEqualTo("pass");
        assertThat(amending(List.of(), List.of(below)).about()).isEmpty();
        assertThat(amending(List.of(), List.of(at, below)).about()).isEqualTo("c-2");
    }

    @Test
    void a_new_budget_of_a_sponsor_is_covered_by_what_is_there_for_it() {
        Rebudgeting covered = budget("PRJ-1", "500.00", "0.00", "500.00");
        Rebudgeting open = budget("PRJ-2", "500.00", "0.00", "499.99");
        Rebudgeting built = new Rebudgeting("PRJ-3", Money.parse("9.00"), Money.ZERO, Fact.unknown());

        assertThat(PartnershipRules.committed(List.of(open), Fraction.ONE))
                .extracting(check -> check.result() + check.about())
                .containsExactly("FAIL");
        assertThat(PartnershipRules.committed(List.of(covered, open, built), Fraction.ONE))
                .extracting(check -> check.result() + " " + check.about())
                .containsExactly("PASS PRJ-1", "FAIL PRJ-2");
    }

    @Test
    void terms_that_go_back_are_refused_by_the_first_number_that_would_do() {
        ProposedAmendment back = new ProposedAmendment(
                paper(DocumentKind.AMENDMENT, "2026-03-20"),
                List.of(ours("Amal"), theirs("2025-01-01")),
                List.of(new ProposedAmendment.NewVersion(ProjectFixture.ID, 3, 3, 1)),
                Fact.unknown());

        assertThat(TermsRules.amended(Fact.known(back), List.of(), List.of(), List.of(), ON))
                .isEqualTo(Check.fail(TermsRules.AMENDMENT, Reading.of(4), Reading.of(3))
                        .because("older"));
    }

    @Test
    void an_amendment_is_an_amendment_and_a_summons_a_notice() {
        assertThat(faultsOf(() -> new Amendment(
                        1,
                        act(ON),
                        paper(DocumentKind.DECISION, "2026-03-20"),
                        List.of(),
                        " ",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Fact.known(paper(DocumentKind.INVOICE, "2026-03-20")))))
                .containsExactly(
                        fault("/what", "value.text", "blank"),
                        fault("/document/kind", "value.enum", "unknown", "DECISION", "AMENDMENT"),
                        fault("/summons/kind", "value.enum", "unknown", "INVOICE", "NOTICE"));
        assertThat(new Amendment(
                                1,
                                act(ON),
                                paper(DocumentKind.AMENDMENT, "2026-03-20"),
                                List.of(),
                                " The yard is left out ",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Fact.unknown())
                        .what())
                .isEqualTo("The yard is left out");
    }

    private static Contract contract() {
        return new Contract(
                CONTRACT,
                Contractor.of(PartnerFixture.ID),
                Money.parse("500.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-02-10"),
                List.of());
    }

    private static AmendAgreement amend(
            List<AmendAgreement.NewAmount> contracts,
            List<Contribution> contributions,
            Fact<AmendAgreement.CutLots> cut,
            Signatory... signatories) {
        return new AmendAgreement(
                ON,
                Fact.known(paper(DocumentKind.AMENDMENT, "2026-03-20")),
                List.of(signatories),
                "The yard is left out",
                List.of(),
                contracts,
                List.of(),
                contributions,
                cut,
                Fact.unknown());
    }

    private static AgreementCircumstances around(Counterparty party, Parties parties, Project... projects) {
        AgreementCircumstances around = AgreementFixture.around(parties, projects);
        return new AgreementCircumstances(
                around.by(),
                party,
                parties,
                around.projects(),
                around.resources(),
                around.terms(),
                Map.of(CONTRACT, Money.parse("300.00")),
                around.unused(),
                around.cut(),
                around.succession());
    }

    @Test
    void a_contract_gets_another_amount_that_is_kept_beside_the_one_before() {
        Project project = aProject().agreed().contracted(contract()).there();
        Agreement agreement = anAgreement().inForce().there();
        AmendAgreement step = amend(
                List.of(new AmendAgreement.NewAmount(CONTRACT, Money.parse("450.00"))),
                List.of(),
                Fact.unknown(),
                ours("Amal"),
                theirs("2025-01-01"));
        AgreementCircumstances around = around(party(Fact.unknown()), Parties.NONE, project);

        assertThat(((AgreementInquiry.Amending) step.look(Rulebook.standard(), agreement, around)).contracts())
                .containsExactly(new Recontracting("c-1", Money.parse("450.00"), Money.parse("300.00")));
        assertThat(step.take(Rulebook.standard(), agreement, around)
                        .after()
                        .snapshot()
                        .amendments()
                        .get(0)
                        .contracts())
                .containsExactly(new Amendment.ContractChange(CONTRACT, Money.parse("500.00"), Money.parse("450.00")));
        assertThat(faultsOf(() -> new AmendAgreement.NewAmount(CONTRACT, Money.ZERO)))
                .containsExactly(fault("/amount", "value.amount", "positive"));
    }

    @Test
    void what_is_amended_is_of_the_agreement() {
        Agreement agreement = anAgreement().inForce().there();
        AmendAgreement step = amend(
                List.of(new AmendAgreement.NewAmount(CONTRACT, Money.parse("450.00"))),
                List.of(new Contribution(ProjectFixture.ID, Money.ZERO)),
                Fact.known(new AmendAgreement.CutLots(OTHER, List.of(), Settlement.NONE)));

        assertThat(faultsOf(() -> step.look(
                        Rulebook.standard(),
                        agreement,
                        around(
                                party(Fact.unknown()),
                                Parties.NONE,
                                aProject().agreed().there()))))
                .containsExactly(
                        fault("/contracts/0/contractId", "value.reference", "unknown"),
                        fault("/contributions/0/projectId", "value.reference", "unknown"),
                        fault("/cut/projectId", "value.reference", "unknown"));
    }

    @Test
    void the_foundation_contributes_under_model_2_to_each_project_once() {
        Agreement built = anAgreement()
                .partnerBuilt()
                .forProjects(ProjectFixture.ID, OTHER)
                .inForce()
                .there();
        Contribution one = new Contribution(ProjectFixture.ID, Money.ZERO);
        Contribution other = new Contribution(OTHER, Money.ZERO);
        AgreementCircumstances around = around(party(Fact.unknown()), Parties.NONE);

        AmendAgreement.CutLots ofItsOwn = new AmendAgreement.CutLots(OTHER, List.of(), Settlement.NONE);

        assertThat(((AgreementInquiry.Amending) amend(List.of(), List.of(one, other), Fact.known(ofItsOwn))
                                .look(Rulebook.standard(), built, around))
                        .contracts())
                .isEmpty();
        assertThat(faultsOf(() -> amend(
                                List.of(),
                                List.of(one, other, one, new Contribution(new ProjectId("prj-9"), Money.ZERO)),
                                Fact.unknown())
                        .look(Rulebook.standard(), built, around)))
                .containsExactly(
                        fault("/contributions/2/projectId", "value.reference", "unknown"),
                        fault("/contributions/3/projectId", "value.reference", "unknown"));
    }

    @Test
    void an_own_project_has_no_contribution_of_an_agreement() {
        Faults faults = new Faults();
        Contribution.areOf(
                List.of(ProjectFixture.ID),
                Model.OWN,
                List.of(new Contribution(ProjectFixture.ID, Money.ZERO)),
                faults);

        assertThat(faultsOf(faults::throwIfAny))
                .containsExactly(fault("/contributions/0/projectId", "value.reference", "unknown"));
    }

    @Test
    void lots_are_cut_and_recorded_with_what_becomes_of_their_money() {
        Settlement settlement = new Settlement(
                Fact.unknown(),
                Fact.unknown(),
                Fact.known(Money.parse("20.00")),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                Fact.unknown());
        AmendAgreement step = amend(
                List.of(), List.of(), Fact.known(new AmendAgreement.CutLots(ProjectFixture.ID, List.of(), settlement)));

        assertThat(step.take(
                                Rulebook.standard(),
                                anAgreement().inForce().there(),
                                around(party(Fact.unknown()), Parties.NONE))
                        .events())
                .extracting(event -> event.particulars())
                .containsExactly(Map.of(
                        "on", "2026-04-01",
                        "document", "AMENDMENT-1",
                        "amendment", "1",
                        "what", "The yard is left out",
                        "spent", "20.00"));
    }

    private static Partner gone() {
        Partner.Snapshot state = aPartner().there().snapshot();
        PartnerEnd end = new PartnerEnd(
                act(ENDED),
                PartnerEnd.Kind.DISSOLVED,
                paper(DocumentKind.END_OF_PERSON, ENDED.toString()),
                Fact.unknown());
        return Partner.restore(new Partner.Snapshot(
                state.id(),
                state.reference(),
                state.profile(),
                state.formerNames(),
                state.blocks(),
                state.inactive(),
                Fact.known(end),
                state.onFile()));
    }

    @Test
    void a_party_that_is_gone_does_not_stop_what_others_sign_in_its_place() {
        Agreement agreement = anAgreement().inForce().there();
        Parties parties = Parties.of(Part.SPONSOR, gone(), List.of());
        AgreementCircumstances around =
                around(Counterparty.of(gone()), parties, aProject().agreed().there());
        AmendAgreement two = amend(List.of(), List.of(), Fact.unknown(), ours("Amal"), ours("Badr"));
        AmendAgreement one = amend(List.of(), List.of(), Fact.unknown(), ours("Amal"));

        assertThat(Rulebook.standard()
                        .rule(two.look(Rulebook.standard(), agreement, around))
                        .notPassed())
                .isEmpty();
        assertThat(Rulebook.standard()
                        .rule(one.look(Rulebook.standard(), agreement, around))
                        .notPassed())
                .containsExactly("partner.ended", "agreement.signed");
    }

    private static Resources spent(String amount) {
        return new Resources(
                Money.parse("600.00"), Money.ZERO, Money.ZERO, Money.parse(amount), Money.parse("40.00"), Set.of());
    }

    private static AgreementCircumstances around(List<Project> projects, List<Resources> resources) {
        AgreementCircumstances around = AgreementFixture.around();
        return new AgreementCircumstances(
                around.by(),
                around.party(),
                around.parties(),
                projects,
                resources,
                around.terms(),
                around.paid(),
                Money.parse("12.00"),
                around.cut(),
                around.succession());
    }

    @Test
    void a_budget_of_a_sponsor_is_seen_with_pledges_and_other_money_and_one_of_a_builder_without() {
        Project sponsored = aProject().agreed().there();
        Project built = aProject().called("2").partnerBuilt().agreed().there();
        Project own = aProject().called("3").own().agreed().there();
        AgreementCircumstances around =
                around(List.of(sponsored, built, own), List.of(spent("1.00"), spent("2.00"), spent("3.00")));
        Money budget = Money.parse("900.00");

        assertThat(around.rebudgeting(sponsored.id(), budget))
                .isEqualTo(new Rebudgeting(
                        sponsored.reference(), budget, Money.parse("1.00"), Fact.known(Money.parse("640.00"))));
        assertThat(around.rebudgeting(built.id(), budget))
                .isEqualTo(new Rebudgeting(built.reference(), budget, Money.parse("2.00"), Fact.unknown()));
        assertThat(around.rebudgeting(own.id(), budget).committed()).isEqualTo(Fact.unknown());
    }

    @Test
    void an_agreement_ends_with_what_was_spent_on_its_projects_that_are_neither_accepted_nor_ended() {
        Project agreed = aProject().agreed().there();
        Project running = aProject().called("2").inExecution().there();
        Project draft = aProject().called("3").there();
        List<Resources> resources = List.of(spent("1.00"), spent("2.00"), spent("4.00"));
        Agreement sponsored = anAgreement().inForce().there();
        Agreement built = anAgreement().partnerBuilt().inForce().there();

        assertThat(around(List.of(agreed, running, draft), resources).ending(sponsored))
                .isEqualTo(
                        new Ending(true, List.of(), true, Money.parse("3.00"), Money.parse("12.00"), Fact.unknown()));
        assertThat(around(List.of(agreed), resources).ending(built))
                .isEqualTo(
                        new Ending(false, List.of(), false, Money.parse("1.00"), Money.parse("12.00"), Fact.unknown()));
    }

    @Test
    void terms_in_force_contracts_and_budgets_are_found_by_the_project() {
        Project project = aProject().agreed().contracted(contract()).there();
        Project other = aProject().called("2").agreed().budgeted("77.00").there();
        AgreementCircumstances around = around(List.of(project, other), List.of(spent("1.00"), spent("2.00")));

        assertThat(around.project(other.id())).isSameAs(other);
        assertThat(around.contract(CONTRACT)).contains(contract());
        assertThat(around.contract(new ContractId("c-9"))).isEmpty();
        assertThat(around.paid(CONTRACT)).isEqualTo(Money.ZERO);
        assertThat(around.project(other.id()).brief().budget())
                .isEqualTo(new Brief.Budget(Fact.known(Money.parse("77.00")), List.of()));
    }
}
