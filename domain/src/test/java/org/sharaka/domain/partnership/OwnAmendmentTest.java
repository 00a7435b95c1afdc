package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.OwnAmendment;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.testing.PartnerFixture;

/** An own project is amended by a decision of two people. */
class OwnAmendmentTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final ContractId CONTRACT = new ContractId("c-1");
    private static final LocalDate ON = LocalDate.parse("2026-03-01");
    private static final Fact<Document> DECISION = Fact.known(paper(DocumentKind.DECISION, "2026-03-01"));

    private static Project project() {
        Contract contract = new Contract(
                CONTRACT,
                Contractor.of(PartnerFixture.ID),
                Money.parse("500.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-02-10"),
                List.of());
        return aProject().own().agreed().contracted(contract).there();
    }

    private static OwnAmendmentStep.Circumstances by(String who, String spent, String paid) {
        return new OwnAmendmentStep.Circumstances(
                new UserId(who), Parties.NONE, Money.parse(spent), Map.of(CONTRACT, Money.parse(paid)));
    }

    private static OwnAmendmentStep.Circumstances by(String who) {
        return by(who, "100.00", "100.00");
    }

    private static OwnAmendmentStep.Prepare preparing(
            Fact<Document> paper, Fact<String> budget, OwnAmendment.NewAmount... amounts) {
        return new OwnAmendmentStep.Prepare(
                ON,
                paper,
                "A larger yard",
                budget.map(total -> new Brief.Budget(Fact.known(Money.parse(total)), List.of())),
                List.of(amounts));
    }

    private static OwnAmendment.NewAmount amount(String amount) {
        return new OwnAmendment.NewAmount(CONTRACT, Money.parse(amount));
    }

    private static Check check(OwnAmendmentStep step, Project project, OwnAmendmentStep.Circumstances around) {
        List<Check> checks = BOOK.rule(step.look(BOOK, project, around)).checks();
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    private static Project prepared(OwnAmendmentStep.Prepare step) {
        return made(step.through(BOOK, project(), by("amal"))).value();
    }

    @Test
    void it_is_prepared_and_changes_nothing_until_somebody_else_approves_it() {
        OwnAmendmentStep.Prepare step = preparing(DECISION, Fact.known("1500.00"), amount("450.00"));
        Project prepared = prepared(step);
        OwnAmendmentStep.Approve approval = new OwnAmendmentStep.Approve(ON.plusDays(1), 1);
        Project approved = made(approval.through(BOOK, prepared, by("badr"))).value();

        assertThat(prepared.dossier().amendments())
                .containsExactly(new OwnAmendment(
                        1,
                        new Act(new UserId("amal"), ON),
                        DECISION.required(""),
                        "A larger yard",
                        step.budget(),
                        step.amounts(),
                        Fact.unknown()));
        assertThat(prepared.brief().budget().total()).isEqualTo(Fact.known(Money.parse("1000.00")));
        assertThat(approved.brief().budget().total()).isEqualTo(Fact.known(Money.parse("1500.00")));
        assertThat(approved.dossier().contract(CONTRACT).orElseThrow().amount()).isEqualTo(Money.parse("450.00"));
        assertThat(approved.dossier().amendments().get(0).approved())
                .isEqualTo(Fact.known(new Act(new UserId("badr"), ON.plusDays(1))));
        assertThat(step.contracts(project())).containsExactly(CONTRACT);
        assertThat(approval.contracts(prepared)).containsExactly(CONTRACT);
        assertThat(made(preparing(DECISION, Fact.unknown()).through(BOOK, approved, by("amal")))
                        .value()
                        .dossier()
                        .amendments())
                .extracting(OwnAmendment::number)
                .containsExactly(1, 2);
    }

    @Test
    void who_prepared_it_does_not_approve_it_and_nobody_approves_it_twice() {
        Project prepared = prepared(preparing(DECISION, Fact.unknown()));
        OwnAmendmentStep approval = new OwnAmendmentStep.Approve(ON, 1);

        assertThat(check(approval, prepared, by("amal")))
                .isEqualTo(Check.fail(
                                TermsRules.AMENDMENT, new Reading.Word("SOMEONE_ELSE"), new Reading.Word("SAME_PERSON"))
                        .because("same"));
        Outcome<Project> twice = approval.through(BOOK, prepared, by("amal"));
        assertThat(refused(twice).gate()).isEqualTo("project.approve-amendment");
        Project approved = made(approval.through(BOOK, prepared, by("badr"))).value();
        assertThat(wrongState(() -> approval.look(BOOK, approved, by("chama")))).isEqualTo("approve in APPROVED");
    }

    @Test
    void a_decision_is_handed_in_and_is_not_dated_later() {
        Document later = paper(DocumentKind.DECISION, "2026-03-02");

        assertThat(check(preparing(Fact.unknown(), Fact.unknown()), project(), by("amal")))
                .isEqualTo(Check.missing(TermsRules.AMENDMENT, Result.FAIL, Reading.NONE)
                        .because("decision"));
        assertThat(check(preparing(DECISION, Fact.unknown()), project(), by("amal")))
                .isEqualTo(Check.pass(TermsRules.AMENDMENT, Reading.of(ON), Reading.of(ON)));
        assertThat(check(preparing(Fact.known(later), Fact.unknown()), project(), by("amal")))
                .isEqualTo(Check.fail(TermsRules.AMENDMENT, Reading.of(ON), Reading.of(later.date()))
                        .because("future"));
        assertThat(faultsOf(() -> preparing(Fact.unknown(), Fact.unknown()).check(project())))
                .containsExactly(fault("/document", "value.required", "missing"));
        assertThat(faultsOf(() -> preparing(Fact.known(paper(DocumentKind.INVOICE, "2026-03-01")), Fact.unknown())))
                .containsExactly(fault("/document/kind", "value.enum", "unknown", "INVOICE", "DECISION"));
    }

    @ParameterizedTest
    @CsvSource({"100.00, 100.00, pass", "99.99, 100.00, spent", "100.00, 99.99, paid"})
    void neither_budget_nor_contract_falls_below_what_was_paid(String budget, String amount, String reason) {
        OwnAmendmentStep step = preparing(DECISION, Fact.known(budget), amount(amount));

        assertThat(check(step, project(), by("amal")).reason()).isEqualTo(reason);
        assertThat(check(step, project(), by("amal")).about()).isEmpty();
    }

    @Test
    void the_books_are_asked_again_as_it_is_approved() {
        Project prepared = prepared(preparing(DECISION, Fact.known("150.00"), amount("150.00")));
        OwnAmendmentStep approval = new OwnAmendmentStep.Approve(ON, 1);

        assertThat(check(approval, prepared, by("badr", "150.01", "0.00")).reason())
                .isEqualTo("spent");
        assertThat(check(approval, prepared, by("badr", "0.00", "150.01")).reason())
                .isEqualTo("paid");
        assertThat(check(approval, prepared, by("badr", "150.00", "150.00")).reason())
                .isEqualTo("pass");
        assertThat(check(
                                approval,
                                prepared,
                                new OwnAmendmentStep.Circumstances(
                                        new UserId("badr"), Parties.NONE, Money.ZERO, Map.of()))
                        .reason())
                .isEqualTo("pass");
    }

    @Test
    void it_changes_contracts_of_an_own_project_under_way() {
        OwnAmendmentStep.Prepare step = preparing(
                DECISION,
                Fact.unknown(),
                amount("100.00"),
                new OwnAmendment.NewAmount(new ContractId("c-9"), Money.parse("1.00")));

        assertThat(faultsOf(() -> step.look(BOOK, project(), by("amal"))))
                .containsExactly(fault("/contracts/1/contractId", "value.reference", "unknown"));
        assertThat(wrongState(() -> preparing(DECISION, Fact.unknown())
                        .look(BOOK, aProject().sponsorFunded().agreed().there(), by("amal"))))
                .isEqualTo("amend in SPONSOR_FUNDED");
        assertThat(wrongState(() -> new OwnAmendmentStep.Approve(ON, 1)
                        .look(BOOK, aProject().own().there(), by("amal"))))
                .isEqualTo("amend in DRAFT");
    }

    @Test
    void it_is_not_prepared_before_the_last_step_nor_approved_before_it_was_prepared() {
        Project prepared = prepared(preparing(DECISION, Fact.unknown()));
        Project older = prepared(new OwnAmendmentStep.Prepare(
                LocalDate.parse("2026-02-01"),
                Fact.known(paper(DocumentKind.DECISION, "2026-02-01")),
                "A larger yard",
                Fact.unknown(),
                List.of()));

        assertThat(preparing(DECISION, Fact.unknown()).earliest(project(), by("amal")))
                .isEqualTo(LocalDate.parse("2026-02-01"));
        assertThat(new OwnAmendmentStep.Approve(ON, 1).earliest(prepared, by("badr")))
                .isEqualTo(ON);
        assertThat(new OwnAmendmentStep.Approve(ON, 1).earliest(older, by("badr")))
                .isEqualTo(LocalDate.parse("2026-02-01"));
        assertThat(faultsOf(() -> new OwnAmendmentStep.Approve(ON.minusDays(1), 1).through(BOOK, prepared, by("badr"))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-03-01"));
    }

    @Test
    void who_writes_projects_prepares_it_and_who_approves_them_approves_it() {
        assertThat(preparing(DECISION, Fact.unknown()).kind())
                .isEqualTo(new StepKind("amend", Permission.WRITE_PROJECTS));
        assertThat(new OwnAmendmentStep.Approve(ON, 1).kind())
                .isEqualTo(new StepKind("approve", Permission.APPROVE_PROJECTS));
        assertThat(BOOK.rule(preparing(DECISION, Fact.unknown()).look(BOOK, project(), by("amal")))
                        .gate())
                .isEqualTo("project.amend");
    }
}
