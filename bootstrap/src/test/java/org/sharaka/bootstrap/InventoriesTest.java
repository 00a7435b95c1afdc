package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** What stands in a centre over HTTP (sections 5 and 7 of the rulebook). */
class InventoriesTest extends InAHouse {

    private Site site;
    private String centre;

    @BeforeEach
    void open() {
        site = new Site(house);
        centre = Mandates.CENTRES + "/" + new Mandates(site).centre("SOCIAL");
    }

    private Answer enter(String description, String value, String source, String more) {
        return site.officer.post(
                centre + "/assets",
                json(
                        "{'description': '%s', 'kind': 'EQUIPMENT', 'value': %s, 'critical': true, 'condition': 'A',"
                                + " 'source': '%s', 'acquiredOn': '2026-03-02'%s}",
                        description, money(value), source, more));
    }

    private Answer count(String on, String lines, String more) {
        return site.officer.post(
                centre + "/inventories",
                json("{'on': '%s', 'document': %s, 'lines': [%s]%s}", on, paper("JOINT_INVENTORY", on), lines, more));
    }

    private static String found(String asset, String condition, String value) {
        return "{'asset': '%s', 'found': true, 'condition': '%s', 'value': %s}"
                .formatted(asset, condition, money(value));
    }

    private static String missing(String asset) {
        return "{'asset': '%s', 'found': false}".formatted(asset);
    }

    @Test
    void assets_are_entered_valued_by_source_and_disposed_of() {
        Answer made = enter("Four", "30000.00", "FOUNDATION", ", 'origin': 'PAI-2026-0004'")
                .is(201);
        assertThat(made.at("/entered/on")).isEqualTo("2026-03-02");
        assertThat(made.header("Location")).endsWith(centre + "/assets/A1");
        enter("Lits", "70000.00", "IN_KIND", ", 'on': '2026-04-01'").is(201);

        assertThat(admin.get(centre + "/assets?on=2026-03-31").at("/bookValue/amount"))
                .isEqualTo("30000.00");
        Answer april = admin.get(centre + "/assets?on=2026-04-01").is(200);
        assertThat(april.at("/bookValue/amount")).isEqualTo("100000.00");
        assertThat(april.at("/valueBySource/FOUNDATION/amount")).isEqualTo("30000.00");
        assertThat(april.at("/valueBySource/SPONSOR/amount")).isEqualTo("0.00");
        assertThat(april.at("/valueBySource/IN_KIND/amount")).isEqualTo("70000.00");

        String disposal = centre + "/assets/A1/disposal";
        site.officer
                .post(disposal, json("{'on': '2026-03-01', 'reason': 'hors d’usage'}"))
                .hasFaults("/on fact.order");
        Answer gone = site.officer
                .post(
                        disposal,
                        json(
                                "{'on': '2026-05-01', 'reason': 'hors d’usage', 'consent': %s}",
                                paper("CONSENT", "2026-04-20")))
                .is(200);
        assertThat(gone.at("/disposed/consent/kind")).isEqualTo("CONSENT");
        site.officer
                .post(disposal, json("{'on': '2026-05-02', 'reason': 'hors d’usage'}"))
                .isProblem(409, "step.unavailable");
        assertThat(admin.get(centre + "/assets?on=2026-04-30").each("/items", "/id"))
                .containsExactly("A1", "A2");
        assertThat(admin.get(centre + "/assets?on=2026-05-01").each("/items", "/id"))
                .containsExactly("A2");
        assertThat(admin.get(centre + "/assets/A1").is(200).etag()).isEqualTo(gone.etag());
        assertThat(admin.get("/api/v1/journal?subject=" + centre.substring(centre.lastIndexOf('/') + 1))
                        .each("/items", "/action"))
                .containsExactly("centre.registered", "inventory.entered", "inventory.entered", "inventory.disposed");
    }

    @Test
    void what_both_sides_count_is_held_against_the_books() {
        enter("Four", "30000.00", "FOUNDATION", "").is(201);
        enter("Lits", "70000.00", "IN_KIND", "").is(201);
        assertThat(admin.get(centre + "/inventories?on=2026-05-01")
                        .json()
                        .get("valueGap")
                        .isNull())
                .isTrue();

        count("2026-05-02", found("A1", "D", "30000.00") + ", " + found("A2", "B", "68000.00"), "")
                .is(201);
        count("2026-05-02", found("A1", "A", "1.00"), "").hasFaults("/on fact.correction");
        Answer may = admin.get(centre + "/inventories?on=2026-05-02").is(200);
        assertThat(may.at("/lastOn")).isEqualTo("2026-05-02");
        assertThat(may.at("/valueGap")).isEqualTo("0.020000");
        assertThat(may.at("/criticalInConditionD")).isEqualTo("1");

        count(
                        "2026-06-02",
                        found("A1", "B", "30000.00") + ", " + missing("A2"),
                        ", 'surplus': [{'description': 'Armoire', 'value': " + money("75000.00") + "}]")
                .is(201);
        Answer june = admin.get(centre + "/inventories?on=2026-06-02").is(200);
        assertThat(june.at("/valueGap")).isEqualTo("0.050000");
        assertThat(june.at("/criticalInConditionD")).isEqualTo("1");
        assertThat(admin.get(centre + "/inventories?on=2026-06-01").at("/valueGap"))
                .isEqualTo("0.020000");
    }

    @Test
    void faults_are_told_at_once_and_who_may_not_write_is_refused() {
        site.finance.post(centre + "/assets", json("{}")).isProblem(403, "auth.forbidden");
        site.officer
                .post(
                        centre + "/assets",
                        json(
                                "{'description': ' ', 'kind': 'BOAT', 'value': %s, 'critical': false, 'condition': 'E',"
                                        + " 'source': 'SPONSOR', 'acquiredOn': '2026-02-30'}",
                                money("1.00")))
                .hasFaults(
                        "/description value.text",
                        "/kind value.enum",
                        "/condition value.enum",
                        "/acquiredOn value.date");
        enter("Four", "30000.00", "SPONSOR", ", 'on': '2026-03-01'").hasFaults("/acquiredOn value.date");
        enter("Four", "30000.00", "SPONSOR", "").is(201);
        count("2026-03-01", found("A1", "A", "30000.00"), "").hasFaults("/lines/0/asset value.reference");
        count("2026-03-03", missing("A1") + ", " + missing("A1"), "").hasFaults("/lines/1/asset value.list");
        count("2026-03-03", "{'asset': 'A1', 'found': true}", "")
                .hasFaults("/lines/0/condition value.required", "/lines/0/value value.required");
        site.officer
                .post(
                        centre + "/inventories",
                        json("{'on': '2026-03-03', 'document': %s, 'lines': []}", paper("INVENTORY", "2026-03-03")))
                .hasFaults("/document/kind value.enum");
        site.officer
                .post(centre + "/assets/A9/disposal", json("{'on': '2026-03-03', 'reason': 'perdu'}"))
                .isProblem(404, "resource.unknown");
        admin.get("/api/v1/centres/nothing/assets").isProblem(404, "resource.unknown");
    }
}
