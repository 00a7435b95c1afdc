package org.sharaka.domain.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Unit;
import org.sharaka.domain.text.Language;

/**
 * A ruling in plain values and in one language, for another program to show or to write as JSON with any library. It
 * holds texts, lists and maps only; what there is none of is an empty text or list.
 *
 * @param gate the name of the gate
 * @param on the day of the ruling, as {@code 2026-06-01}
 * @param verdict {@code ELIGIBLE}, {@code CONDITIONAL} or {@code NOT_ELIGIBLE}
 * @param edition the edition of the rule sets
 * @param policies the versions it was made under, by group and in the order of their names
 * @param checks what the rules found, in the order of the rulebook
 */
public record RulingView(
        String gate, String on, String verdict, int edition, Map<String, String> policies, List<CheckView> checks) {

    /** Copies the map and the list. */
    public RulingView {
        policies = Collections.unmodifiableMap(new TreeMap<>(policies));
        checks = List.copyOf(checks);
    }

    /**
     * Views a ruling.
     *
     * @param ruling the ruling
     * @param texts the texts, with the values of the policies that the ruling names
     * @param language the reader's
     * @return the ruling in that language
     */
    public static RulingView of(Ruling ruling, Texts texts, Language language) {
        return new RulingView(
                ruling.gate(),
                ruling.on().toString(),
                ruling.verdict().name(),
                ruling.edition(),
                ruling.policies(),
                ruling.checks().stream()
                        .map(check -> CheckView.of(check, texts, language))
                        .toList());
    }

    /**
     * One check.
     *
     * @param rule the code of the rule
     * @param about the lot, year, centre or item it speaks of, where there are several
     * @param result {@code PASS}, {@code WARN} or {@code FAIL}
     * @param reason why
     * @param required what the rule requires
     * @param actual what was found
     * @param missing what is required and not there
     * @param message what was found, as a sentence
     * @param remedy what to do, unless it passes
     */
    public record CheckView(
            String rule,
            String about,
            String result,
            String reason,
            ValueView required,
            ValueView actual,
            List<String> missing,
            String message,
            String remedy) {

        /** Copies the list. */
        public CheckView {
            missing = List.copyOf(missing);
        }

        static CheckView of(Check check, Texts texts, Language language) {
            return new CheckView(
                    check.rule().code(),
                    check.about(),
                    check.result().name(),
                    check.reason(),
                    ValueView.of(check, check.required(), check.actual(), texts, language),
                    ValueView.of(check, check.actual(), check.required(), texts, language),
                    check.missing(),
                    texts.message(check, language),
                    texts.remedy(check, language).orElse(""));
        }
    }

    /**
     * One value.
     *
     * @param value the same in every language: {@code 24}, {@code 75.0 %}, {@code 2026-06-01}
     * @param unit {@code MONTHS}, {@code PERCENT}, {@code MAD}, {@code DAY}; of a number with decimals that of its
     *     rule: {@code LEVELS} of {@code handover.overall}; empty where there is none
     * @param text the value as the reader writes it: {@code 24 mois}
     */
    public record ValueView(String value, String unit, String text) {

        /** What numbers with decimals count: kept readings of them do not say it. */
        private static final Map<String, String> OF_DECIMALS =
                Map.of("handover.overall", "LEVELS", "handover.reserve-fund", Unit.MONTHS.name());

        static ValueView of(Check check, Reading reading, Reading other, Texts texts, Language language) {
            String unit = reading instanceof Reading.Decimal
                    ? OF_DECIMALS.getOrDefault(check.rule().family(), "")
                    : unit(reading);
            return new ValueView(reading.plainBeside(other), unit, texts.value(reading, other, language));
        }

        private static String unit(Reading reading) {
            if (reading instanceof Reading.Count count) {
                return count.unit() == Unit.NONE ? "" : count.unit().name();
            }
            if (reading instanceof Reading.Amount amount) {
                return amount.value().currency().getCurrencyCode();
            }
            if (reading instanceof Reading.Percent) {
                return "PERCENT";
            }
            return reading instanceof Reading.Day ? "DAY" : "";
        }
    }
}
