package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
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
    void the_texts_of_the_project_stay() {
        RuleCode months = RuleCode.of("handover.months");

        assertThat(texts.title(months, Language.EN)).isEqualTo(Texts.standard().title(months, Language.EN));
        assertThat(Texts.standard().title(QUIET, Language.EN)).isEqualTo("ours.quiet-hours");
    }

    @Test
    void without_texts_in_a_language_a_general_sentence_names_the_rule() {
        assertThat(texts.message(open, Language.FR)).contains("ours.quiet-hours");
    }
}
