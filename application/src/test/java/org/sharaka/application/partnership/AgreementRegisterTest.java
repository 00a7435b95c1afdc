package org.sharaka.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.partnership.Building.DAY;
import static org.sharaka.application.partnership.Building.both;
import static org.sharaka.application.partnership.Building.made;
import static org.sharaka.application.partnership.Building.refusals;
import static org.sharaka.application.partnership.Building.settlement;
import static org.sharaka.application.partnership.Building.started;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.AmendAgreement;
import org.sharaka.domain.partnership.AmendAgreement.NewBudget;
import org.sharaka.domain.partnership.BankGuarantee;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;

class AgreementRegisterTest {

    private final Building building = new Building();

    private AgreementId agreementOf(ProjectId project) {
        return building.agreements.of(byViewer(), project).orElseThrow().value().id();
    }

    private Outcome<Kept<Agreement>> take(Call call, AgreementId id, AgreementStep step) {
        return building.agreements.take(call, id, step, Fact.unknown());
    }

    private static AgreementStep held(AgreementArrow arrow) {
        return new AgreementStep.Hold(arrow, DAY, Fact.known(new Reason("because")), Fact.unknown());
    }

    private static AgreementStep terminated(Settlement settlement) {
        return new AgreementStep.Terminate(
                DAY,
                Fact.known(new Reason("because")),
                Fact.known(paper(DocumentKind.NOTICE, DAY.toString())),
                settlement);
    }

    private Outcome<Kept<Agreement>> amend(AgreementId id, List<NewBudget> budgets, List<ProjectId> terms) {
        return take(
                byOfficer(),
                id,
                new AmendAgreement(
                        DAY,
                        Fact.known(paper(DocumentKind.AMENDMENT, DAY.toString())),
                        both(),
                        "Seven rooms instead of six",
                        budgets,
                        List.of(),
                        terms,
                        List.of(),
                        Fact.unknown(),
                        Fact.unknown()));
    }

    private static NewBudget budget(ProjectId project, String amount) {
        return new NewBudget(project, new Brief.Budget(Fact.known(Money.parse(amount)), List.of()));
    }

