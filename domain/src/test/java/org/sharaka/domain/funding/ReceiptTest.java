package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.FundingFixture.ANOTHER_CLERK;
import static org.sharaka.testing.FundingFixture.BOOK;
import static org.sharaka.testing.FundingFixture.CLERK;
import static org.sharaka.testing.FundingFixture.RECEIPT;
import static org.sharaka.testing.FundingFixture.aPledge;
import static org.sharaka.testing.FundingFixture.aReceipt;
import static org.sharaka.testing.FundingFixture.by;
import static org.sharaka.testing.FundingFixture.cash;
import static org.sharaka.testing.FundingFixture.course;
import static org.sharaka.testing.FundingFixture.day;
import static org.sharaka.testing.FundingFixture.gift;
import static org.sharaka.testing.FundingFixture.mad;
import static org.sharaka.testing.FundingFixture.paper;
import static org.sharaka.testing.FundingFixture.terms;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.PartnerFixture.aPartner;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;

class ReceiptTest {

    private static final Partner DONOR = aPartner().there();
    private static final Parties PARTIES = Parties.of(Part.ITSELF, DONOR, List.of());

    private static Outcome<Receipt> recorded(Gift gift, Pledge pledge, DailyBalance received) {
        return Receipt.recorded(BOOK, gift, pledge, received, DONOR, PARTIES);
    }

    private static ReverseReceipt reversal(String on, String amount) {
        return new ReverseReceipt(day(on), Fact.known(mad(amount)), Fact.known(new Reason("returned")));
    }

    private static ReverseReceipt reversalOfAll(String on) {
        return new ReverseReceipt(day(on), Fact.unknown(), Fact.known(new Reason("returned")));
    }

    private static ReceiptCircumstances free(DailyBalance free) {
        return around(CLERK, free, free);
    }

    private static ReceiptCircumstances around(UserId by, DailyBalance received, DailyBalance free) {
        Pledge pledge = aPledge().under(terms("100.00", "2026-01-01", "100.00")).there();
        return new ReceiptCircumstances(by, Fact.known(pledge), received, free, Fact.known(DONOR), PARTIES);
    }

    private static Fact<InKind> valuedBy(Valuer valuer) {
        return Fact.known(new InKind("Forty beds", InKind.Basis.EXPERT, valuer));
    }

