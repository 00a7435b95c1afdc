package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Mandates.papers;
import static org.sharaka.bootstrap.Oversights.of;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;

import java.util.List;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Client;

/**
 * The second chapter of {@link MinistryStoryTest}: the ministry runs the health centre that was built, the annex, and a
 * clinic that was there before, from October 2026 on.
 */
final class MinistryYears {

    private static final String SINCE = "2026-10-01";
    private static final String UNTIL = "2029-09-30";

    private final Client admin;
    private final ReadyCentres centres;
    private final Site site;
    private final Mandates mandates;
    private final MinistryWorks built;

    Ready house;
    Ready clinic;
    Ready annex;
    private String finding;

    MinistryYears(Client admin, ReadyCentres centres, MinistryWorks built) {
        this.admin = admin;
        this.centres = centres;
        this.site = centres.site;
        this.built = built;
        mandates = new Mandates(site);
    }

    List<Ready> all() {
        return List.of(house, clinic, annex);
    }

    void until_a_handover_is_thought_of() {
        a_centre_is_registered_from_what_was_built();
        the_ministry_shows_its_papers_and_is_entrusted();
        the_centre_opens_once_it_may_operate();
        a_clinic_that_was_there_before_and_the_annex_are_entrusted_too();
        a_report_is_returned_and_handed_in_again();
        the_first_assessment_shows_what_is_to_be_done();
        people_are_trained();
        the_second_assessment_is_what_was_hoped_for_but_of_the_annex();
    }

    /** All that a handover asks of the books, but that the clinic has a finding and the annex a poor assessment. */
    void the_year_before_the_handover() {
        for (Ready centre : all()) {
            centres.books.reported(centre.centre, "2027-11-02");
            centres.books.commit(centre.centre, built.ministry, "2027-09-30").is(201);
            centre.countAll("2027-10-20").is(201);
            centre.title("2027-10-25", "TRANSFER_CONVENTION").is(201);
        }
        centres.books.consult(house.centre, "BOTH", "2027-10-05").is(201);
        centres.books.consult(clinic.centre, "BOTH", "2027-10-06").is(201);
        centres.books.consult(annex.centre, "BOTH", "2026-11-20").is(201);
        finding = centres.books
                .raise(clinic.centre, "MAJOR", "2027-10-11")
                .is(201)
                .at("/id");
    }

    private void a_centre_is_registered_from_what_was_built() {
        house = from(built.house, "Maison Exemple");
        clinic = centres.of(
                site.officer
                        .post(
                                CENTRES,
                                json("{'name': {'fr': 'Clinique Exemple'}, 'field': 'HEALTH', 'region': 'MA-01',"
                                        + " 'openedOn': '2019-03-01'}"))
                        .is(201)
                        .at("/id"),
                built.ministry);
        annex = from(built.annex, "Annexe Exemple");
    }

    private Ready from(String project, String name) {
        return centres.of(
                site.officer
                        .post(
                                CENTRES,
                                json(
                                        "{'name': {'fr': '%s'}, 'field': 'HEALTH', 'region': 'MA-06', 'projectId': '%s'}",
                                        name, project))
                        .is(201)
                        .at("/id"),
                built.ministry);
    }

    private void the_ministry_shows_its_papers_and_is_entrusted() {
        String company = mandates.draft(house.centre, built.company, SINCE, UNTIL, papers("LEGAL_ACT"), "[]")
                .is(201)
                .at("/id");
        mandates.sign(company, SINCE).isRefusedBy("mandate.manager", "mandate.standing", "association.standing");
        String mandate = mandates.draft(house.centre, built.ministry, SINCE, UNTIL, papers("LEGAL_ACT"), "[]")
                .is(201)
                .at("/id");
        mandates.sign(mandate, SINCE).isRefusedBy("mandate.standing", "institution.standing");
        site.officer
                .post(MANDATES + mandate + "/papers", json("{'documents': %s}", papers("DELEGATION")))
                .is(201);
        mandates.sign(mandate, SINCE).is(200);
    }

    private void the_centre_opens_once_it_may_operate() {
        String open = CENTRES + "/" + house.centre + "/steps/open";
        site.officer
                .post(
                        open,
                        json(
                                "{'on': '2026-10-15', 'documents': %s}",
                                papers("CONFORMITY_CERTIFICATE", "FIRE_OPINION", "INSURANCE")))
                .isRefusedBy("centre.opening");
        house.open("2026-10-15").is(200);
    }