    @Test
    void a_suspended_agreement_holds_its_projects_and_each_is_resumed_by_itself() {
        ProjectId running = building.inExecution(Model.SPONSOR_FUNDED);
        AgreementId id = agreementOf(running);

        made(take(byDirector(), id, held(AgreementArrow.SUSPEND)));
        assertThat(building.project(running).stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(building.office.actions()).endsWith("agreement.suspended", "project.suspended");
        assertThat(refusals(building.take(byDirector(), running, Building.held(Arrow.RESUME, "x"))))
                .containsExactly("agreement.signed");

        assertThat(made(take(byDirector(), id, held(AgreementArrow.RESUME))).state())
                .isEqualTo(AgreementState.SIGNED);
        assertThat(building.project(running).stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(made(building.take(byDirector(), running, Building.held(Arrow.RESUME, "x")))
                        .stage())
                .isEqualTo(Stage.IN_EXECUTION);
    }

    @Test
    void a_terminated_agreement_states_what_becomes_of_all_and_settles_its_project_by_the_same_act() {
        ProjectId running = building.inExecution(Model.SPONSOR_FUNDED);
        AgreementId id = agreementOf(running);

        assertThat(refusals(take(byDirector(), id, terminated(Settlement.NONE))))
                .containsExactly("works.settlement");
        assertThat(building.project(running).stage()).isEqualTo(Stage.IN_EXECUTION);

        made(take(byDirector(), id, terminated(settlement("0.00", "300.00"))));
        assertThat(building.project(running).stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void one_agreement_holds_all_its_projects() {
        ProjectId first = building.prepared(Model.SPONSOR_FUNDED);
        ProjectId second = building.prepared(Model.SPONSOR_FUNDED);
        building.pledged(first, "1000.00");
        building.pledged(second, "1000.00");
        AgreementId id = building.draftAgreement(first, second).id();
        made(building.take(byOfficer(), first, ProjectStep.on(Arrow.AGREE, DAY)));
        made(building.take(byOfficer(), second, ProjectStep.on(Arrow.AGREE, DAY)));

        made(take(byDirector(), id, held(AgreementArrow.SUSPEND)));

        assertThat(List.of(
                        building.project(first).stage(),
                        building.project(second).stage()))
                .containsOnly(Stage.SUSPENDED);
        assertThat(building.office.actions())
                .filteredOn("agreement.signed"::equals)
                .hasSize(1);
    }

    @Test
    void termination_names_a_paper_and_a_reason() {
        AgreementId id = agreementOf(building.agreed(Model.SPONSOR_FUNDED));

        assertThat(faultsOf(() -> take(byDirector(), id, AgreementStep.on(AgreementArrow.TERMINATE, DAY))))
                .containsExactly(
                        fault("/reason", "value.required", "missing"), fault("/document", "value.required", "missing"));
    }

    @Test
    void an_amended_budget_is_that_of_the_project() {
        ProjectId project = building.agreed(Model.SPONSOR_FUNDED);
        AgreementId id = agreementOf(project);
        assertThat(refusals(amend(id, List.of(budget(project, "1200.00")), List.of())))
                .containsExactly("agreement.committed");
        building.pledged(project, "200.00");

        Agreement amended = made(amend(id, List.of(budget(project, "1200.00")), List.of()));

        assertThat(building.project(project).brief().budget().total()).isEqualTo(Fact.known(Money.parse("1200.00")));
        assertThat(amended.snapshot().amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.number()).isEqualTo(1);
            assertThat(amendment.budgets().get(0).before()).isEqualTo(Fact.known(Money.parse("1000.00")));
        });
        assertThat(building.office.actions()).endsWith("agreement.amended", "project.changed");
        assertThat(building.office.journal())
                .filteredOn(entry -> entry.action().equals("project.changed"))
                .last()
                .matches(entry -> entry.ruling().is(ruling -> ruling.gate().equals("agreement.amend")));
    }

    @Test
    void a_new_version_of_the_terms_comes_into_force_by_amendment_once_two_people_approved_it() {
        ProjectId project = building.agreed(Model.PARTNER_BUILT);
        AgreementId id = agreementOf(project);

        assertThat(refusals(amend(id, List.of(), List.of(project)))).containsExactly("terms.amendment");
        building.write(project, 2, "Seven rooms");
        assertThat(refusals(amend(id, List.of(), List.of(project)))).containsExactly("terms.amendment");
        building.approve(project, 2);
        assertThat(building.terms.read(byViewer(), project).value().inForce().fold(TermsVersion::number, () -> 0))
                .isEqualTo(1);

        Agreement amended = made(amend(id, List.of(), List.of(project)));

        assertThat(building.terms.read(byViewer(), project).value().inForce().fold(TermsVersion::number, () -> 0))
                .isEqualTo(2);
        assertThat(amended.snapshot().amendments().get(0).terms().get(0).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo(Fact.known("Seven rooms")));
        assertThat(building.office.journal())
                .last()
                .matches(entry -> entry.action().equals("terms.bound"))
                .matches(entry -> entry.ruling().is(ruling -> ruling.gate().equals("agreement.amend")));
    }

    @Test
    void an_amendment_names_only_what_is_under_the_agreement() {
        ProjectId project = building.agreed(Model.SPONSOR_FUNDED);
        ProjectId other = building.drafted(Model.SPONSOR_FUNDED);

        assertThat(faultsOf(() -> amend(agreementOf(project), List.of(budget(other, "1.00")), List.of(project))))
                .containsExactly(
                        fault("/terms/0", "value.reference", "unknown"),
                        fault("/budgets/0/projectId", "value.reference", "unknown"));
    }

    @Test
    void a_guarantee_counts_as_soon_as_it_is_recorded() {
        ProjectId project = building.agreed(Model.SPONSOR_FUNDED);
        building.received("100.00");
        BankGuarantee guarantee =
                new BankGuarantee(project, Money.parse("200.00"), paper(DocumentKind.BOND, "2026-01-01"));

        assertThat(refusals(building.take(byOfficer(), project, started()))).containsExactly("works.funded");
        building.agreements.guarantee(byOfficer(), agreementOf(project), guarantee, Fact.unknown());
        assertThat(made(building.take(byOfficer(), project, started())).stage()).isEqualTo(Stage.IN_EXECUTION);
    }

    @Test
    void an_agreement_is_not_fulfilled_while_works_run() {
        ProjectId project = building.inExecution(Model.SPONSOR_FUNDED);

        assertThat(wrongState(() -> take(byOfficer(), agreementOf(project), new AgreementStep.Fulfil(DAY))))
                .isEqualTo("fulfil in IN_EXECUTION");
    }

    @Test
    void each_step_asks_its_permission_and_a_gate_can_be_looked_through() {
        AgreementId id = agreementOf(building.agreed(Model.SPONSOR_FUNDED));

        assertThatThrownBy(() -> take(byOfficer(), id, held(AgreementArrow.SUSPEND)))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> take(byDirector(), id, new AgreementStep.Fulfil(DAY)))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThat(building.agreements
                        .look(byViewer(), id, AgreementStep.on(AgreementArrow.TERMINATE, DAY))
                        .notPassed())
                .containsExactly("works.settlement");
        assertThatThrownBy(() -> take(byAdmin(), new AgreementId("nothing"), held(AgreementArrow.RESUME)))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void a_draft_names_projects_that_are_ready_and_of_one_model() {
        ProjectId first = building.prepared(Model.SPONSOR_FUNDED);
        ProjectId draft = building.drafted(Model.SPONSOR_FUNDED);
        ProjectId built = building.prepared(Model.PARTNER_BUILT);
        ProjectId taken = building.agreed(Model.SPONSOR_FUNDED);

        assertThat(faultsOf(() -> building.draftAgreement(first, draft, built, taken, new ProjectId("nothing"))))
                .containsExactly(
                        fault("/projects/0", "agreement.projects", "stage"),
                        fault("/projects/1", "agreement.projects", "model"),
                        fault("/projects/2", "agreement.projects", "stage"),
                        fault("/projects/3", "value.reference", "unknown"));
        assertThat(wrongState(() -> building.draftAgreement(building.prepared(Model.OWN))))
                .isEqualTo("agreement in OWN");
        assertThat(wrongState(() -> building.draftAgreement(draft))).isEqualTo("agreement in DRAFT");
        assertThat(wrongState(() -> building.draftAgreement(taken))).isEqualTo("agreement in AGREED");
    }

    @Test
    void a_new_draft_takes_the_place_of_the_last_until_one_is_signed() {
        ProjectId first = building.prepared(Model.SPONSOR_FUNDED);
        ProjectId second = building.prepared(Model.SPONSOR_FUNDED);
        building.draftAgreement(first);
        AgreementId id = building.draftAgreement(first, second).id();
        building.pledged(first, "1000.00");

        assertThat(agreementOf(first)).isEqualTo(id);
        made(building.take(byOfficer(), first, ProjectStep.on(Arrow.AGREE, DAY)));
        assertThat(wrongState(() -> building.draftAgreement(second))).isEqualTo("agreement in SIGNED");
    }
}
