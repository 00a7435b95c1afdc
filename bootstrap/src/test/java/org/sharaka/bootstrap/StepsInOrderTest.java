package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code fact.order}: every operation that goes on from a record of the stories, dated long before whatever that record
 * has been through. It is refused for its day before its state and its gate are looked at, and nothing changes.
 */
class StepsInOrderTest {

    /** Before any day of a story, and after. */
    private static final String EARLY = "1900-01-01";

    private static final String LATE = "2039-12-31";

    /** Nothing comes before them, or what comes before is no step of a life cycle. */
    private static final Map<String, String> FIRST = Map.of(
            "submitProject", "of a draft",
            "signMandate", "of a draft",
            "openCentre", "the only step of a centre",
            "blockPartner", "of one that was never blocked",
            "deactivatePartner", "of one that is active",
            "endPartner", "ends whatever came before",
            "documentCentre", "puts papers on file, which have days of their own",
            "correctReceipt", "a correction names the fact, and has no place in its life",
            "proposePolicyWithdrawal", "policy.adoption compares the days of versions");

    /** They name what only their own story has, or begin from what no story leaves behind. */
    private static final Set<String> UNREACHED = Set.of(
            "acceptFinally",
            "acceptProvisionally",
            "accountSupportYear",
            "adoptPolicy",
            "agreeSupportYear",
            "approveTerms",
            "endMandate",
            "enrol",
            "enterAcceptedAssets",
            "enterSupportGrant",
            "extendGuarantee",
            "justifyInstalment",
            "liftReserve",
            "notifyCompletion",
            "planFinding",
            "reactivatePartner",
            "refuseAcceptance",
            "refuseJustification",
            "repayAid",
            "reportProgress",
            "returnReport",
            "settleProject",
            "succeedToAgreement",
            "succeedToContract",
            "succeedToSupportPlan",
            "unblockPartner",
            "visitLots",
            "withdrawAcceptance",
            "withdrawPolicy");

    private static final int MOST = 5;

    @TempDir
    private Path folder;

    private final Set<String> seen = new TreeSet<>();

    /** An operation, and what is sent with it. */
    private record Going(String operation, String template, JsonNode example) {

        String dated(String day) {
            JsonNode body = example.deepCopy();
            dated(body, day);
            return body.toString();
        }

        private static void dated(JsonNode node, String day) {
            if (node instanceof ObjectNode object) {
                List.of("on", "date").stream()
                        .filter(name -> object.path(name).isString())
                        .forEach(name -> object.put(name, day));
            }
            node.forEach(part -> dated(part, day));
        }
    }

    @Test
    void no_step_is_dated_before_the_last_one() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        Set<String> missing = new TreeSet<>();
        for (KeptRegister register : KeptRegister.all()) {
            Path own = Files.createDirectory(folder.resolve(register.story()));
            Files.move(register.unpackedIn(own), own.resolve("house.db"));
            try (House house = House.in(own).still()) {
                house.turnTo(LocalDate.of(2040, 1, 1));
                reached(house).forEach((address, step) -> {
                    missing.add(step.operation());
                    String outcome = outcome(house, step, address);
                    if (!outcome.isEmpty()) {
                        wrong.put(step.operation() + " " + address, outcome);
                    }
                });
            }
        }
        missing.removeAll(seen);
        missing.removeAll(FIRST.keySet());

        assertThat(wrong).isEmpty();
        assertThat(missing).isEqualTo(UNREACHED);
    }

    /** By the address of a record that is there; those that may succeed come last, for nothing is to change before. */
    private static Map<String, Going> reached(House house) {
        KnownAddresses known = new KnownAddresses(house.admin());
        Map<String, Going> reached = new LinkedHashMap<>();
        steps(house)
                .sorted(Comparator.comparing(step -> FIRST.containsKey(step.operation())))
                .forEach(step -> known.all(step.template()).limit(MOST).forEach(one -> reached.put(one, step)));
        return reached;
    }

    private String outcome(House house, Going step, String address) {
        Answer early = house.admin().post(address, step.dated(EARLY));
        String what = early.status() + " " + early.text();
        if (early.status() == 422 || early.status() == 404) {
            if (early.each("/errors", "/code").contains("fact.order")) {
                seen.add(step.operation());
            }
            return "";
        }
        if (early.at("/code").equals("step.unavailable")) {
            Answer late = house.admin().post(address, step.dated(LATE));
            boolean begins = late.status() < 300 || late.at("/code").equals("gate.closed");
            return begins ? what + " and late " + late.status() : "";
        }
        return FIRST.containsKey(step.operation()) ? "" : what;
    }

    /** What is sent with a day to a record that is there, and is neither the list of its parts nor a correction. */
    private static Stream<Going> steps(House house) {
        return house.admin()
                .get("/openapi.json")
                .json()
                .path("paths")
                .propertyStream()
                .filter(path -> path.getKey().contains("{")
                        && !path.getKey().endsWith("/corrections")
                        && !path.getValue().has("get"))
                .map(path -> new Going(
                        path.getValue().at("/post/operationId").asString(""),
                        path.getKey(),
                        path.getValue().at("/post/requestBody/content/application~1json/example")))
                .filter(step -> step.example().path("on").isString()
                        && !step.operation().equals("previewPolicy"));
    }
}
