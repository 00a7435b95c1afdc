package org.sharaka.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.partnership.Building.DAY;
import static org.sharaka.application.partnership.Building.made;
import static org.sharaka.application.partnership.Building.permits;
import static org.sharaka.application.partnership.Building.refusals;
import static org.sharaka.application.partnership.Building.settlement;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.partnership.TakeProjectStep.Handed;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.BlockPartner;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;

class ProjectStepsTest {

    private final Building building = new Building();

    private List<String> actionsOf(String subject) {
        return building.office.journal().stream()
                .filter(entry -> entry.subject().equals(subject))
                .map(entry -> entry.action())
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

        assertThat(refusals(building.take(byOfficer(), Step.AGREE, id, Handed.NOTHING)))
                .containsExactly("agreement.party", "agreement.signed");
        building.draftAgreement(id);
        assertThat(refusals(building.take(byOfficer(), Step.AGREE, id, Handed.NOTHING)))
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
                .extracting(Membership::capacities)
                .containsExactly(Set.of(Capacity.DONOR, Capacity.IMPLEMENTER));
    }

    @Test
    void a_pledge_that_falls_short_is_refused() {
        ProjectId id = building.prepared(Model.SPONSOR_FUNDED);
        building.pledged(id, "999.99");
        building.draftAgreement(id);

        assertThat(refusals(building.take(byOfficer(), Step.AGREE, id, Handed.NOTHING)))
                .containsExactly("agreement.committed");
        building.pledged(id, "0.01");
        assertThat(made(building.take(byOfficer(), Step.AGREE, id, Handed.NOTHING))
                        .stage())
                .isEqualTo(Stage.AGREED);
    }

    @Test
    void works_start_with_what_comes_in_the_body_and_the_delivery_begins() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);
        building.received("299.99");

        assertThat(refusals(building.take(byOfficer(), Step.START, id, Handed.NOTHING)))
                .containsExactly("works.funded", "works.permits");
        assertThat(refusals(building.take(byOfficer(), Step.START, id, Handed.with(permits()))))
                .containsExactly("works.funded");
        assertThat(building.begun).isEmpty();
        assertThat(building.project(id).dossier().papers()).isEmpty();
    }

    @Test
    void three_tenths_let_works_start() {
        ProjectId id = building.inExecution(Model.SPONSOR_FUNDED);

        assertThat(building.project(id).stage()).isEqualTo(Stage.IN_EXECUTION);
        assertThat(building.project(id).dossier().papers()).hasSize(4);
        assertThat(building.begun).containsExactly(id.value() + " " + DAY);
    }

    @Test
    void a_blocked_sponsor_fails_the_gate_but_never_a_suspension() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);
        building.office.partners.take(
                byDirector(), building.party, new BlockPartner(DAY, Fact.known("accounts withheld")), Fact.unknown());

        assertThat(refusals(building.take(byOfficer(), Step.START, id, Handed.with(permits()))))
                .containsExactly("partner.blocked", "works.funded");
        assertThat(made(building.take(byDirector(), Step.SUSPEND, id, Handed.because("blocked")))
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

        assertThat(refusals(building.take(byOfficer(), Step.START, id, Handed.with(permits()))))
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
                        draft.document()));
        Condition reason =
                new Condition("agreement.signed", "The board has seen the prices", Fact.unknown(), Fact.unknown());

        made(building.take(
                byOfficer(), Step.AGREE, id, new Handed(Fact.unknown(), List.of(), List.of(reason), Settlement.NONE)));

        assertThat(building.agreements
                        .of(byViewer(), id)
                        .orElseThrow()
                        .value()
                        .snapshot()
                        .conditions())
                .containsExactly(reason);
    }

    @Test
    void a_suspended_project_goes_on_where_it_was() {
        ProjectId id = building.inExecution(Model.SPONSOR_FUNDED);

        made(building.take(byDirector(), Step.SUSPEND, id, Handed.because("flood")));
        assertThat(made(building.take(byDirector(), Step.RESUME, id, Handed.because("dry again")))
                        .stage())
                .isEqualTo(Stage.IN_EXECUTION);
    }

    @Test
    void a_cancelled_project_lets_go_of_what_it_has_not_spent() {
        ProjectId id = building.inExecution(Model.SPONSOR_FUNDED);

        assertThat(refusals(building.take(byOfficer(), Step.CANCEL, id, Handed.because("no water"))))
                .containsExactly("works.settlement");
        assertThat(building.released).isEmpty();

        made(building.take(
                byOfficer(),
                Step.CANCEL,
                id,
                new Handed(Fact.known("no water"), List.of(), List.of(), settlement("0.00", "300.00"))));
        assertThat(building.released).containsExactly(id.value() + " no water");
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

        assertThat(made(building.take(byOfficer(), Step.AGREE, id, Handed.NOTHING))
                        .stage())
                .isEqualTo(Stage.AGREED);
        assertThat(refusals(building.take(byOfficer(), Step.START, id, Handed.with(permits()))))
                .containsExactly("works.funded");
    }

    @Test
    void each_step_asks_its_permission() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThatThrownBy(() -> building.take(byDirector(), Step.START, id, Handed.NOTHING))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> building.take(byOfficer(), Step.SUSPEND, id, Handed.because("x")))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> building.take(byViewer(), Step.CANCEL, id, Handed.because("x")))
                .isInstanceOf(Rejected.NotPermitted.class);
    }

    @Test
    void steps_that_ask_a_reason_have_one_and_no_step_is_dated_back() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThat(faultsOf(() -> building.take(byAdmin(), Step.SUSPEND, id, Handed.NOTHING)))
                .containsExactly(fault("/reason", "value.required", "missing"));
        assertThat(faultsOf(() -> building.undertakings.take(
                        byAdmin(),
                        new TakeProjectStep(Step.SUSPEND, id, DAY.minusDays(1), Handed.because("x"), Fact.unknown()))))
                .containsExactly(fault("/on", "value.date", "order", DAY.toString()));
    }

    @Test
    void a_version_read_long_ago_is_stale_and_a_step_begins_only_where_it_begins() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThatThrownBy(() -> building.undertakings.take(
                        byOfficer(), new TakeProjectStep(Step.START, id, DAY, Handed.NOTHING, Fact.known(1L))))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThatThrownBy(() -> building.take(byOfficer(), Step.AGREE, id, Handed.NOTHING))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> building.take(byOfficer(), Step.START, new ProjectId("nothing"), Handed.NOTHING))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void a_gate_shows_the_same_ruling_without_the_step() {
        ProjectId id = building.agreed(Model.SPONSOR_FUNDED);

        assertThat(building.office
                        .work
                        .reading(stores ->
                                building.undertakings.ruling(stores, byViewer(), building.project(id), Step.START, DAY))
                        .notPassed())
                .containsExactly("works.funded", "works.permits");
        assertThat(building.project(id).brief().budget().total()).isEqualTo(Fact.known(Money.parse("1000.00")));
    }
}
