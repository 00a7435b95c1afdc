package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.SimulationTest.assessed;
import static org.sharaka.bootstrap.SimulationTest.facts;
import static org.sharaka.bootstrap.SimulationTest.ministry;
import static org.sharaka.bootstrap.SimulationTest.twice;
import static org.sharaka.bootstrap.SimulationTest.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the values of the table of handover and of the grid decide, seen in the simulation. */
final class SimulatedValues {

    private static final List<String> DIMENSIONS = List.of("LEG", "FIN", "RES", "HR", "SRV", "OPS", "MEL", "COM");
    private static final List<String> CRITICAL = List.of("LEG", "FIN", "SRV");
    private static final String FOURS = "44444444";

    private final Client viewer;
    private final List<ValueSeen> rows = new ArrayList<>();

    private SimulatedValues(House house) {
        viewer = house.someone("\"VIEWER\"");
    }

    static List<ValueSeen> rows(House house) {
        SimulatedValues values = new SimulatedValues(house);
        values.association();
        values.institution();
        values.maturity();
        values.table();
        DIMENSIONS.forEach(values::dimension);
        return values.rows;
    }

    private void association() {
        ObjectNode clean = twice("44334334", "44434444");
        rule("handover.association.months", "37", "handover.months", clean);
        rule("handover.association.streak", "3", "handover.streak", clean);
        rule(
                "handover.association.trainedHolders",
                "{'M1': 3, 'M2': 1, 'M3': 1, 'M4': 1, 'M5': 1, 'M6': 1}",
                "handover.training",
                clean);
        rule("handover.association.withoutConsultation", "'WARN'", "handover.consultation", unconsulted(clean));
        rule("handover.association.instruments", "['USE_AGREEMENT']", "handover.title", clean);
        rule(
                "handover.association.notApplied",
                "['handover.budget-commitment', 'handover.autonomy']",
                "handover.autonomy",
                clean);
    }

    private void institution() {
        ObjectNode clean = ministry(true);
        rule("handover.institution.months", "13", "handover.months", clean);
        rule("handover.institution.streak", "2", "handover.streak", clean);
        rule("handover.institution.trainedHolders", "{'M3': 2, 'M6': 1}", "handover.training", clean);
        rule("handover.institution.withoutConsultation", "'FAIL'", "handover.consultation", unconsulted(clean));
        rule("handover.institution.instruments", "['LEASE']", "handover.title", clean);
        rule("handover.institution.notApplied", "['handover.reports']", "handover.reports", clean);
    }

    private void maturity() {
        ObjectNode clean = twice("44334334", "44434444");
        rule("handover.freshMonths", "1", "handover.stale", clean);
        rule("handover.overall", "'4.00'", "handover.overall", clean);
        rule("handover.leastMonthsApart", "7", "handover.streak", clean);
        rule("handover.mostMonthsApart", "5", "handover.streak", clean);
        rule("handover.criticalDrop", "2", "handover.regression.FIN", twice("45444444", FOURS));
        rule("handover.otherDrop", "1", "handover.regression.MEL", twice(FOURS, "44444434"));
        ObjectNode unproven = assessed(assessed(facts(), "2025-10-15", FOURS), "2026-04-15", FOURS, "FIN");
        seen("grid.evidenceCap", "3", "overall", unproven, answer -> answer.at("/overall"));
        seen("grid.top", "6", "the levels there are", twice(FOURS, "46444444"), answer -> answer.status() + "");
    }

    private void table() {
        rule(
                "handover.minorReserves",
                "0",
                "handover.reserves",
                in(
                        "works",
                        works -> ((ArrayNode) works.get("openReserves"))
                                .addObject()
                                .put("severity", "MINOR")
                                .put("undertakingDue", "2026-08-01")));
        rule("handover.autonomy", "'0.83'", "handover.autonomy", in("finance", finance -> {}));
        rule(
                "handover.inKindPerCash",
                "'0'",
                "handover.autonomy",
                in("finance", finance -> finance.put("ownCash", "700000.00").put("ownInKind", "100000.00")));
        rule(
                "handover.forwardCover",
                "'0.50'",
                "handover.forward-cover",
                in("finance", finance -> finance.put("securedNextYear", "600000.00")));
        rule("handover.reserveFundMonths", "'3'", "handover.reserve-fund", in("finance", finance -> {}));
        rule("handover.largestSource", "'0.50'", "handover.concentration", in("finance", finance -> {}));
        rule("handover.inventoryMonths", "0", "handover.assets", in("assets", assets -> {}));
        rule("handover.valueGap", "'0.005'", "handover.assets", in("assets", assets -> {}));
        rule(
                "handover.criticalInConditionD",
                "1",
                "handover.assets",
                in("assets", assets -> assets.put("criticalInConditionD", 1)));
        rule("handover.trainingMonths", "12", "handover.training", twice(FOURS, FOURS));
        rule("handover.consultationMonths", "3", "handover.consultation", twice(FOURS, FOURS));
    }

    private void dimension(String code) {
        String path = "grid.dimensions." + code + ".";
        seen(path + "weight", "60", "overall", twice(FOURS, but(code, '1')), answer -> answer.at("/overall"));
        rule(path + "floor", "5", "handover.floor." + code, twice(FOURS, FOURS));
        rule(path + "publicFloor", "2", "handover.floor." + code, with(ministry(true), facts -> {
            ((ArrayNode) facts.get("assessments")).removeAll();
            assessed(facts, "2026-04-15", but(code, '2'));
        }));
        rule(
                path + "critical",
                CRITICAL.contains(code) ? "false" : "true",
                "handover.regression." + code,
                twice(but(code, '5'), FOURS));
    }

    private static String but(String code, char level) {
        StringBuilder levels = new StringBuilder(FOURS);
        levels.setCharAt(DIMENSIONS.indexOf(code), level);
        return levels.toString();
    }

    private static ObjectNode unconsulted(ObjectNode facts) {
        return facts.deepCopy().put("lastConsultation", "2024-01-01");
    }

    private static ObjectNode in(String part, Consumer<ObjectNode> change) {
        return with(twice(FOURS, FOURS), facts -> change.accept((ObjectNode) facts.get(part)));
    }

    private void rule(String path, String value, String rule, ObjectNode facts) {
        seen(path, value, rule, facts, answer -> ValueSeen.check(answer, rule));
    }

    private void seen(String path, String value, String decides, ObjectNode facts, Function<Answer, String> look) {
        String assuming = "{\"policy\": {\"%s\": %s}, ".formatted(path, value.replace('\'', '"'))
                + facts.toString().substring(1);
        rows.add(new ValueSeen(
                path,
                value,
                decides,
                () -> look.apply(viewer.post(SimulationTest.HANDOVER, facts.toString())),
                Optional.of(() -> look.apply(viewer.post(SimulationTest.HANDOVER, assuming)))));
    }
}
