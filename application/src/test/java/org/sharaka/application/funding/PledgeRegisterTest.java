package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.funding.FundingWorld.DONORS;
import static org.sharaka.application.funding.FundingWorld.ONE;
import static org.sharaka.application.funding.FundingWorld.day;
import static org.sharaka.application.funding.FundingWorld.mad;
import static org.sharaka.application.funding.FundingWorld.paper;
import static org.sharaka.application.funding.FundingWorld.promise;
import static org.sharaka.application.funding.FundingWorld.to;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.outOfUse;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.AmendPledge;
import org.sharaka.domain.funding.ConsentToPurpose;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.memory.MemoryStore;

class PledgeRegisterTest {

    private final FundingWorld world = FundingWorld.on(new MemoryStore());

    private static final PledgeRequest PROMISE = promise(0, GiftKind.CASH, to(0), "2026-05-01", "100.00");

    private static AmendPledge amendment(Document notice, String amount) {
        return new AmendPledge(
                day("2026-05-10"),
                Fact.known(notice),
                Fact.known(
                        promise(0, GiftKind.CASH, to(0), "2026-06-01", amount).terms()));
    }

    private static ConsentToPurpose consent(Purpose to, Document letter) {
        return new ConsentToPurpose(day("2026-05-06"), Fact.known(to), Fact.known(letter));
    }

    private void seated(Set<Capacity> capacities) {
        world.work.inTransaction(stores -> {
            stores.of(Memberships.class)
                    .add(Membership.restore(Membership.Snapshot.beginning(
                            new MembershipId("seat"), DONORS.get(0).id(), capacities, Fact.known(day("2026-01-01")))));
            return true;
        });
    }

    private Set<Capacity> capacitiesOn(String on) {
        return world.work.reading(stores -> stores.of(Memberships.class)
                .find(new MembershipId("seat"))
                .orElseThrow()
                .value()
                .capacitiesOn(day(on)));
    }

    @Test
    void a_pledge_gets_a_reference_and_stands_in_the_journal_with_its_ruling() {
        Kept<Pledge> kept = made(world.pledges.make(ONE, PROMISE)).value();

        assertThat(kept.value().reference()).isEqualTo("PLG-2026-0001");
        assertThat(kept.notices()).extracting(check -> check.rule().code()).containsExactly("pledge.overdue");
        assertThat(world.journal()).singleElement().satisfies(told -> {
            assertThat(told.action()).isEqualTo("pledge.made");
            assertThat(told.actor()).isEqualTo("one");
            assertThat(told.ruling().value())
                    .hasValueSatisfying(ruling -> assertThat(ruling.policy()).isEqualTo("funding.v1"));
        });
        assertThat(world.pledges
                        .standing(byViewer(), kept.value().id(), day("2026-05-31"))
                        .notices())
                .isEmpty();
        assertThat(world.pledges
                        .standing(byViewer(), kept.value().id(), day("2026-06-01"))
                        .overdue())
                .isEqualTo(mad("100.00"));
    }

    @Test
    void what_passes_a_gate_is_dated_no_later_than_today_whoever_calls() {
        PledgeRequest tomorrow = promise(0, GiftKind.CASH, to(0), "2026-06-02", "100.00");
        assertThat(faultsOf(() -> world.pledges.make(ONE, tomorrow)))
                .containsExactly(fault("/on", "fact.future", "ahead", "2026-06-01"));
        assertThat(world.journal()).isEmpty();
    }

    @Test
    void a_first_pledge_makes_a_member_a_donor_on_its_date_and_the_next_changes_nothing() {
        seated(Set.of(Capacity.IMPLEMENTER));

        made(world.pledges.make(ONE, PROMISE));
        made(world.pledges.make(ONE, PROMISE));

        assertThat(capacitiesOn("2026-04-30")).containsExactly(Capacity.IMPLEMENTER);
        assertThat(capacitiesOn("2026-05-01")).containsExactlyInAnyOrder(Capacity.DONOR, Capacity.IMPLEMENTER);
        assertThat(world.actions()).containsExactly("pledge.made", "membership.capacity-gained", "pledge.made");
        assertThat(world.journal().get(1).particulars())
                .containsEntry("on", "2026-05-01")
                .containsEntry("capacity", "DONOR");
    }

    @Test
    void a_pledge_from_before_the_seat_changes_no_seat() {
        seated(Set.of());

        made(world.pledges.make(ONE, promise(0, GiftKind.CASH, to(0), "2025-12-31", "100.00")));

        assertThat(capacitiesOn("2026-05-01")).isEmpty();
    }

