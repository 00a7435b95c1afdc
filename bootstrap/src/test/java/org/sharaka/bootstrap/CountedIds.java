package org.sharaka.bootstrap;

import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.sharaka.application.work.IdGenerator;

/** Ids that look like those of a server, and are the same in every run of a test. */
final class CountedIds implements IdGenerator {

    private final Random random = new Random(7);
    private final AtomicInteger secrets = new AtomicInteger();

    @Override
    public synchronized String id() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String secret() {
        return String.format("made-up-token-%06d", secrets.incrementAndGet());
    }
}
