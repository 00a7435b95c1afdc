package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.text.Language;

/** A grid of six dimensions of other names on a scale of four, with floors, weights and evidence of its own. */
class OtherGridTest extends InAHouse {

    private static final List<String> SIX = List.of("LAW", "CASH", "TEAM", "CARE", "PLACE", "WORD");
    private static final List<String> PAPERS =
            List.of("STATUTES", "ACCOUNTS", "STAFF_LIST", "SAFETY_PROTOCOL", "INSURANCE", "CONSULTATION_MINUTES");
    private static final String GRID = "/api/v1/policies/grid/versions";
    private static final String TODAY = "2026-02-01";
    private static final String FROM = "2026-02-02";
    private static final String ON = "2026-08-01";

    private static String values() {
        Map<String, String> dimensions = new LinkedHashMap<>();
        for (int place = 0; place < SIX.size(); place++) {
            String code = SIX.get(place);
            dimensions.put(
                    code,
                    ("'%s': {'weight': %d, 'floor': %d, 'publicFloor': 2, 'critical': %s,"
                                    + " 'title': {'ar': 'محور %s', 'fr': 'volet %s', 'en': 'area %s'},"
                                    + " 'evidence': [{'anyOf': ['%s'], 'from': 'ALL', 'months': 9}],"
                                    + " 'measures': [{'kind': 'ADVICE', 'topic': '%s'}]}")
                            .formatted(
                                    code,
                                    place + 1,
                                    place == 1 ? 4 : 3,
                                    place < 2,
                                    code,
                                    code,
                                    code,
                                    PAPERS.get(place),
                                    code));
        }
        return "{'top': 4, 'evidenceCap': 1, 'dimensions': {" + String.join(", ", dimensions.values()) + "}}";
    }

    private static String levels(String signs) {
        return SIX.stream()
                .map(code -> "'" + code + "': " + signs.charAt(SIX.indexOf(code)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String evidence(String on) {
        return SIX.stream()
                .map(code -> "{'dimension': '%s', 'type': '%s', 'date': '%s', 'reference': 'P 1'}"
                        .formatted(code, PAPERS.get(SIX.indexOf(code)), on))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void adopt() {
        house.pass(Duration.between(Instant.now(), Instant.parse(TODAY + "T12:00:00Z")));
        Client first = house.someone("\"DIRECTOR\"");
        Client second = house.someone("\"DIRECTOR\"");
        first.post(GRID, json("{'version': 'grid.six', 'inForceFrom': '%s', 'values': %s}", FROM, values()))
                .is(201);
        first.post(GRID + "/grid.six/preview", json("{'on': '%s'}", FROM)).is(200);
        String step = json(
                "{'on': '%s', 'decision': {'kind': 'BOARD_DECISION', 'reference': 'CA-1', 'date': '%s'}}",
                TODAY, TODAY);
        first.post(GRID + "/grid.six/steps/adopt", step).isRefusedBy("policy.adoption ADOPTION_PERSON");
        second.post(GRID + "/grid.six/steps/adopt", step).is(200);
    }

    private static void assess(ReadyCentres.Ready ready, Measurements measured, String on, String signs) {
        String place = CENTRES + "/" + ready.centre + "/assessments";
        String assessment = measured.assessor
                .post(
                        place,
                        json(
                                "{'on': '%s', 'kind': 'VALIDATED', 'levels': %s, 'evidence': %s}",
                                on, levels(signs), evidence(on)))
                .is(201)
                .at("/id");
        measured.validate(measured.validator, ready.centre, assessment, on).is(200);
    }

    private static List<String> found(Answer ruling, String rule, String member) {
        return ruling.json()
                .findValue("checks")
                .valueStream()
                .filter(check -> check.get("rule").asString().equals(rule))
                .map(check -> check.get(member).asString().replaceAll("[\u2066-\u2069]", ""))
                .toList();
    }

    @Test
    void a_centre_is_assessed_on_it_and_handed_over() {
        ReadyCentres centres = new ReadyCentres(house);
        ReadyCentres.Ready ready = centres.association("2023-06-01", ON)
                .assessed("2025-07-15", "44444444")
                .assessed("2026-01-10", "55555555");
        Handovers handovers = new Handovers(centres.site);
        adopt();

        Answer other = ready.readiness("2026-02-05");
        assertThat(found(other, "handover.stale", "reason")).containsExactly("other-grid");
        assertThat(found(other, "handover.streak", "result")).containsExactly("FAIL");

        assess(ready, centres.measured, "2026-02-10", "434444");
        String readiness = CENTRES + "/" + ready.centre + "/readiness?on=2026-02-10";
        for (Map.Entry<String, String> title :
                Map.of("ar", "محور CASH", "fr", "volet CASH", "en", "area CASH").entrySet()) {
            Answer low =
                    centres.site.officer.reading(title.getKey()).get(readiness).is(200);
            assertThat(found(low, "handover.floor.CASH", "message"))
                    .singleElement()
                    .asString()
                    .contains(title.getValue());
            assertThat(low.json().findValue("checks").findValuesAsString("rule"))
                    .doesNotContain("handover.floor.LEG")
                    .noneMatch(rule -> rule.startsWith("handover.regression"));
            assertThat(low.each("/recommended", "/dimension")).containsExactly("CASH");
        }
        handovers.propose(centres.site.officer, "2026-02-10", "", ready.centre).isProblem(409, "gate.closed");

        assess(ready, centres.measured, "2026-02-20", "444444");
        assertThat(found(ready.readiness("2026-02-20"), "handover.streak", "actual"))
                .containsExactly("1");
        assess(ready, centres.measured, "2026-07-25", "444444");
        String handover = handovers.transferred(ON, ready.centre);
        assertThat(admin.get(Handovers.HANDOVERS + "/" + handover).is(200).at("/followUpUntil"))
                .isEqualTo("2028-08-01");
    }

    @Test
    void a_handover_is_simulated_under_it() {
        String facts = json(
                "{'on': '%s', 'managerKind': 'ASSOCIATION', 'policy': {'grid': %s}, 'assessments': [{'on': '2026-07-15',"
                        + " 'kind': 'VALIDATED', 'levels': %s, 'missingEvidence': ['TEAM']}]}",
                ON, values(), levels("444443"));

        Answer ruling =
                admin.reading("en").post("/api/v1/simulations/handover", facts).is(200);

        assertThat(ruling.each("/checks", "/rule").stream().filter(rule -> rule.startsWith("handover.floor")))
                .containsExactlyElementsOf(
                        SIX.stream().map(code -> "handover.floor." + code).toList());
        assertThat(found(ruling, "handover.floor.TEAM", "actual")).containsExactly("1");
        assertThat(found(ruling, "handover.evidence.TEAM", "message"))
                .singleElement()
                .asString()
                .contains("area TEAM");
    }

    @Test
    void a_policy_file_lays_it_down(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("six.yaml"), "grid: " + values());

        PolicyFile.Read read = PolicyFile.of(file, Language.EN);

        assertThat(read.faults()).isEmpty();
        MaturityGrid grid = (MaturityGrid) read.book().versions(Group.GRID).last();
        assertThat(grid.dimensions().keySet()).containsExactlyElementsOf(SIX);
        assertThat(grid.top()).isEqualTo(4);
    }
}
