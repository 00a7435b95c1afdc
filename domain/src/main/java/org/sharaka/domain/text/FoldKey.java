package org.sharaka.domain.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The key under which text is searched and compared: Arabic letter forms, vocalisation, accents, case, digits and white
 * space that differ only in writing become the same. A text that has no letter or sign gives the empty key.
 */
public final class FoldKey {

    /** Marks, signs of format, tatweel; fillers and other code points that show nothing by default. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Mn}\\p{Cf}\u0640\u115F\u1160\u2065\u2800\u3164\uFFA0" + "\uFFF0-\uFFF8\\x{E0000}-\\x{E0FFF}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern WEAK_LETTERS = Pattern.compile("[اويء]");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}+");

    private static final String WRITTEN = "ٱىةکیگڭݣڤپ’";
    private static final String FOLDED = "ايهكيكككفب'";
    private static final int SHORTEST_SKELETON = 3;
    private static final List<String> NOWHERE = List.of("\u0640");

    private FoldKey() {}

    /**
     * The fold key of a text.
     *
     * @param text any text
     * @return its key: {@code اكادير} for each of {@code أگادير}, {@code أڭادير} and {@code أكادير}
     */
    public static String of(String text) {
        String bare =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String caseless = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(caseless.length());
        caseless.codePoints().forEach(point -> append(key, point));
        return SPACES.matcher(key).replaceAll(" ").strip();
    }

    /**
     * The words of a search, folded as the keys are that it goes through: something is found where each of them stands.
     * A search of nothing but signs that no key keeps, such as vowel marks, is one word that stands nowhere.
     *
     * @param text as typed
     * @return each once, in the order they were typed; none for a text of white space
     */
    public static List<String> words(String text) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(of(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return words.isEmpty() && !SPACES.matcher(text).replaceAll("").isEmpty() ? NOWHERE : words;
    }

    /**
     * A looser key, for likeness of names only: every Arabic word without its article and its weak letters. Words that
     * would be left with less than three letters stay as they are.
     *
     * @param text any text
     * @return the key of consonants; for text in another script the fold key itself
     */
    public static String skeleton(String text) {
        return Arrays.stream(of(text).split(" ")).map(FoldKey::skeletonOfWord).collect(Collectors.joining(" "));
    }

    private static String skeletonOfWord(String word) {
        if (!ARABIC.matcher(word).matches()) {
            return word;
        }
        String bare = word.startsWith("ال") ? word.substring(2) : word;
        String light = WEAK_LETTERS.matcher(bare).replaceAll("");
        return light.length() >= SHORTEST_SKELETON ? light : bare;
    }

    private static void append(StringBuilder key, int point) {
        int place = WRITTEN.indexOf(point);
        if (place >= 0) {
            key.append(FOLDED.charAt(place));
        } else if (point == 'œ') {
            key.append("oe");
        } else if (point == 'æ') {
            key.append("ae");
        } else if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
            key.append(Character.digit(point, 10));
        } else {
            key.appendCodePoint(point);
        }
    }
}
