package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Measurements.evidence;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.bootstrap.http.Answer;
import tools.jackson.databind.JsonNode;

/** Papers on the file of a manager or of a centre count without being handed in again (sections 4 and 6). */
class PapersOnFileTest extends InAHouse {

    private static final String ON = "2026-04-15";
    private static final String GOOD = "44434434";
    private static final String WORKED = Mandates.worked("SOCIAL", "2020-01-01", "2023-12-31");

    private Site site;
    private Mandates mandates;
    private Measurements measured;
    private String manager;
    private String first;

    @BeforeEach
    void open() {
        site = new Site(house);
        mandates = new Mandates(site);
        measured = new Measurements(house);
        manager = site.partner("ASSOCIATION");
    }

    /** A centre under a mandate with these papers, and a second one that the manager shows nothing for. */
    private String second(String papers) {
        first = mandates.draft(mandates.centre("SOCIAL"), manager, "2026-01-01", "2028-12-31", papers, WORKED)
                .is(201)
                .at("/id");
        mandates.sign(first, "2026-01-01").is(200);
        return drafted(mandates.centre("SOCIAL"));
    }

    private String drafted(String centre) {
        return mandates.draft(centre, manager, "2026-03-01", "2028-12-31", "[]", WORKED)
                .is(201)
                .at("/id");
    }

    private static String standing(String bureau) {
        return "[" + paper("FILING_RECEIPT", "2020-01-01") + ", " + paper("STATUTES", "2020-01-01") + ", " + bureau
                + "]";
    }

    private Answer assessed(String centre, String... notHandedIn) {
        String id = measured.record(
                        measured.assessor, centre, ON, "VALIDATED", GOOD, evidence(GOOD, ON, notHandedIn), "")
                .is(201)
                .at("/id");
        measured.validate(measured.validator, centre, id, "2026-04-20").is(200);
        return admin.get(CENTRES + "/" + centre + "/assessments/" + id).is(200);
    }

    private static String missing(Answer assessment, String dimension) {
        StringBuilder all = new StringBuilder();
        for (JsonNode one : assessment.json().at("/missingEvidence")) {
            if (one.at("/dimension").asString("").equals(dimension)) {
                one.at("/missing").forEach(kind -> all.append(kind.asString("")));
            }
        }
        return all.toString();
    }

    private String centreOf(String mandate) {
        return admin.get(MANDATES + mandate).is(200).at("/centreId");
    }

    private String valid(String centre, String on) {
        return admin.get(CENTRES + "/" + centre + "/readiness?on=" + on)
                .is(200)
                .check("handover.manager")
                .at("/result")
                .asString("");
    }

