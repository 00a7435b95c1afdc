package org.sharaka.domain.rulebook;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Unit;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.Isolation;
import org.sharaka.domain.text.Language;

/**
 * The one place where values are written for a reader: Western digits in every language, days with the name of the
 * month, numbers with their unit, words translated. Every value comes isolated, ready to be inserted; of a list each
 * entry is.
 */
final class Wording {

    private static final String WHOLE = "#,##0";
    private static final int OF_AN_AMOUNT = 2;

    private static final Pattern NUMBERED = Pattern.compile("([A-Z_]+)([0-9]{1,4})");

    private final Bundle words;
    private final Bundle rules;
    private final Values values;

    /** Words alone, with the titles that some values give to the codes they define. */
    Wording(Written written, Values values) {
        this.words = written.words();
        this.rules = written.rules();
        this.values = values;
    }

    /** A value by itself. */
    String of(Reading reading, Language language) {
        return of(reading, Places.of(reading), language);
    }

    /** A value that may be a state of a concept: {@code SUSPENDED} of an {@code agreement}. */
    String of(Reading reading, String concept, Language language) {
        if (reading instanceof Reading.Word word) {
            return Isolation.of(word(word.value(), concept, language), language);
        }
        if (reading instanceof Reading.Words several && !several.values().isEmpty()) {
            return joined(
                    several.values().stream().map(value -> Isolation.of(word(value, concept, language), language)),
                    language);
        }
        return of(reading, language);
    }

    /** One of two values that are compared: with as many decimals as tell them apart. */
    String of(Reading reading, Reading other, Language language) {
        return of(reading, Places.apart(reading, other), language);
    }

    /** Several values, one after the other. */
    String several(List<Reading> readings, Language language) {
        return joined(readings.stream().map(reading -> of(reading, Places.needed(reading), language)), language);
    }

    /** A word of the project's language, or a rule by its title and code; what the texts do not know stays as it is. */
    String word(String word, Language language) {
        return label(word, language)
                .or(() -> numbered(word, language))
                .or(() -> titled(word, "", word, language))
                .or(() -> ofDimension(word, language))
                .orElse(word);
    }

    /** A state as its concept says it; the plain word where the concept adds nothing. */
    String word(String word, String concept, Language language) {
        return words.find(word + "." + concept, language).orElseGet(() -> word(word, language));
    }

    /** Codes that a caller may send, one after the other, each beside its label. */
    String coded(String codes, Language language) {
        return joined(Stream.of(codes.split(", ")).map(code -> labelled(code, language)), language);
    }

    /** What the policies call a code, else what the project does. */
    private Optional<String> label(String code, Language language) {
        return values.title(code).map(title -> title.in(language)).or(() -> words.find(code, language));
    }

    /** A name as it was recorded, beside the reference of what it names. */
    String named(String name, String reference, Language language) {
        return Isolation.of(besideItsCode(Isolation.of(name, language), reference, language), language);
    }

    private String labelled(String code, Language language) {
        return label(code, language)
                .map(label -> Isolation.of(besideItsCode(label, code, language), language))
                .orElseGet(() -> Isolation.ofTyped(word(code, language), language));
    }

    private String besideItsCode(String label, String code, Language language) {
        return filled("shown.code", Map.of("label", label, "code", Isolation.of(code, language)), language);
    }

    /** A word that ends in a number: {@code VISIT_6} is written as {@code VISIT_#} says, {@code Y1} as {@code Y#}. */
    private Optional<String> numbered(String word, Language language) {
        Matcher parts = NUMBERED.matcher(word);
        return parts.matches()
                ? words.find(parts.group(1) + "#", language)
                        .map(written -> new Sentence(written).filled(place -> Optional.of(parts.group(2))))
                : Optional.empty();
    }

    private Optional<String> ofDimension(String code, Language language) {
        int end = code.lastIndexOf('.');
        return end < 0
                ? Optional.empty()
                : titled(
                        code.substring(0, end),
                        label(code.substring(end + 1), language).orElse(""),
                        code,
                        language);
    }

    private Optional<String> titled(String family, String about, String code, Language language) {
        return rules.find(family + ".title", language).map(title -> {
            String shown = new Sentence(title).filled(place -> Optional.of(about));
            return besideItsCode(shown, code, language);
        });
    }

    /** A word that the texts know in every language. */
    String known(String word, Language language) {
        return words.get(word, language);
    }

    private String of(Reading reading, int places, Language language) {
        if (reading instanceof Reading.Words several) {
            return listed(several, language);
        }
        return Isolation.of(single(reading, places, language), language);
    }

