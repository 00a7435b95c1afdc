package org.sharaka.bootstrap;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.sharaka.application.work.IdGenerator;

/** Ids and secrets from the platform's source of chance: 128 bits for an id, 256 for a secret. */
final class RandomIds implements IdGenerator {

    private static final int ID_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    @Override
    public String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
