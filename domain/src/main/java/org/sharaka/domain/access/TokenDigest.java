package org.sharaka.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.sharaka.domain.fault.InvalidValue;

/**
 * The digest of a token: SHA-256, in hexadecimal. Tokens are random and long, so a fast digest is enough: there is
 * nothing to guess.
 *
 * @param hex 64 digits
 */
public record TokenDigest(String hex) {

    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]{20,200}");

    /**
     * The digest of a token.
     *
     * @param token 20 to 200 visible ASCII characters
     * @return its digest
     * @throws InvalidValue {@code value.token} with reason {@code form} for anything else
     */
    public static TokenDigest of(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw InvalidValue.of("value.token", "form");
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new TokenDigest(HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
