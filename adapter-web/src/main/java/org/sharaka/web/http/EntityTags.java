package org.sharaka.web.http;

import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.web.problem.Problem;

/** The tags of a condition, {@code If-Match} or {@code If-None-Match} (RFC 9110, section 13.1). */
record EntityTags(boolean any, List<Tag> tags) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final String VARIANT = ".";
    private static final String EXPANDED = "expanded";
    private static final int PRINT_BYTES = 8;
    private static final Pattern SEPARATORS = Pattern.compile("[ \\t]*(,[ \\t]*)+");

    record Tag(boolean weak, String opaque) {

        boolean isOf(long version) {
            String number = Long.toString(version);
            return opaque.equals(number) || opaque.startsWith(number + VARIANT);
        }
    }

    /** The tag of an answer: its version, and a print of all that its body shows. */
    static String of(long version, byte[] body) {
        return of(Long.toString(version), body);
    }

    /** The tag of an answer with other records in it: of no version, so that it matches none. */
    static String ofExpanded(byte[] body) {
        return of(EXPANDED, body);
    }

    private static String of(String version, byte[] body) {
        try {
            byte[] print = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + version + VARIANT + HexFormat.of().formatHex(Arrays.copyOf(print, PRINT_BYTES)) + '"';
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The version of a tag that was given out. */
    static long version(String tag) {
        String opaque = tag.substring(1, tag.length() - 1);
        int variant = opaque.indexOf(VARIANT);
        return Long.parseLong(variant < 0 ? opaque : opaque.substring(0, variant));
    }

    static EntityTags parse(String header, String value) {
        String trimmed = value.strip();
        if (trimmed.equals("*")) {
            return new EntityTags(true, List.of());
        }
        List<Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(trimmed);
        // elements may be empty, and count for nothing (section 5.6.1.2)
        int place = pastSeparators(trimmed, 0);
        while (place < trimmed.length()) {
            if (!tag.region(place, trimmed.length()).lookingAt()) {
                throw Problem.because(MALFORMED, "condition", header);
            }
            tags.add(new Tag(tag.group(1) != null, tag.group(2)));
            place = pastSeparators(trimmed, tag.end());
            if (place == tag.end() && place < trimmed.length()) {
                throw Problem.because(MALFORMED, "condition", header);
            }
        }
        return new EntityTags(false, tags);
    }

    private static int pastSeparators(String list, int from) {
        Matcher separators = SEPARATORS.matcher(list).region(from, list.length());
        return separators.lookingAt() ? separators.end() : from;
    }

    /** Strong comparison: a weak tag matches nothing. Whoever has read a version may change it, in whatever variant. */
    boolean match(long version) {
        return any || tags.stream().anyMatch(tag -> !tag.weak() && tag.isOf(version));
    }

    /** Weak comparison, with a tag as it is given out. */
    boolean matchWeakly(String given) {
        return any || tags.stream().anyMatch(tag -> given.equals('"' + tag.opaque() + '"'));
    }
}
