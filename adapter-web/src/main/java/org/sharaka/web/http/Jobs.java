package org.sharaka.web.http;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.web.problem.ProblemCode.MANY_REQUESTS;
import static org.sharaka.web.problem.ProblemCode.UNAVAILABLE;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Progress;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.access.UserId;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;
import org.sharaka.web.text.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long work whose caller does not wait: one job at a time, {@value #MOST} are kept, {@value #MOST_OF_ONE} of one
 * caller, each for an hour after its end and for its caller alone. They are in memory and end with the server.
 */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final String ALL = "/api/v1/jobs";
    private static final String ONE = ALL + "/{id}";
    private static final int ACCEPTED = 202;
    private static final int MOST = 16;
    private static final int MOST_OF_ONE = 4;
    private static final String SECONDS_TO_WAIT = "5";
    private static final Duration KEPT = Duration.ofHours(1);

    private final Clock clock;
    private final IdGenerator ids;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * No job yet.
     *
     * @param clock tells when a job has ended
     * @param ids gives each job its id
     */
    public Jobs(Clock clock, IdGenerator ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** Looks at a job and cancels it. */
    public List<Route> routes() {
        return List.of(
                Route.get(ONE, READ, exchange -> Answer.ok(look(exchange.call(), exchange.path("id")))),
                Route.post(ONE + "/cancellation", READ, this::cancel));
    }

    /**
     * Begins a job.
     *
     * @param exchange whose caller may look at it
     * @param work gives what a caller who waits is answered with
     * @return where it can be looked at
     * @throws Problem where as many are under way as can be kept, of this caller or of all
     */
    public Answer begin(Exchange exchange, Function<Progress, Object> work) {
        JobWire begun = add(exchange.call(), exchange.reader(), work);
        return Answer.of(ACCEPTED, begun)
                .with("Location", ALL + "/" + begun.id())
                .with("Preference-Applied", "respond-async");
    }

    synchronized JobWire add(Call call, Reader reader, Function<Progress, Object> work) {
        UserId owner = call.actor().id();
        forgetOld();
        makeRoom(MOST_OF_ONE, job -> job.owner.equals(owner), MANY_REQUESTS);
        makeRoom(MOST, job -> true, UNAVAILABLE);
        String id = ids.id();
        Job job = new Job(owner);
        jobs.put(id, job);
        worker.execute(() -> run(id, job, reader, work));
        return job.shown(id);
    }

    /** Those under way end where they next tell their progress. */
    public synchronized void stop() {
        jobs.values().forEach(job -> end(job, State.CANCELLED));
        worker.shutdown();
    }

    private void run(String id, Job job, Reader reader, Function<Progress, Object> work) {
        try {
            Progress progress = (done, of) -> tell(job, new ProgressWire(done, of));
            progress.at(0, 0);
            done(job, work.apply(progress));
        } catch (CancellationException unwanted) {
            LOG.debug("job {} was cancelled", id, unwanted);
        } catch (RuntimeException failure) {
            fail(job, Problems.of(failure, reader, ALL).code());
            LOG.warn("job {} failed", id, failure);
        }
    }

    private synchronized void tell(Job job, ProgressWire progress) {
        if (job.state != State.RUNNING) {
            throw new CancellationException();
        }
        job.progress = Optional.of(progress).filter(some -> some.of() > 0);
    }

    private synchronized void done(Job job, Object result) {
        if (end(job, State.DONE)) {
            job.result = Optional.of(result);
        }
    }

    private synchronized void fail(Job job, ProblemCode code) {
        if (end(job, State.FAILED)) {
            job.problem = Optional.of(code.code());
        }
    }

    private boolean end(Job job, State state) {
        boolean runs = job.state == State.RUNNING;
        if (runs) {
            job.state = state;
            job.ended = Optional.of(clock.instant());
        }
        return runs;
    }

    private Answer cancel(Exchange exchange) {
        exchange.read(Nothing.class);
        return Answer.ok(cancel(exchange.call(), exchange.path("id")));
    }

    synchronized JobWire cancel(Call call, String id) {
        end(found(call, id), State.CANCELLED);
        return look(call, id);
    }

    synchronized JobWire look(Call call, String id) {
        return found(call, id).shown(id);
    }

    private Job found(Call call, String id) {
        forgetOld();
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.owner.equals(call.actor().id()))
                .orElseThrow(() -> new Rejected.UnknownId(id));
    }

    private void forgetOld() {
        Instant now = clock.instant();
        jobs.values()
                .removeIf(job ->
                        job.ended.filter(at -> at.plus(KEPT).isBefore(now)).isPresent());
    }

    /** The eldest of them that has ended makes room. */
    private void makeRoom(int most, Predicate<Job> counted, ProblemCode full) {
        List<Map.Entry<String, Job>> all = jobs.entrySet().stream()
                .filter(entry -> counted.test(entry.getValue()))
                .toList();
        if (all.size() >= most) {
            String first = all.stream()
                    .filter(entry -> entry.getValue().ended.isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> Problem.because(full, "jobs").with("Retry-After", SECONDS_TO_WAIT));
            jobs.remove(first);
        }
    }

    private enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** One job; the lock of all guards it. */
    private static final class Job {
        private final UserId owner;
        private State state = State.RUNNING;
        private Optional<Instant> ended = Optional.empty();
        private Optional<ProgressWire> progress = Optional.empty();
        private Optional<Object> result = Optional.empty();
        private Optional<String> problem = Optional.empty();

        Job(UserId owner) {
            this.owner = owner;
        }

        JobWire shown(String id) {
            return new JobWire(id, state.name(), progress.orElse(null), result.orElse(null), problem.orElse(null));
        }
    }

    /** A job as it is shown; what is not there is null. */
    record JobWire(
            String id,
            String state,
            @JsonInclude @Nullable ProgressWire progress,
            @JsonInclude @Nullable Object result,
            @JsonInclude @Nullable String problem) {}

    /** How far it has come. */
    record ProgressWire(long done, long of) {}

    /** A body that says nothing. */
    record Nothing() {}
}
