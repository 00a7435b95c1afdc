package org.sharaka.bootstrap;

import java.util.List;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * What tests of projects begin with: people of the foundation, partners, money, and projects at a stage. Bodies are
 * written with single quotes.
 */
final class Site {

    static final String PROJECTS = "/api/v1/projects";
    static final String AGREEMENTS = "/api/v1/agreements";

    private static final String POINTS = """
            'need': 'a made-up need', 'beneficiaries': 900, 'capacity': 300,
            'operatingBudget': {'amount': '420000.00', 'currency': 'MAD'},
            'letterOfIntent': {'kind': 'LETTER_OF_INTENT', 'reference': 'LI 1', 'date': '2026-01-02'},
            'landInstrument': {'kind': 'LAND_INSTRUMENT', 'reference': 'TF 1/45', 'date': '2025-11-03',
            'validUntil': '9999-12-31'}""";

    final Client officer;
    final Client finance;
    final Client director;
    final Client secondDirector;

    private final Client admin;
    private final String manager;

    Site(House house) {
        admin = house.admin();
        officer = house.someone("Amina Exemple", "\"PARTNERSHIP_OFFICER\"");
        finance = house.someone("Brahim Exemple", "\"FINANCE_OFFICER\"");
        director = house.someone("Chama Exemple", "\"DIRECTOR\"");
        secondDirector = house.someone("Driss Exemple", "\"DIRECTOR\"");
        manager = partner("ASSOCIATION");
    }

    static String json(String text, Object... values) {
        return text.formatted(values).replace('\'', '"');
    }

    static String money(String amount) {
        return "{'amount': '%s', 'currency': 'MAD'}".formatted(amount);
    }

    /** A paper; where its validity has to be stated, it is without end. */
    static String paper(String kind, String date) {
        return List.of("BUREAU_LIST", "INSURANCE", "LAND_INSTRUMENT").contains(kind)
                ? paper(kind, date, "9999-12-31")
                : "{'kind': '%s', 'reference': '%s 1', 'date': '%s'}".formatted(kind, kind, date);
    }

    static String paper(String kind, String date, String validUntil) {
        return "{'kind': '%s', 'reference': '%s 1', 'date': '%s', 'validUntil': '%s'}"
                .formatted(kind, kind, date, validUntil);
    }

    String partner(String kind) {
        return officer.post("/api/v1/partners", json("{'name': {'fr': 'Exemple %s'}, 'kind': '%s'}", kind, kind))
                .is(201)
                .at("/id");
    }

    String seat(String partner, String since) {
        return seat(partner, "DONOR", since);
    }

    String seat(String partner, String capacity, String since) {
        return officer.post(
                        "/api/v1/committee/memberships",
                        json("{'partnerId': '%s', 'capacities': ['%s'], 'since': '%s'}", partner, capacity, since))
                .is(201)
                .at("/id");
    }

    void block(String partner, String on) {
        director.post(
                        "/api/v1/partners/" + partner + "/steps/block",
                        json("{'on': '%s', 'reason': 'a made-up reason'}", on))
                .is(200);
    }

    String programme() {
        return officer.post("/api/v1/programmes", json("{'name': {'fr': 'Programme Exemple'}}"))
                .is(201)
                .at("/id");
    }

    /** A draft for a building of 1 000 000.00, with the six points. */
    String draft(String model) {
        return draft(model, "BUILDING", "'budget': " + money("1000000.00") + ", " + points());
    }

    String draft(String model, String nature, String more) {
        return officer.post(
                        PROJECTS,
                        json(
                                "{'name': {'fr': 'Centre Exemple'}, 'model': '%s', 'nature': '%s', 'field': 'HEALTH', %s}",
                                model, nature, more))
                .is(201)
                .at("/id");
    }

    String points() {
        return POINTS + ", 'plannedManagerId': '" + manager + "'";
    }

    Answer project(String id) {
        return officer.get(PROJECTS + "/" + id).is(200);
    }

    String stage(String id) {
        return project(id).at("/stage");
    }

    Answer step(Client who, String project, String step, String body) {
        return who.post(PROJECTS + "/" + project + "/steps/" + step, json(body));
    }

    Answer gate(String project, String step, String on) {
        return officer.get(PROJECTS + "/" + project + "/gates/" + step + "?on=" + on);
    }

