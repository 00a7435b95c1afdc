package org.sharaka.web.http;

import static org.sharaka.web.problem.ProblemCode.IDEMPOTENCY_REUSED;
import static org.sharaka.web.problem.ProblemCode.IDEMPOTENCY_RUNNING;
import static org.sharaka.web.problem.ProblemCode.IDEMPOTENCY_UNKNOWN;

import java.util.Map;
import java.util.Optional;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.submission.KeyState;
import org.sharaka.application.submission.SubmissionRegister;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.wire.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that the caller has named by a key is done once, and answered as often as it is sent. */
final class KeyedWork {

    private static final Logger LOG = LoggerFactory.getLogger(KeyedWork.class);
    private static final String SECONDS_TO_WAIT = "1";

    private final SubmissionRegister register;
    private final Json json;

    /** An answer as it is kept. */
    record KeptAnswer(int status, Map<String, String> headers, byte[] body) {}

    KeyedWork(SubmissionRegister register, Json json) {
        this.register = register;
        this.json = json;
    }

    Answer answer(Exchange exchange, Operation operation) {
        Optional<String> key = exchange.key();
        return key.isPresent() ? answer(exchange, key.get(), operation) : operation.answer(exchange);
    }

    private Answer answer(Exchange exchange, String key, Operation operation) {
        KeyState standing = register.begin(exchange.call(), exchange.address(), key, exchange.fingerprint());
        Submission submission = standing.submission();
        return switch (standing.kind()) {
            case BEGUN -> first(exchange, submission, operation);
            case ANSWERED -> again(exchange, submission);
            case REUSED -> throw Problem.of(IDEMPOTENCY_REUSED);
            case RUNNING -> throw Problem.of(IDEMPOTENCY_RUNNING).with("Retry-After", SECONDS_TO_WAIT);
            case UNKNOWN -> throw unknown(submission);
        };
    }

    private Answer first(Exchange exchange, Submission begun, Operation operation) {
        Answer answer;
        String kept;
        try {
            answer = operation.answer(exchange);
            kept = seal(exchange, begun)
                    .closed(json.write(new KeptAnswer(answer.status(), answer.headers(json), answer.bytes(json))));
        } catch (RuntimeException | Error failed) {
            refuse(begun);
            throw failed;
        }
        keep(begun, kept);
        return answer;
    }

    // the work is done, whether or not this succeeds, and that is what the caller is to be told
    private void keep(Submission begun, String answer) {
        try {
            register.answered(begun, answer);
        } catch (StoreUnavailable failed) {
            LOG.warn("request {}: the answer is not kept: {}", begun.request(), failed.getMessage());
        }
    }

    // why it was refused is more to the caller than that this could not be noted
    private void refuse(Submission begun) {
        try {
            register.refused(begun);
        } catch (StoreUnavailable failed) {
            LOG.warn("request {}: its end is not noted: {}", begun.request(), failed.getMessage());
        }
    }

    private Answer again(Exchange exchange, Submission before) {
        KeptAnswer kept = before.answer()
                .value()
                .flatMap(seal(exchange, before)::opened)
                .map(bytes -> json.read(bytes, KeptAnswer.class, Fact.unknown()))
                .orElseThrow(() -> unknown(before));
        return Answer.again(kept.status(), kept.headers(), kept.body()).with("Idempotency-Replayed", "true");
    }

    private static Seal seal(Exchange exchange, Submission submission) {
        SubmissionKey key = submission.key();
        return new Seal(
                exchange.token(),
                String.join("\n", "answer", key.user().value(), key.path(), key.key(), submission.fingerprint()));
    }

    private static Problem unknown(Submission before) {
        return Problem.of(IDEMPOTENCY_UNKNOWN, before.request())
                .telling(reader -> Map.of(
                        "request", before.request(), "journal", "/api/v1/journal?after=" + before.journalBefore()));
    }
}
