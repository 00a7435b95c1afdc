package org.sharaka.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.partnership.Building.DAY;
import static org.sharaka.application.partnership.Building.cancelled;
import static org.sharaka.application.partnership.Building.held;
import static org.sharaka.application.partnership.Building.made;
import static org.sharaka.application.partnership.Building.refusals;
import static org.sharaka.application.partnership.Building.settlement;
import static org.sharaka.application.partnership.Building.started;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.BlockPartner;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.text.Reason;

class ProjectStepsTest {

    private final Building building = new Building();

    private List<String> actionsOf(String subject) {
        return building.office.journal().stream()
                .filter(entry -> entry.subject().equals(subject))
                .map(entry -> entry.action())
                .toList();
    }

    private boolean hasDelivery(ProjectId id) {
        return building.office.work.reading(
                stores -> stores.of(Deliveries.class).find(id).isPresent());
    }

    private List<String> released() {
        return building.office.journal().stream()
                .filter(entry -> entry.action().equals("allocation.released"))
                .map(entry -> entry.particulars().get("amount") + " "
                        + entry.particulars().get("reason"))
                .toList();
    }

    @Test
    void the_first_project_signs_the_agreement_and_the_journal_tells_both_with_the_ruling() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThat(building.project(id).stage()).isEqualTo(Stage.AGREED);
        assertThat(building.agreements.of(byViewer(), id).orElseThrow().value().state())
                .isEqualTo(AgreementState.SIGNED);
        assertThat(building.office.actions()).endsWith("project.agreed", "agreement.signed");
        assertThat(building.office.journal())
                .filteredOn(entry -> entry.action().equals("agreement.signed"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.ruling().value().orElseThrow().gate()).isEqualTo("project.agree");
                    assertThat(entry.ruling().value().orElseThrow().policy()).isEqualTo("works.v1");
                });
    }

    @Test
    void all_that_is_missing_is_refused_at_once_and_nothing_changes() {
        ProjectId id = building.prepared(Model.PARTNER_BUILT);

        assertThat(refusals(building.take(byOfficer(), id, ProjectStep.on(Arrow.AGREE, DAY))))
                .containsExactly("agreement.party", "agreement.signed");
        building.draftAgreement(id);
        assertThat(refusals(building.take(byOfficer(), id, ProjectStep.on(Arrow.AGREE, DAY))))
                .containsExactly("agreement.party");
        assertThat(building.project(id).stage()).isEqualTo(Stage.PROGRAMMED);
        assertThat(building.agreements.of(byViewer(), id).orElseThrow().value().state())
                .isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void model_two_binds_its_terms_and_makes_the_party_an_implementer() {
        ProjectId id = building.agreed(Model.PARTNER_BUILT);

        assertThat(building.terms.read(byViewer(), id).value().inForce().is(version -> version.number() == 1))
                .isTrue();
        assertThat(actionsOf(id.value())).endsWith("project.agreed", "terms.bound");
        assertThat(building.office.journal())
                .filteredOn(entry -> entry.action().equals("terms.bound"))
                .allMatch(entry -> entry.ruling().is(ruling -> ruling.gate().equals("project.agree")));
        List<Membership> seats =
                building.office.work.reading(stores -> stores.of(Memberships.class).of(building.party).stream()
                        .map(Versioned::value)
                        .toList());
        assertThat(seats)
                .extracting(seat -> seat.capacitiesOn(DAY.minusDays(1)), seat -> seat.capacitiesOn(DAY))
                .containsExactly(tuple(Set.of(Capacity.DONOR), Set.of(Capacity.DONOR, Capacity.IMPLEMENTER)));
    }

    @Test
    void a_pledge_that_falls_short_is_refused() {
        ProjectId id = building.prepared(Model.SPONSOR_FUNDED);
        building.pledged(id, "999.99");
        building.draftAgreement(id);

        assertThat(refusals(building.take(byOfficer(), id, ProjectStep.on(Arrow.AGREE, DAY))))
                .containsExactly("agreement.committed");
        building.pledged(id, "0.01");
        assertThat(made(building.take(byOfficer(), id, ProjectStep.on(Arrow.AGREE, DAY)))
                        .stage())
                .isEqualTo(Stage.AGREED);
    }

    @Test
    void works_start_with_what_comes_in_the_body_and_the_delivery_begins() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);
        building.received("299.99");

        assertThat(refusals(building.take(byOfficer(), id, ProjectStep.on(Arrow.START, DAY))))
                .containsExactly("works.funded", "works.permits");
        assertThat(refusals(building.take(byOfficer(), id, started()))).containsExactly("works.funded");
        assertThat(hasDelivery(id)).isFalse();
        assertThat(building.project(id).dossier().papers()).isEmpty();
    }

    @Test
    void three_tenths_let_works_start() {
        ProjectId id = building.inExecution(Model.SPONSOR_FUNDED);

        assertThat(building.project(id).stage()).isEqualTo(Stage.IN_EXECUTION);
        assertThat(building.project(id).dossier().papers())
                .hasSize(Building.permits().size());
        assertThat(hasDelivery(id)).isTrue();
    }

    @Test
    void a_blocked_sponsor_fails_the_gate_but_never_a_suspension() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);
        building.office.partners.take(
                byDirector(), building.party, new BlockPartner(DAY, Fact.known("accounts withheld")), Fact.unknown());

        assertThat(refusals(building.take(byOfficer(), id, started())))
                .containsExactly("partner.blocked", "works.funded");
        assertThat(made(building.take(byDirector(), id, held(Arrow.SUSPEND, "blocked")))
                        .stage())
                .isEqualTo(Stage.SUSPENDED);
    }

    @Test
    void who_declared_an_interest_in_the_party_takes_no_step_of_its_project() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);
        building.office.work.inTransaction(stores -> {
            stores.of(Interests.class)
                    .put(new Interest(
                            new UserId("officer"),
                            building.party,
                            Interest.Bond.FAMILY,
                            DAY.minusYears(3),
                            Fact.known(DAY.minusMonths(24))));
            return true;
        });

        assertThat(refusals(building.take(byOfficer(), id, started())))
                .containsExactly("actor.interest", "works.funded");
    }

    @Test
    void a_warning_is_taken_with_its_reason_and_the_agreement_keeps_it() {
        ProjectId id = building.prepared(Model.SPONSOR_FUNDED);
        building.pledged(id, "1000.00");
        DraftAgreement draft = Building.draft(id, List.of(), building.party);
        building.agreements.draft(
                byOfficer(),
                new DraftAgreement(
                        draft.project(),
                        draft.others(),
                        draft.party(),
                        draft.signedOn(),
                        draft.signatories(),
                        List.of(new Conflict(Conflict.Part.SUPPLIER, "Atlas Logistics")),
                        draft.document(),
                        List.of()));
        WrittenReason reason = new WrittenReason("agreement.signed", "The board knows the prices");

        made(building.take(
                byOfficer(), id, new ProjectStep.Agree(DAY, List.of(), new Answers(List.of(), List.of(reason)))));

        assertThat(building.agreements
                        .of(byViewer(), id)
                        .orElseThrow()
                        .value()
                        .snapshot()
                        .reasons())
                .containsExactly(reason);
    }

    @Test
    void a_suspended_project_goes_on_where_it_was() {
        ProjectId id = building.inExecution(Model.SPONSOR_FUNDED);

        made(building.take(byDirector(), id, held(Arrow.SUSPEND, "flood")));
        assertThat(made(building.take(byDirector(), id, held(Arrow.RESUME, "dry again")))
                        .stage())
                .isEqualTo(Stage.IN_EXECUTION);
    }

    @Test
    void a_cancelled_project_lets_go_of_what_it_has_not_spent() {
        ProjectId id = building.inExecution(Model.SPONSOR_FUNDED);

        made(building.allocations.allocate(
                byAdmin(),
                new AllocationRequest(Money.parse("100.00"), new Purpose.OfProject(id), DAY, Fact.unknown())));

        assertThat(refusals(building.take(byOfficer(), id, cancelled("no water", Settlement.NONE))))
                .containsExactly("works.settlement");
        assertThat(released()).isEmpty();

        made(building.take(byOfficer(), id, cancelled("no water", settlement("0.00", "300.00"))));
        assertThat(released()).containsExactly("100.00 no water");
        assertThat(building.project(id).stage()).isEqualTo(Stage.CANCELLED);
        assertThat(building.office.journal())
                .filteredOn(entry -> entry.action().equals("project.cancelled"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.particulars())
                        .containsEntry("reason", "no water")
                        .containsEntry("returned", "300.00")
                        .containsEntry("securedBy", "The foundation"));
    }

    @Test
    void an_own_project_is_agreed_by_its_review_alone() {
        ProjectId id = building.prepared(Model.OWN);

        assertThat(made(building.take(byOfficer(), id, ProjectStep.on(Arrow.AGREE, DAY)))
                        .stage())
                .isEqualTo(Stage.AGREED);
        assertThat(refusals(building.take(byOfficer(), id, started()))).containsExactly("works.funded");
    }

    @Test
    void each_step_asks_its_permission() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThatThrownBy(() -> building.take(byDirector(), id, ProjectStep.on(Arrow.START, DAY)))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> building.take(byOfficer(), id, held(Arrow.SUSPEND, "x")))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> building.take(byViewer(), id, cancelled("x", Settlement.NONE)))
                .isInstanceOf(Rejected.NotPermitted.class);
    }

    @Test
    void steps_that_ask_a_reason_have_one_and_no_step_is_dated_back() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThat(faultsOf(() -> building.take(byAdmin(), id, ProjectStep.on(Arrow.SUSPEND, DAY))))
                .containsExactly(fault("/reason", "value.required", "missing"));
        assertThat(faultsOf(() -> building.take(
                        byAdmin(),
                        id,
                        new ProjectStep.Hold(
                                Arrow.SUSPEND,
                                DAY.minusDays(1),
                                Fact.known(new Reason("x")),
                                List.of(),
                                Fact.unknown()))))
                .containsExactly(fault("/on", "fact.order", "early", DAY.toString()));
    }

    @Test
    void a_version_read_long_ago_is_stale_and_a_step_begins_only_where_it_begins() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThatThrownBy(() -> building.steps.take(byOfficer(), id, ProjectStep.on(Arrow.START, DAY), Fact.known(1L)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThatThrownBy(() -> building.take(byOfficer(), id, ProjectStep.on(Arrow.AGREE, DAY)))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> building.take(byOfficer(), new ProjectId("nothing"), ProjectStep.on(Arrow.START, DAY)))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void a_gate_shows_the_same_ruling_without_the_step() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThat(building.steps
                        .look(byViewer(), id, ProjectStep.on(Arrow.START, DAY))
                        .notPassed())
                .containsExactly("works.funded", "works.permits");
        assertThat(building.project(id).brief().budget().total()).isEqualTo(Fact.known(Money.parse("1000.00")));
    }
}
