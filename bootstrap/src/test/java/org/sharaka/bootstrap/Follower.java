package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A program that follows mends to the letter. It knows no rule: it sends what a mend says by whoever may, moves the
 * clock to the first day of one where nothing can be sent, and invents nothing but the references of documents.
 */
final class Follower {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MOST_REQUESTS = 400;

    private final House house;
    private final List<Client> people;
    private final List<String> sent = new ArrayList<>();

    Follower(House house, List<Client> people) {
        this.house = house;
        this.people = List.copyOf(people);
    }

    /** The operations that were sent, in their order. */
    List<String> sent() {
        return sent;
    }

    /**
     * Goes on until a gate is open without a condition.
     *
     * @param step the operation that the gate guards, which a mend names where only time is lacking
     * @param look shows the ruling of a day
     */
    Answer eligible(String step, Function<LocalDate, Answer> look) {
        for (int request = 0; request < MOST_REQUESTS; request++) {
            Answer ruling = look.apply(house.today()).is(200);
            if (ruling.at("/verdict").equals("ELIGIBLE")) {
                return ruling;
            }
            follow(ruling.json(), step);
        }
        throw new AssertionError("after " + MOST_REQUESTS + " requests: " + sent);
    }

    /** Takes a step, and follows the mends of each refusal and of whatever refuses them until it is taken. */
    Answer taken(String path, String body) {
        String tried = body;
        for (int request = 0; request < MOST_REQUESTS; request++) {
            Answer answer = send(path, tried);
            if (answer.status() < 300) {
                return answer;
            }
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            Optional<JsonNode> step = mends(answer.json().path("ruling"))
                    .filter(mend -> mend.path("href").stringValue().equals(path))
                    .findFirst();
            if (!followed(answer.json().path("ruling"), path)) {
                JsonNode own = step.orElseThrow(() -> new AssertionError(answer.text()));
                wait(own);
                tried = filled(own).toString();
            }
        }
        throw new AssertionError("after " + MOST_REQUESTS + " requests: " + sent);
    }

    private void follow(JsonNode ruling, String step) {
        if (!followed(ruling, step)) {
            wait(mends(ruling)
                    .min(Comparator.comparing(Follower::notBefore))
                    .orElseThrow(() -> new AssertionError("nothing to be done about " + ruling)));
        }
    }

    /** Whether something other than the step itself could be sent today. */
    private boolean followed(JsonNode ruling, String step) {
        Optional<JsonNode> next = mends(ruling)
                .filter(mend -> !mend.path("operation").stringValue().equals(step)
                        && !mend.path("href").stringValue().equals(step))
                .filter(mend -> !notBefore(mend).isAfter(house.today()))
                .findFirst();
        next.ifPresent(
                mend -> taken(mend.path("href").stringValue(), filled(mend).toString()));
        return next.isPresent();
    }

    private void wait(JsonNode mend) {
        if (notBefore(mend).isAfter(house.today())) {
            house.turnTo(notBefore(mend));
        }
    }

    private static Stream<JsonNode> mends(JsonNode ruling) {
        return ruling.path("checks")
                .valueStream()
                .map(check -> check.path("mend"))
                .filter(JsonNode::isObject);
    }

    private static LocalDate notBefore(JsonNode mend) {
        return LocalDate.parse(mend.path("notBefore").stringValue());
    }

    private ObjectNode filled(JsonNode mend) {
        ObjectNode body = (ObjectNode) mend.path("body").deepCopy();
        mend.path("missing").forEach(missing -> {
            String pointer = missing.stringValue();
            assertThat(pointer).as(mend.toString()).endsWith("/reference");
            int last = pointer.lastIndexOf('/');
            ((ObjectNode) body.at(pointer.substring(0, last))).put("reference", "REF " + sent.size());
        });
        return body;
    }

    /** By the first who has the right and whom no rule of four eyes stops. */
    private Answer send(String path, String body) {
        Answer answer = people.get(0).post(path, body);
        for (Client other : people) {
            if (answer.status() != 403 && !isOfFourEyes(answer)) {
                break;
            }
            answer = other.post(path, body);
        }
        if (answer.status() < 300) {
            sent.add(path.replaceAll(".*/", ""));
        }
        return answer;
    }

    private static boolean isOfFourEyes(Answer answer) {
        return answer.status() == 409
                && answer.json()
                        .path("ruling")
                        .path("checks")
                        .valueStream()
                        .anyMatch(check -> List.of("same-person", "four-eyes", "same")
                                .contains(check.path("reason").stringValue()));
    }
}
