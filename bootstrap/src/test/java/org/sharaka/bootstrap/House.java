package org.sharaka.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import org.sharaka.bootstrap.http.Following;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;
import org.sharaka.web.Server;

/** The whole house on a file of its own and a free port, with a clock that the test can turn. */
final class House implements AutoCloseable {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static final String ADMIN_TOKEN = "made-up-administrator-token";

    /** What the journal holds in the beginning: the first policies, and the administrator. */
    static final int FIRST_ENTRIES = Rulebook.standard().groups().size() + 1;

    private final TurnedClock clock = new TurnedClock(new AtomicReference<>(Duration.ZERO), Wiring.SEAT);
    private final Wiring wiring;
    private final Server server;

    private House(Path file, Rulebook program) {
        wiring = new Wiring(SqliteStore.open(Opening.of(file), program), clock, new CountedIds());
        wiring.useCases().users().openTheDoor("Made-up Administrator", Optional.of(ADMIN_TOKEN));
        server = wiring.server("127.0.0.1", 0).start();
        Following.begin(base(), this::comes);
    }

    static House in(Path folder) {
        return under(Rulebook.standard(), folder);
    }

    /** A house whose program has rules of its own. */
    static House under(Rulebook program, Path folder) {
        return new House(folder.resolve("house.db"), program);
    }

    House withReferenceData() {
        ReferenceData.load(wiring.useCases().centres(), wiring.useCases().imports());
        return this;
    }

    String base() {
        return "http://127.0.0.1:" + server.port();
    }

    Client admin() {
        return Client.of(base(), ADMIN_TOKEN);
    }

    Client stranger() {
        return Client.withoutToken(base());
    }

    Client bearing(String token) {
        return Client.of(base(), token);
    }

    /** A new user with these roles, written as JSON strings: {@code "VIEWER"}. */
    Client someone(String roles) {
        return someone("Made-up Person", roles);
    }

    Client someone(String name, String roles) {
        Answer entered = admin().post("/api/v1/users", "{\"name\": \"" + name + "\", \"roles\": [" + roles + "]}");
        return bearing(entered.is(201).at("/token"));
    }

    /** Its clock goes on by itself alone: what a test dates ahead is refused. */
    House still() {
        Following.end(base());
        return this;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Turns the clock on to the noon of a day; never back. */
    void comes(LocalDate day) {
        Duration until =
                Duration.between(clock.instant(), day.atTime(LocalTime.NOON).atZone(Wiring.SEAT));
        if (!until.isNegative()) {
            pass(until);
        }
    }

    /** Turns the clock to the morning of a day, on or back. */
    void turnTo(LocalDate day) {
        pass(Duration.between(clock.instant(), day.atTime(MORNING).atZone(Wiring.SEAT)));
    }

    /** Turns the clock on. */
    void pass(Duration time) {
        clock.ahead.updateAndGet(time::plus);
    }

    @Override
    public void close() {
        Following.end(base());
        server.stop();
        wiring.close();
    }

    private static final class TurnedClock extends Clock {

        private final AtomicReference<Duration> ahead;
        private final ZoneId zone;

        TurnedClock(AtomicReference<Duration> ahead, ZoneId zone) {
            this.ahead = ahead;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new TurnedClock(ahead, other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }
    }
}
