package org.sharaka.persistence.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.TokenDigest;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;

/**
 * Whose the tokens are that were shown since the last unit of work that wrote. Who is told that a token is revoked has
 * been told after {@link #forget}, so that it opens nothing from the next request on.
 */
public final class KnownBearers {

    private static final int MOST = 10_000;

    private final Map<TokenDigest, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong writings = new AtomicLong();
    private final boolean remembers;

    /** What was read, and how many units of work had written before it was read. */
    private record Known(long writings, Versioned<User> user) {}

    private KnownBearers(boolean remembers) {
        this.remembers = remembers;
    }

    /** Those of a register. */
    public KnownBearers() {
        this(true);
    }

    /** For who writes, and reads what it has written. */
    public static KnownBearers none() {
        return new KnownBearers(false);
    }

    /** What is known is no longer sure. */
    public void forget() {
        writings.incrementAndGet();
    }

    /** The users as a transaction reads them, which a known bearer does not begin. */
    public Users knownTo(Supplier<Users> stored) {
        return remembers ? new Remembered(stored) : stored.get();
    }

    private Optional<Versioned<User>> with(TokenDigest digest, Supplier<Users> stored) {
        long before = writings.get();
        Known last = known.get(digest);
        if (last != null && last.writings() == before) {
            return Optional.of(last.user());
        }
        Optional<Versioned<User>> read = stored.get().withToken(digest);
        if (known.size() >= MOST) {
            known.clear();
        }
        read.ifPresent(user -> known.put(digest, new Known(before, user)));
        return read;
    }

    /** Users that only a question for something else than a bearer reads. */
    private final class Remembered implements Users {

        private final Supplier<Users> stored;

        Remembered(Supplier<Users> stored) {
            this.stored = stored;
        }

        @Override
        public Optional<Versioned<User>> withToken(TokenDigest digest) {
            return with(digest, stored);
        }

        @Override
        public Optional<Versioned<User>> find(UserId id) {
            return stored.get().find(id);
        }

        @Override
        public List<Versioned<User>> all() {
            return stored.get().all();
        }

        @Override
        public void add(User user) {
            stored.get().add(user);
        }

        @Override
        public long keep(User user, long version) {
            return stored.get().keep(user, version);
        }
    }
}
