package org.sharaka.web.http;

import static org.sharaka.web.problem.ProblemCode.CONFLICT;
import static org.sharaka.web.problem.ProblemCode.FAULT;
import static org.sharaka.web.problem.ProblemCode.FORBIDDEN;
import static org.sharaka.web.problem.ProblemCode.GATE_CLOSED;
import static org.sharaka.web.problem.ProblemCode.ICE_TAKEN;
import static org.sharaka.web.problem.ProblemCode.IDEMPOTENCY_REUSED;
import static org.sharaka.web.problem.ProblemCode.IDEMPOTENCY_RUNNING;
import static org.sharaka.web.problem.ProblemCode.INVALID;
import static org.sharaka.web.problem.ProblemCode.IN_USE;
import static org.sharaka.web.problem.ProblemCode.STALE;
import static org.sharaka.web.problem.ProblemCode.STEP_UNAVAILABLE;
import static org.sharaka.web.problem.ProblemCode.UNAVAILABLE;
import static org.sharaka.web.problem.ProblemCode.UNKNOWN_RESOURCE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpException;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.oversight.UnknownEntry;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.web.problem.FaultWire;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.problem.ProblemCode;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.RulingWire;

/** The one place where what stands in the way of a use case becomes a problem of the interface. */
public final class Problems {

    private static final String SECONDS_TO_WAIT = "5";
    private static final String SOON = "1";

    private Problems() {}

    /** A gate that is closed. */
    public static Problem closed(Ruling ruling) {
        return Problem.of(GATE_CLOSED, ruling.with(Result.FAIL).size())
                .telling(reader -> Map.of("ruling", RulingWire.of(ruling, reader)));
    }

    private static Problem invalid(List<Fault> faults) {
        return Problem.of(INVALID, faults.size()).telling(reader -> Map.of("errors", FaultWire.of(faults, reader)));
    }

    static Problem of(Throwable thrown, Reader reader, String path) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        if (thrown instanceof InvalidValue invalid) {
            return invalid(invalid.faults());
        }
        if (thrown instanceof WrongState wrong) {
            return unavailable(wrong, reader, Concept.of(path));
        }
        if (thrown instanceof Rejected rejected) {
            return of(rejected);
        }
        if (thrown instanceof UnknownEntry) {
            return Problem.of(UNKNOWN_RESOURCE);
        }
        if (thrown instanceof StoreUnavailable) {
            return Problem.of(UNAVAILABLE).with("Retry-After", SECONDS_TO_WAIT);
        }
        if (thrown instanceof HttpException engine) {
            return Problem.of(ProblemCode.ofStatus(engine.getCode()));
        }
        return Problem.of(FAULT);
    }

    private static Problem unavailable(WrongState wrong, Reader reader, String concept) {
        Texts texts = reader.texts();
        Language language = reader.language();
        String state = texts.word(wrong.state(), concept, language);
        if (wrong.begins().isEmpty()) {
            return Problem.of(STEP_UNAVAILABLE, state);
        }
        String begins = wrong.begins().stream()
                .map(one -> texts.word(one, concept, language))
                .collect(Collectors.joining(language == Language.AR ? "، " : ", "));
        return Problem.because(STEP_UNAVAILABLE, "begins", state, begins);
    }

    private static Problem taken(Rejected.Taken taken) {
        if (!taken.code().equals(ICE_TAKEN.code())) {
            return Problem.of(CONFLICT);
        }
        return taken.holder().isEmpty()
                ? Problem.of(ICE_TAKEN)
                : Problem.because(ICE_TAKEN, "held", taken.reference(), "/api/v1/partners/" + taken.holder());
    }

    private static Problem of(Rejected rejected) {
        if (rejected instanceof Rejected.UnknownId) {
            return Problem.of(UNKNOWN_RESOURCE);
        }
        if (rejected instanceof Rejected.StaleVersion) {
            return Problem.of(STALE);
        }
        if (rejected instanceof Rejected.Taken taken) {
            return taken(taken);
        }
        if (rejected instanceof Rejected.OfCondition follows) {
            return Problem.because(STEP_UNAVAILABLE, "condition", follows.condition());
        }
        if (rejected instanceof Rejected.InUse named) {
            return named.by().isEmpty()
                    ? Problem.of(IN_USE)
                    : Problem.because(IN_USE, "named", String.join(", ", named.by()));
        }
        if (rejected instanceof Rejected.KeyReused) {
            return Problem.of(IDEMPOTENCY_REUSED);
        }
        if (rejected instanceof Rejected.KeyAtWork) {
            return Problem.of(IDEMPOTENCY_RUNNING).with("Retry-After", SOON);
        }
        return Problem.of(FORBIDDEN);
    }
}