    /** What the line of the portfolio, which is ruled from stored facts, has against the centre. */
    private List<String> failed(String centre, String on) {
        return admin.get("/api/v1/portfolio?on=" + on)
                .is(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(line -> line.at("/centreId").asString("").equals(centre))
                .flatMap(line -> line.at("/failed").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-02-28, false"})
    void a_second_mandate_is_signed_on_the_papers_of_the_first_while_they_are_valid(String last, boolean signed) {
        String mandate = second(standing(paper("BUREAU_LIST", "2023-01-01", last)));
        Answer gate = site.officer
                .get(MANDATES + mandate + "/gates/sign?on=2026-03-01")
                .is(200);
        assertThat(gate.at("/verdict")).isEqualTo(signed ? "ELIGIBLE" : "NOT_ELIGIBLE");
        Answer answer = mandates.sign(mandate, "2026-03-01");
        if (signed) {
            answer.is(200);
        } else {
            answer.isRefusedBy("mandate.standing", "association.standing");
        }
    }

    @Test
    void papers_of_another_manager_count_for_nothing() {
        String other = site.partner("ASSOCIATION");
        second(Mandates.standing());
        String mandate = mandates.draft(mandates.centre("SOCIAL"), other, "2026-03-01", "2028-12-31", "[]", WORKED)
                .is(201)
                .at("/id");
        mandates.sign(mandate, "2026-03-01").isRefusedBy("mandate.standing", "association.standing");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-15, ''", "2026-04-14, BUREAU_LIST"})
    void papers_given_with_a_mandate_elsewhere_are_evidence_up_to_their_last_day(String last, String missing) {
        String mandate = second(standing(paper("BUREAU_LIST", "2023-01-01", last)));
        mandates.sign(mandate, "2026-03-01").is(200);
        Answer counted = assessed(centreOf(mandate), "STATUTES", "FILING_RECEIPT", "BUREAU_LIST");
        assertThat(missing(counted, "LEG")).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-15, ''", "2026-04-14, INSURANCE"})
    void papers_of_the_centre_are_evidence_up_to_their_last_day(String last, String missing) {
        String mandate = second(Mandates.standing());
        mandates.sign(mandate, "2026-03-01").is(200);
        String centre = centreOf(mandate);
        site.officer
                .post(
                        CENTRES + "/" + centre + "/papers",
                        json("{'on': '2026-03-01', 'documents': [" + paper("INSURANCE", "2025-06-01", last) + "]}"))
                .is(201);
        assertThat(missing(assessed(centre, "INSURANCE"), "OPS")).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-15, ''", "2025-10-14, INVENTORY"})
    void a_paper_on_file_is_no_older_than_the_grid_allows(String date, String missing) {
        String mandate = second(Mandates.standing());
        mandates.sign(mandate, "2026-03-01").is(200);
        String centre = centreOf(mandate);
        site.officer
                .post(
                        CENTRES + "/" + centre + "/papers",
                        json("{'on': '2026-03-01', 'documents': [" + paper("INVENTORY", date) + "]}"))
                .is(201);
        assertThat(missing(assessed(centre, "INVENTORY"), "OPS")).isEqualTo(missing);
    }

    @Test
    void a_manager_without_papers_on_the_mandate_is_valid_by_those_on_its_file() {
        String mandate = second(standing(paper("BUREAU_LIST", "2023-01-01", "2026-06-30")));
        mandates.sign(mandate, "2026-03-01").is(200);
        String centre = centreOf(mandate);
        assertThat(valid(centre, "2026-06-30")).isEqualTo("PASS");
        assertThat(valid(centre, "2026-07-01")).isEqualTo("FAIL");

        assessed(centre, "STATUTES");
        assertThat(failed(centre, "2026-06-30")).doesNotContain("handover.manager", "handover.evidence.LEG");
        assertThat(failed(centre, "2026-07-01")).contains("handover.manager");
        String bureau = paper("BUREAU_LIST", "2026-06-30", "2029-06-30");
        site.officer
                .post(MANDATES + first + "/papers", json("{'documents': [" + bureau + "]}"))
                .is(201);
        assertThat(failed(centre, "2026-07-01")).doesNotContain("handover.manager");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-30, true", "2023-12-29, false"})
    void papers_and_experience_on_the_file_of_the_partner_count_for_a_mandate_that_brings_none(
            String until, boolean signed) {
        Answer shown = site.officer
                .post(
                        "/api/v1/partners/" + manager + "/papers",
                        json(
                                "{'documents': %s, 'experience': %s}",
                                standing(paper("BUREAU_LIST", "2023-01-01", "2026-06-30")),
                                Mandates.worked("SOCIAL", "2022-01-01", until)))
                .is(201);
        assertThat(shown.each("/documents", "/kind")).containsExactly("FILING_RECEIPT", "STATUTES", "BUREAU_LIST");
        assertThat(shown.json())
                .isEqualTo(admin.get("/api/v1/partners/" + manager).is(200).json());
        String mandate = mandates.draft(mandates.centre("SOCIAL"), manager, "2026-03-01", "2028-12-31", "[]", "[]")
                .is(201)
                .at("/id");

        Answer answer = mandates.sign(mandate, "2026-03-01");
        if (signed) {
            answer.is(200);
        } else {
            answer.isRefusedBy("mandate.experience");
        }
    }

    @Test
    void a_paper_on_the_file_of_the_partner_is_listed_in_the_portfolio_and_corrected_by_someone_else() {
        String mandate = second(standing(paper("BUREAU_LIST", "2023-01-01", "2026-06-30")));
        mandates.sign(mandate, "2026-03-01").is(200);
        String centre = centreOf(mandate);
        assertThat(failed(centre, "2026-07-01")).contains("handover.manager");
        String partner = "/api/v1/partners/" + manager;
        site.officer
                .post(
                        partner + "/papers",
                        json("{'documents': [%s]}", paper("BUREAU_LIST", "2026-06-30", "2029-06-30")))
                .is(201);
        assertThat(failed(centre, "2026-07-01")).doesNotContain("handover.manager");
        assertThat(valid(centre, "2026-07-01")).isEqualTo("PASS");

        new Corrections(admin, house.today().toString())
                .corrected(site.officer, admin, partner + "/papers/1", "'validUntil': '2026-06-30'");
        assertThat(valid(centre, "2026-07-01")).isEqualTo("FAIL");
        assertThat(failed(centre, "2026-07-01")).contains("handover.manager");
    }

    @Test
    void experience_on_the_file_of_the_partner_is_corrected_by_someone_else() {
        String partner = "/api/v1/partners/" + manager;
        site.officer
                .post(partner + "/papers", json("{'experience': %s}", WORKED))
                .is(201);
        new Corrections(admin, house.today().toString())
                .corrected(site.officer, admin, partner + "/experience/1", "'until': '2021-12-30'");

        assertThat(admin.get(partner).is(200).at("/experience/0/until")).isEqualTo("2021-12-30");
    }

    @Test
    void nothing_is_no_paper() {
        site.officer
                .post("/api/v1/partners/" + manager + "/papers", json("{'documents': [], 'experience': []}"))
                .is(422);
    }
}
