package org.sharaka.domain.rulebook;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.text.Language;

/** Writes values for a reader: Western digits in every language, days with the name of the month, words translated. */
final class Wording {

    private static final String WHOLE = "#,##0";
    private static final String ONE_PLACE = "#,##0.0";
    private static final String TWO_PLACES = "#,##0.00";

    private final Bundle words = Bundle.of("words");

    String of(Reading reading, Language language) {
        if (reading instanceof Reading.Count count) {
            return number(WHOLE, BigDecimal.valueOf(count.value()), language);
        }
        if (reading instanceof Reading.Percent percent) {
            String number = number(ONE_PLACE, percent.value().percentRounded(1), language);
            return pattern("shown.percent", number, language);
        }
        if (reading instanceof Reading.Decimal decimal) {
            return number(TWO_PLACES, decimal.value().rounded(2), language);
        }
        if (reading instanceof Reading.Amount amount) {
            String number = number(TWO_PLACES, BigDecimal.valueOf(amount.value().minorUnits(), 2), language);
            return pattern("shown.amount", number, language);
        }
        if (reading instanceof Reading.Day day) {
            return day(day.value(), language);
        }
        if (reading instanceof Reading.Word word) {
            return word(word.value(), language);
        }
        if (reading instanceof Reading.Words several) {
            return listed(several, language);
        }
        return reading.equals(Reading.UNKNOWN) ? words.get("unknown", language) : reading.plain();
    }

    /** A word of the project's language; one that the texts do not know stays as it is. */
    String word(String word, Language language) {
        return words.find(word, language).orElse(word);
    }

    /** A word that the texts know in every language. */
    String known(String word, Language language) {
        return words.get(word, language);
    }

    private String listed(Reading.Words several, Language language) {
        if (several.values().isEmpty()) {
            return words.get("shown.nothing", language);
        }
        return several.values().stream()
                .map(value -> word(value, language))
                .collect(Collectors.joining(words.get("shown.comma", language) + " "));
    }

    private String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }

    private String pattern(String key, String number, Language language) {
        return MessageFormat.format(words.get(key, language), number);
    }

    // the Arabic symbols of the JDK put an invisible mark beside the minus sign
    private static String number(String pattern, BigDecimal value, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setZeroDigit('0');
        symbols.setMinusSign('-');
        return new DecimalFormat(pattern, symbols).format(value);
    }
}
