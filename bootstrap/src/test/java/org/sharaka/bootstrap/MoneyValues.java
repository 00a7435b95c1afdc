package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.ValueSeen.DAY;
import static org.sharaka.bootstrap.ValueSeen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sharaka.bootstrap.http.Answer;

/** What the values on money, works and acceptance decide, seen on what is recorded. */
final class MoneyValues {

    private static final String RESERVE = ", 'reserves': [{'severity': 'MINOR', 'text': 'a stain', 'place': 'Hall'}]";

    private final Site site;
    private final Purse purse;
    private final List<ValueSeen> rows = new ArrayList<>();

    private MoneyValues(House house) {
        site = new Site(house);
        purse = new Purse(site.finance);
    }

    static List<ValueSeen> rows(House house) {
        MoneyValues values = new MoneyValues(house);
        values.funding();
        values.agreements();
        values.retention();
        values.acceptance();
        values.conditions();
        return values.rows;
    }

    private void row(String path, String value, String decides, Supplier<String> look) {
        rows.add(new ValueSeen(path, value, decides, look));
    }

    private void funding() {
        String donor = site.partner("COMPANY");
        purse.pledging(donor, Purse.POOL, "700.00", "2026-01-01", Purse.instalment("2026-04-01", "700.00"))
                .is(201);
        row(
                "funding.overdueDays",
                "90",
                "what is overdue",
                () -> purse.figures(DAY).at("/overdue/amount"));
        String pledge = purse.pledgingInKind(donor, "900000.00").is(201).at("/id");
        row(
                "funding.valuerLimit",
                "'50000.00'",
                "receipt.in-kind",
                () -> check(
                        site.finance.post(
                                Purse.PLEDGES + "/" + pledge + "/receipts",
                                json(
                                        "{'amount': %s, 'receivedOn': '%s', 'reference': 'BL 1', 'inKind': {'what': 'made-up desks',"
                                                + " 'basis': 'PRICE_LIST', 'valuer': {'partnerId': '%s'}}}",
                                        money("90000.00"), DAY, donor)),
                        "receipt.in-kind"));
        site.pool("1000000.00");
        String partnerBuilt = site.programmed();
        row(
                "funding.controlShare",
                "'0'",
                "allocation.model",
                () -> check(purse.allocating(Purse.project(partnerBuilt), "10.00", DAY), "allocation.model"));
    }

    private void agreements() {
        String sponsor = site.partner("COMPANY");
        String signed = site.appraised("SPONSOR_FUNDED");
        site.pledge(sponsor, signed, "600000.00");
        site.signed(signed, sponsor);
        gate("works.reviewMonths", "1", "agreement.effectiveness", signed, "agree");
        gate("works.committedShare", "'0.50'", "agreement.committed", signed, "agree");

        String agreed = site.appraised("SPONSOR_FUNDED");
        String pledge = site.pledge(sponsor, agreed, "1000000.00");
        site.signed(agreed, sponsor);
        site.step(site.officer, agreed, "agree", "{'on': '2026-02-01'}").is(200);
        site.receive(pledge, "300000.00", "2026-02-10");
        gate("works.fundedShare", "'0.31'", "works.funded", agreed, "start");

        String own = site.appraised("OWN");
        site.step(site.officer, own, "agree", "{'on': '2026-02-01'}").is(200);
        site.allocate(own, "500000.00", "2026-02-01");
        gate("works.allocatedShare", "'0.50'", "works.funded", own, "start");
    }

    private void gate(String path, String value, String rule, String project, String step) {
        row(path, value, rule, () -> check(site.gate(project, step, DAY).is(200), rule));
    }

    private void retention() {
        row(
                "works.retentionShare",
                "'0.20'",
                "what is retained",
                () -> paid("10000.00", "15000.00").at("/retained/amount"));
        row(
                "works.retentionCap",
                "'0.01'",
                "what is retained",
                () -> paid("100000.00", "15000.00").at("/retained/amount"));
        row(
                "works.bondShare",
                "'0.01'",
                "works.retention",
                () -> paid("10000.00", "5000.00").status() + "");
    }

    /** A payment of a contract of 500 000 with a bond, both of the day. */
    private Answer paid(String amount, String bond) {
        String project = site.appraised("OWN");
        site.pool("100000.00");
        String allocation = site.allocate(project, "100000.00", DAY);
        String contracts = PROJECTS + "/" + project + "/contracts";
        String contract = site.officer
                .post(
                        contracts,
                        json(
                                "{'contractor': {'name': 'Made-up Builder'}, 'amount': %s, 'document': %s}",
                                money("500000.00"), paper("CONTRACT", DAY)))
                .is(201)
                .at("/id");
        site.officer
                .post(
                        contracts + "/" + contract + "/bonds",
                        json(
                                "{'purpose': 'PERFORMANCE', 'amount': %s, 'document': %s}",
                                money(bond), paper("BOND", DAY)))
                .is(201);
        return purse.preparing(allocation, amount, DAY, ", 'contractId': '" + contract + "'");
    }

    private void acceptance() {
        Works visited = Works.own(site).notified("2026-05-10").visited("2026-05-18");
        row(
                "acceptance.visitDays",
                "5",
                "acceptance.visit",
                () -> check(visited.gate("accept-provisionally", DAY), "acceptance.visit"));
        row(
                "acceptance.guaranteeMonths",
                "24",
                "the end of the guarantee",
                () -> accepted("").delivery().at("/lots/0/guaranteeEnd"));
        Works delivered = Works.own(site).delivered("2026-05-20");
        row("acceptance.reserveDays", "10", "reserve.deadline", () -> raised(delivered));
        row(
                "acceptance.reserveMarginMonths",
                "11",
                "reserve.deadline",
                () -> reserved().delivery().at("/reserves/0/deadline"));
    }

    /** Accepted on the day, under a reserve that nobody set a deadline for. */
    private Works reserved() {
        Works works = Works.own(site).notified("2026-05-24").visited("2026-05-28");
        works.accept(DAY, RESERVE).is(200);
        return works;
    }

    private String raised(Works works) {
        return works.raise(site.officer, DAY, "MINOR", "").is(201).at("/deadline");
    }

    /** Accepted on the day, but for a paper. */
    private Works accepted(String without) {
        Works works = Works.own(site).notified("2026-05-24").visited("2026-05-28");
        works.acceptWith(DAY, Works.papersBut(DAY, without), "").is(200);
        return works;
    }

    private void conditions() {
        row(
                "acceptance.conditionDays",
                "30",
                "when a condition is due",
                () -> accepted("MANUALS").conditions().at("/items/0/due"));
        row("acceptance.extensionDays", "20", "acceptance.condition", () -> extended("MANUALS", "2026-09-20"));
        row(
                "acceptance.authorityExtensionDays",
                "80",
                "acceptance.condition",
                () -> extended("FIRE_OPINION", "2026-11-10"));
    }

    private String extended(String paper, String until) {
        return accepted(paper).extend(site.director, DAY, until).status() + "";
    }
}
