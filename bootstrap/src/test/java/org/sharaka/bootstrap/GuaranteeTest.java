package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.paper;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Section 3 of the rulebook over HTTP: reserves and the guarantee period, to final acceptance. */
class GuaranteeTest extends InAHouse {

    private static final String TWO_RESERVES =
            ", 'reserves': [{'severity': 'MAJOR', 'text': 'a crack', 'place': 'Hall'},"
                    + " {'severity': 'MINOR', 'text': 'a stain', 'place': 'Hall'}]";

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    /** Accepted on the last day of February, with two reserves (worked example 14). */
    private Works reserved() {
        Works works = Works.own(site).notified("2026-02-20").visited("2026-02-24");
        works.accept("2026-02-28", TWO_RESERVES).is(200);
        return works;
    }

    @Test
    void final_acceptance_has_nothing_open_and_comes_on_the_day_the_guarantee_ends() {
        Works works = reserved();
        assertThat(works.delivery().each("/reserves", "/deadline")).containsExactly("2026-04-29", "2026-04-29");
        assertThat(works.delivery().at("/lots/0/guaranteeEnd")).isEqualTo("2027-02-28");

        works.lift(admin, "R1", "2026-04-20").is(200);
        works.finish("2027-03-01").isRefusedBy("guarantee.reserves");
        works.finish("2027-02-27").isRefusedBy("guarantee.elapsed", "guarantee.reserves");
        works.lift(admin, "R2", "2026-04-28").is(200);
        works.finish("2027-02-27").isRefusedBy("guarantee.elapsed");
        assertThat(works.gate("accept-finally", "2027-02-27").is(200).notPassed())
                .containsExactly("guarantee.elapsed");
        assertThat(works.gate("accept-finally", "2027-02-28").is(200).notPassed())
                .isEmpty();
        works.step("accept-finally", "2027-02-28", ", 'documents': [" + paper("MINUTES", "2027-02-28") + "]")
                .is(200);
        assertThat(works.stage()).isEqualTo("FINALLY_ACCEPTED");
        assertThat(works.delivery().at("/lots/0/completions/0/acceptance/end/documents/0/kind"))
                .isEqualTo("MINUTES");
        works.finish("2027-03-01").isProblem(409, "step.unavailable");
        works.raise(site.officer, "2027-03-01", "MINOR", "").isProblem(409, "step.unavailable");
    }

    @Test
    void a_condition_that_is_not_met_keeps_final_acceptance_away() {
        Works works = Works.own(site).notified("2026-05-01").visited("2026-05-05");
        works.acceptWith("2026-05-10", Works.papersBut("2026-05-10", "MANUALS"), "")
                .is(200);
        works.finish("2027-05-10").isRefusedBy("guarantee.reserves");
        works.meet("2027-05-09", paper("MANUALS", "2027-05-09")).is(200);
        works.finish("2027-05-10").is(200);
    }

    @Test
    void a_reserve_is_listed_and_read_back() {
        Works works = reserved();
        Answer raised = works.raise(site.officer, "2026-03-10", "MAJOR", "").is(201);
        assertThat(raised.header("Location")).endsWith(works.at("reserves/R3"));
        assertThat(raised.at("/origin")).isEqualTo("GUARANTEE");
        assertThat(raised.at("/deadline")).isEqualTo("2026-05-09");
        Answer read = admin.get(works.at("reserves/R3")).is(200);
        assertThat(read.etag()).isEqualTo(raised.etag());
        assertThat(read.at("/text")).isEqualTo("a made-up defect");
        admin.with("If-None-Match", read.etag()).get(works.at("reserves/R3")).is(304);
        assertThat(admin.get(works.at("reserves")).is(200).each("/items", "/id"))
                .containsExactly("R1", "R2", "R3");
        admin.get(works.at("reserves/R9")).isProblem(404, "resource.unknown");
        works.lift(admin, "R9", "2026-03-11").isProblem(404, "resource.unknown");
        works.raise(site.officer, "2026-03-10", "MAJOR", ", 'lot': 'L9'").hasFaults("/lot value.reference");
        works.raise(site.officer, "2026-03-10", "MAJOR", ", 'deadline': '2026-03-09'")
                .hasFaults("/deadline value.date");
    }

