package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** What was only drafted is deleted over HTTP, and the journal keeps it. */
class DraftsTest extends InAHouse {

    private Site site;
    private ReadyCentres centres;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
        site = centres.site;
    }

    private static Answer delete(Client by, String path, String tag) {
        Client client = tag.isEmpty() ? by : by.with("If-Match", tag);
        return client.send("DELETE", path, null, new byte[0]);
    }

    private static Answer delete(Client by, String path) {
        return delete(by, path, by.get(path).is(200).etag());
    }

    /** A draft goes, by who has read it and may write it; then it is not there. */
    private void goes(Client by, String path) {
        String tag = by.get(path).is(200).etag();
        delete(by, path, "").isProblem(428, "version.required");
        delete(by, path, "\"9\"").isProblem(412, "version.stale");
        delete(house.someone("\"VIEWER\""), path, tag).isProblem(403, "auth.forbidden");
        delete(by, path, tag).is(204);
        by.get(path).isProblem(404, "resource.unknown");
        delete(by, path, tag).isProblem(404, "resource.unknown");
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(admin.get("/api/v1/journal?subject=" + id).each("/items", "/action"))
                .last()
                .asString()
                .endsWith(".deleted");
    }

    private void stays(Client by, String path) {
        delete(by, path).isProblem(409, "step.unavailable");
        by.get(path).is(200);
    }

    @Test
    void a_project_that_is_a_draft_is_deleted_and_one_that_is_submitted_stays() {
        goes(site.officer, PROJECTS + "/" + site.draft("OWN"));
        stays(site.officer, PROJECTS + "/" + site.submitted("OWN"));
    }

    @Test
    void a_draft_that_something_names_stays_and_the_answer_says_what() {
        String project = site.draft("SPONSOR_FUNDED");
        String pledge = site.pledge(site.partner("COMPANY"), project, "1000.00");
        String reference = admin.get("/api/v1/pledges/" + pledge).at("/reference");

        Answer refused = delete(site.officer, PROJECTS + "/" + project).isProblem(409, "resource.in-use");

        assertThat(refused.at("/detail")).contains(reference);
        site.officer.get(PROJECTS + "/" + project).is(200);
    }

    @Test
    void a_draft_to_which_a_donor_let_its_money_go_stays() {
        String project = site.draft("OWN");
        String pledge = site.pledge(site.partner("COMPANY"), site.draft("SPONSOR_FUNDED"), "1000.00");
        String consent = "{'on': '2026-02-02', 'to': %s, 'document': %s}"
                .formatted(Purse.project(project), Site.paper("CONSENT", "2026-02-01"));
        site.finance
                .post("/api/v1/pledges/" + pledge + "/steps/consent", json(consent))
                .is(200);

        delete(site.officer, PROJECTS + "/" + project).isProblem(409, "resource.in-use");
    }

    @Test
    void an_agreement_that_is_a_draft_is_deleted_and_its_project_can_have_another() {
        String project = site.programmed();
        String party = site.partner("MINISTRY");
        goes(site.officer, Site.AGREEMENTS + "/" + site.signed(project, party));
        site.officer.get(PROJECTS + "/" + project + "/agreement").isProblem(404, "resource.unknown");
        site.signed(project, party);
    }

    @Test
    void an_agreement_that_is_signed_stays() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));
        String agreement = admin.get(works.at("agreement")).at("/id");
        stays(site.officer, Site.AGREEMENTS + "/" + agreement);
    }

    @Test
    void the_last_version_of_the_terms_is_deleted_until_somebody_approves_it() {
        String terms = PROJECTS + "/" + site.programmed() + "/terms-of-reference";
        String version = "{'version': %d, 'text': 'made up', 'on': '2026-01-21', 'items': [{'id': '1', 'text': 'a'}]}";
        site.officer.post(terms, json(version.formatted(1))).is(201);
        site.officer.post(terms, json(version.formatted(2))).is(201);

        delete(site.officer, terms + "/2", "").isProblem(428, "version.required");
        delete(site.officer, terms + "/1", tag(terms)).isProblem(409, "resource.in-use");
        delete(site.officer, terms + "/9", tag(terms)).isProblem(404, "resource.unknown");
        delete(site.officer, terms + "/2", tag(terms)).is(204);
        assertThat(admin.get(terms).each("/versions", "/version")).containsExactly("1");
        delete(site.officer, terms + "/1", tag(terms)).is(204);
        admin.get(terms).isProblem(404, "resource.unknown");

        site.officer.post(terms, json(version.formatted(1))).is(201);
        site.director.post(terms + "/1/approval", json("{'on': '2026-01-25'}")).is(200);
        delete(site.officer, terms + "/1", tag(terms)).isProblem(409, "step.unavailable");
    }

    private String tag(String terms) {
        return site.officer.get(terms).is(200).etag();
    }

    @Test
    void a_mandate_that_is_a_draft_is_deleted_and_one_that_is_signed_stays() {
        Mandates mandates = new Mandates(site);
        String centre = mandates.centre("SOCIAL");
        String association = site.partner("ASSOCIATION");
        goes(site.officer, MANDATES + mandates.drafted(centre, "SOCIAL", association, "2026-03-01", "2027-02-28"));
        stays(site.officer, MANDATES + mandates.running(centre, "SOCIAL", association, "2026-03-01", "2027-02-28"));
    }

    @Test
    void an_assessment_is_deleted_until_it_is_validated() {
        ReadyCentres.Ready ready = centres.registered("SOCIAL", "ASSOCIATION", "2025-01-01");
        ready.mandate(
                "SOCIAL", "2025-01-01", "2027-12-31", Mandates.papers("FILING_RECEIPT", "STATUTES", "BUREAU_LIST"));
        Measurements measured = centres.measured;
        String assessments = CENTRES + "/" + ready.centre + "/assessments/";
        goes(measured.assessor, assessments + measured.recorded(ready.centre, "2026-04-15", "33233333"));
        String counted = measured.recorded(ready.centre, "2026-04-15", "33233333");
        measured.validate(measured.validator, ready.centre, counted, "2026-04-20")
                .is(200);
        stays(measured.assessor, assessments + counted);
        assertThat(admin.get(CENTRES + "/" + ready.centre + "/assessments").each("/items", "/id"))
                .containsExactly(counted);
    }

    @Test
    void a_support_plan_that_is_a_draft_is_deleted_and_one_that_is_approved_stays() {
        Supports supports = new Supports(house, site);
        ReadyCentres.Ready ready = centres.registered("SOCIAL", "ASSOCIATION", "2025-01-01");
        ready.mandate(
                "SOCIAL",
                "2025-01-01",
                "2027-12-31",
                Mandates.papers("FILING_RECEIPT", "STATUTES", "BUREAU_LIST", "BANK_ACCOUNT"));
        ready.assessed("2025-12-15", "33233333");
        centres.books.reported(ready.centre, "2026-01-05");
        String[] years = {year(2, "1000000.00", measure("OPERATING_AID", "450000.00", ""), training(supports.space()))};
        String draft = supports.draft(ready.centre, ready.manager, "2026-01-05", "2025-01-01", years)
                .is(201)
                .at("/id");
        goes(site.officer, "/api/v1/support-plans/" + draft);
        String approved = supports.approved(ready.centre, ready.manager, "2026-01-05", "2025-01-01", years);
        stays(site.officer, "/api/v1/support-plans/" + approved);
    }
}
