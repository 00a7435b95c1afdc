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
import static org.sharaka.application.funding.FundingWorld.to;
import static org.sharaka.application.funding.FundingWorld.toProgramme;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.ProjectFixture.aProject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.ConsentToPurpose;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReleaseAllocation;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.memory.MemoryStore;

class AllocationRegisterTest {

    private final FundingWorld world = FundingWorld.on(new MemoryStore());

    private static AllocationRequest request(String amount, Purpose to, String on, Fact<PledgeId> pledge) {
        return new AllocationRequest(mad(amount), to, day(on), pledge);
    }

    private Ruling refusal(AllocationRequest request) {
        assertThat(world.allocations.look(byViewer(), request).refuses()).isTrue();
        return refused(world.allocations.allocate(ONE, request));
    }

    @Test
    void draws_earmarked_money_first() {
        Pledge pool = world.pledged(0, Purpose.POOL, "2026-01-01", "100.00");
        Pledge earmarked = world.pledged(1, to(0), "2026-01-01", "30.00");
        Receipt old = world.received(pool, "100.00", "2026-01-02");
        Receipt narrow = world.received(earmarked, "30.00", "2026-01-10");

        Allocation allocation = world.allocated("50.00", to(0), "2026-01-20");

        assertThat(allocation.reference()).isEqualTo("ALL-2026-0001");
        assertThat(allocation.sources())
                .extracting(part -> part.receipt() + "=" + part.amount().plain())
                .containsExactly(narrow.id() + "=30.00", old.id() + "=20.00");
        assertThat(world.receipts.standing(byViewer(), old.id()).free()).isEqualTo(mad("80.00"));
        assertThat(world.actions()).endsWith("allocation.made");
    }

    @Test
    void a_refused_allocation_uses_up_no_reference() {
        Pledge pool = world.pledged(0, Purpose.POOL, "2026-01-01", "100.00");
        world.received(pool, "100.00", "2026-01-02");
        refusal(request("100.01", to(0), "2026-01-20", Fact.unknown()));

        assertThat(world.allocated("100.00", to(0), "2026-01-20").reference()).isEqualTo("ALL-2026-0001");
    }

