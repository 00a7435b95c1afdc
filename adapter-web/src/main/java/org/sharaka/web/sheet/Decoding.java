package org.sharaka.web.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a CSV file: UTF-8, UTF-16 with a byte order mark or with the zeros of a Latin header, and the
 * windows-1252 of a French spreadsheet. Bytes that are the last only by force, such as Arabic in windows-1256, are
 * refused: every Arabic word is a run of accented letters there.
 */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern FRENCH =
            Pattern.compile("[\\p{ASCII}\u00A0àâäçèéêëîïñôöùûüÿœæÀÂÄÇÈÉÊËÎÏÑÔÖÙÛÜŸŒÆ«»‘’“”–—…°€§·©®™²³ªº]*");
    private static final Pattern ARABIC_RUN = Pattern.compile("[\\p{L}&&\\P{ASCII}]{3}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Decoding() {}

    static String textOf(byte[] bytes) {
        String text = wide(bytes)
                .map(charset -> decoded(bytes, charset))
                .orElseGet(() -> decoded(bytes, StandardCharsets.UTF_8).or(() -> french(bytes)))
                .orElseThrow(() -> UnreadableSheet.because(
                        "encoding",
                        "the file is in none of UTF-8, UTF-16, windows-1252",
                        "UTF-8, UTF-16, windows-1252"));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Optional<Charset> wide(byte[] bytes) {
        int first = bytes.length > 1 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if (first == 0xFF && second == 0xFE || first > 0 && second == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xFE && second == 0xFF || first == 0 && second > 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> french(byte[] bytes) {
        return decoded(bytes, WINDOWS_1252)
                .filter(text -> FRENCH.matcher(text).matches()
                        && !ARABIC_RUN.matcher(text).find());
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            // a new decoder reports what is malformed; that of String would put U+FFFD in its place
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
