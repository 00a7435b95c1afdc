package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.application.funding.FundingWorld.ONE;
import static org.sharaka.application.funding.FundingWorld.PROGRAMMES;
import static org.sharaka.application.funding.FundingWorld.day;
import static org.sharaka.application.funding.FundingWorld.mad;
import static org.sharaka.application.funding.FundingWorld.to;
import static org.sharaka.application.funding.FundingWorld.toProgramme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Draw;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.ConsentToPurpose;
import org.sharaka.domain.funding.FreeReceipt;
import org.sharaka.domain.funding.NestedPurpose;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.testing.Outcomes;

/** What an allocation draws from, on every store, in cases that can be reckoned by hand. */
public interface LedgerContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    /** For the first project, which belongs to the first programme. */
    private static Draw draw(String on, Fact<PledgeId> pledge) {
        return new Draw(new NestedPurpose(to(0), Fact.known(PROGRAMMES.get(0))), day(on), pledge);
    }

    private static Draw draw(String on) {
        return draw(on, Fact.unknown());
    }

    private Money available(Draw draw) {
        return work().reading(stores -> stores.of(Ledger.class).available(draw));
    }

    private List<ReceiptId> drawable(Draw draw, String upTo) {
        return work().reading(stores -> stores.of(Ledger.class).drawable(draw, mad(upTo))).stream()
                .sorted()
                .map(FreeReceipt::receipt)
                .toList();
    }

    private static Receipt given(FundingWorld world, Purpose purpose, String amount, String on) {
        return world.received(world.pledged(0, purpose, on, amount), amount, on);
    }

    private static void consented(FundingWorld world, Pledge pledge, Purpose to, String from, String until) {
        Document paper = new Document(DocumentKind.CONSENT, "paper", day(from), Fact.known(day(until)));
        Outcomes.made(world.pledges.take(
                ONE, pledge.id(), new ConsentToPurpose(day(from), Fact.known(to), Fact.known(paper)), Fact.unknown()));
    }

    @Test
    default void what_is_drawn_has_the_narrowest_purpose_then_is_the_oldest_then_came_first() {
        FundingWorld world = FundingWorld.on(work());
        Receipt pool = given(world, Purpose.POOL, "1.00", "2026-01-01");
        Receipt late = given(world, to(0), "1.00", "2026-01-05");
        Receipt early = given(world, to(0), "1.00", "2026-01-04");
        Receipt entered = given(world, to(0), "1.00", "2026-01-04");
        Receipt programme = given(world, toProgramme(0), "1.00", "2026-01-06");
        given(world, to(1), "1.00", "2026-01-01");
        given(world, toProgramme(1), "1.00", "2026-01-01");
        given(world, FundingWorld.SUPPORTS.get(0), "1.00", "2026-01-01");

        assertThat(available(draw("2026-01-06"))).isEqualTo(mad("5.00"));
        assertThat(drawable(draw("2026-01-06"), "5.00"))
                .containsExactly(early.id(), entered.id(), late.id(), programme.id(), pool.id());
        assertThat(drawable(draw("2026-01-06"), "1.01")).containsExactly(early.id(), entered.id());
        assertThat(drawable(draw("2026-01-06"), "100.00")).hasSize(5);
        assertThat(available(draw("2026-01-03"))).isEqualTo(mad("1.00"));
        Fact<PledgeId> one = late.pledge();
        assertThat(available(draw("2026-01-06", one))).isEqualTo(mad("1.00"));
        assertThat(drawable(draw("2026-01-06", one), "5.00")).containsExactly(late.id());
    }

    @Test
    default void a_consent_counts_from_its_day_to_the_last_day_of_its_paper() {
        FundingWorld world = FundingWorld.on(work());
        Pledge elsewhere = world.pledged(0, to(3), "2026-01-01", "5.00");
        Receipt receipt = world.received(elsewhere, "5.00", "2026-01-01");
        Receipt pool = given(world, Purpose.POOL, "1.00", "2026-01-01");
        consented(world, elsewhere, toProgramme(0), "2026-02-01", "2026-03-31");

        assertThat(available(draw("2026-01-31"))).isEqualTo(mad("1.00"));
        assertThat(available(draw("2026-02-01"))).isEqualTo(mad("6.00"));
        assertThat(drawable(draw("2026-02-01"), "6.00")).containsExactly(receipt.id(), pool.id());
        assertThat(available(draw("2026-03-31"))).isEqualTo(mad("6.00"));
        assertThat(drawable(draw("2026-03-31"), "6.00")).containsExactly(receipt.id(), pool.id());
        assertThat(available(draw("2026-04-01"))).isEqualTo(mad("1.00"));
        assertThat(drawable(draw("2026-04-01"), "6.00")).containsExactly(pool.id());
    }

    @Test
    default void the_narrowest_of_several_purposes_counts_and_no_money_counts_twice() {
        FundingWorld world = FundingWorld.on(work());
        Receipt programme = given(world, toProgramme(0), "1.00", "2026-01-01");
        Pledge pool = world.pledged(1, Purpose.POOL, "2026-01-02", "1.00");
        Receipt receipt = world.received(pool, "1.00", "2026-01-02");
        consented(world, pool, toProgramme(0), "2026-01-02", "2026-02-28");
        consented(world, pool, to(0), "2026-01-02", "2026-01-31");

        assertThat(available(draw("2026-01-31"))).isEqualTo(mad("2.00"));
        assertThat(drawable(draw("2026-01-31"), "2.00")).containsExactly(receipt.id(), programme.id());
        assertThat(drawable(draw("2026-02-28"), "2.00")).containsExactly(programme.id(), receipt.id());
        assertThat(available(draw("2026-03-01"))).isEqualTo(mad("2.00"));
        assertThat(drawable(draw("2026-03-01"), "2.00")).containsExactly(programme.id(), receipt.id());
    }

    @Test
    default void what_is_spoken_for_on_a_later_day_is_not_there_on_an_earlier_one() {
        FundingWorld world = FundingWorld.on(work());
        Receipt receipt = given(world, Purpose.POOL, "10.00", "2026-01-01");
        world.allocated("7.00", to(1), "2026-02-01");

        assertThat(available(draw("2026-01-15"))).isEqualTo(mad("3.00"));
        assertThat(drawable(draw("2026-01-15"), "3.00")).containsExactly(receipt.id());
        assertThat(available(draw("2025-12-31"))).isEqualTo(Money.ZERO);
        world.allocated("3.00", to(1), "2026-03-01");
        assertThat(available(draw("2026-01-15"))).isEqualTo(Money.ZERO);
        assertThat(drawable(draw("2026-01-15"), "3.00")).isEmpty();
    }
}
