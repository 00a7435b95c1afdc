package org.sharaka.domain.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of the journal, column by column, as it is stored: text that is digested as it stands.
 *
 * @param number its place, from 1
 * @param at when it was written, RFC 3339 in UTC
 * @param actor who acted
 * @param action what was done: {@code partner.registered}
 * @param subject what it was done to
 * @param policy the version of the policy it was ruled under, or empty
 * @param ruling the ruling of the gate in the store's notation, or empty
 * @param particulars what was written, in the store's notation
 * @param request the id of the request that asked for it, or empty
 */
public record Entry(
        long number,
        String at,
        String actor,
        String action,
        String subject,
        String policy,
        String ruling,
        String particulars,
        String request) {

    /** No column may be null. */
    public Entry {
        List.of(at, actor, action, subject, policy, ruling, particulars, request);
    }

    /**
     * The digest that this entry adds to the chain.
     *
     * @param previous the digest of the entry before
     * @return 64 hexadecimal digits
     */
    public String digestAfter(String previous) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        Stream.of(previous, Long.toString(number), at, actor, action, subject, policy, ruling, particulars, request)
                .forEach(column -> append(canonical, column));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void append(ByteArrayOutputStream canonical, String column) {
        byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
        canonical.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        canonical.writeBytes(bytes);
        canonical.write(',');
    }
}
