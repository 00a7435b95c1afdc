package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Works.named;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** The asset list of works is written once: with their acceptance, of which the centre takes it over. */
class AcceptedAssetsTest extends InAHouse {

    private Site site;
    private Works works;

    @BeforeEach
    void open() {
        site = new Site(house);
        works = Works.own(site).lots("North", "South");
        works.notified("2026-05-01").visited("2026-05-05");
    }

    private static String assets(String... lines) {
        return ", 'assets': [" + String.join(", ", lines) + "]";
    }

    private static String line(String description, String value) {
        return "{'description': '%s', 'kind': 'EQUIPMENT', 'value': %s, 'critical': false, 'condition': 'A', 'source': 'FOUNDATION'}"
                .formatted(description, money(value));
    }

    private String centre() {
        return Mandates.CENTRES
                + "/"
                + site.officer
                        .post(
                                Mandates.CENTRES,
                                json(
                                        "{'name': {'fr': 'Centre Exemple'}, 'field': 'SOCIAL', 'region': 'MA-06', 'projectId': '%s'}",
                                        works.project()))
                        .is(201)
                        .at("/id");
    }

    private Answer entering(String centre, String on) {
        return site.officer.post(centre + "/asset-list", json("{'on': '%s'}", on));
    }

    @Test
    void the_lists_of_lots_that_are_accepted_become_the_register_of_the_centre_each_once() {
        works.accept("2026-05-10", named("L1") + assets(line("Four", "100.00"), line("Lits", "50.00")))
                .is(200);
        works.accept("2026-05-11", named("L2") + assets(line("Pompe", "7.00"))).is(200);
        assertThat(works.delivery().each("/lots/0/completions/0/acceptance/assets", "/description"))
                .containsExactly("Four", "Lits");
        String centre = centre();

        entering(centre, "2026-05-10").is(422);
        Answer entered = entering(centre, "2026-05-11").is(201);
        assertThat(entered.each("/items", "/description")).containsExactly("Four", "Lits", "Pompe");
        assertThat(entered.at("/bookValue/amount")).isEqualTo("157.00");
        assertThat(entered.at("/items/0/acquiredOn")).isEqualTo("2026-05-10");
        assertThat(entered.at("/items/2/origin")).endsWith(" L2");
        assertThat(admin.get(centre + "/assets?on=2026-05-11").is(200).each("/items", "/id"))
                .isEqualTo(entered.each("/items", "/id"));
        entering(centre, "2026-05-12").isProblem(409, "step.unavailable");
    }

    @Test
    void one_list_of_lots_that_are_accepted_together_is_entered_once() {
        works.accept("2026-05-10", assets(line("Four", "100.00"))).is(200);

        assertThat(entering(centre(), "2026-05-10").is(201).each("/items", "/description"))
                .containsExactly("Four");
    }

    @Test
    void a_line_that_is_wrong_is_named_and_a_centre_without_a_list_enters_nothing() {
        assertThat(works.accept("2026-05-10", assets(line("Four", "-1.00")))
                        .is(422)
                        .at("/errors/0/pointer"))
                .startsWith("/assets/0/value");
        works.accept("2026-05-10", "").is(200);
        entering(centre(), "2026-05-10").isProblem(409, "step.unavailable");
        entering(Mandates.CENTRES + "/" + new Mandates(site).centre("SOCIAL"), "2026-05-10")
                .isProblem(409, "step.unavailable");
    }
}
