package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Corrections.CORRECTIONS;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * A month of work that somebody mistyped is put right: a pledge of ten times its amount, a receipt of another day, a
 * contract with a zero too many, and a statement on which a centre was handed over. Nothing is overwritten, rulings
 * stay as they were made, and the director decides what becomes of the handover.
 */
class MistypedMonthStoryTest extends InAHouse {

    private static final String TODAY = "2026-11-30";

    private ReadyCentres centres;
    private Site site;
    private ReadyCentres.Ready ready;
    private Client colleague;
    private Corrections corrections;
    private String pledge;
    private String receipt;
    private String project;
    private String contract;
    private String correction;

    @Test
    void a_mistyped_month_of_work_is_put_right() {
        a_centre_is_handed_over();
        money_and_works_are_mistyped();
        the_money_is_put_right_from_its_own_days();
        the_works_are_put_right_and_no_ruling_rested_on_them();
        the_statement_is_put_right_and_the_handover_would_have_been_refused();
        only_the_director_has_it_in_the_agenda();
        the_director_decides_that_the_handover_is_mended_by_a_condition();
        the_journal_tells_it_all();
    }

    private void a_centre_is_handed_over() {
        centres = new ReadyCentres(house);
        site = centres.site;
        colleague = house.someone("Salma Exemple", "\"PARTNERSHIP_OFFICER\", \"FINANCE_OFFICER\"");
        corrections = new Corrections(admin, TODAY);
        ready = centres.association("2023-06-01", "2026-06-01")
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        new Handovers(site).transferred("2026-06-01", ready.centre);
    }

    private void money_and_works_are_mistyped() {
        String donor = site.partner("COMPANY");
        pledge = site.finance
                .post(
                        PLEDGES,
                        json(
                                "{'donorId': '%s', 'amount': %s, 'purpose': {'kind': 'POOL'}, 'pledgedOn': '2026-11-02',"
                                        + " 'schedule': [{'dueOn': '2026-11-10', 'amount': %s}]}",
                                donor, money("1000000.00"), money("1000000.00")))
                .is(201)
                .at("/id");
        receipt = site.receive(pledge, "50000.00", "2026-11-21");
        project = site.appraised("OWN");
        contract = site.officer
                .post(
                        PROJECTS + "/" + project + "/contracts",
                        json(
                                "{'contractor': {'name': 'Made-up Builders'}, 'amount': %s, 'document': %s}",
                                money("900000.00"), paper("CONTRACT", "2026-11-05")))
                .is(201)
                .at("/id");
    }

    private void the_money_is_put_right_from_its_own_days() {
        assertThat(figure("2026-11-02", "pledged")).isEqualTo("1000000.00");
        corrections
                .correct(colleague, PLEDGES + "/" + pledge, "'amount': " + money("10000.00"))
                .hasFaults("/value pledge.schedule");
        String schedule = "'schedule': [{'dueOn': '2026-11-10', 'amount': %s}]";
        String tooLow = "'amount': " + money("49999.99") + ", " + schedule.formatted(money("49999.99"));
        corrections.correct(colleague, PLEDGES + "/" + pledge, tooLow).hasFaults("/value/amount receipt.amount");
        String right = "'amount': " + money("100000.00") + ", " + schedule.formatted(money("100000.00"));
        corrections.corrected(site.finance, colleague, PLEDGES + "/" + pledge, right);
        assertThat(figure("2026-11-02", "pledged")).isEqualTo("100000.00");
        assertThat(figure("2026-11-20", "received")).isEqualTo("0.00");
        colleague
                .post(
                        "/api/v1/receipts/" + receipt + "/steps/correct",
                        json("{'on': '%s', 'receivedOn': '2026-11-12', 'reason': 'the day of the bank'}", TODAY))
                .is(200);
        assertThat(figure("2026-11-12", "received")).isEqualTo("50000.00");
        assertThat(figure("2026-11-11", "received")).isEqualTo("0.00");
    }

    private String figure(String on, String name) {
        return admin.get("/api/v1/funding?on=" + on).is(200).at("/" + name + "/amount");
    }

    private void the_works_are_put_right_and_no_ruling_rested_on_them() {
        Answer made = corrections.corrected(
                site.officer,
                colleague,
                PROJECTS + "/" + project + "/contracts/" + contract,
                "'amount': " + money("90000.00"));
        assertThat(made.at("/changesVerdict")).isEqualTo("false");
    }

    private void the_statement_is_put_right_and_the_handover_would_have_been_refused() {
        Answer made = corrections.corrected(
                site.officer,
                colleague,
                CENTRES + "/" + ready.centre + "/statements/1",
                "'operatingCosts': " + money("2000000.00"));
        assertThat(made.at("/changesVerdict")).isEqualTo("true");
        assertThat(made.each("/rulings", "/gate")).contains("handover", "handover.sign");
        assertThat(made.each("/rulings", "/after")).containsOnly("NOT_ELIGIBLE");
        assertThat(made.json().at("/rulings/0/failed").toString()).contains("handover.autonomy");
        correction = made.at("/id");
        assertThat(admin.get(CORRECTIONS + "?changesVerdict=true").is(200).each("/items", "/id"))
                .containsExactly(correction);
    }

    private void only_the_director_has_it_in_the_agenda() {
        assertThat(kinds(site.director)).contains("CHANGED_VERDICT");
        assertThat(kinds(site.officer)).doesNotContain("CHANGED_VERDICT");
        assertThat(kinds(site.finance)).doesNotContain("CHANGED_VERDICT");
    }

    private static String decision(String what, String condition) {
        return json(
                "{'on': '%s', 'what': '%s', 'document': %s, 'reason': 'the association finds new resources',"
                        + " 'conditions': [%s]}",
                TODAY, what, paper("DECISION", TODAY), condition);
    }

    private List<String> kinds(Client who) {
        return who.get("/api/v1/agenda?from=2026-11-01&to=2026-12-31").is(200).each("/items", "/kind");
    }

    private void the_director_decides_that_the_handover_is_mended_by_a_condition() {
        String one = CORRECTIONS + "/" + correction;
        assertThat(site.director.get(one + "/gates/decide?on=" + TODAY).is(200).at("/verdict"))
                .isEqualTo("ELIGIBLE");
        String condition = "{'what': 'resources of its own for the new costs', 'paper': 'BUDGET', 'by': '2026-12-20'}";
        site.director.post(one + "/steps/decide", decision("STANDS", condition)).hasFaults("/conditions value.member");
        site.director.post(one + "/steps/decide", decision("MENDED", "")).hasFaults("/conditions value.required");
        String decision = decision("MENDED", condition);
        site.officer.post(one + "/steps/decide", decision).isProblem(403, "auth.forbidden");
        assertThat(site.director.post(one + "/steps/decide", decision).is(200).at("/decision/what"))
                .isEqualTo("MENDED");
        assertThat(admin.get("/api/v1/conditions?centreId=" + ready.centre)
                        .is(200)
                        .each("/items", "/what"))
                .containsExactly("resources of its own for the new costs");
        assertThat(kinds(site.officer)).contains("CONDITION");
        site.director.post(one + "/steps/decide", decision).isProblem(409, "step.unavailable");
        assertThat(kinds(site.director)).doesNotContain("CHANGED_VERDICT");
        assertThat(admin.get(CORRECTIONS + "?changesVerdict=true").is(200).each("/items", "/id"))
                .containsExactly(correction);
    }

    private void the_journal_tells_it_all() {
        new Chronicle(admin).isAsKept(MistypedMonthStoryTest.class);
    }
}