    @Test
    void a_receipt_is_recorded_told_and_moves_its_money_in() {
        Outcome.Made<Receipt> made =
                made(recorded(cash("40.00", "2026-01-10"), aPledge().there(), DailyBalance.STILL));

        assertThat(made.ruling().gate()).isEqualTo("receipt.create");
        assertThat(made.ruling().checks())
                .extracting(check -> check.rule().code())
                .containsExactly("actor.interest", "partner.blocked");
        assertThat(made.events()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("receipt.recorded");
            assertThat(event.particulars()).containsEntry("amount", "40.00").containsEntry("on", "2026-01-10");
        });
        assertThat(made.value().movements())
                .containsExactly(Movement.ofReceipt(Movement.Kind.RECEIPT, day("2026-01-10"), RECEIPT, mad("40.00")));
    }

    @ParameterizedTest
    @CsvSource({"60.00, true", "60.01, false", "0.01, true"})
    void receipts_are_never_above_the_pledge(String amount, boolean fits) {
        DailyBalance received = course("2026-01-05", "50.00", "2026-01-06", "-10.00");

        if (fits) {
            assertThat(made(recorded(cash(amount, "2026-01-10"), aPledge().there(), received)))
                    .isNotNull();
        } else {
            assertThat(faultsOf(
                            () -> recorded(cash(amount, "2026-01-10"), aPledge().there(), received)))
                    .containsExactly(fault("/amount", "receipt.amount", "above", "60.00"));
        }
    }

    @Test
    void a_back_dated_receipt_leaves_room_for_what_came_later_and_for_a_lower_pledge() {
        Amendment notice = new Amendment(
                paper(DocumentKind.NOTICE, "2026-02-01"),
                terms("80.00", "2026-02-01", "80.00"),
                by(CLERK, "2026-02-01"));
        Pledge lowered = aPledge().there().with(List.of(notice), List.of());

        assertThat(faultsOf(() -> recorded(cash("80.01", "2026-01-10"), lowered, DailyBalance.STILL)))
                .containsExactly(fault("/amount", "receipt.amount", "above", "80.00"));
        assertThat(faultsOf(() -> recorded(cash("50.01", "2026-01-10"), lowered, course("2026-03-01", "30.00"))))
                .containsExactly(fault("/amount", "receipt.amount", "above", "50.00"));
    }

    @Test
    void nothing_comes_in_before_it_was_pledged() {
        assertThat(faultsOf(() -> recorded(cash("1.00", "2025-12-31"), aPledge().there(), DailyBalance.STILL)))
                .containsExactly(fault("/receivedOn", "fact.order", "early", "2026-01-01"));
    }

    @Test
    void an_amount_is_above_zero_and_a_reference_is_text() {
        assertThat(faultsOf(() -> new ReceiptEntry(Money.ZERO, day("2026-01-01"), " ")))
                .containsExactly(
                        fault("/amount", "receipt.amount", "positive"), fault("/reference", "value.text", "blank"));
    }

    @Test
    void a_receipt_is_of_the_kind_of_its_pledge() {
        Valuer seller = new Valuer.Named("Seller");

        assertThat(faultsOf(() -> recorded(
                        gift("1.00", "2026-01-10", valuedBy(seller)), aPledge().there(), DailyBalance.STILL)))
                .containsExactly(fault("/inKind", "receipt.in-kind", "kind"));
        assertThat(faultsOf(() ->
                        recorded(cash("1.00", "2026-01-10"), aPledge().inKind().there(), DailyBalance.STILL)))
                .containsExactly(fault("/inKind", "receipt.in-kind", "missing"));
    }

    @ParameterizedTest
    @CsvSource({
        " 99999.99, p-1,     made",
        "100000.00, p-1,     made",
        "100000.01, p-1,     refused",
        "100000.00, ATLAS,   made",
        "100000.01, ATLAS,   refused",
        "100000.01, p-2,     made",
        "100000.01, Expert,  made",
    })
    void above_the_limit_a_gift_in_kind_is_not_valued_by_its_donor(String value, String valuer, String outcome) {
        Valuer by = valuer.startsWith("p-") ? new Valuer.APartner(new PartnerId(valuer)) : new Valuer.Named(valuer);
        Pledge pledge = aPledge()
                .inKind()
                .under(terms("200000.00", "2026-01-01", "200000.00"))
                .there();
        Outcome<Receipt> recorded = recorded(gift(value, "2026-01-10", valuedBy(by)), pledge, DailyBalance.STILL);

        assertThat(recorded.<String>fold(made -> "made", refused -> "refused")).isEqualTo(outcome);
        assertThat(recorded.ruling().checks())
                .extracting(check -> check.rule().code())
                .containsExactly("actor.interest", "partner.blocked", "receipt.in-kind");
    }

    @ParameterizedTest
    @CsvSource({"500.00, 2026-01-10, made", "499.99, 2026-01-10, refused", "499.99, 2026-01-11, made"})
    void the_limit_above_which_a_donor_does_not_value_follows_the_book_of_the_day(
            String limit, String from, String outcome) {
        Rulebook other = BOOK.adopting(
                FundingPolicy.standard().named("funding.v2").from(from).valuerLimit(limit));
        Pledge pledge = aPledge()
                .inKind()
                .under(terms("500.00", "2026-01-01", "500.00"))
                .there();
        Gift gift = gift("500.00", "2026-01-10", valuedBy(new Valuer.APartner(DONOR.id())));
        Outcome<Receipt> recorded = Receipt.recorded(other, gift, pledge, DailyBalance.STILL, DONOR, PARTIES);
        Inquiry inquiry = Receipt.recording(gift, pledge, DONOR, PARTIES);

        assertThat(recorded.<String>fold(made -> "made", refused -> "refused")).isEqualTo(outcome);
        assertThat(other.replay(inquiry, BOOK.rule(inquiry))).isEqualTo(BOOK.rule(inquiry));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, 30.00, made", "2026-01-15, 30.01, refused", "2026-03-01, 50.00, made"})
    void a_reversal_takes_what_is_left_and_unallocated_then_and_later(String on, String amount, String outcome) {
        DailyBalance free = course("2026-01-10", "100.00", "2026-02-01", "-70.00", "2026-03-01", "20.00");

        assertThat(reversal(on, amount)
                        .through(BOOK, aReceipt("100.00", "2026-01-10"), free(free))
                        .<String>fold(made -> "made", refused -> "refused"))
                .isEqualTo(outcome);
    }

    @Test
    void a_reversal_takes_all_that_can_go_where_no_amount_is_said() {
        DailyBalance free = course("2026-01-10", "100.00", "2026-02-01", "-70.00");
        Outcome.Made<Receipt> made =
                made(reversalOfAll("2026-01-20").through(BOOK, aReceipt("100.00", "2026-01-10"), free(free)));

        assertThat(made.value().left()).isEqualTo(mad("70.00"));
        assertThat(made.value().movedSince(aReceipt("100.00", "2026-01-10")))
                .containsExactly(Movement.ofReceipt(Movement.Kind.REVERSAL, day("2026-01-20"), RECEIPT, mad("30.00")));
        assertThat(made.ruling().checks())
                .extracting(check -> check.rule().code())
                .containsExactly("receipt.reversal");
    }

    @Test
    void a_reversal_is_refused_where_nothing_can_go() {
        DailyBalance free = course("2026-01-10", "100.00", "2026-02-01", "-100.00");

        assertThat(refused(reversalOfAll("2026-01-20").through(BOOK, aReceipt("100.00", "2026-01-10"), free(free)))
                        .notPassed())
                .containsExactly("receipt.reversal");
    }

    @Test
    void what_has_gone_back_whole_cannot_go_back_again() {
        DailyBalance all = course("2026-01-10", "100.00");
        Receipt gone = made(reversalOfAll("2026-01-20").through(BOOK, aReceipt("100.00", "2026-01-10"), free(all)))
                .value();
        DailyBalance nothing = course("2026-01-10", "100.00", "2026-01-20", "-100.00");

        assertThat(refused(reversalOfAll("2026-01-21").through(BOOK, gone, free(nothing)))
                        .notPassed())
                .containsExactly("receipt.reversal");
    }

    @Test
    void a_reversal_is_not_dated_before_the_receipt_nor_before_the_last_one() {
        Receipt receipt = aReceipt("100.00", "2026-01-10");
        DailyBalance free = course("2026-01-10", "100.00");
        Receipt reversed = made(reversal("2026-02-01", "1.00").through(BOOK, receipt, free(free)))
                .value();

        assertThat(faultsOf(() -> reversal("2026-01-09", "1.00").through(BOOK, receipt, free(free))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-10"));
        assertThat(faultsOf(() -> reversalOfAll("2026-01-31").through(BOOK, reversed, free(free))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-02-01"));
    }

    @Test
    void a_reversal_names_an_amount_above_zero_and_a_reason_once_it_is_taken() {
        ReverseReceipt ahead = ReverseReceipt.on(day("2026-02-01"), Fact.unknown());
        ReceiptCircumstances around = free(course("2026-01-10", "100.00"));

        assertThat(faultsOf(() -> new ReverseReceipt(day("2026-02-01"), Fact.known(Money.ZERO), Fact.unknown())))
                .containsExactly(fault("/amount", "value.amount", "positive"));
        assertThat(faultsOf(() -> ahead.through(BOOK, aReceipt("100.00", "2026-01-10"), around)))
                .containsExactly(fault("/reason", "value.required", "missing"));
    }

    private static ReceiptCircumstances facts(DailyBalance received, DailyBalance free) {
        return around(ANOTHER_CLERK, received, free);
    }

    private static CorrectReceipt correction(String amount, String receivedOn, String on) {
        return new CorrectReceipt(
                day(on),
                Fact.known(mad(amount)),
                Fact.known(day(receivedOn)),
                Fact.known("as the bank says"),
                Fact.unknown(),
                List.of(),
                Fact.known(new Reason("misread")));
    }

    @Test
    void a_correction_tells_what_was_true_all_along() {
        Receipt receipt = aReceipt("40.00", "2026-01-10");
        DailyBalance course = course("2026-01-10", "40.00");

        Receipt higher = made(correction("50.00", "2026-01-10", "2026-02-01")
                        .through(BOOK, receipt, facts(course, course)))
                .value();
        Receipt earlier = made(correction("30.00", "2026-01-08", "2026-02-01")
                        .through(BOOK, receipt, facts(course, course)))
                .value();

        assertThat(higher.movedSince(receipt))
                .containsExactly(
                        Movement.ofReceipt(Movement.Kind.CORRECTION, day("2026-01-10"), RECEIPT, mad("10.00")));
        assertThat(earlier.movedSince(receipt))
                .containsExactly(
                        Movement.ofReceipt(Movement.Kind.CORRECTION, day("2026-01-08"), RECEIPT, mad("30.00")),
                        Movement.ofReceipt(
                                Movement.Kind.CORRECTION, day("2026-01-10"), RECEIPT, Money.ZERO.minus(mad("40.00"))));
        assertThat(earlier.entry().receivedOn()).isEqualTo(day("2026-01-08"));
        assertThat(earlier.snapshot().gift().entry()).isEqualTo(receipt.entry());
        assertThat(earlier.movements()).hasSize(3);
    }

    @Test
    void who_entered_it_does_not_correct_it_and_the_next_correction_comes_from_someone_else_again() {
        Receipt receipt = aReceipt("40.00", "2026-01-10");
        DailyBalance course = course("2026-01-10", "40.00");
        ReceiptEntry right = receipt.entry();
        CorrectReceipt own = new CorrectReceipt(
                day("2026-02-01"),
                Fact.known(right.amount()),
                Fact.known(right.receivedOn()),
                Fact.known(right.reference()),
                Fact.unknown(),
                List.of(),
                Fact.known(new Reason("misread")));
        Receipt corrected = made(correction("41.00", "2026-01-10", "2026-02-01")
                        .through(BOOK, receipt, facts(course, course)))
                .value();
        DailyBalance after = course("2026-01-10", "41.00");

        assertThat(refused(own.through(BOOK, receipt, around(CLERK, course, course)))
                        .checks()
                        .get(1)
                        .reason())
                .isEqualTo("four-eyes");
        assertThat(refused(correction("42.00", "2026-01-10", "2026-02-02")
                                .through(BOOK, corrected, facts(after, after)))
                        .notPassed())
                .containsExactly("fact.correction");
        assertThat(made(own.through(BOOK, corrected, around(CLERK, after, after)))
                        .value()
                        .entry())
                .isEqualTo(receipt.entry());
    }

    @ParameterizedTest
    @CsvSource({
        "30.00, 2026-01-10, made",
        "29.99, 2026-01-10, made",
        "40.00, 2026-02-01, made",
        "40.00, 2026-02-02, refused",
        "30.00, 2026-01-01, made",
    })
    void a_corrected_day_is_no_later_than_what_draws_on_the_receipt(String amount, String receivedOn, String outcome) {
        DailyBalance free = course("2026-01-10", "40.00", "2026-02-01", "-30.00");
        Outcome<Receipt> corrected = correction(amount, receivedOn, "2026-03-01")
                .through(BOOK, aReceipt("40.00", "2026-01-10"), facts(course("2026-01-10", "40.00"), free));

        assertThat(corrected.<String>fold(
                        made -> "made",
                        refused -> refused.ruling().checks().get(1).reason()))
                .isEqualTo(outcome.equals("made") ? "made" : "allocated");
    }

    @Test
    void a_correction_stays_within_the_pledge_and_after_it() {
        Receipt receipt = aReceipt("40.00", "2026-01-10");
        DailyBalance received = course("2026-01-10", "40.00", "2026-01-11", "50.00");
        ReceiptCircumstances facts = facts(received, course("2026-01-10", "40.00"));

        assertThat(faultsOf(
                        () -> correction("50.01", "2026-01-10", "2026-02-01").look(BOOK, receipt, facts)))
                .containsExactly(fault("/amount", "receipt.amount", "above", "50.00"));
        assertThat(BOOK.rule(correction("50.00", "2026-01-10", "2026-02-01").look(BOOK, receipt, facts))
                        .refuses())
                .isFalse();
        assertThat(faultsOf(
                        () -> correction("40.00", "2025-12-31", "2026-02-01").look(BOOK, receipt, facts)))
                .containsExactly(fault("/receivedOn", "fact.order", "early", "2026-01-01"));
    }

    @Test
    void a_correction_corrects_something_and_says_why() {
        DailyBalance course = course("2026-01-10", "40.00");
        CorrectReceipt nothing = CorrectReceipt.on(day("2026-02-01"), Fact.unknown(), Fact.unknown());
        CorrectReceipt noReason = CorrectReceipt.on(day("2026-02-01"), Fact.known(mad("41.00")), Fact.unknown());
        Receipt receipt = aReceipt("40.00", "2026-01-10");

        assertThat(BOOK.rule(nothing.look(BOOK, receipt, facts(course, course))).refuses())
                .isFalse();
        assertThat(faultsOf(() -> nothing.through(BOOK, receipt, facts(course, course))))
                .containsExactly(fault("/amount", "value.required", "missing"));
        assertThat(faultsOf(() -> noReason.through(BOOK, receipt, facts(course, course))))
                .containsExactly(fault("/reason", "value.required", "missing"));
    }

    @Test
    void storage_gives_back_what_it_took() {
        Receipt receipt = made(reversal("2026-02-01", "1.00")
                        .through(BOOK, aReceipt("100.00", "2026-01-10"), free(course("2026-01-10", "100.00"))))
                .value();

        assertThat(Receipt.restore(receipt.snapshot()).snapshot()).isEqualTo(receipt.snapshot());
    }
}
