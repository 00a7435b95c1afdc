package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Support plans over HTTP: what a test needs to get there. Money comes out of the pool. */
final class Supports {

    static final String PLANS = "/api/v1/support-plans";

    final Site site;
    final Client secondFinance;
    final Purse purse;

    Supports(House house, Site site) {
        this.site = site;
        secondFinance = house.someone("Iman Exemple", "\"FINANCE_OFFICER\"");
        purse = new Purse(site.finance);
    }

    /** A space that serves associations. */
    String space() {
        return site.officer
                .post(
                        CENTRES,
                        "{\"name\": {\"fr\": \"Espace Exemple\"}, \"field\": \"ASSOCIATIVE_SPACE\", \"region\": \"MA-06\"}")
                .is(201)
                .at("/id");
    }

    static String measure(String kind, String amount, String more) {
        return "{'kind': '%s', 'about': 'made up', 'amount': %s%s}".formatted(kind, money(amount), more);
    }

    static String training(String space) {
        return measure("TRAINING", "0.00", ", 'spaceId': '" + space + "', 'dimension': 'FIN'");
    }

    static String year(int number, String budget, String... measures) {
        return "{'year': %d, 'approvedBudget': %s, 'measures': [%s]}"
                .formatted(number, money(budget), String.join(", ", measures));
    }

    Answer draft(String centre, String manager, String on, String startsOn, String... years) {
        return site.officer.post(
                CENTRES + "/" + centre + "/support-plans",
                json(
                        "{'managerId': '%s', 'on': '%s', 'startsOn': '%s', 'years': [%s]}",
                        manager, on, startsOn, String.join(", ", years)));
    }

    Answer approve(Client who, String plan, String on) {
        return who.post(PLANS + "/" + plan + "/steps/approve", json("{'on': '%s'}", on));
    }

    /** Written by the officer and approved by a director on one day. */
    String approved(String centre, String manager, String on, String startsOn, String... years) {
        String plan = draft(centre, manager, on, startsOn, years).is(201).at("/id");
        approve(site.director, plan, on).is(200);
        return plan;
    }

    Answer grant(String plan, String on, String measure) {
        return site.director.post(
                PLANS + "/" + plan + "/steps/grant", json("{'on': '%s', 'measure': %s}", on, measure));
    }

    Answer grantToMany(String on, boolean allOrNone, String measure, String... plans) {
        String ids = Arrays.stream(plans).map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return site.director.post(
                "/api/v1/support-grants",
                json("{'on': '%s', 'allOrNone': %s, 'measure': %s, 'planIds': [%s]}", on, allOrNone, measure, ids));
    }

    Answer deliver(String plan, String grant, String on, String value) {
        return site.officer.post(
                PLANS + "/" + plan + "/grants/" + grant + "/delivery",
                json(
                        "{'on': '%s', 'asset': {'value': %s, 'critical': true, 'condition': 'A', 'source': 'FOUNDATION'}}",
                        on, money(value)));
    }

    /** With minutes, and without what enters the inventory. */
    Answer delivered(String plan, String grant, String on) {
        return site.officer.post(
                PLANS + "/" + plan + "/grants/" + grant + "/delivery",
                json("{'on': '%s', 'document': %s}", on, paper("MINUTES", on)));
    }

    Answer enter(String plan, String grant, String on, String value) {
        return site.officer.post(
                PLANS + "/" + plan + "/grants/" + grant + "/inventory",
                json(
                        "{'on': '%s', 'asset': {'value': %s, 'critical': false, 'condition': 'A', 'source': 'FOUNDATION'}}",
                        on, money(value)));
    }

    Answer payGrant(String plan, String grant, String allocation, String amount, String invoiced, String on) {
        return site.finance.post(
                PLANS + "/" + plan + "/grants/" + grant + "/steps/pay",
                json(
                        "{'on': '%s', 'allocationId': '%s', 'amount': %s, 'document': %s, 'payee': 'Made-up Supplier'}",
                        on, allocation, money(amount), paper("INVOICE", invoiced)));
    }

    /** Money of the pool that is allocated to the support of a centre. */
    String allocated(String centre, String amount, String on) {
        purse.given(site.partner("COMPANY"), Purse.POOL, amount, on);
        return purse.allocated(Purse.purpose("SUPPORT", centre), amount, on);
    }

    Answer agree(String plan, int year, String on, String agreement) {
        return aid(
                site.officer,
                plan,
                year,
                "agreement",
                "{'on': '%s', 'agreement': %s, 'annualPlan': %s}"
                        .formatted(on, paper(agreement, on), paper("ANNUAL_PLAN", on)));
    }

    Answer pay(String plan, int year, String allocation, String amount, String on) {
        return aid(
                site.finance,
                plan,
                year,
                "steps/pay",
                "{'on': '%s', 'allocationId': '%s', 'document': %s, 'payee': 'Association Exemple'%s}"
                        .formatted(
                                on,
                                allocation,
                                paper("DECISION", on),
                                amount.isEmpty() ? "" : ", 'amount': " + money(amount)));
    }

    Answer approvePayment(Client who, String plan, String payment, String on) {
        return who.post(PLANS + "/" + plan + "/payments/" + payment + "/steps/approve", json("{'on': '%s'}", on));
    }

    /** Prepared by one person of the finances and approved by another, of what the rules give. */
    Answer paid(String plan, int year, int instalment, String allocation, String on) {
        Answer prepared = pay(plan, year, allocation, "", on).is(200);
        int place = prepared.each("/aid", "/year").indexOf(Integer.toString(year));
        String payment = prepared.at("/aid/" + place + "/instalments/" + (instalment - 1) + "/payment/paymentId");
        return payment.isEmpty()
                ? prepared
                : approvePayment(secondFinance, plan, payment, on).is(200);
    }

    Answer justify(String plan, int year, int instalment, String amount, String on) {
        return aid(
                site.officer,
                plan,
                year,
                "justifications",
                "{'on': '%s', 'instalment': %d, 'amount': %s, 'document': %s}"
                        .formatted(on, instalment, money(amount), paper("JUSTIFICATION", on)));
    }

    Answer refuse(String plan, int year, int instalment, String amount, String on) {
        return aid(
                site.officer,
                plan,
                year,
                "refusals",
                "{'on': '%s', 'instalment': %d, 'amount': %s, 'reason': 'a made-up reason'}"
                        .formatted(on, instalment, money(amount)));
    }

    Answer account(String plan, int year, String costs, String on, String paper) {
        return aid(
                site.officer,
                plan,
                year,
                "accounts",
                "{'on': '%s', 'costs': %s, 'document': %s}".formatted(on, money(costs), paper(paper, on)));
    }

    Answer repay(String plan, int year, String amount, String on) {
        return aid(
                site.finance,
                plan,
                year,
                "repayments",
                "{'on': '%s', 'amount': %s, 'document': %s}"
                        .formatted(on, money(amount), paper("BANK_RECONCILIATION", on)));
    }

    Answer close(String plan, String on) {
        return site.director.post(
                PLANS + "/" + plan + "/steps/close", json("{'on': '%s', 'reason': 'a made-up reason'}", on));
    }

    Answer read(String plan) {
        return site.officer.get(PLANS + "/" + plan).is(200);
    }

    private Answer aid(Client who, String plan, int year, String place, String body) {
        return who.post(PLANS + "/" + plan + "/years/" + year + "/" + place, json("%s", body));
    }
}