    String submitted(String model) {
        String project = draft(model);
        step(officer, project, "submit", "{'on': '2026-01-10'}").is(200);
        return project;
    }

    Answer review(String project, String result, String on) {
        return officer.post(
                PROJECTS + "/" + project + "/effectiveness-review", json("{'on': '%s', 'result': '%s'}", on, result));
    }

    /** Model 1 or own: reviewed and appraised in January 2026. */
    String appraised(String model) {
        String project = submitted(model);
        review(project, "FAVOURABLE", "2026-01-15").is(201);
        step(officer, project, "appraise", "{'on': '2026-01-20'}").is(200);
        return project;
    }

    /** Model 2: programmed in January 2026. */
    String programmed() {
        String project = submitted("PARTNER_BUILT");
        step(officer, project, "programme", "{'on': '2026-01-20', 'programmeId': '" + programme() + "'}")
                .is(200);
        return project;
    }

    void documents(String project, String... papers) {
        officer.post(PROJECTS + "/" + project + "/documents", json("{'documents': [%s]}", String.join(", ", papers)))
                .is(201);
    }

    static String signatory(String side, String signedOn) {
        return signatory(side, signedOn, paper("POWER_TO_SIGN", "2025-01-01"));
    }

    static String signatory(String side, String signedOn, String power) {
        return "{'side': '%s', 'name': 'Made-up Person', 'role': 'Head', 'power': %s, 'signedOn': '%s'}"
                .formatted(side, power, signedOn);
    }

    static String bothSides(String signedOn) {
        return signatory("FOUNDATION", signedOn) + ", " + signatory("PARTY", signedOn);
    }

    Answer agreement(String project, String party, String signedOn, String signatories, String more) {
        return officer.post(
                PROJECTS + "/" + project + "/agreement",
                json("{'partyId': '%s', 'signedOn': '%s', 'signatories': [%s]%s}", party, signedOn, signatories, more));
    }

    /** An agreement that both sides signed on the first of February 2026. */
    String signed(String project, String party) {
        return agreement(project, party, "2026-02-01", bothSides("2026-02-01"), "")
                .is(201)
                .at("/id");
    }

    Answer agreementStep(Client who, String agreement, String step, String body) {
        return who.post(AGREEMENTS + "/" + agreement + "/steps/" + step, json(body));
    }

    /** A pledge for a project, in one instalment of the first of June 2026. */
    String pledge(String donor, String project, String amount) {
        return finance.post(
                        "/api/v1/pledges",
                        json(
                                "{'donorId': '%s', 'amount': %s, 'purpose': {'kind': 'PROJECT', 'id': '%s'},"
                                        + " 'schedule': [{'dueOn': '2026-06-01', 'amount': %s}], 'pledgedOn': '2026-01-05'}",
                                donor, money(amount), project, money(amount)))
                .is(201)
                .at("/id");
    }

    String receive(String pledge, String amount, String on) {
        return finance.post(
                        "/api/v1/pledges/" + pledge + "/receipts",
                        json("{'amount': %s, 'receivedOn': '%s', 'reference': 'VIR 1'}", money(amount), on))
                .is(201)
                .at("/id");
    }

    String allocate(String project, String amount, String on) {
        return finance.post(
                        "/api/v1/allocations",
                        json(
                                "{'amount': %s, 'to': {'kind': 'PROJECT', 'id': '%s'}, 'on': '%s'}",
                                money(amount), project, on))
                .is(201)
                .at("/id");
    }

    Answer payment(String allocation, String amount, String on) {
        return finance.post(
                "/api/v1/payments",
                json(
                        "{'allocationId': '%s', 'amount': %s, 'document': %s, 'payee': 'Made-up Builders', 'on': '%s'}",
                        allocation, money(amount), paper("INVOICE", on), on));
    }

    /** Money in the pool. */
    void pool(String amount) {
        String donor = partner("COMPANY");
        String pledge = finance.post(
                        "/api/v1/pledges",
                        json(
                                "{'donorId': '%s', 'amount': %s, 'purpose': {'kind': 'POOL'},"
                                        + " 'schedule': [{'dueOn': '2026-01-05', 'amount': %s}], 'pledgedOn': '2026-01-05'}",
                                donor, money(amount), money(amount)))
                .is(201)
                .at("/id");
        receive(pledge, amount, "2026-01-05");
    }

    Client administrator() {
        return admin;
    }
}
