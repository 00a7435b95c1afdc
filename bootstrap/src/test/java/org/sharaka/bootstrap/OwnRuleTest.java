package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.rulebook.GateRule;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.persistence.Inspection;
import org.sharaka.persistence.SqliteStore;
import tools.jackson.databind.JsonNode;

/** A foundation's own rule rules over HTTP, and its rulings replay from a register that was closed and opened again. */
class OwnRuleTest {

    private static final RuleCode QUIET = RuleCode.of("ours.quiet-day");
    private static final GateRule<Inquiry> RULE =
            GateRule.of(QUIET, (inquiry, values) -> List.of(Check.pass(QUIET, Reading.NONE, Reading.of(inquiry.on()))));
    private static final Rulebook OURS = Rulebook.standard()
            .adding("partner.block", RULE.since(Rulebook.standard().edition() + 1));

    @Test
    void an_own_rule_replays_from_a_register_that_was_closed_and_opened_again(@TempDir Path folder) {
        try (House house = House.under(OURS, folder)) {
            String partner = house.admin()
                    .post("/api/v1/partners", "{\"name\": {\"fr\": \"Made-up Works\"}, \"kind\": \"COMPANY\"}")
                    .is(201)
                    .at("/id");
            Answer ruling = house.admin().get("/api/v1/partners/" + partner + "/gates/block");
            assertThat(ruling.is(200).each("/checks", "/rule")).contains("ours.quiet-day");
            assertThat(ruling.at("/edition")).isEqualTo(String.valueOf(OURS.edition()));
            house.admin()
                    .post(
                            "/api/v1/partners/" + partner + "/steps/block",
                            "{\"reason\": \"a made-up reason\", \"on\": \"" + ruling.at("/on") + "\"}")
                    .is(200);
        }

        assertThat(inspected(folder, OURS).isSound()).isTrue();
        assertThat(inspected(folder, Rulebook.standard()).isSound()).isFalse();
    }

    @Test
    void own_texts_and_words_are_shown_wherever_the_interface_speaks(@TempDir Path folder) {
        Rulebook told = OURS.adding(
                Language.FR,
                Map.of(
                        "ours.quiet-day.title", "Jour calme",
                        "ours.quiet-day.pass", "Jour calme depuis : {actual} ; mandat : {mandate.termMonths}",
                        "handover.months.title", "Mois passés ensemble",
                        "value.required.missing", "Remplissez ce champ",
                        "NOT_BLOCKED.partner", "libre",
                        "VIEWER", "visiteur"));
        try (House house = House.under(told, folder)) {
            Client reader = house.admin().reading("fr");
            String partner = reader.post(
                            "/api/v1/partners", "{\"name\": {\"fr\": \"Made-up Works\"}, \"kind\": \"COMPANY\"}")
                    .is(201)
                    .at("/id");

            Answer ruling =
                    reader.get("/api/v1/partners/" + partner + "/gates/block").is(200);
            assertThat(ruling.text().replaceAll("[\u2066-\u2069]", ""))
                    .contains("Jour calme depuis : ")
                    .contains(" ; mandat : 36 mois");
            assertThat(reader.post(
                                    "/api/v1/partners/" + partner + "/steps/unblock",
                                    "{\"reason\": \"a made-up reason\", \"on\": \"" + ruling.at("/on") + "\"}")
                            .is(409)
                            .text())
                    .contains("libre");
            assertThat(reader.post("/api/v1/partners", "{}").is(422).each("/errors", "/message"))
                    .contains("Remplissez ce champ");
            assertThat(reader.get("/api/v1/rules").is(200).each("/items", "/title/fr"))
                    .contains("Mois passés ensemble")
                    .endsWith("Jour calme");
            Answer rules = reader.get("/api/v1/rules?on=2030-01-01").is(200);
            assertThat(rules.each("/items", "/code")).endsWith("ours.quiet-day").doesNotHaveDuplicates();
            JsonNode own = rules.json()
                    .get("items")
                    .valueStream()
                    .reduce((one, next) -> next)
                    .orElseThrow();
            assertThat(own.get("section").isNull()).isTrue();
            assertThat(own.at("/gates/0").asString()).isEqualTo("partner.block");
            assertThat(own.at("/title/en").asString()).isEqualTo("ours.quiet-day");
            assertThat(own.get("enforced").asBoolean()).isTrue();
            assertThat(reader.get("/api/v1/roles").is(200).each("/items", "/title/fr"))
                    .contains("visiteur");
        }
    }

    private static Inspection inspected(Path folder, Rulebook book) {
        try (SqliteStore store = SqliteStore.openToInspect(folder.resolve("house.db"), book)) {
            return store.inspect();
        }
    }
}
