package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.text.Language;

class OwnTextsTest {

    private static final RuleCode QUIET = RuleCode.of("ours.quiet-hours");

    private final Texts texts = Texts.of(
                    path -> path.equals("mandate.termMonths") ? List.of(Reading.months(36)) : List.of())
            .adding(
                    Language.EN,
                    Map.of(
                            "ours.quiet-hours.title", "Quiet hours",
                            "ours.quiet-hours.fail",
                                    "The centre is open at night; found: {actual}; term: {mandate.termMonths}",
                            "ours.quiet-hours.fail.remedy", "Agree on hours of {required} at most."));

    private final Check open = Check.fail(QUIET, Reading.of(12), Reading.of(20));

    @Test
    void a_rule_of_ones_own_speaks_as_every_other() {
        assertThat(texts.title(QUIET, Language.EN)).isEqualTo("Quiet hours");
        assertThat(texts.message(open, Language.EN))
                .isEqualTo("The centre is open at night; found: 20; term: 36 months");
        assertThat(texts.remedy(open, Language.EN)).contains("Agree on hours of 12 at most.");
    }

    @Test
    void a_book_shows_the_texts_and_words_it_was_given_with_the_values_of_the_day() {
        Rulebook ours = Rulebook.standard()
                .adding(
                        Language.EN,
                        Map.of(
                                "ours.quiet-hours.title", "Quiet hours",
                                "ours.quiet-hours.fail", "Open: {actual}; term: {mandate.termMonths}",
                                "value.required.missing", "Please fill this in",
                                "NIGHT", "at night",
                                "handover.months.title", "Months together"))
                .adopting(MandatePolicy.standard()
                        .named("mandate.v2")
                        .from("2027-01-01")
                        .termMonths(12));
        Texts later = ours.texts(LocalDate.parse("2027-01-01"));

        assertThat(later.message(Check.fail(QUIET, Reading.of(12), new Reading.Word("NIGHT")), Language.EN))
                .isEqualTo("Open: at night; term: 12 months");
        assertThat(later.word("ours.quiet-hours", Language.EN)).isEqualTo("Quiet hours (ours.quiet-hours)");
        assertThat(later.message(new Fault("/x", "value.required", "missing", List.of()), Language.EN))
                .isEqualTo("Please fill this in");
        assertThat(ours.catalogue(LocalDate.parse("2027-01-01"))
                        .rule("handover.months")
                        .orElseThrow()
                        .title()
                        .in(Language.EN))
                .isEqualTo("Months together");
        assertThat(ours.texts(LocalDate.parse("2026-12-31")).message(open, Language.EN))
                .isEqualTo("Open: 20; term: 36 months");
    }

    @Test
    void the_texts_of_the_project_stay() {
        RuleCode months = RuleCode.of("handover.months");

        assertThat(texts.title(months, Language.EN)).isEqualTo(Texts.standard().title(months, Language.EN));
        assertThat(Texts.standard().title(QUIET, Language.EN)).isEqualTo("ours.quiet-hours");
    }

    @Test
    void without_texts_in_a_language_a_general_sentence_names_the_rule() {
        assertThat(texts.message(open, Language.FR)).contains("ours.quiet-hours");
    }

    @Test
    void the_faults_that_a_page_explains_are_those_of_the_project_in_words_that_may_be_ones_own() {
        Texts ours = Texts.standard()
                .adding(
                        Language.EN,
                        Map.of("NIGHT", "night", "ours.name.title", "Name", "value.date.form", "Write {0} as a day"));

        assertThat(ours.faults(Language.EN).keySet()).contains("partner.ice").doesNotContain("ours.name", "fault");
        assertThat(ours.faults(Language.EN).get("value.date"))
                .containsEntry("form", "Write … as a day")
                .containsEntry("order", "The date is too early; first date allowed: …");
        assertThat(ours.faults(Language.AR).keySet())
                .isEqualTo(ours.faults(Language.FR).keySet());
        assertThat(ours.faults(Language.FR).firstKey())
                .isLessThan(ours.faults(Language.FR).lastKey());
    }
}
