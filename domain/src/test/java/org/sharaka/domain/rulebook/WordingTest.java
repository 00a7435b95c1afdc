package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.Language;

class WordingTest {

    private final Wording wording =
            new Wording(Written.STANDARD, Values.of(Rulebook.standard().on(LocalDate.EPOCH)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 شهر",
                "1 | شهر واحد",
                "2 | شهران",
                "3 | 3 أشهر",
                "10 | 10 أشهر",
                "11 | 11 شهرا",
                "24 | 24 شهرا",
                "99 | 99 شهرا",
                "100 | 100 شهر",
                "102 | 102 شهر",
                "103 | 103 أشهر",
                "111 | 111 شهرا",
                "1000 | 1.000 شهر",
            })
    void counts_months_in_the_six_plurals_of_arabic(long months, String shown) {
        assertThat(shown(Reading.months(months), Language.AR)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 jour", "1, 1 jour", "2, 2 jours", "24, 24 jours"})
    void counts_from_two_on_in_the_plural_of_french(long days, String shown) {
        assertThat(shown(Reading.days(days), Language.FR)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 people", "1, 1 person", "2, 2 people"})
    void counts_all_but_one_in_the_plural_of_english(long people, String shown) {
        assertThat(shown(Reading.people(people), Language.EN)).isEqualTo(shown);
    }

    @Test
    void writes_what_counts_nothing_with_a_name_as_a_bare_number() {
        assertThat(shown(Reading.of(1_234), Language.EN)).isEqualTo("1,234");
        assertThat(Reading.months(24).plain()).isEqualTo("24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | 1.234.567,50 درهم",
                "FR | 1.234.567,50 MAD",
                "EN | 1,234,567.50 MAD",
            })
    void writes_an_amount_to_the_centime(Language language, String shown) {
        assertThat(shown(Reading.of(Money.ofCentimes(123_456_750)), language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | 45,0 في المائة (45.000,00 من أصل 100.000,00 درهم)",
                "FR | 45,0 % (45.000,00 sur 100.000,00 MAD)",
                "EN | 45.0% (45,000.00 of 100,000.00 MAD)",
            })
    void writes_a_share_with_its_amounts_beside_it(Language language, String shown) {
        assertThat(shown(Reading.share(Money.parse("45000"), Money.parse("100000")), language))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | فاتح يونيو 2030",
                "FR | 1er juin 2030",
                "EN | 1 June 2030",
            })
    void writes_the_first_of_a_month_as_the_language_does(Language language, String shown) {
        assertThat(shown(Reading.of(LocalDate.of(2030, 6, 1)), language)).isEqualTo(shown);
    }

    @Test
    void names_the_months_as_in_morocco() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                .extracting(month -> shown(Reading.of(LocalDate.of(2030, month, 2)), Language.AR))
                .containsExactly(
                        "2 يناير 2030",
                        "2 فبراير 2030",
                        "2 مارس 2030",
                        "2 أبريل 2030",
                        "2 ماي 2030",
                        "2 يونيو 2030",
                        "2 يوليوز 2030",
                        "2 غشت 2030",
                        "2 شتنبر 2030",
                        "2 أكتوبر 2030",
                        "2 نونبر 2030",
                        "2 دجنبر 2030");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7496 | 75.0% | 74.96%",
                "7500 | 75.0% | 75.0%",
                "7400 | 75.0% | 74.0%",
            })
    void writes_a_ratio_with_as_many_decimals_as_tell_it_from_the_other(long found, String alone, String shown) {
        Reading required = Reading.percent(Fraction.percent(75));
        Reading actual = Reading.percent(Fraction.of(found, 10_000));

        assertThat(shown(required, Language.EN)).isEqualTo(alone);
        assertThat(bare(wording.of(actual, required, Language.EN))).isEqualTo(shown);
        assertThat(bare(wording.of(required, actual, Language.EN))).hasSameSizeAs(shown);
    }

    @Test
    void tells_apart_what_is_all_but_alike() {
        Reading required = Reading.percent(Fraction.percent(75));
        Reading actual = Reading.percent(Fraction.of(74_999_999, 100_000_000));

        assertThat(bare(wording.of(actual, required, Language.EN))).isEqualTo("74.999999%");
        assertThat(bare(wording.of(required, actual, Language.EN))).isEqualTo("75.000000%");
    }

    @Test
    void tells_two_scores_apart() {
        Reading required = Reading.decimal(Fraction.of(7, 2));
        Reading actual = Reading.decimal(Fraction.of(3_499, 1_000));

        assertThat(bare(wording.of(actual, required, Language.FR))).isEqualTo("3,499");
        assertThat(bare(wording.of(required, actual, Language.FR))).isEqualTo("3,500");
    }

    @ParameterizedTest
    @CsvSource({"0.10, 10%", "0.075, 7.5%", "0.333333, 33.33%", "1, 100%"})
    void writes_the_share_of_a_policy_without_idle_decimals(String share, String shown) {
        List<Reading> value = List.of(Reading.percent(Fraction.parse(share)));

        assertThat(wording.several(value, Language.EN)).isEqualTo(shown);
    }

    @Test
    void says_a_state_as_its_concept_does() {
        Reading suspended = new Reading.Word("SUSPENDED");

        assertThat(wording.of(suspended, "agreement", Language.FR)).isEqualTo("suspendue");
        assertThat(wording.of(suspended, "project", Language.FR)).isEqualTo("suspendu");
        assertThat(bare(wording.of(suspended, "agreement", Language.AR))).isEqualTo("موقوفة");
        assertThat(bare(wording.of(suspended, "mandate", Language.AR))).isEqualTo("موقوف");
        assertThat(wording.of(new Reading.Word("HELD"), "agreement", Language.EN))
                .isEqualTo("held");
    }

    @Test
    void shows_a_code_beside_its_label() {
        assertThat(wording.coded("ASSOCIATION, MINISTRY", Language.FR))
                .isEqualTo("association (ASSOCIATION), ministère (MINISTRY)");
        assertThat(wording.coded("true, false", Language.FR)).isEqualTo("true, false");
        assertThat(wording.word("handover.floor.FIN", Language.EN))
                .isEqualTo("Minimum level: finance and internal control (handover.floor.FIN)");
    }

    @Test
    void writes_the_month_of_a_visit_whatever_the_policy_plans() {
        assertThat(wording.word("VISIT_18", Language.FR)).isEqualTo("visite du mois 18");
        assertThat(wording.word("ASSESSMENT_24", Language.EN)).isEqualTo("assessment of month 24");
    }

    private String shown(Reading reading, Language language) {
        return bare(wording.of(reading, language)).replace('\u00a0', ' ');
    }

    private static String bare(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }
}
