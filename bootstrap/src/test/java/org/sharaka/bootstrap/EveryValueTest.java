package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Client;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Every value of every policy decides something: a director who adopts another over HTTP sees what it is. A version is
 * adopted the day before it is in force, and withdrawn when it was looked at, so that each row begins with the
 * defaults.
 */
class EveryValueTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-31");

    private static final String DECIDED =
            json("{'on': '%s', 'decision': {'reference': 'CA-12', 'date': '%s'}}", TODAY.toString(), TODAY.toString());

    /** Titles are shown, and decide nothing. */
    private static final String TITLE = ".title";

    /** The agenda is that of today: see its own test. */
    private static final String CLAIM = "funding.claimDays";

    /** As {@link #CLAIM}: see the agenda of a correction. */
    private static final String DECISION = "partners.decisionDays";

    @TempDir
    private static Path folder;

    private static House house;
    private static Client first;
    private static Client second;
    private static List<ValueSeen> all;
    private static int versions = 1;

    @BeforeAll
    static void begin() {
        house = House.in(folder);
        house.turnTo(TODAY);
        first = house.someone("\"DIRECTOR\"");
        second = house.someone("\"DIRECTOR\"");
        all = gathered();
    }

    /** What was done under a version that is withdrawn by now comes out the same when it is ruled again. */
    @AfterAll
    static void end() {
        try {
            assertThat(first.get("/api/v1/journal/verification").is(200).at("/firstDifferent"))
                    .isEmpty();
        } finally {
            house.close();
        }
    }

    private static Stream<ValueSeen> rows() {
        return all.stream();
    }

    private static List<ValueSeen> gathered() {
        return Stream.of(
                        SimulatedValues.rows(house),
                        MoneyValues.rows(house),
                        CentreValues.rows(house),
                        HandedOverValues.rows(house),
                        SupportedValues.rows(house))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void every_value_but_titles_has_a_row() {
        Set<String> rows = rows().map(ValueSeen::path).collect(Collectors.toSet());

        List<String> without = paths().filter(path -> !rows.contains(path)).toList();

        assertThat(without)
                .as("each value needs a row that says what it decides, as an adoption over HTTP shows it")
                .isEmpty();
        assertThat(rows).as("a row names a value that there is").isSubsetOf(paths().toList());
    }

    private static Stream<String> paths() {
        return Rulebook.standard().on(TODAY).all().stream()
                .flatMap(policy -> PolicyValues.of(policy).byPath().keySet().stream())
                .filter(path -> !path.contains(TITLE) && !path.equals(CLAIM) && !path.equals(DECISION));
    }

    @TestFactory
    Stream<DynamicTest> another_value_changes_what_is_decided() {
        return rows().map(row -> DynamicTest.dynamicTest(row.toString(), () -> follows(row)));
    }

    private static void follows(ValueSeen row) {
        String before = row.look().get();
        String step = adopted(row.path(), row.value(), ValueSeen.DAY);
        String after;
        try {
            after = row.look().get();
        } finally {
            house.turnTo(TODAY);
            first.post(step + "propose-withdrawal", json("{'on': '%s', 'reason': 'seen'}", TODAY.toString()))
                    .is(200);
            second.post(step + "withdraw", DECIDED).is(200);
        }
        assertThat(after)
                .as("%s is to change %s where it is %s", row.path(), row.decides(), row.value())
                .isNotEqualTo(before);
        row.assumed()
                .ifPresent(assumed -> assertThat(assumed.get())
                        .as("%s in the body of a simulation", row.path())
                        .isEqualTo(after));
    }

    /** Drafted by one director and adopted by another: the address of its steps. */
    private static String adopted(String path, String value, String from) {
        house.turnTo(TODAY);
        String group = path.substring(0, path.indexOf('.'));
        String all = "/api/v1/policies/" + group + "/versions";
        String name = group + ".v" + ++versions;
        first.post(all, json("{'version': '%s', 'inForceFrom': '%s', 'values': {'%s': %s}}", name, from, path, value))
                .is(201);
        String steps = all + "/" + name + "/steps/";
        second.post(steps + "adopt", DECIDED).is(200);
        return steps;
    }

    @Test
    void a_sponsor_who_is_late_in_execution_is_put_before_the_director_after_the_days_of_claims() {
        Site site = new Site(house);
        String donor = site.partner("COMPANY");
        new Purse(site.finance)
                .pledging(
                        donor,
                        Purse.project(Works.own(site).project()),
                        "10.00",
                        "2026-01-01",
                        Purse.instalment("2026-03-01", "10.00"))
                .is(201);
        String agenda = "/api/v1/agenda?from=2026-01-01&to=2026-12-31&kind=CLAIM";
        assertThat(site.director.get(agenda).is(200).each("/items", "/kind")).contains("CLAIM");

        adopted(CLAIM, "120", TODAY.toString());

        assertThat(site.director.get(agenda).is(200).each("/items", "/kind")).doesNotContain("CLAIM");
    }

    /** A correction by which an acceptance would have been refused. */
    @Test
    void a_director_decides_on_a_correction_within_the_days_of_decisions() {
        Site site = new Site(house);
        Works works = Works.own(site).notified("2026-05-01").visited("2026-05-11");
        works.accept("2026-05-12", "").is(200);
        works.post(
                        house.admin(),
                        "acceptances/L1/corrections",
                        "{'on': '2026-05-20', 'fact': 'VISIT_DATE', 'visit': 1, 'date': '2026-05-12', 'reason': 'a slip'}")
                .is(201);
        String agenda = "/api/v1/agenda?kind=CHANGED_VERDICT&projectId=" + works.project();
        assertThat(site.director.get(agenda).is(200).each("/items", "/dueOn")).containsExactly("2026-07-19");

        adopted(DECISION, "90", TODAY.toString());

        assertThat(site.director.get(agenda).is(200).each("/items", "/dueOn")).containsExactly("2026-08-18");
    }
}
