package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Measurements.evidence;
import static org.sharaka.bootstrap.Site.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Assessments over HTTP (section 6 of the rulebook). */
class AssessmentsTest extends InAHouse {

    private static final String ON = "2026-04-15";
    private static final String GOOD = "44434434";

    private Site site;
    private Mandates mandates;
    private Measurements measured;
    private String centre;
    private String association;

    @BeforeEach
    void open() {
        site = new Site(house);
        mandates = new Mandates(site);
        measured = new Measurements(house);
        centre = mandates.centre("SOCIAL");
        association = site.partner("ASSOCIATION");
        mandates.running(centre, "SOCIAL", association, "2026-01-01", "2028-12-31");
    }

    private Answer one(String assessment) {
        return admin.get(CENTRES + "/" + centre + "/assessments/" + assessment);
    }

    @Test
    void an_assessment_is_recorded_validated_and_read_back() {
        String waiting = measured.recorded(centre, ON, GOOD);
        assertThat(one(waiting).is(200).at("/state")).isEqualTo("TO_VALIDATE");
        assertThat(one(waiting).at("/managerId")).isEqualTo(association);
        assertThat(one(waiting).at("/grid")).isEqualTo("grid.v1");
        measured.validate(measured.validator, centre, waiting, "2026-04-20").is(200);
        Answer counted = one(waiting).is(200);
        assertThat(counted.at("/state")).isEqualTo("COUNTED");
        assertThat(counted.at("/validated/on")).isEqualTo("2026-04-20");
        assertThat(counted.at("/levels/HR")).isEqualTo("3");
        assertThat(admin.get(CENTRES + "/" + centre + "/assessments").each("/items", "/id"))
                .containsExactly(waiting);
        assertThat(admin.get("/api/v1/journal?subject=" + waiting).each("/items", "/action"))
                .containsExactly("assessment.recorded", "assessment.validated");
        measured.validate(measured.validator, centre, waiting, "2026-04-21").isProblem(409, "step.unavailable");
        one("nothing").isProblem(404, "resource.unknown");
        String elsewhere = mandates.centre("SOCIAL");
        admin.get(CENTRES + "/" + elsewhere + "/assessments/" + waiting).isProblem(404, "resource.unknown");
        admin.get(CENTRES + "/" + elsewhere + "/assessments/" + waiting + "/gates/validate")
                .isProblem(404, "resource.unknown");
        measured.validate(measured.validator, elsewhere, waiting, "2026-04-21").isProblem(404, "resource.unknown");
    }

    @Test
    void who_assessed_never_validates_whatever_the_role() {
        Client both = house.someone("\"ASSESSOR\", \"DIRECTOR\", \"ADMIN\"");
        String assessment = measured.record(both, centre, ON, "VALIDATED", GOOD, evidence(GOOD, ON), "")
                .is(201)
                .at("/id");
        Answer gate = both.get(CENTRES + "/" + centre + "/assessments/" + assessment + "/gates/validate?on=" + ON)
                .is(200);
        assertThat(gate.at("/verdict")).isEqualTo("NOT_ELIGIBLE");
        measured.validate(both, centre, assessment, ON).isRefusedBy("assessment.validation", "evidence.MEL");
        measured.validate(site.officer, centre, assessment, ON).isProblem(403, "auth.forbidden");
        measured.record(site.director, centre, ON, "VALIDATED", GOOD, evidence(GOOD, ON), "")
                .isProblem(403, "auth.forbidden");
        measured.validate(site.director, centre, assessment, ON).is(200);
    }

    @ParameterizedTest
    @CsvSource({
        "LEG, ASSEMBLY_MINUTES",
        "FIN, ACCOUNTS",
        "RES, RESOURCE_PLAN",
        "HR, SOCIAL_SECURITY",
        "SRV, INSPECTION_REPORT",
        "OPS, INSURANCE",
        "COM, COMPLAINT_CHANNEL",
    })
    void missing_evidence_caps_its_dimension_and_is_told(String dimension, String paper) {
        String assessment = measured.record(
                        measured.assessor, centre, ON, "VALIDATED", "55555555", evidence("55555555", ON, paper), "")
                .is(201)
                .at("/id");
        Answer gate = measured.validator
                .get(CENTRES + "/" + centre + "/assessments/" + assessment + "/gates/validate?on=" + ON)
                .is(200);
        assertThat(gate.at("/verdict")).isEqualTo("CONDITIONAL");
        assertThat(gate.each("/checks", "/rule")).contains("evidence." + dimension);
        assertThat(one(assessment).each("/missingEvidence", "/dimension")).contains(dimension);
    }

    @Test
    void a_refused_piece_is_missing_and_old_paper_counts_no_more() {
        String assessment = measured.recorded(centre, ON, GOOD);
        String validation = CENTRES + "/" + centre + "/assessments/" + assessment + "/validation";
        measured.validator
                .post(validation, json("{'on': '2026-04-20', 'refusedEvidence': [0, 99]}"))
                .hasFaults("/refusedEvidence/1 value.reference");
        Answer made = measured.validator
                .post(validation, json("{'on': '2026-04-20', 'refusedEvidence': [6]}"))
                .is(200);
        assertThat(made.each("/missingEvidence", "/dimension")).contains("FIN");
        assertThat(made.at("/evidence/6/accepted")).isEqualTo("false");
        String old = measured.record(measured.assessor, centre, "2026-10-15", "EXTERNAL", GOOD, evidence(GOOD, ON), "")
                .is(201)
                .at("/id");
        assertThat(one(old).at("/state")).isEqualTo("COUNTED");
        assertThat(one(old).each("/missingEvidence", "/dimension"))
                .contains("FIN", "HR")
                .doesNotContain("LEG");
    }

