package org.sharaka.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Progress;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.testing.memory.CountedIds;
import org.sharaka.web.http.Jobs.JobWire;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;
import org.sharaka.web.text.Reader;

class JobsTest {

    private static final int LOOKS = 1000;
    private static final Reader READER = new Reader(Language.EN, Rulebook::standard, Clock.systemUTC());
    private static final Call OTHER = caller("other");

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Jobs jobs =
            new Jobs(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC), new CountedIds());

    private static Call caller(String id) {
        return new Call(new Actor(new UserId(id), Set.of(Role.ADMIN)), "");
    }

    @AfterEach
    void stop() {
        gate.countDown();
        jobs.stop();
    }

    private Object waiting(Progress progress) {
        try {
            progress.at(3, 10);
            begun.countDown();
            gate.await();
            progress.at(4, 10);
            return "result";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private JobWire ended(String id) throws InterruptedException {
        JobWire job = jobs.look(Call.OF_SYSTEM, id);
        for (int look = 0; look < LOOKS && job.state().equals("RUNNING"); look++) {
            Thread.sleep(10);
            job = jobs.look(Call.OF_SYSTEM, id);
        }
        return job;
    }

    @Test
    void a_job_shows_how_far_it_is_and_what_came_of_it() throws InterruptedException {
        String id = jobs.add(Call.OF_SYSTEM, READER, this::waiting).id();
        begun.await();

        assertThat(jobs.look(Call.OF_SYSTEM, id))
                .isEqualTo(new JobWire(id, "RUNNING", new Jobs.ProgressWire(3, 10), null, null));
        gate.countDown();
        assertThat(ended(id)).isEqualTo(new JobWire(id, "DONE", new Jobs.ProgressWire(4, 10), "result", null));
    }

    @Test
    void a_cancelled_job_gives_nothing_and_ends_where_it_tells_its_progress() throws InterruptedException {
        String first = jobs.add(Call.OF_SYSTEM, READER, this::waiting).id();
        String second = jobs.add(Call.OF_SYSTEM, READER, progress -> "second").id();
        begun.await();

        assertThat(jobs.cancel(Call.OF_SYSTEM, first).state()).isEqualTo("CANCELLED");
        gate.countDown();

        assertThat(ended(second).state()).isEqualTo("DONE");
        assertThat(jobs.look(Call.OF_SYSTEM, first))
                .isEqualTo(new JobWire(first, "CANCELLED", new Jobs.ProgressWire(3, 10), null, null));
        assertThat(jobs.cancel(Call.OF_SYSTEM, second).state())
                .as("what is done stays")
                .isEqualTo("DONE");
    }

    @Test
    void a_job_that_fails_names_the_problem() throws InterruptedException {
        String id = jobs.add(Call.OF_SYSTEM, READER, progress -> {
                    throw new Rejected.UnknownId("made up");
                })
                .id();

        assertThat(ended(id)).isEqualTo(new JobWire(id, "FAILED", null, null, "resource.unknown"));
    }

    @Test
    void a_job_is_unknown_to_everybody_else() {
        String id = jobs.add(Call.OF_SYSTEM, READER, progress -> "result").id();

        assertThatThrownBy(() -> jobs.look(OTHER, id)).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> jobs.cancel(OTHER, id)).isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void a_caller_has_four_and_one_that_has_ended_makes_room() {
        Call another = caller("another");
        jobs.add(another, READER, this::waiting);
        String first = jobs.add(OTHER, READER, progress -> "first").id();
        for (int more = 0; more < 3; more++) {
            jobs.add(OTHER, READER, progress -> "one more");
        }

        assertThatThrownBy(() -> jobs.add(OTHER, READER, progress -> "a fifth"))
                .isInstanceOfSatisfying(Problem.class, many -> {
                    assertThat(many.code()).isEqualTo(ProblemCode.MANY_REQUESTS);
                    assertThat(many.headers()).containsEntry("Retry-After", "5");
                });
        jobs.add(another, READER, progress -> "of another");

        jobs.cancel(OTHER, first);
        jobs.add(OTHER, READER, progress -> "a fifth");
        assertThatThrownBy(() -> jobs.look(OTHER, first)).isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void sixteen_are_kept_of_all_and_one_that_has_ended_makes_room() {
        String first = jobs.add(Call.OF_SYSTEM, READER, this::waiting).id();
        for (int more = 0; more < 15; more++) {
            jobs.add(caller("caller " + more % 5), READER, progress -> "result");
        }

        assertThatThrownBy(() -> jobs.add(OTHER, READER, progress -> "one more"))
                .isInstanceOfSatisfying(
                        Problem.class, full -> assertThat(full.code()).isEqualTo(ProblemCode.UNAVAILABLE));
        jobs.cancel(Call.OF_SYSTEM, first);
        jobs.add(OTHER, READER, progress -> "one more");
        assertThatThrownBy(() -> jobs.look(Call.OF_SYSTEM, first)).isInstanceOf(Rejected.UnknownId.class);
    }
}
