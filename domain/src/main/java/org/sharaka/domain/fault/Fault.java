package org.sharaka.domain.fault;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing that is wrong with what was handed in, and where it stands.
 *
 * @param pointer a JSON pointer to the part at fault, {@code ""} for the whole
 * @param code the rule's code, such as {@code partner.ice}, or a code of shape such as {@code value.required}
 * @param reason which way it is wrong, as a word of the texts: {@code blank}, {@code length}
 * @param details what the message names beside: the value, a limit; each shown as text, a long one cut off; a list of
 *     words stays whole
 */
public record Fault(String pointer, String code, String reason, List<String> details) {

    private static final int LONGEST_DETAIL = 200;
    private static final int LONGEST_LIST = 4_000;
    private static final Pattern WORD = Pattern.compile("[\\w.-]{1,60}");

    /** Copies the details. */
    public Fault {
        details = details.stream().map(Fault::shortened).toList();
    }

    private static String shortened(String detail) {
        return detail.codePointCount(0, detail.length()) <= LONGEST_DETAIL || isListOfWords(detail)
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
    }

    /**
     * What may be sent instead, {@code mandate.sign, mandate.renew}: half a list would hide the word that is looked
     * for.
     */
    private static boolean isListOfWords(String detail) {
        return detail.length() <= LONGEST_LIST
                && Stream.of(detail.split(", "))
                        .allMatch(word -> WORD.matcher(word).matches());
    }

    /**
     * The same fault, seen from outside: what holds the part.
     *
     * @param holder a pointer that is put before this one's
     * @return the fault with the longer pointer
     */
    public Fault under(String holder) {
        return new Fault(holder + pointer, code, reason, details);
    }
}
