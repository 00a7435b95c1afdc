package org.sharaka.bootstrap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.HANDOVERS;
import static org.sharaka.bootstrap.Handovers.board;
import static org.sharaka.bootstrap.Handovers.deed;
import static org.sharaka.bootstrap.Oversights.of;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * From building to owner with a public manager (S9): a ministry runs three health centres and takes them over by one
 * convention. {@link MinistryWorks} tells how they were built and paid, {@link MinistryYears} how they were run.
 */
class MinistryStoryTest extends InAHouse {

    private static final String ON = "2027-12-06";

    private ReadyCentres centres;
    private Site site;
    private Handovers handovers;
    private MinistryWorks built;
    private MinistryYears run;
    private String handover;
    private String condition;

    @Test
    void a_ministry_takes_over_the_three_centres_that_it_has_run() {
        centres = new ReadyCentres(house);
        site = centres.site;
        handovers = new Handovers(site);
        built = new MinistryWorks(admin, site);
        run = new MinistryYears(admin, centres, built);

        built.until_the_centre_is_accepted();
        run.until_a_handover_is_thought_of();
        built.until_final_acceptance();
        run.the_year_before_the_handover();
        the_convention_is_refused_for_two_of_its_centres();
        run.what_was_lacking_is_made_good();
        it_is_proposed_with_a_warning_that_becomes_a_condition();
        two_people_and_the_board_agree();
        the_deed_tells_whose_money_it_was();
        readiness_is_told_for_any_day();
        the_condition_is_met_in_time();
        a_year_of_follow_up_is_closed();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private String[] ids() {
        return run.all().stream().map(one -> one.centre).toArray(String[]::new);
    }

    private void the_convention_is_refused_for_two_of_its_centres() {
        String annex = run.reference(run.annex);
        Answer refused = handovers
                .propose(site.officer, "2027-11-02", "", ids())
                .isRefusedBy(
                        "handover.floor.SRV " + annex,
                        "handover.streak " + annex,
                        "handover.evidence.SRV " + annex,
                        "handover.findings " + run.reference(run.clinic));
        assertThat(refused.at("/ruling/verdict")).isEqualTo("NOT_ELIGIBLE");
        assertThat(admin.get(HANDOVERS).is(200).json().get("items")).isEmpty();
    }

    private void it_is_proposed_with_a_warning_that_becomes_a_condition() {
        String warned = "handover.consultation " + run.reference(run.annex);
        assertThat(admin.get(HANDOVERS + "/gates/propose?on=" + ON + "&centres=" + String.join(",", ids()))
                        .is(200)
                        .notPassed())
                .containsExactly(warned);
        Answer proposed = handovers
                .propose(
                        site.officer,
                        ON,
                        ", 'conditions': [{'rule': 'handover.consultation', 'about': '" + run.reference(run.annex)
                                + "', 'what': 'a consultation at the annex',"
                                + " 'who': 'Made-up Head', 'by': '2028-01-31'}]",
                        ids())
                .is(201);
        handover = proposed.at("/id");
        Answer conditions =
                admin.get("/api/v1/conditions?handoverId=" + handover).is(200);
        assertThat(conditions.each("/items", "/rule")).containsExactly("handover.consultation");
        assertThat(conditions.each("/items", "/who")).containsExactly("Made-up Head");
        assertThat(conditions.each("/items", "/by")).containsExactly("2028-01-31");
        assertThat(conditions.each("/items", "/centreId")).containsExactly(run.annex.centre);
        condition = conditions.at("/items/0/id");
    }

    private void two_people_and_the_board_agree() {
        step(site.officer, "approve-programmes", "2027-12-07", "").isProblem(403, "auth.forbidden");
        step(site.director, "approve-programmes", "2027-12-07", "").isRefusedBy("handover.board");
        step(site.director, "approve-programmes", "2027-12-07", board("2027-12-08"))
                .isRefusedBy("handover.board");
        step(site.director, "approve-programmes", "2027-12-07", board("2027-12-01"))
                .is(200);
        step(site.director, "approve-finance", "2027-12-09", "").isRefusedBy("handover.four-eyes");
        step(site.secondDirector, "approve-finance", "2027-12-09", "").is(200);
        step(site.secondDirector, "approve-finance", "2027-12-09", "").isProblem(409, "step.unavailable");
    }

    private void the_deed_tells_whose_money_it_was() {
        Answer signed =
                step(site.officer, "transfer", "2027-12-15", deed("2027-12-15")).is(200);
        assertThat(signed.at("/followUpUntil")).isEqualTo("2028-12-15");
        assertThat(values(signed, "foundation")).containsExactly("306999.26", "43000.00", "0.00");
        assertThat(values(signed, "sponsor")).containsExactly("650000.75", "8000000.00", "0.00");
        assertThat(values(signed, "inKind")).containsExactly("150000.00", "0.00", "850000.00");
        assertThat(values(signed, "total")).containsExactly("1107000.01", "8043000.00", "850000.00");
        assertThat(admin.get(of(run.house.centre, "assets?on=2027-12-15")).each("/items", "/description"))
                .containsExactly("Bâtiment", "Lits", "Pompe", "Groupe");
    }

    private static List<String> values(Answer signed, String source) {
        return signed.each("/deed/values", "/" + source + "/amount");
    }

    private void readiness_is_told_for_any_day() {
        assertThat(said(run.house, "2027-10-14"))
                .isEqualTo("NOT_ELIGIBLE handover.months handover.assets handover.title");
        assertThat(run.house.readiness("2027-10-14").at("/timePassesOn")).isEqualTo("2027-10-15");
        assertThat(said(run.annex, "2027-10-14"))
                .isEqualTo("NOT_ELIGIBLE handover.months handover.floor.SRV handover.streak handover.evidence.SRV"
                        + " handover.assets handover.title");
        assertThat(said(run.house, "2027-11-02")).isEqualTo("ELIGIBLE");
        assertThat(said(run.clinic, "2027-11-02")).isEqualTo("NOT_ELIGIBLE handover.findings");
        assertThat(said(run.annex, ON)).isEqualTo("CONDITIONAL handover.consultation");
        assertThat(said(run.house, "2028-01-10")).isEqualTo("ELIGIBLE");
        assertThat(said(run.house, "2028-01-11")).isEqualTo("NOT_ELIGIBLE handover.stale");
        assertThat(said(run.house, "2028-12-15"))
                .isEqualTo("NOT_ELIGIBLE handover.stale handover.assets handover.reports handover.consultation");
        assertThat(portfolio("2027-11-02")).containsExactly("ELIGIBLE", "NOT_ELIGIBLE", "NOT_ELIGIBLE");
        assertThat(portfolio(ON)).containsExactly("ELIGIBLE", "ELIGIBLE", "CONDITIONAL");
        assertThat(portfolio("2026-09-30")).containsOnly("NOT_ELIGIBLE");
    }

    private List<String> portfolio(String on) {
        return admin.get("/api/v1/portfolio?on=" + on).is(200).each("/items", "/verdict");
    }

    private String said(Ready centre, String on) {
        Answer answer = centre.readiness(on);
        return answer.at("/verdict")
                + answer.notPassed().stream().map(rule -> " " + rule).collect(joining());
    }

    private void the_condition_is_met_in_time() {
        centres.books.consult(run.annex.centre, "BOTH", "2028-01-20").is(201);
        assertThat(open(run.annex, "2028-02-01")).containsExactly(condition);
        site.officer
                .post(
                        "/api/v1/conditions/" + condition + "/steps/meet",
                        json("{'on': '2028-01-25', 'document': %s}", paper("CONSULTATION_MINUTES", "2028-01-20")))
                .is(200);
        assertThat(open(run.annex, "2028-02-01")).isEmpty();
    }

    private List<String> open(Ready centre, String on) {
        return admin.get(of(centre.centre, "findings?on=" + on)).is(200).each("/open", "/id");
    }

    private void a_year_of_follow_up_is_closed() {
        visited(3, "2028-03-15");
        visited(6, "2028-06-15");
        assertThat(admin.get("/api/v1/follow-up?on=2028-06-15").is(200).each("/items", "/kind"))
                .containsExactly("VISIT", "ASSESSMENT", "VISIT", "ASSESSMENT", "VISIT", "ASSESSMENT");
        for (Ready centre : run.all()) {
            centres.books.reported(centre.centre, "2028-11-15");
        }
        run.house.assessed("2028-11-20", "44444444");
        run.clinic.assessed("2028-11-21", "44444444");
        visited(12, "2028-12-01");
        step(site.officer, "close", "2028-12-15", "").isRefusedBy("followup.visit");
        run.annex.assessed("2028-11-22", "44444444");
        step(site.officer, "close", "2028-12-14", "").isRefusedBy("followup.visit");
        assertThat(step(site.officer, "close", "2028-12-15", "").is(200).at("/closed/on"))
                .isEqualTo("2028-12-15");
        assertThat(admin.get("/api/v1/follow-up?on=2028-12-15").is(200).each("/items", "/kind"))
                .containsOnly("STATEMENT");
    }

    private void visited(int month, String on) {
        for (Ready centre : run.all()) {
            handovers
                    .visit(handover, month, on, ", 'centreId': '" + centre.centre + "'")
                    .is(200);
        }
    }

    private Answer step(Client who, String word, String on, String more) {
        return handovers.step(who, handover, word, on, more);
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(built.told("2026-02-15")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1000001.00  850000.75       0.00       0.00  850000.75       0.00       0.00
                company    350000.25  350000.25       0.00       0.00  350000.25       0.00       0.00
                charity    400000.50  400000.50       0.00       0.00  400000.50       0.00       0.00
                person     250000.25  100000.00       0.00       0.00  100000.00       0.00       0.00
                giver              -
                programme  650000.75  500000.50       0.00       0.00  500000.50       0.00       0.00
                house      250000.25  100000.00       0.00       0.00  100000.00       0.00       0.00
                annex              -
                """);
        assertThat(built.told("2026-02-25")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1000001.00 1000001.00 1000000.00       0.00       1.00       0.00       0.00
                company    350000.25  350000.25  349999.25       0.00       1.00       0.00       0.00
                charity    400000.50  400000.50  400000.50       0.00       0.00       0.00       0.00
                person     250000.25  250000.25  250000.25       0.00       0.00       0.00       0.00
                giver              -
                programme  650000.75 1000000.00 1000000.00       0.00       0.00       0.00       0.00
                house      250000.25 1000000.00 1000000.00       0.00       0.00       0.00       0.00
                annex              -
                """);
        assertThat(built.told("2026-09-15")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1000001.00 1000001.00 1000000.00  882000.01       1.00       0.00 1000000.00
                company    350000.25  350000.25  349999.25  231999.26       1.00       0.00       0.00
                charity    400000.50  400000.50  400000.50  400000.50       0.00       0.00       0.00
                person     250000.25  250000.25  250000.25  250000.25       0.00       0.00       0.00
                giver           0.00       0.00       0.00       0.00       0.00       0.00  150000.00
                programme  650000.75 1000000.00 1000000.00  882000.01       0.00       0.00  150000.00
                house      250000.25 1000000.00 1000000.00  882000.01       0.00       0.00  150000.00
                annex           0.00       0.00       0.00       0.00       0.00       0.00  850000.00
                """);
        assertThat(built.told("2027-12-15")).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1000001.00 1000001.00  945000.01  945000.01   55000.99       0.00 1000000.00
                company    350000.25  350000.25  294999.26  294999.26   55000.99       0.00       0.00
                charity    400000.50  400000.50  400000.50  400000.50       0.00       0.00       0.00
                person     250000.25  250000.25  250000.25  250000.25       0.00       0.00       0.00
                giver           0.00       0.00       0.00       0.00       0.00       0.00  150000.00
                programme  650000.75  945000.01  945000.01  945000.01       0.00       0.00  150000.00
                house      250000.25  945000.01  945000.01  945000.01       0.00       0.00  150000.00
                annex           0.00       0.00       0.00       0.00       0.00       0.00  850000.00
                """);
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.checks("handover.proposed"))
                .filteredOn(check -> !check.endsWith("PASS"))
                .containsExactly("handover.consultation " + run.reference(run.annex) + " WARN");
        assertThat(chronicle.isWhole()).isTrue();
    }
}
