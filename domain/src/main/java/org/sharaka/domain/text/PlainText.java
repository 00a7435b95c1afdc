package org.sharaka.domain.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.sharaka.domain.fault.InvalidValue;

/**
 * What the project takes as text: Unicode in NFC without lone surrogates, control characters, noncharacters, and bidi
 * embeddings or overrides (U+202A to U+202E); white space and direction marks at both ends are dropped, and of isolates
 * (U+2066 to U+2069) those that are not in pairs. Lengths count code points.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * A text of one line, such as a name.
     *
     * @param raw as typed
     * @param longest how many code points at most
     * @param code the rule or shape that a fault is reported under
     * @return the text to keep
     * @throws InvalidValue with {@code code} and one of the reasons {@code blank}, {@code length}, {@code characters}
     */
    public static String line(String raw, int longest, String code) {
        return checked(raw, longest, code, false);
    }

    /**
     * A text that may run over several lines, such as a reason; tab and newline are allowed.
     *
     * @param raw as typed
     * @param longest how many code points at most
     * @param code the rule or shape that a fault is reported under
     * @return the text to keep
     * @throws InvalidValue with {@code code} and one of the reasons {@code blank}, {@code length}, {@code characters}
     */
    public static String paragraph(String raw, int longest, String code) {
        return checked(raw.replace("\r\n", "\n"), longest, code, true);
    }

    private static String checked(String raw, int longest, String code, boolean severalLines) {
        String text = Normalizer.normalize(stripped(paired(raw)), Normalizer.Form.NFC);
        if (!text.codePoints().allMatch(point -> isText(point, severalLines))) {
            throw InvalidValue.of(code, "characters");
        }
        if (FoldKey.of(text).isEmpty()) {
            throw InvalidValue.of(code, "blank");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw InvalidValue.of(code, "length", longest);
        }
        return text;
    }

    private static boolean isText(int point, boolean severalLines) {
        if (severalLines && (point == '\t' || point == '\n')) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isNoncharacter(point) && (point < 0x202A || point > 0x202E);
        };
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }

    /** An isolate ends with its line at the latest (Unicode Bidirectional Algorithm, BD9). */
    private static String paired(String raw) {
        BitSet unpaired = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int place = 0; place < raw.length(); place++) {
            char sign = raw.charAt(place);
            if (sign == '\n') {
                open.clear();
            } else if (sign >= 0x2066 && sign <= 0x2068) {
                open.push(place);
                unpaired.set(place);
            } else if (sign == 0x2069 && open.isEmpty()) {
                unpaired.set(place);
            } else if (sign == 0x2069) {
                unpaired.clear(open.pop());
            }
        }
        StringBuilder kept = new StringBuilder(raw);
        for (int place = unpaired.length() - 1; place >= 0; place = unpaired.previousSetBit(place - 1)) {
            kept.deleteCharAt(place);
        }
        return kept.toString();
    }

    private static String stripped(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isPadding(raw.charAt(from))) {
            from++;
        }
        while (to > from && isPadding(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean isPadding(char sign) {
        boolean directionMark = sign == 0x200E || sign == 0x200F;
        return directionMark || sign == 0x85 || Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
