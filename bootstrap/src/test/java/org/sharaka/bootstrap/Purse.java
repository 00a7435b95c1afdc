package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** What tests of money begin with: what a person of the foundation's finances enters. Texts have single quotes. */
final class Purse {

    static final String PLEDGES = "/api/v1/pledges";
    static final String RECEIPTS = "/api/v1/receipts";
    static final String ALLOCATIONS = "/api/v1/allocations";
    static final String PAYMENTS = "/api/v1/payments";
    static final String POOL = "{'kind': 'POOL'}";

    private final Client who;

    Purse(Client who) {
        this.who = who;
    }

    static String purpose(String kind, String id) {
        return "{'kind': '%s', 'id': '%s'}".formatted(kind, id);
    }

    static String project(String id) {
        return purpose("PROJECT", id);
    }

    static String instalment(String dueOn, String amount) {
        return "{'dueOn': '%s', 'amount': %s}".formatted(dueOn, money(amount));
    }

    /** A pledge of the first of January 2026, in one instalment of that day. */
    Answer pledging(String donor, String purpose, String amount) {
        return pledging(donor, purpose, amount, "2026-01-01", instalment("2026-01-01", amount));
    }

    Answer pledging(String donor, String purpose, String amount, String on, String schedule) {
        return who.post(
                PLEDGES,
                json(
                        "{'donorId': '%s', 'amount': %s, 'purpose': %s, 'schedule': [%s], 'pledgedOn': '%s'}",
                        donor, money(amount), purpose, schedule, on));
    }

    Answer pledgingInKind(String donor, String amount) {
        return who.post(
                PLEDGES,
                json(
                        "{'donorId': '%s', 'kind': 'IN_KIND', 'amount': %s, 'purpose': {'kind': 'POOL'},"
                                + " 'schedule': [%s], 'pledgedOn': '2026-01-01'}",
                        donor, money(amount), instalment("2026-01-01", amount)));
    }

    String pledged(String donor, String purpose, String amount) {
        return pledging(donor, purpose, amount).is(201).at("/id");
    }

    Answer receiving(String pledge, String amount, String on) {
        return who.post(
                PLEDGES + "/" + pledge + "/receipts",
                json("{'amount': %s, 'receivedOn': '%s', 'reference': 'VIR 1'}", money(amount), on));
    }

    Answer receivingInKind(String pledge, String amount, String valuer) {
        return who.post(
                PLEDGES + "/" + pledge + "/receipts",
                json(
                        "{'amount': %s, 'receivedOn': '2026-01-02', 'reference': 'BL 1',"
                                + " 'inKind': {'what': 'ten made-up desks', 'basis': 'PRICE_LIST', 'valuer': %s}}",
                        money(amount), valuer));
    }

    String received(String pledge, String amount, String on) {
        return receiving(pledge, amount, on).is(201).at("/id");
    }

    /** Money that is there: pledged and received on one day. */
    String given(String donor, String purpose, String amount, String on) {
        String pledge = pledging(donor, purpose, amount, on, instalment(on, amount))
                .is(201)
                .at("/id");
        return received(pledge, amount, on);
    }

    Answer allocating(String to, String amount, String on) {
        return allocating(to, amount, on, "");
    }

    Answer allocating(String to, String amount, String on, String more) {
        return who.post(ALLOCATIONS, json("{'amount': %s, 'to': %s, 'on': '%s'%s}", money(amount), to, on, more));
    }

    String allocated(String to, String amount, String on) {
        return allocating(to, amount, on).is(201).at("/id");
    }

    Answer releasing(String allocation, String on, String more) {
        return who.post(
                ALLOCATIONS + "/" + allocation + "/steps/release",
                json("{'on': '%s', 'reason': 'a made-up reason'%s}", on, more));
    }

    Answer reversing(String receipt, String on, String more) {
        return who.post(
                RECEIPTS + "/" + receipt + "/steps/reverse",
                json("{'on': '%s', 'reason': 'a made-up reason'%s}", on, more));
    }

    Answer correcting(String receipt, String on, String more) {
        return who.post(
                RECEIPTS + "/" + receipt + "/steps/correct",
                json("{'on': '%s', 'reason': 'a made-up reason'%s}", on, more));
    }

    Answer preparing(String allocation, String amount, String on, String more) {
        return who.post(
                PAYMENTS,
                json(
                        "{'allocationId': '%s', 'amount': %s, 'document': %s, 'payee': 'Made-up Builder', 'on': '%s'%s}",
                        allocation, money(amount), paper("INVOICE", "2026-01-05"), on, more));
    }

    String prepared(String allocation, String amount, String on) {
        return preparing(allocation, amount, on, "").is(201).at("/id");
    }

    Answer approving(String payment, String on) {
        return who.post(PAYMENTS + "/" + payment + "/steps/approve", json("{'on': '%s'}", on));
    }

    Answer figures(String on) {
        return who.get("/api/v1/funding?on=" + on).is(200);
    }

    Answer figures(String on, String by) {
        return who.get("/api/v1/funding?on=" + on + "&by=" + by).is(200);
    }
}