    @Test
    void money_of_another_purpose_is_not_available_without_consent() {
        Pledge earmarked = world.pledged(0, to(0), "2026-01-01", "100.00");
        world.received(earmarked, "100.00", "2026-01-02");

        assertThat(refusal(request("1.00", to(1), "2026-02-01", Fact.unknown())).notPassed())
                .containsExactly("allocation.available");
        assertThat(refusal(request("1.00", to(1), "2026-02-01", Fact.known(earmarked.id())))
                        .notPassed())
                .containsExactly("pledge.purpose", "allocation.available");
        assertThat(refusal(request("1.00", toProgramme(0), "2026-02-01", Fact.unknown()))
                        .notPassed())
                .containsExactly("allocation.available");

        ConsentToPurpose consent = new ConsentToPurpose(
                day("2026-02-01"), Fact.known(to(1)), Fact.known(paper(DocumentKind.CONSENT, "2026-01-31")));
        made(world.pledges.take(ONE, earmarked.id(), consent, Fact.unknown()));
        assertThat(refusal(request("1.00", to(1), "2026-01-31", Fact.known(earmarked.id())))
                        .notPassed())
                .containsExactly("pledge.purpose", "allocation.available");
        made(world.allocations.allocate(ONE, request("1.00", to(1), "2026-02-01", Fact.known(earmarked.id()))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 30.00, true",
        "2026-01-02, 30.01, false",
        "2026-02-01, 30.00, true",
        "2026-02-10, 30.01, false",
        "2026-03-01, 70.00, true",
    })
    void a_back_dated_allocation_leaves_every_later_day_its_money(String on, String amount, boolean passes) {
        Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-01", "200.00");
        world.received(pledge, "100.00", "2026-01-02");
        Allocation later = world.allocated("70.00", to(1), "2026-02-10");
        ReleaseAllocation less =
                new ReleaseAllocation(day("2026-03-01"), Fact.known(mad("40.00")), Fact.known(new Reason("less")));
        made(world.allocations.take(ONE, later.id(), less, Fact.unknown()));

        assertThat(world.allocations
                        .look(byViewer(), request(amount, to(0), on, Fact.unknown()))
                        .refuses())
                .isEqualTo(!passes);
    }

    @Test
    void nothing_is_allocated_before_the_first_receipt() {
        Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-01", "200.00");
        world.received(pledge, "100.00", "2026-01-02");

        assertThat(faultsOf(
                        () -> world.allocations.look(byViewer(), request("0.01", to(0), "2026-01-01", Fact.unknown()))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-02"));
    }

    @Test
    void a_named_pledge_brings_its_donor_as_a_party() {
        Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-01", "100.00");
        world.received(pledge, "100.00", "2026-01-02");
        world.work.inTransaction(stores -> {
            stores.of(Interests.class)
                    .put(new Interest(
                            ONE.actor().id(),
                            DONORS.get(0).id(),
                            Interest.Bond.EMPLOYEE,
                            day("2020-01-01"),
                            Fact.unknown()));
            return true;
        });

        assertThat(refused(world.allocations.allocate(
                                ONE, request("1.00", to(0), "2026-02-01", Fact.known(pledge.id()))))
                        .notPassed())
                .containsExactly("actor.interest");
        Allocation unnamed = world.allocated("1.00", to(0), "2026-02-01");
        ReleaseAllocation all =
                new ReleaseAllocation(day("2026-02-02"), Fact.unknown(), Fact.known(new Reason("over")));
        made(world.allocations.take(ONE, unnamed.id(), all, Fact.unknown()));
    }

    @Test
    void what_it_goes_to_and_comes_from_is_there_and_goes_on() {
        world.work.inTransaction(stores -> {
            stores.of(Projects.class)
                    .add(aProject()
                            .called("ended")
                            .inNoProgramme()
                            .agreed()
                            .taking(Arrow.CANCEL, Stage.CANCELLED, day("2026-03-01"))
                            .there());
            stores.of(Centres.class)
                    .add(FundingWorld.centre(
                            new Purpose.Support(new CentreId("cen-ended"), Fact.known(new ProjectId("ended")))));
            return true;
        });

        assertThat(faultsOf(() -> world.allocations.allocate(
                        ONE,
                        request(
                                "1.00",
                                new Purpose.OfProject(new ProjectId("nothing")),
                                "2026-01-01",
                                Fact.known(new PledgeId("none"))))))
                .containsExactly(
                        fault("/to/id", "value.reference", "unknown"),
                        fault("/pledgeId", "value.reference", "unknown"));
        assertThat(faultsOf(() -> world.allocations.allocate(
                        ONE,
                        request(
                                "1.00",
                                new Purpose.Support(new CentreId("cen-ended"), Fact.unknown()),
                                "2026-01-01",
                                Fact.unknown()))))
                .containsExactly(fault("/to/id", "value.reference", "ended"));
        assertThatThrownBy(() ->
                        world.allocations.allocate(byOfficer(), request("1.00", to(0), "2026-01-01", Fact.unknown())))
                .isInstanceOf(Rejected.NotPermitted.class);
    }

    @Test
    void what_is_released_is_available_again_for_where_it_came_from() {
        Pledge pledge = world.pledged(0, toProgramme(0), "2026-01-01", "100.00");
        world.received(pledge, "100.00", "2026-01-02");
        Allocation allocation = world.allocated("100.00", to(0), "2026-01-03");
        world.paid(allocation, "30.00", "2026-01-04");

        ReleaseAllocation all =
                new ReleaseAllocation(day("2026-01-05"), Fact.unknown(), Fact.known(new Reason("over")));
        assertThat(world.allocations
                        .look(
                                byViewer(),
                                allocation.id(),
                                ReleaseAllocation.on(day("2026-01-05"), Fact.known(mad("70.01"))))
                        .notPassed())
                .containsExactly("allocation.release");
        made(world.allocations.take(ONE, allocation.id(), all, Fact.known(1L)));

        AllocationStanding standing = world.allocations.standing(byViewer(), allocation.id());
        assertThat(standing.spent()).isEqualTo(mad("30.00"));
        assertThat(standing.unspent()).isEqualTo(Money.ZERO);
        world.allocated("70.00", to(1), "2026-01-05");
        assertThatThrownBy(() -> world.allocations.take(ONE, allocation.id(), all, Fact.known(1L)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }

    @Test
    void cancelling_a_project_releases_all_that_is_unspent_of_it() {
        Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-01", "100.00");
        world.received(pledge, "100.00", "2026-01-02");
        Allocation one = world.allocated("40.00", to(0), "2026-01-03");
        world.allocated("20.00", to(0), "2026-05-31");
        world.allocated("10.00", to(1), "2026-01-03");
        world.paid(one, "15.00", "2026-01-04");

        Money released = world.work.inTransaction(stores ->
                world.allocations.releaseAll(stores, ONE, to(0), day("2026-03-01"), "the project was cancelled"));

        assertThat(released).isEqualTo(mad("45.00"));
        assertThat(world.allocatedOn("2026-07-01", 0)).isEqualTo(mad("15.00"));
        assertThat(world.allocatedOn("2026-07-01", 1)).isEqualTo(mad("10.00"));
        assertThat(world.actions()).endsWith("allocation.released", "allocation.released");
    }
}