    private String single(Reading reading, int places, Language language) {
        if (reading instanceof Reading.Count count) {
            String number = number(BigDecimal.valueOf(count.value()), 0, language);
            return counted(number, count.unit(), Plural.of(count.value(), language), language);
        }
        if (reading instanceof Reading.Quantity quantity) {
            String number = number(quantity.value().rounded(places), places, language);
            return counted(number, quantity.unit(), Plural.ofDecimals(language), language);
        }
        if (reading instanceof Reading.Percent percent) {
            return percent(percent, places, language);
        }
        if (reading instanceof Reading.Decimal decimal) {
            return number(decimal.value().rounded(places), places, language);
        }
        if (reading instanceof Reading.Amount amount) {
            return amount(amount.value(), language);
        }
        if (reading instanceof Reading.Day day) {
            return day(day.value(), language);
        }
        if (reading instanceof Reading.Word word) {
            return word(word.value(), language);
        }
        return reading.equals(Reading.UNKNOWN) ? words.get("unknown", language) : reading.plain();
    }

    private String percent(Reading.Percent ratio, int places, Language language) {
        String percent = shown("percent", number(ratio.value().percentRounded(places), places, language), language);
        return ratio.amounts()
                .map(amounts -> filled(
                        "shown.share",
                        Map.of(
                                "percent", percent,
                                "part", dirhams(amounts.part(), language),
                                "whole", dirhams(amounts.whole(), language)),
                        language))
                .orElse(percent);
    }

    private String listed(Reading.Words several, Language language) {
        if (several.values().isEmpty()) {
            return words.get("shown.nothing", language);
        }
        return joined(several.values().stream().map(value -> counted(value, several, language)), language);
    }

    private String counted(String word, Reading.Words several, Language language) {
        String label = Isolation.of(word(word, language), language);
        return Optional.ofNullable(several.counts().get(word))
                .map(count -> filled("shown.counted", Map.of("label", label, "number", of(count, language)), language))
                .orElse(label);
    }

    /** What a check lacks; of what is counted, how much is there and required. */
    String lacking(Check check, Language language) {
        Map<String, Reading.Count> required = counts(check.required());
        Map<String, Reading.Count> there = counts(check.actual());
        if (required.isEmpty() || there.isEmpty()) {
            return of(new Reading.Words(check.missing()), language);
        }
        return joined(
                check.missing().stream()
                        .map(word -> filled(
                                "shown.lacking",
                                Map.of(
                                        "label", Isolation.of(word(word, language), language),
                                        "there", counted(there, word, language),
                                        "required", counted(required, word, language)),
                                language)),
                language);
    }

    private static Map<String, Reading.Count> counts(Reading reading) {
        return reading instanceof Reading.Words several ? several.counts() : Map.of();
    }

    private String counted(Map<String, Reading.Count> counts, String word, Language language) {
        return of(Optional.<Reading>ofNullable(counts.get(word)).orElse(Reading.UNKNOWN), language);
    }

    /** Names after a number. */
    String inBrackets(String names, Language language) {
        return " " + filled("shown.named", Map.of("names", names), language);
    }

    private String joined(Stream<String> shown, Language language) {
        return shown.collect(Collectors.joining(words.get("shown.comma", language) + " "));
    }

    private String counted(String number, Unit unit, Plural form, Language language) {
        if (unit == Unit.NONE) {
            return number;
        }
        String key = "unit." + unit.name().toLowerCase(Locale.ROOT) + "." + form.tag();
        return filled(key, Map.of("number", number), language);
    }

    private String amount(Money money, Language language) {
        return shown("amount", dirhams(money, language), language);
    }

    private static String dirhams(Money money, Language language) {
        return number(BigDecimal.valueOf(money.minorUnits(), OF_AN_AMOUNT), OF_AN_AMOUNT, language);
    }

    private String day(LocalDate day, Language language) {
        String key = day.getDayOfMonth() == 1 ? "shown.day.first" : "shown.day";
        return filled(
                key,
                Map.of(
                        "day", Integer.toString(day.getDayOfMonth()),
                        "month", words.get("month." + day.getMonthValue(), language),
                        "year", Integer.toString(day.getYear())),
                language);
    }

    private String shown(String kind, String number, Language language) {
        return filled("shown." + kind, Map.of("number", number), language);
    }

    private String filled(String key, Map<String, String> values, Language language) {
        return new Sentence(words.get(key, language)).filled(place -> Optional.ofNullable(values.get(place)));
    }

    // in Arabic a sign before a number would change sides with the words around it
    private static String number(BigDecimal value, int places, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.EN ? ',' : '.');
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        String pattern = places == 0 ? WHOLE : WHOLE + "." + "0".repeat(places);
        String number = new DecimalFormat(pattern, symbols).format(value);
        return value.signum() < 0 ? Isolation.of(number, language) : number;
    }
}
