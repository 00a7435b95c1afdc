package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Purse.RECEIPTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** Money from abroad is declared to the administration within 30 days after its receipt. */
class ForeignReceiptsTest extends InAHouse {

    private Site site;
    private String pledge;
    private String receipt;

    @BeforeEach
    void open() {
        site = new Site(house);
        Purse purse = new Purse(site.finance);
        house.turnTo(LocalDate.parse("2026-03-31"));
        pledge = purse.pledged(site.partner("COMPANY"), "{'kind': 'POOL'}", "2000.00");
        receipt = received("2026-03-01", ", 'original': {'amount': '90.00', 'currency': 'EUR'}");
    }

    private String received(String on, String more) {
        return site.finance
                .post(
                        PLEDGES + "/" + pledge + "/receipts",
                        json("{'amount': %s, 'receivedOn': '%s', 'reference': 'VIR 1'%s}", money("990.00"), on, more))
                .is(201)
                .at("/id");
    }

    private Answer declaring(String id, String on, String kind) {
        return site.finance.post(
                RECEIPTS + "/" + id + "/steps/declare",
                json("{'on': '%s', 'document': %s}", on, paper(kind, "2026-03-05")));
    }

    private List<String> agenda(String on, String more) {
        house.turnTo(LocalDate.parse(on));
        return site.finance
                .get("/api/v1/agenda?kind=FOREIGN_DECLARATION" + more)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("subject").get("id").asString() + " "
                        + item.get("dueOn").asString() + " "
                        + item.get("overdue").asString() + " "
                        + item.get("about").asString())
                .toList();
    }

    @Test
    void it_is_in_the_agenda_up_to_thirty_days_after_and_overdue_on_the_next() {
        assertThat(site.finance.get(RECEIPTS + "/" + receipt).at("/declareBy")).isEqualTo("2026-03-31");
        assertThat(agenda("2026-03-31", "")).containsExactly(receipt + " 2026-03-31 false 990.00");
        assertThat(agenda("2026-04-01", "")).containsExactly(receipt + " 2026-03-31 true 990.00");
        site.finance
                .get(site.finance.get("/api/v1/agenda?kind=FOREIGN_DECLARATION").at("/items/0/gate"))
                .is(200);
        assertThat(agenda("2026-03-20", "&to=2026-03-30")).isEmpty();
    }

    @Test
    void money_in_dirhams_is_not_declared() {
        String dirhams = received("2026-03-01", "");

        declaring(dirhams, "2026-03-05", "DECLARATION").isProblem(409, "step.unavailable");
        assertThat(agenda("2026-03-31", "")).hasSize(1);
        assertThat(site.finance
                        .get(RECEIPTS + "/" + dirhams)
                        .json()
                        .get("declareBy")
                        .isNull())
                .isTrue();
    }

    @Test
    void its_declaration_is_a_paper_of_that_kind_entered_once_and_no_earlier_than_the_money() {
        declaring(receipt, "2026-03-05", "REPORT").hasFaults("/document/kind value.enum");
        declaring(receipt, "2026-02-28", "DECLARATION").hasFaults("/document/date value.date");
        site.finance
                .post(
                        RECEIPTS + "/" + receipt + "/steps/declare",
                        json("{'on': '2026-02-28', 'document': %s}", paper("DECLARATION", "2026-02-28")))
                .hasFaults("/on fact.order");
        admin.get(RECEIPTS + "/" + receipt + "/gates/declare").is(200);

        Answer declared = declaring(receipt, "2026-03-06", "DECLARATION").is(200);

        assertThat(declared.at("/declaration/on")).isEqualTo("2026-03-06");
        assertThat(declared.json().get("declareBy").isNull()).isTrue();
        assertThat(agenda("2026-04-01", "")).isEmpty();
        declaring(receipt, "2026-03-07", "DECLARATION").isProblem(409, "step.unavailable");
    }

    @Test
    void a_wrong_declaration_is_corrected_by_someone_else_and_the_receipt_stays_declared_when_it_is_corrected() {
        declaring(receipt, "2026-03-06", "DECLARATION").is(200);
        Purse other = new Purse(house.someone("\"FINANCE_OFFICER\""));
        other.correcting(receipt, "2026-03-31", ", 'reference': 'VIR 2'").is(200);
        other.correcting(receipt, "2026-03-31", ", 'receivedOn': '2026-03-07'").hasFaults("/receivedOn value.date");
        new Corrections(admin, "2026-03-31")
                .correct(
                        house.someone("\"FINANCE_OFFICER\""),
                        RECEIPTS + "/" + receipt + "/declaration",
                        "'on': '2026-02-28'")
                .hasFaults("/value/on fact.order");
        new Corrections(admin, "2026-03-31")
                .corrected(
                        site.finance,
                        house.someone("\"FINANCE_OFFICER\""),
                        RECEIPTS + "/" + receipt + "/declaration",
                        "'on': '2026-03-05'");

        assertThat(site.finance.get(RECEIPTS + "/" + receipt).at("/declaration/on"))
                .isEqualTo("2026-03-05");
    }
}
