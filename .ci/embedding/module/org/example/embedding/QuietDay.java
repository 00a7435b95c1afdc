package org.example.embedding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.GateRule;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.RulingView;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;

/** A rule of one's own with texts of one's own, and its ruling as JSON by a library that knows nothing of Sharaka. */
public final class QuietDay {

    private static final RuleCode QUIET = RuleCode.of("ours.quiet-day");

    private QuietDay() {}

    /** Prints the ruling, and fails where the own check is not in it. */
    public static void main(String[] arguments) throws Exception {
        Rulebook ours = Rulebook.standard()
                .adding(
                        "handover",
                        GateRule.of(
                                QUIET,
                                (facts, values) -> List.of(Check.that(
                                        QUIET,
                                        facts.on().getDayOfWeek() != DayOfWeek.SUNDAY,
                                        Reading.NONE,
                                        Reading.of(facts.on())))))
                .adding(Language.EN, own());
        LocalDate sunday = LocalDate.parse("2026-06-07");
        HandoverFacts facts = HandoverFacts.of(PartnerKind.ASSOCIATION).managerValid(true).build();
        Ruling ruling = ours.rule(facts, sunday);
        Texts texts = ours.texts(ruling);
        String json = new ObjectMapper().writeValueAsString(RulingView.of(ruling, texts, Language.EN));
        System.out.println(json);
        if (!json.contains("Nothing is handed over on") || !json.contains("Choose a working day.")) {
            throw new IllegalStateException("the check of the own rule, or its texts, are not in the JSON");
        }
    }

    private static Map<String, String> own() {
        ResourceBundle texts = ResourceBundle.getBundle("org.example.embedding.texts");
        return texts.keySet().stream().collect(Collectors.toMap(Function.identity(), texts::getString));
    }
}