    private void a_clinic_that_was_there_before_and_the_annex_are_entrusted_too() {
        for (Ready centre : List.of(clinic, annex)) {
            String mandate = mandates.draft(
                            centre.centre, built.ministry, SINCE, UNTIL, papers("LEGAL_ACT", "DELEGATION"), "[]")
                    .is(201)
                    .at("/id");
            mandates.sign(mandate, SINCE).is(200);
        }
        annex.open("2026-10-15").is(200);
        clinic.papers("2026-10-02", "OPERATING_AUTHORISATION", "INSURANCE");
        asset(clinic, "Bâtiment", "BUILDING", "8000000.00", "SPONSOR", "2019-02-01", "");
        asset(clinic, "Radio", "EQUIPMENT", "43000.00", "FOUNDATION", "2019-02-01", "");
        asset(house, "Bâtiment", "BUILDING", "900000.00", "FOUNDATION", "2026-09-15", "");
        asset(house, "Lits", "EQUIPMENT", "150000.00", "IN_KIND", "2026-09-15", ", 'origin': '" + built.beds + "'");
        asset(house, "Pompe", "EQUIPMENT", "45000.01", "SPONSOR", "2026-09-15", ", 'origin': '" + built.pump + "'");
        asset(house, "Groupe", "EQUIPMENT", "12000.00", "FOUNDATION", "2026-11-02", "");
        asset(annex, "Bâtiment", "BUILDING", "850000.00", "IN_KIND", "2026-09-15", "");
    }

    private static void asset(
            Ready centre, String what, String kind, String value, String source, String on, String more) {
        centre.post(
                        "assets",
                        ("{'description': '%s', 'kind': '%s', 'value': %s, 'critical': true, 'condition': 'A',"
                                        + " 'source': '%s', 'acquiredOn': '%s'%s}")
                                .formatted(what, kind, money(value), source, on, more))
                .is(201);
    }

    private void a_report_is_returned_and_handed_in_again() {
        String report = centres.books
                .submit(house.centre, "2026-Q4", "2027-01-20")
                .is(201)
                .at("/id");
        site.officer
                .post(
                        of(house.centre, "reports/" + report + "/return"),
                        json("{'on': '2027-01-25', 'reasons': 'no made-up figures'}"))
                .is(200);
        String again = centres.books
                .submit(house.centre, "2026-Q4", "2027-02-05")
                .is(201)
                .at("/id");
        centres.books.accept(site.officer, house.centre, again, "2027-02-08").isRefusedBy("handover.reports");
        centres.books
                .accept(centres.books.colleague, house.centre, again, "2027-02-08")
                .is(200);
    }

    private void the_first_assessment_shows_what_is_to_be_done() {
        centres.measured
                .record(centres.measured.assessor, house.centre, "2026-12-01", "SELF", "55555555", "[]", "")
                .is(201);
        house.assessed("2027-01-10", "33333333");
        assertThat(house.readiness("2027-01-10").each("/recommended", "/dimension"))
                .containsExactly("SRV");
    }

    private void people_are_trained() {
        for (Ready centre : all()) {
            Courses courses = new Courses(site, centre.centre);
            String person = courses.hired(built.ministry, "2026-10-15");
            for (String module : List.of("M3", "M6")) {
                String session = courses.plan(
                                ", 'module': '" + module + "'" + Courses.expert("2024-01-01"), "2027-03-10")
                        .is(201)
                        .at("/id");
                for (String step : List.of("enrolments", "attendance", "completions")) {
                    courses.come(session, step, "2027-03-10", person).is(200);
                }
            }
        }
    }

    private void the_second_assessment_is_what_was_hoped_for_but_of_the_annex() {
        for (Ready centre : all()) {
            centres.books.reported(centre.centre, "2027-06-01");
        }
        house.assessed("2027-07-10", "44434444");
        clinic.assessed("2027-07-11", "43434444");
        annex.assessed("2027-07-12", "44434444", "INSPECTION_REPORT");
    }

    /** The finding is closed by someone who did not raise it, and the annex is assessed again, with all its papers. */
    void what_was_lacking_is_made_good() {
        centres.books
                .close(centres.books.assessor, clinic.centre, finding, "2027-11-15")
                .isRefusedBy("handover.findings");
        centres.books
                .close(centres.books.secondAssessor, clinic.centre, finding, "2027-11-15")
                .is(200);
        annex.assessed("2027-12-01", "44434444");
    }

    /** The short reference of a centre, by which a ruling of several centres names it. */
    String reference(Ready centre) {
        return admin.get(CENTRES + "/" + centre.centre).is(200).at("/reference");
    }
}
