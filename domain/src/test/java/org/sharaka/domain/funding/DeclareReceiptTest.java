package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.FundingFixture.BOOK;
import static org.sharaka.testing.FundingFixture.CLERK;
import static org.sharaka.testing.FundingFixture.PLEDGE;
import static org.sharaka.testing.FundingFixture.aReceipt;
import static org.sharaka.testing.FundingFixture.cash;
import static org.sharaka.testing.FundingFixture.day;
import static org.sharaka.testing.FundingFixture.mad;
import static org.sharaka.testing.FundingFixture.paper;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.wrongState;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;

/** Money from abroad is to be declared within 30 days after its receipt, and is declared once. */
class DeclareReceiptTest {

    private static final ReceiptCircumstances AROUND = new ReceiptCircumstances(
            CLERK, Fact.unknown(), DailyBalance.STILL, DailyBalance.STILL, Fact.unknown(), Parties.NONE);

    private static Receipt fromAbroad() {
        Gift gift = cash("990.00", "2026-03-01");
        return Receipt.restore(new Receipt.Snapshot(
                new Gift(
                        gift.id(),
                        gift.number(),
                        gift.entry(),
                        Fact.known(ForeignAmount.of("90.00", "EUR")),
                        Fact.unknown(),
                        CLERK),
                PLEDGE,
                List.of(),
                List.of()));
    }

    private static DeclareReceipt on(String day) {
        return new DeclareReceipt(day(day), Fact.known(paper(DocumentKind.DECLARATION, day)));
    }

    @Test
    void its_last_day_is_the_thirtieth_after_the_receipt_until_it_is_declared() {
        assertThat(fromAbroad().isFromAbroad()).isTrue();
        assertThat(fromAbroad().declareBy()).isEqualTo(Fact.known(day("2026-03-31")));
        assertThat(aReceipt("990.00", "2026-03-01").isFromAbroad()).isFalse();
        assertThat(aReceipt("990.00", "2026-03-01").declareBy()).isEqualTo(Fact.unknown());
    }

    @Test
    void it_is_declared_from_the_day_of_the_receipt_on() {
        Outcome.Made<Receipt> step = made(on("2026-03-01").through(BOOK, fromAbroad(), AROUND));

        assertThat(step.ruling().gate()).isEqualTo("receipt.declare");
        assertThat(step.ruling().checks()).isEmpty();
        assertThat(step.value().snapshot().declaration().value()).hasValueSatisfying(declared -> {
            assertThat(declared.act().by()).isEqualTo(CLERK);
            assertThat(declared.act().on()).isEqualTo(day("2026-03-01"));
            assertThat(declared.document()).isEqualTo(paper(DocumentKind.DECLARATION, "2026-03-01"));
        });
        assertThat(step.value().declareBy()).isEqualTo(Fact.unknown());
        assertThat(step.events())
                .containsExactly(new FundingEvent(
                        "receipt.declared",
                        "rec-1",
                        Map.of(
                                "on",
                                "2026-03-01",
                                "document",
                                "DECLARATION",
                                "documentReference",
                                "paper",
                                "documentDate",
                                "2026-03-01")));
        assertThat(faultsOf(() -> on("2026-02-28").through(BOOK, fromAbroad(), AROUND)))
                .extracting(found -> found.pointer() + " " + found.code())
                .containsExactly("/on fact.order");
    }

    @Test
    void nothing_is_declared_of_dirhams_nor_twice() {
        Receipt declared =
                made(on("2026-03-05").through(BOOK, fromAbroad(), AROUND)).value();

        assertThat(wrongState(() -> on("2026-03-06").through(BOOK, declared, AROUND)))
                .isEqualTo("declare in DECLARED");
        assertThat(wrongState(() -> on("2026-03-06").through(BOOK, aReceipt("990.00", "2026-03-01"), AROUND)))
                .isEqualTo("declare in DIRHAMS");
    }

    @Test
    void it_takes_the_declaration_of_that_day_or_before() {
        assertThat(faultsOf(() -> DeclareReceipt.on(day("2026-03-05")).through(BOOK, fromAbroad(), AROUND)))
                .containsExactly(fault("/document", "value.required", "missing"));
        assertThat(faultsOf(() -> new DeclareReceipt(
                        day("2026-03-05"), Fact.known(paper(DocumentKind.DECLARATION, "2026-03-06")))))
                .extracting(found -> found.pointer() + " " + found.code())
                .containsExactly("/document/date value.date");
        assertThat(faultsOf(() ->
                        new DeclareReceipt(day("2026-03-05"), Fact.known(paper(DocumentKind.REPORT, "2026-03-05")))))
                .extracting(found -> found.pointer() + " " + found.code())
                .containsExactly("/document/kind value.enum");
    }

    @Test
    void a_receipt_is_not_corrected_to_a_day_after_its_declaration() {
        Receipt declared =
                made(on("2026-03-05").through(BOOK, fromAbroad(), AROUND)).value();

        assertThat(faultsOf(() -> CorrectReceipt.on(day("2026-03-20"), Fact.unknown(), Fact.known(day("2026-03-06")))
                        .look(BOOK, declared, AROUND)))
                .extracting(found -> found.pointer() + " " + found.code() + " " + found.reason())
                .containsExactly("/receivedOn value.date late");
        assertThat(CorrectReceipt.on(day("2026-03-20"), Fact.unknown(), Fact.known(day("2026-03-05")))
                        .look(BOOK, declared, AROUND))
                .isNotNull();
    }

    @Test
    void it_stays_declared_when_the_receipt_is_corrected_or_goes_back() {
        Receipt declared =
                made(on("2026-03-05").through(BOOK, fromAbroad(), AROUND)).value();

        assertThat(declared.with(List.of(), List.of()).declareBy()).isEqualTo(Fact.unknown());
        assertThat(declared.settled(Reversal.Kind.HELD, AROUND.act(day("2026-03-06")), mad("1.00"), "kept")
                        .after()
                        .declareBy())
                .isEqualTo(Fact.unknown());
    }
}