    @Test
    void an_unknown_donor_and_an_unknown_purpose_are_told_together() {
        PledgeRequest promise = new PledgeRequest(
                new PartnerId("nobody"),
                GiftKind.CASH,
                new Purpose.OfProject(new ProjectId("nothing")),
                PROMISE.terms(),
                PROMISE.pledgedOn());

        assertThat(faultsOf(() -> world.pledges.make(ONE, promise)))
                .containsExactly(
                        fault("/donorId", "value.reference", "unknown"),
                        fault("/purpose/id", "value.reference", "unknown"));
        assertThat(faultsOf(() -> world.pledges.look(byViewer(), promise))).hasSize(2);
        assertThat(world.actions()).isEmpty();
    }

    @Test
    void a_donor_that_is_out_of_use_pledges_nothing() {
        world.work.inTransaction(stores -> stores.of(Partners.class).keep(outOfUse(DONORS.get(0)), 1));

        assertThat(wrongState(() -> world.pledges.make(ONE, PROMISE))).isEqualTo("pledge in INACTIVE");
    }

    @Test
    void a_pledge_that_a_signed_agreement_rests_on_changes_with_its_amendment_only() {
        Pledge pledge = made(world.pledges.make(ONE, PROMISE)).value().value();
        Document notice = paper(DocumentKind.NOTICE, "2026-05-05");
        AgreementFixture signed = AgreementFixture.anAgreement()
                .forProjects(FundingWorld.PROJECTS.get(0))
                .inForce();
        put(signed.there());

        assertThat(refused(world.pledges.take(ONE, pledge.id(), amendment(notice, "200.00"), Fact.unknown()))
                        .notPassed())
                .containsExactly("pledge.amendment");
        assertThat(world.pledges
                        .look(byViewer(), pledge.id(), amendment(notice, "200.00"))
                        .notPassed())
                .containsExactly("pledge.amendment");

        kept(signed.taking(AgreementArrow.TERMINATE, "2026-05-06").there());
        assertThat(made(world.pledges.take(ONE, pledge.id(), amendment(notice, "200.00"), Fact.unknown()))
                        .value()
                        .version())
                .isEqualTo(2);
    }

    private void put(Agreement agreement) {
        world.work.inTransaction(stores -> {
            stores.of(Agreements.class).add(agreement);
            return true;
        });
    }

    private void kept(Agreement agreement) {
        world.work.inTransaction(stores -> stores.of(Agreements.class).keep(agreement, 1));
    }

    @Test
    void a_consent_is_recorded_for_what_is_there() {
        Pledge pledge = made(world.pledges.make(ONE, PROMISE)).value().value();
        Document letter = paper(DocumentKind.CONSENT, "2026-05-05");

        made(world.pledges.take(ONE, pledge.id(), consent(to(2), letter), Fact.known(1L)));

        assertThat(world.actions()).containsExactly("pledge.made", "pledge.consented");
        assertThat(world.pledges
                        .look(byViewer(), pledge.id(), ConsentToPurpose.on(day("2026-05-06")))
                        .refuses())
                .isFalse();
        ConsentToPurpose nowhere = consent(new Purpose.OfProject(new ProjectId("nothing")), letter);
        assertThat(faultsOf(() -> world.pledges.take(ONE, pledge.id(), nowhere, Fact.unknown())))
                .containsExactly(fault("/to/id", "value.reference", "unknown"));
        assertThatThrownBy(() -> world.pledges.take(ONE, pledge.id(), consent(to(2), letter), Fact.known(1L)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }

    @Test
    void only_who_writes_the_funding_does_and_everybody_reads() {
        Pledge pledge = made(world.pledges.make(ONE, PROMISE)).value().value();
        AmendPledge amendment = amendment(paper(DocumentKind.NOTICE, "2026-05-05"), "1.00");

        assertThatThrownBy(() -> world.pledges.make(byOfficer(), PROMISE)).isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> world.pledges.take(byOfficer(), pledge.id(), amendment, Fact.unknown()))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> world.pledges.standing(byViewer(), new PledgeId("none"), day("2026-05-05")))
                .isInstanceOf(Rejected.UnknownId.class);
        Criteria all = Criteria.all(new Window(Fact.unknown(), 10)).asOf(day("2026-05-05"));
        assertThat(world.pledges.standings(byViewer(), all, Fact.unknown()).items())
                .extracting(PledgeStanding::received)
                .containsExactly(mad("0.00"));
        assertThat(world.pledges.standings(byViewer(), all, Fact.known(true)).items())
                .isEmpty();
    }
}
