package org.sharaka.testing.memory;

import java.util.concurrent.atomic.AtomicInteger;
import org.sharaka.application.work.IdGenerator;

/** Ids and secrets that follow one another: {@code id-1}, {@code secret-number-00000002}. */
public final class CountedIds implements IdGenerator {

    private final AtomicInteger given = new AtomicInteger();

    /** Begins at one. */
    public CountedIds() {}

    @Override
    public String id() {
        return "id-" + given.incrementAndGet();
    }

    @Override
    public String secret() {
        return "secret-number-%08d".formatted(given.incrementAndGet());
    }
}