    @Test
    void a_deadline_is_three_months_before_the_guarantee_ends_at_the_latest() {
        Works works = Works.own(site).notified("2026-05-01").visited("2026-05-05");
        String until = ", 'reserves': [{'severity': 'MINOR', 'text': 'a stain', 'place': 'Hall', 'deadline': '%s'}]";
        works.accept("2026-05-10", until.formatted("2027-02-11")).isRefusedBy("reserve.deadline");
        works.accept("2026-05-10", until.formatted("2027-02-10")).is(200);
    }

    @Test
    void a_defect_notified_before_final_acceptance_is_mended_in_sixty_days_even_past_the_guarantee() {
        Works works = reserved();
        works.raise(site.officer, "2027-02-28", "MINOR", ", 'deadline': '2027-04-30'")
                .isRefusedBy("reserve.deadline");
        works.raise(site.officer, "2027-02-28", "MINOR", ", 'deadline': '2027-04-29'")
                .is(201);
        works.raise(site.officer, "2027-03-01", "MINOR", ", 'deadline': '2027-05-01'")
                .isRefusedBy("reserve.deadline");
        assertThat(works.raise(site.officer, "2027-03-01", "MINOR", "").is(201).at("/deadline"))
                .isEqualTo("2027-04-30");
        works.step("accept-finally", "2027-03-02", "").isRefusedBy("guarantee.reserves");
    }

    /** What the gate says of the rule on lifting. */
    private static String lifting(Client who, String gate, String member) {
        return who.get(gate)
                .is(200)
                .json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("rule").asString().equals("reserve.lifting"))
                .map(check -> check.get(member).asString())
                .collect(Collectors.joining());
    }

    @Test
    void a_reserve_is_lifted_with_evidence_by_someone_else_administrators_too() {
        Works works = reserved();
        works.lift(site.officer, "R1", "2026-04-01").isRefusedBy("reserve.lifting");
        works.raise(admin, "2026-03-10", "MINOR", "").is(201);
        works.lift(admin, "R3", "2026-04-01").isRefusedBy("reserve.lifting");
        works.post(admin, "reserves/R1/lifting", "{'on': '2026-04-01'}").isRefusedBy("reserve.lifting");
        works.post(
                        admin,
                        "reserves/R1/lifting",
                        "{'on': '2026-04-01', 'evidence': " + paper("EVIDENCE", "2026-04-02") + "}")
                .isRefusedBy("reserve.lifting");
        String gate = works.at("reserves/R3/gates/lift?on=2026-04-01");
        assertThat(lifting(admin, gate, "actual")).isEqualTo("SAME_PERSON");
        assertThat(lifting(site.officer, gate, "required")).isEqualTo("EVIDENCE");

        works.lift(site.officer, "R3", "2026-03-09").hasFaults("/on fact.order");
        Answer lifted = works.lift(site.officer, "R3", "2026-04-01").is(200);
        assertThat(lifted.at("/lifting/evidence/kind")).isEqualTo("EVIDENCE");
        works.lift(site.officer, "R3", "2026-04-02").isProblem(409, "step.unavailable");
        admin.get(gate).isProblem(409, "step.unavailable");
    }

    @Test
    void the_guarantee_is_extended_by_decision_while_it_runs() {
        Works works = Works.own(site).delivered("2026-05-10");
        assertThat(works.gate("extend-guarantee", "2027-05-10").is(200).notPassed())
                .isEmpty();
        works.post(
                        site.officer,
                        "guarantee-extensions",
                        "{'on': '2027-05-01', 'until': '2027-08-01', 'reason': 'a made-up reason', 'document': "
                                + paper("DECISION", "2027-05-01") + "}")
                .isProblem(403, "auth.forbidden");
        works.decide("guarantee-extensions", "2027-05-11", ", 'until': '2027-08-01'")
                .isRefusedBy("guarantee.elapsed");
        works.decide("guarantee-extensions", "2027-05-01", ", 'until': '2027-05-10'")
                .hasFaults("/until value.date");
        Answer extended = works.decide("guarantee-extensions", "2027-05-01", ", 'until': '2027-08-01'")
                .is(201);
        assertThat(extended.at("/lots/0/guaranteeEnd")).isEqualTo("2027-08-01");
        works.finish("2027-05-10").isRefusedBy("guarantee.elapsed");
        works.finish("2027-08-01").is(200);
        works.gate("extend-guarantee", "2027-08-02").isProblem(409, "step.unavailable");
    }
}
