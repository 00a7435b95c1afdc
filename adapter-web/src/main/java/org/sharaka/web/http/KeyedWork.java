package org.sharaka.web.http;

import static org.sharaka.web.problem.ProblemCode.IDEMPOTENCY_UNKNOWN;

import java.util.Map;
import java.util.Optional;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.submission.SubmissionRegister;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.wire.Json;

/** Work that the caller has named by a key is done once, and answered as often as it is sent. */
final class KeyedWork {

    private static final int REFUSED = 400;

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
        if (key.isEmpty()) {
            return operation.answer(exchange);
        }
        Submission.Sent sent = new Submission.Sent(
                new SubmissionKey(exchange.call().actor().id(), exchange.address(), key.get()),
                exchange.fingerprint(),
                exchange.call().request());
        SubmissionRegister.Once<Answer> once = new SubmissionRegister.Once<>(
                () -> operation.answer(exchange).rendered(json),
                answer -> Fact.known(answer)
                        .onlyIf(given -> given.status() < REFUSED)
                        .map(done -> kept(exchange, sent, done)),
                before -> again(exchange, before));
        return exchange.route().changes() ? register.change(sent, once) : register.compute(sent, once);
    }

    private String kept(Exchange exchange, Submission.Sent sent, Answer answer) {
        return seal(exchange, sent)
                .closed(json.write(new KeptAnswer(answer.status(), answer.headers(json), answer.bytes(json))));
    }

    private Answer again(Exchange exchange, Submission before) {
        KeptAnswer kept = seal(exchange, before.sent())
                .opened(before.answer())
                .map(bytes -> json.read(bytes, KeptAnswer.class, Fact.unknown()))
                .orElseThrow(() -> unknown(before));
        return Answer.again(kept.status(), kept.headers(), kept.body()).with("Idempotency-Replayed", "true");
    }

    private static Seal seal(Exchange exchange, Submission.Sent sent) {
        SubmissionKey key = sent.key();
        return new Seal(
                exchange.token(),
                String.join("\n", "answer", key.user().value(), key.path(), key.key(), sent.fingerprint()));
    }

    private static Problem unknown(Submission before) {
        String request = before.sent().request();
        return Problem.of(IDEMPOTENCY_UNKNOWN, request)
                .telling(reader ->
                        Map.of("request", request, "journal", "/api/v1/journal?after=" + before.journalBefore()));
    }
}
