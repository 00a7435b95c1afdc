package org.sharaka.application.store;

import java.util.regex.Pattern;
import org.sharaka.domain.access.UserId;

/**
 * What a request that may be sent again is known by.
 *
 * @param user who sends it; the keys of one user mean nothing for another
 * @param path where it is sent to; the same key at another path is another
 * @param key what the user calls it: 1–64 visible ASCII characters
 */
public record SubmissionKey(UserId user, String path, String key) {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,64}");

    /**
     * Looks at the key.
     *
     * @throws IllegalArgumentException for a key that {@link #isKey} says no to
     */
    public SubmissionKey {
        if (!isKey(key)) {
            throw new IllegalArgumentException("no key: " + key);
        }
    }

    /**
     * Whether a text can be a key.
     *
     * @param text what a caller gave
     * @return true for 1–64 visible ASCII characters
     */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