    @Test
    void one_a_day_counts_and_a_mistake_is_corrected_by_another() {
        String wrong = measured.counted(centre, ON, "55555555");
        measured.record(measured.assessor, centre, ON, "EXTERNAL", GOOD, evidence(GOOD, ON), "")
                .isRefusedBy("assessment.validation", "evidence.MEL");
        measured.record(measured.assessor, centre, ON, "SELF", "55555555", "[]", "")
                .is(201);
        for (String kind : new String[] {"EXTERNAL", "VALIDATED"}) {
            String corrects = ", 'corrects': '" + wrong + "'";
            measured.record(measured.assessor, centre, ON, kind, GOOD, evidence(GOOD, ON), corrects)
                    .isRefusedBy("fact.correction", "evidence.MEL");
        }
        String right = measured.record(
                        measured.validator,
                        centre,
                        ON,
                        "VALIDATED",
                        GOOD,
                        evidence(GOOD, ON),
                        ", 'corrects': '" + wrong + "'")
                .is(201)
                .at("/id");
        assertThat(one(wrong).at("/state")).isEqualTo("COUNTED");
        measured.validate(measured.assessor, centre, right, "2026-05-01").is(200);
        assertThat(one(wrong).at("/state")).isEqualTo("CORRECTED");
        assertThat(one(right).at("/state")).isEqualTo("COUNTED");
        measured.record(
                        measured.assessor,
                        centre,
                        "2026-06-01",
                        "VALIDATED",
                        GOOD,
                        "[]",
                        ", 'corrects': '" + wrong + "'")
                .hasFaults("/corrects value.reference");
    }

    @Test
    void wrong_input_is_told_at_its_place() {
        measured.record(measured.assessor, centre, ON, "VALIDATED", "94-3443-", "[]", "")
                .hasFaults("/levels/LEG value.range", "/levels/COM value.not-applicable");
        measured.record(measured.assessor, centre, ON, "VALIDATED", "444-4434", evidence(GOOD, ON), "")
                .hasFaults("/evidence/10/dimension value.evidence", "/evidence/11/dimension value.evidence");
        measured.record(
                        measured.assessor,
                        centre,
                        ON,
                        "VALIDATED",
                        GOOD,
                        "[{'dimension': 'XYZ', 'type': 'NOVEL', 'date': '2026-13-01', 'reference': ' '}]",
                        "")
                .hasFaults(
                        "/evidence/0/dimension value.enum",
                        "/evidence/0/type value.enum",
                        "/evidence/0/date value.date",
                        "/evidence/0/reference value.text");
        measured.record(measured.assessor, centre, "2025-12-31", "VALIDATED", GOOD, "[]", "")
                .hasFaults("/on value.assessments");
        measured.record(measured.assessor, "nowhere", ON, "VALIDATED", GOOD, "[]", "")
                .isProblem(404, "resource.unknown");
    }

    @Test
    void a_centre_is_assessed_while_its_manager_is_blocked() {
        String assessment = measured.recorded(centre, ON, GOOD);
        site.block(association, "2026-04-16");
        measured.validate(measured.validator, centre, assessment, "2026-04-20").is(200);
        measured.record(measured.assessor, centre, "2026-04-20", "VALIDATED", GOOD, evidence(GOOD, "2026-04-20"), "")
                .is(201);
    }

    @Test
    void reports_that_fell_due_and_are_not_accepted_cap_the_dimension_of_reporting() {
        String open = site.officer
                .post(
                        CENTRES,
                        json("{'name': {'fr': 'Centre Ouvert'}, 'field': 'SOCIAL', 'region': 'MA-06',"
                                + " 'openedOn': '2025-06-01'}"))
                .is(201)
                .at("/id");
        mandates.running(open, "SOCIAL", association, "2026-01-01", "2028-12-31");
        String late = measured.counted(open, "2026-05-15", GOOD);
        Answer told = admin.get(CENTRES + "/" + open + "/assessments/" + late).is(200);
        assertThat(told.each("/missingEvidence", "/dimension")).containsExactly("MEL");
        new Oversights(house, site).reported(open, "2026-05-20");
        String reported = measured.counted(open, "2026-05-20", GOOD);
        assertThat(admin.get(CENTRES + "/" + open + "/assessments/" + reported).each("/missingEvidence", "/dimension"))
                .isEmpty();
    }

    @Test
    void what_falls_due_is_listed() {
        String open = site.officer
                .post(
                        CENTRES,
                        json("{'name': {'fr': 'Centre Ouvert'}, 'field': 'SOCIAL', 'region': 'MA-06',"
                                + " 'openedOn': '2025-06-01'}"))
                .is(201)
                .at("/id");
        mandates.running(open, "SOCIAL", association, "2026-01-31", "2028-12-31");
        assertThat(due("2026-04-30").at("/items/0/dueOn")).isEqualTo("2026-04-30");
        assertThat(due("2026-04-30").at("/items/0/baseline")).isEqualTo("true");
        assertThat(due("2026-04-30").at("/items/0/overdue")).isEqualTo("false");
        assertThat(due("2026-05-01").at("/items/0/overdue")).isEqualTo("true");
        measured.counted(open, "2026-05-10", GOOD);
        assertThat(due("2026-05-10").at("/items/0/dueOn")).isEqualTo("2026-11-10");
        assertThat(due("2026-05-10").at("/items/0/baseline")).isEqualTo("false");
        assertThat(due("2026-01-30").each("/items", "/centreId")).isEmpty();
    }

    private Answer due(String on) {
        return admin.get("/api/v1/due-assessments?on=" + on).is(200);
    }
}
