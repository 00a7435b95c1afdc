package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.sharaka.application.funding.FundingWorld.DONORS;
import static org.sharaka.application.funding.FundingWorld.ONE;
import static org.sharaka.application.funding.FundingWorld.PROGRAMMES;
import static org.sharaka.application.funding.FundingWorld.PROJECTS;
import static org.sharaka.application.funding.FundingWorld.day;
import static org.sharaka.application.funding.FundingWorld.mad;
import static org.sharaka.application.funding.FundingWorld.promise;
import static org.sharaka.application.funding.FundingWorld.to;
import static org.sharaka.application.funding.FundingWorld.toProgramme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Grouping;
import org.sharaka.application.store.Share;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AmendPledge;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReleaseAllocation;
import org.sharaka.domain.funding.ReverseReceipt;
import org.sharaka.domain.funding.Valuer;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.Outcomes;

/** What every store of sums keeps to, in cases that can be reckoned by hand. */
public interface FundsContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private <T> T funds(Function<Funds, T> asked) {
        return work().reading(stores -> asked.apply(stores.of(Funds.class)));
    }

    private Figures on(String day) {
        return funds(funds -> funds.summary(day(day), 30));
    }

    private Map<String, Figures> by(Grouping by, String day) {
        return funds(funds -> funds.summary(by, day(day), 30)).stream()
                .collect(Collectors.toMap(share -> share.key().value().orElse("none"), Share::figures));
    }

    private static Figures figures(String pledged, String received, String allocated, String spent, String overdue) {
        return new Figures(
                mad(pledged),
                mad(received),
                mad(allocated),
                mad(spent),
                mad(received).minus(mad(allocated)),
                Money.ZERO,
                mad(overdue),
                Money.ZERO);
    }

    @Test
    default void an_empty_store_has_nothing() {
        FundingWorld.on(work());

        assertThat(on("2026-06-01")).isEqualTo(Figures.ZERO);
        assertThat(List.of(Grouping.values()))
                .allSatisfy(by -> assertThat(by(by, "2026-06-01")).isEmpty());
        assertThat(this.<List<String>>funds(
                        funds -> funds.unpaidPledges(DONORS.get(0).id(), day("2026-06-01"))))
                .isEmpty();
        assertThat(this.<Set<PartnerId>>funds(funds -> funds.sponsorsOf(PROJECTS.get(0), day("2026-06-01"))))
                .isEmpty();
    }

    @Test
    default void money_counts_from_its_day_on() {
        FundingWorld world = FundingWorld.on(work());
        Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-01", "100.00");
        Receipt receipt = world.received(pledge, "80.00", "2026-01-02");
        Allocation allocation = world.allocated("50.00", to(0), "2026-01-03");
        world.paid(allocation, "20.00", "2026-01-04");
        ReleaseAllocation all =
                new ReleaseAllocation(day("2026-01-05"), Fact.unknown(), Fact.known(new Reason("over")));
        Outcomes.made(world.allocations.take(ONE, allocation.id(), all, Fact.unknown()));
        reversed(world, receipt, "2026-01-06", Fact.unknown());

        assertThat(on("2025-12-31")).isEqualTo(Figures.ZERO);
        assertThat(on("2026-01-01")).isEqualTo(figures("100.00", "0.00", "0.00", "0.00", "0.00"));
        assertThat(on("2026-01-02")).isEqualTo(figures("100.00", "80.00", "0.00", "0.00", "0.00"));
        assertThat(on("2026-01-03")).isEqualTo(figures("100.00", "80.00", "50.00", "0.00", "0.00"));
        assertThat(on("2026-01-04")).isEqualTo(figures("100.00", "80.00", "50.00", "20.00", "0.00"));
        assertThat(on("2026-01-05")).isEqualTo(figures("100.00", "80.00", "20.00", "20.00", "0.00"));
        assertThat(on("2026-01-06")).isEqualTo(figures("100.00", "20.00", "20.00", "20.00", "0.00"));
    }

    @Test
    default void an_instalment_is_overdue_from_day_31_for_what_receipts_leave_uncovered() {
        FundingWorld world = FundingWorld.on(work());
        Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-31", "100.00", "50.00");
        world.received(pledge, "30.00", "2026-02-01");

        assertThat(on("2026-03-02").overdue()).isEqualTo(Money.ZERO);
        assertThat(on("2026-03-03").overdue()).isEqualTo(mad("70.00"));
        assertThat(on("2026-03-30").overdue()).isEqualTo(mad("70.00"));
        assertThat(on("2026-03-31").overdue()).isEqualTo(mad("120.00"));
    }

    @Test
    default void what_is_pledged_changes_on_the_day_of_the_amendment() {
        FundingWorld world = FundingWorld.on(work());
        Pledge pledge = world.pledged(0, to(0), "2026-01-01", "100.00");
        AmendPledge lowered = new AmendPledge(
                day("2026-02-01"),
                Fact.known(FundingWorld.paper(DocumentKind.NOTICE, "2026-02-01")),
                Fact.known(promise(0, GiftKind.CASH, to(0), "2027-01-01", "30.00", "10.00")
                        .terms()));
        Outcomes.made(world.pledges.take(ONE, pledge.id(), lowered, Fact.unknown()));

        assertThat(on("2026-01-31").pledged()).isEqualTo(mad("100.00"));
        assertThat(on("2026-02-01").pledged()).isEqualTo(mad("40.00"));
        assertThat(by(Grouping.YEAR, "2026-01-31")).containsOnlyKeys("2026");
        assertThat(by(Grouping.YEAR, "2026-02-01")).containsOnlyKeys("2027");
        assertThatObject(funds(funds -> funds.pledgedFor(PROJECTS.get(0), day("2026-02-01"))))
                .isEqualTo(mad("40.00"));
    }

    @Test
    default void money_is_told_where_it_is() {
        FundingWorld world = FundingWorld.on(work());
        Pledge pool = world.pledged(0, Purpose.POOL, "2025-12-01", "100.00");
        Pledge programme = world.pledged(1, toProgramme(0), "2026-01-01", "60.00");
        world.received(pool, "100.00", "2025-12-31");
        world.received(programme, "60.00", "2026-01-01");
        Allocation toProject = world.allocated("70.00", to(0), "2026-01-02");
        world.allocated("20.00", FundingWorld.SUPPORTS.get(0), "2026-01-02");
        world.allocated("5.00", to(3), "2026-01-02");
        world.paid(toProject, "65.00", "2026-01-03");

        assertThat(by(Grouping.PROJECT, "2026-01-03"))
                .isEqualTo(Map.of(
                        PROJECTS.get(0).value(),
                        figures("0.00", "90.00", "90.00", "65.00", "0.00"),
                        PROJECTS.get(3).value(),
                        figures("0.00", "5.00", "5.00", "0.00", "0.00"),
                        "none",
                        figures("160.00", "65.00", "0.00", "0.00", "0.00")));
        assertThat(by(Grouping.PROGRAMME, "2026-01-03"))
                .isEqualTo(Map.of(
                        PROGRAMMES.get(0).value(),
                        figures("60.00", "90.00", "90.00", "65.00", "0.00"),
                        "none",
                        figures("100.00", "70.00", "5.00", "0.00", "0.00")));
        assertThat(by(Grouping.DONOR, "2026-01-03"))
                .isEqualTo(Map.of(
                        DONORS.get(0).id().value(), figures("100.00", "100.00", "35.00", "5.00", "0.00"),
                        DONORS.get(1).id().value(), figures("60.00", "60.00", "60.00", "60.00", "0.00")));
        assertThat(by(Grouping.YEAR, "2026-01-03"))
                .isEqualTo(Map.of(
                        "2025", figures("100.00", "100.00", "35.00", "5.00", "0.00"),
                        "2026", figures("60.00", "60.00", "60.00", "60.00", "0.00")));
    }

    @Test
    default void gifts_in_kind_are_told_apart_and_never_drawn() {
        FundingWorld world = FundingWorld.on(work());
        Pledge pledge = Outcomes.made(
                        world.pledges.make(ONE, promise(0, GiftKind.IN_KIND, to(0), "2026-01-01", "100.00")))
                .value()
                .value();
        ReceiptEntry entry = new ReceiptEntry(mad("40.00"), day("2026-01-02"), "delivery note");
        InKind beds = new InKind("beds", InKind.Basis.INVOICE, new Valuer.Named("Seller"));
        Outcomes.made(
                world.receipts.record(ONE, new RecordReceipt(pledge.id(), entry, Fact.unknown(), Fact.known(beds))));

        Figures gift = new Figures(
                Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, mad("40.00"));
        assertThat(on("2027-01-01")).isEqualTo(gift);
        assertThat(by(Grouping.DONOR, "2027-01-01"))
                .isEqualTo(Map.of(DONORS.get(0).id().value(), gift));
        assertThat(by(Grouping.PROJECT, "2027-01-01"))
                .isEqualTo(Map.of(PROJECTS.get(0).value(), gift));
        assertThat(by(Grouping.PROGRAMME, "2027-01-01"))
                .isEqualTo(Map.of(PROGRAMMES.get(0).value(), gift));
        assertThat(by(Grouping.YEAR, "2027-01-01")).isEqualTo(Map.of("2026", gift));
        assertThatObject(funds(funds -> funds.pledgedFor(PROJECTS.get(0), day("2027-01-01"))))
                .isEqualTo(Money.ZERO);
        assertThatObject(funds(funds -> funds.receivedFor(PROJECTS.get(0), day("2027-01-01"))))
                .isEqualTo(Money.ZERO);
        assertThat(this.<List<String>>funds(
                        funds -> funds.unpaidPledges(DONORS.get(0).id(), day("2026-01-02"))))
                .hasSize(1);
    }

    @Test
    default void the_gates_of_a_project_ask_for_its_own_pledges_and_allocations() {
        FundingWorld world = FundingWorld.on(work());
        Pledge pledge = world.pledged(0, to(0), "2026-01-01", "100.00");
        world.pledged(1, to(0), "2026-01-05", "10.00");
        world.pledged(2, FundingWorld.SUPPORTS.get(0), "2026-01-01", "7.00");
        world.pledged(3, toProgramme(0), "2026-01-01", "5.00");
        world.received(pledge, "60.00", "2026-01-10");
        Allocation allocation = world.allocated("50.00", to(0), "2026-01-11");
        world.allocated("10.00", FundingWorld.SUPPORTS.get(0), "2026-01-11");
        world.paid(allocation, "15.00", "2026-01-12");
        LocalDate early = day("2026-01-04");
        LocalDate late = day("2026-01-12");

        assertThatObject(funds(funds -> funds.pledgedFor(PROJECTS.get(0), early)))
                .isEqualTo(mad("100.00"));
        assertThatObject(funds(funds -> funds.pledgedFor(PROJECTS.get(0), late)))
                .isEqualTo(mad("110.00"));
        assertThatObject(funds(funds -> funds.receivedFor(PROJECTS.get(0), early)))
                .isEqualTo(Money.ZERO);
        assertThatObject(funds(funds -> funds.receivedFor(PROJECTS.get(0), late)))
                .isEqualTo(mad("60.00"));
        assertThatObject(funds(funds -> funds.allocatedTo(PROJECTS.get(0), early)))
                .isEqualTo(Money.ZERO);
        assertThatObject(funds(funds -> funds.allocatedTo(PROJECTS.get(0), late)))
                .isEqualTo(mad("50.00"));
        assertThatObject(funds(funds -> funds.spentOn(PROJECTS.get(0), late))).isEqualTo(mad("15.00"));
        assertThatObject(funds(funds -> funds.spentOn(PROJECTS.get(1), late))).isEqualTo(Money.ZERO);
        assertThat(this.<Set<PartnerId>>funds(funds -> funds.sponsorsOf(PROJECTS.get(0), early)))
                .containsExactly(DONORS.get(0).id());
        assertThat(this.<Set<PartnerId>>funds(funds -> funds.sponsorsOf(PROJECTS.get(0), late)))
                .containsExactlyInAnyOrder(DONORS.get(0).id(), DONORS.get(1).id());
    }

    private static void reversed(FundingWorld world, Receipt receipt, String on, Fact<Money> amount) {
        ReverseReceipt step = new ReverseReceipt(day(on), amount, Fact.known(new Reason("back")));
        Outcomes.made(world.receipts.take(ONE, receipt.id(), step, Fact.unknown()));
    }

    @Test
    default void a_pledge_is_unpaid_until_the_last_centime_and_again_after_a_reversal() {
        FundingWorld world = FundingWorld.on(work());
        Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-01", "100.00");
        Receipt receipt = world.received(pledge, "99.99", "2026-01-02");
        world.received(pledge, "0.01", "2026-01-03");
        reversed(world, receipt, "2026-01-04", Fact.known(mad("1.00")));
        Function<String, List<String>> unpaid =
                day -> funds(funds -> funds.unpaidPledges(DONORS.get(0).id(), day(day)));

        assertThat(unpaid.apply("2025-12-31")).isEmpty();
        assertThat(unpaid.apply("2026-01-02")).containsExactly(pledge.reference());
        assertThat(unpaid.apply("2026-01-03")).isEmpty();
        assertThat(unpaid.apply("2026-01-04")).containsExactly(pledge.reference());
        assertThat(this.<List<String>>funds(
                        funds -> funds.unpaidPledges(DONORS.get(1).id(), day("2026-01-02"))))
                .isEmpty();
    }

    @Test
    default void instalments_that_fall_due_are_listed_with_what_is_uncovered() {
        FundingWorld world = FundingWorld.on(work());
        Pledge one = world.pledged(0, Purpose.POOL, "2026-01-10", "100.00", "50.00", "25.00");
        Pledge two = world.pledged(1, to(0), "2026-02-10", "10.00");
        world.received(one, "120.00", "2026-01-15");

        List<DueInstalment> due = funds(funds -> funds.due(day("2026-01-10"), day("2026-02-10"), day("2026-02-20")));

        assertThat(due)
                .containsExactly(
                        new DueInstalment(
                                one.id(),
                                one.reference(),
                                DONORS.get(0).id(),
                                day("2026-02-10"),
                                mad("50.00"),
                                mad("30.00")),
                        new DueInstalment(
                                two.id(),
                                two.reference(),
                                DONORS.get(1).id(),
                                day("2026-02-10"),
                                mad("10.00"),
                                mad("10.00")));
        assertThat(this.<List<DueInstalment>>funds(
                        funds -> funds.due(day("2026-01-10"), day("2026-01-10"), day("2026-01-14"))))
                .extracting(DueInstalment::uncovered)
                .containsExactly(mad("100.00"));
        assertThat(this.<List<DueInstalment>>funds(
                        funds -> funds.due(day("2026-02-11"), day("2026-03-09"), day("2026-02-20"))))
                .isEmpty();
    }
}
