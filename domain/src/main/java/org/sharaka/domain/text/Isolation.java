package org.sharaka.domain.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what is inserted into a text from turning the order of the letters around it: inside U+2068 … U+2069 a value
 * takes the direction of its own letters.
 *
 * <p>In Arabic every inserted value is isolated, and so is every run of Latin letters. In French and English only a
 * value with letters that run from right to left is.
 *
 * <pre>{@code
 * Isolation.of("2026-13-45", Language.AR); // U+2068 2026-13-45 U+2069, shown in this order
 * }</pre>
 */
public final class Isolation {

    private static final String OPEN = "\u2068";
    private static final String CLOSE = "\u2069";
    private static final Pattern CONTROLS = Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");
    private static final String LATIN =
            "/?\\p{IsLatin}(?:[\\p{IsLatin}\\p{Nd}._/:@-]* ?(?=[\\p{IsLatin}\\p{Nd}]))*[\\p{IsLatin}\\p{Nd}]*";
    private static final Pattern ISOLATED_OR_LATIN = Pattern.compile("\u2068[^\u2068\u2069]*\u2069|" + LATIN);

    private Isolation() {}

    /**
     * A value, ready to be inserted.
     *
     * @param value any text
     * @param language of the text that it goes into
     * @return the value, isolated where that text needs it; the empty text as it is
     */
    public static String of(String value, Language language) {
        boolean needed = language == Language.AR || runsRightToLeft(value);
        return needed && !value.isEmpty() ? OPEN + value + CLOSE : value;
    }

    /**
     * A value that somebody typed, ready to be inserted: marks of direction of its own are left out, so that it cannot
     * break out.
     *
     * @param typed any text
     * @param language of the text that it goes into
     * @return the value without such marks, isolated where that text needs it
     */
    public static String ofTyped(String typed, Language language) {
        return of(CONTROLS.matcher(typed).replaceAll(""), language);
    }

    /**
     * A text of the project, with its Latin words isolated where it is Arabic. What is isolated already stays.
     *
     * @param text a text, with or without isolated values
     * @param language its language
     * @return the text
     */
    public static String latinIn(String text, Language language) {
        return language == Language.AR
                ? ISOLATED_OR_LATIN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(isolated(run.group())))
                : text;
    }

    private static String isolated(String run) {
        return run.startsWith(OPEN) ? run : OPEN + run + CLOSE;
    }

    private static boolean runsRightToLeft(String value) {
        return value.codePoints().anyMatch(Isolation::runsRightToLeft);
    }

    private static boolean runsRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
