package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** {@code works.settlement} over HTTP: how works end before their time, and what becomes of their money. */
class SettlementsTest extends InAHouse {

    private static final String REASON = ", 'reason': 'a made-up reason'";

    private Site site;
    private Purse finance;

    @BeforeEach
    void open() {
        site = new Site(house);
        finance = new Purse(site.finance);
    }

    private static String settlement(String spent, String more) {
        return REASON + ", 'settlement': {'works': " + paper("JOINT_MINUTES", "2026-03-31") + ", 'spent': "
                + money(spent) + ", 'securedBy': 'Made-up Guards'" + more + "}";
    }

    private static String moved(String to, String amount) {
        return ", 'moved': [{'to': %s, 'amount': %s, 'consent': %s}]"
                .formatted(to, money(amount), paper("CONSENT", "2026-03-31"));
    }

    private static String returned(String amount) {
        return ", 'returned': " + money(amount);
    }

    private static String reason(Answer refused) {
        int place = refused.each("/ruling/checks", "/rule").indexOf("works.settlement");
        return refused.at("/ruling/checks/" + place + "/reason");
    }

    @Test
    void a_project_with_an_accepted_lot_is_cut_and_not_cancelled() {
        Works works =
                Works.own(site).lots("A", "B").notified("2026-03-01", "L1").visited("2026-03-05", "L1");
        works.accept("2026-03-10", Works.named("L1")).is(200);

        Answer refused =
                works.step("cancel", "2026-04-10", settlement("0.00", "")).isRefusedBy("works.settlement");

        assertThat(reason(refused)).isEqualTo("accepted");
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
    }

    @Test
    void money_moves_to_a_purpose_that_exists() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));
        String nowhere = settlement("0.00", moved(Purse.project("deadbeef"), "300000.00"));
        String itself = settlement("0.00", moved(Purse.project(works.project()), "300000.00"));

        works.step("cancel", "2026-04-10", nowhere).hasFaults("/settlement/moved/0/to/id value.reference");
        works.step("cancel", "2026-04-10", itself).hasFaults("/settlement/moved/0/to/id value.reference");
        works.step("cancel", "2026-04-10", settlement("0.00", moved("'deadbeef'", "300000.00")))
                .hasFaults("/settlement/moved/0/to/id value.reference");
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
    }
}
