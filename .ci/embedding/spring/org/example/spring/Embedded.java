package org.example.spring;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.HandoverFactsBuilder;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.RulingView;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.rulebook.Values;
import org.sharaka.domain.text.Language;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A controller that takes facts and answers a ruling, written by the Jackson that Spring Boot brings. */
@SpringBootApplication
@RestController
public class Embedded {

    private final Rulebook book = Rulebook.standard();

    /** What the caller knows of a centre. */
    public record Centre(PartnerKind manager, LocalDate managedSince, Map<LocalDate, String> assessed, LocalDate on) {}

    @PostMapping("/handover")
    RulingView handover(@RequestBody Centre centre) {
        HandoverFactsBuilder facts = HandoverFacts.of(centre.manager())
                .managerValid(true)
                .managedSince(centre.managedSince().toString());
        centre.assessed().forEach((day, levels) -> facts.assessed(day.toString(), levels));
        Ruling ruling = book.rule(facts.build(), centre.on());
        return RulingView.of(ruling, Texts.of(Values.of(book.policies(ruling))), Language.FR);
    }

    /** Starts on a free port, asks once, prints the answer and ends. */
    public static void main(String[] arguments) throws Exception {
        try (var app = SpringApplication.run(
                Embedded.class, "--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn",
                "--spring.main.banner-mode=off")) {
            String port = app.getEnvironment().getProperty("local.server.port");
            String body = "{\"manager\": \"ASSOCIATION\", \"managedSince\": \"2023-06-01\", \"on\": \"2026-06-01\","
                    + " \"assessed\": {\"2025-10-15\": \"44334334\", \"2026-04-15\": \"44434444\"}}";
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/handover"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            System.out.println(answer.body());
            if (!answer.body().contains("\"verdict\":\"NOT_ELIGIBLE\"") || !answer.body().contains("handover.streak")) {
                throw new IllegalStateException("no ruling: " + answer.statusCode());
            }
        }
    }
}
