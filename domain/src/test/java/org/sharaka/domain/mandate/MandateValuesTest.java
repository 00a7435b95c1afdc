package org.sharaka.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.around;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.MandateFixture.settled;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.MandateFixture;

/** What each value of {@code mandate.*} decides. */
class MandateValuesTest {

    private static final Rulebook BOOK = Rulebook.standard();

    private static Rulebook adopting(UnaryOperator<MandatePolicy> change) {
        return BOOK.adopting(
                change.apply(MandatePolicy.standard().named("mandate.v2").from("2020-01-01")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Ruling signing(Rulebook book) {
        return book.rule(MandateFixture.signing(
                book, aMandate("2026-03-01", "2029-02-28").there(), "2026-02-01"));
    }

    private static Ruling ending(Rulebook book) {
        Mandate mandate = aMandate("2026-03-01", "2029-02-28")
                .signed("2026-02-01")
                .noticed("2026-06-30")
                .there();
        return book.rule(MandateFixture.ending(mandate, "2026-09-30", settled("2026-09-30")));
    }

    /** Two mandates of one manager with thirty days between them. */
    private static List<Mandate> renewed() {
        Mandate first =
                aMandate("2026-03-01", "2027-02-28").signed("2026-02-01").there();
        Mandate next = aMandate("man-2", "p-manager", "2027-03-31", "2028-02-28")
                .signed("2027-02-01", first)
                .there();
        return List.of(first, next);
    }

    private static String renewal(Rulebook book) {
        Mandate next =
                aMandate("man-2", "p-manager", "2027-03-31", "2028-02-28").there();
        return book.rule(MandateFixture.signing(
                        book, next, "2027-02-01", renewed().get(0)))
                .gate();
    }

    private static LocalDate tenure(Rulebook book) {
        LocalDate on = day("2027-06-01");
        return Tenure.on(renewed(), book.on(on).mandate(), on)
                .value()
                .map(Tenure::since)
                .orElseThrow();
    }

    private static String gap(Rulebook book) {
        LocalDate on = day("2028-08-29");
        return Gap.on(renewed(), Fact.unknown(), book.on(on).mandate(), on)
                .value()
                .map(gap -> gap.notice(on).reason())
                .orElseThrow();
    }

    private static String standing(Rulebook book) {
        LocalDate on = day("2026-06-01");
        return StandingRules.association(
                        List.of(
                                paper(DocumentKind.PROVISIONAL_RECEIPT, "2026-04-02"),
                                paper(DocumentKind.STATUTES, "2026-01-01"),
                                paper(DocumentKind.BUREAU_LIST, "2026-01-01")),
                        book.on(on).mandate(),
                        on)
                .missing()
                .toString();
    }

    static Stream<Arguments> values() {
        return Stream.of(
                row(
                        "experienceMonths",
                        values -> values.experienceMonths(121),
                        book -> signing(book).notPassed(),
                        List.of(),
                        List.of("mandate.experience")),
                row(
                        "termMonths",
                        values -> values.termMonths(35),
                        book -> signing(book).notPassed(),
                        List.of(),
                        List.of("mandate.term")),
                row(
                        "noticeMonths",
                        values -> values.noticeMonths(4),
                        book -> ending(book).notPassed(),
                        List.of(),
                        List.of("mandate.term")),
                row("gapMonths", values -> values.gapMonths(5), MandateValuesTest::gap, "warn", "over"),
                row(
                        "renewalGapDays",
                        values -> values.renewalGapDays(29),
                        MandateValuesTest::renewal,
                        "mandate.renew",
                        "mandate.sign"),
                row(
                        "renewalGapDays",
                        values -> values.renewalGapDays(29),
                        MandateValuesTest::tenure,
                        day("2026-03-01"),
                        day("2027-03-31")),
                row(
                        "deemedDays",
                        values -> values.deemedDays(61),
                        MandateValuesTest::standing,
                        "[]",
                        "[FILING_RECEIPT]"));
    }

    private static Arguments row(
            String value,
            UnaryOperator<MandatePolicy> change,
            Function<Rulebook, Object> question,
            Object before,
            Object after) {
        return Arguments.of(value, change, question, before, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void what_depends_on_a_value_follows_an_adoption(
            String value,
            UnaryOperator<MandatePolicy> change,
            Function<Rulebook, Object> question,
            Object before,
            Object after) {
        assertThat(question.apply(BOOK)).isEqualTo(before);
        assertThat(question.apply(adopting(change))).isEqualTo(after);
    }

    @Test
    void every_step_is_ruled_again_under_the_versions_it_names() {
        MandateFixture signed = aMandate("2026-03-01", "2029-02-28").signed("2026-02-01");
        Mandate mandate = signed.there();
        Mandate suspended = signed.suspended("2026-04-01").there();
        Rulebook later =
                adopting(values -> values.experienceMonths(121).termMonths(1).noticeMonths(9));
        List<Inquiry> kept = List.of(
                MandateFixture.signing(
                        BOOK, aMandate("2026-03-01", "2029-02-28").there(), "2026-02-01"),
                new Hold(Hold.SUSPEND, day("2026-04-01"), Fact.unknown()).look(BOOK, mandate, around()),
                new Hold(Hold.RESUME, day("2026-05-01"), Fact.unknown()).look(BOOK, suspended, around()),
                GiveNotice.on(day("2026-06-30")).look(BOOK, mandate, around()),
                MandateFixture.ending(signed.noticed("2026-06-30").there(), "2026-09-30", settled("2026-09-30")));

        assertThat(kept).allSatisfy(inquiry -> {
            Ruling ruling = BOOK.rule(inquiry);
            assertThat(ruling.policy()).isEqualTo("mandate.v1");
            assertThat(later.rule(inquiry)).isNotEqualTo(ruling);
            assertThat(later.replay(inquiry, ruling)).isEqualTo(ruling);
        });
    }

    @Test
    void a_step_is_refused_under_the_book_that_comes_in() {
        Rulebook shorter = adopting(values -> values.termMonths(12));

        assertThat(new Sign(day("2026-02-01"), Fact.known(paper(DocumentKind.MANDATE_AGREEMENT, "2026-02-01")))
                        .through(shorter, aMandate("2026-03-01", "2027-03-01").there(), around())
                        .ruling()
                        .notPassed())
                .containsExactly("mandate.term");
    }

    @Test
    void a_signed_mandate_keeps_its_term() {
        Rulebook longer = adopting(values -> values.termMonths(60));
        Mandate mandate = aMandate("2026-03-01", "2030-02-28")
                .under(longer)
                .signed("2026-02-01")
                .there();

        assertThat(mandate.stateOn(day("2030-02-28"))).isEqualTo(MandateState.RUNNING);
    }
}
