package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Site.AGREEMENTS;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.bothSides;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Site.signatory;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Section 3 of the rulebook over HTTP: the two models, their agreements, and what these hold. */
class PartnershipTest extends InAHouse {

    private static final String AGREE = "{'on': '2026-02-01'}";
    private static final String HOLD = "{'on': '2026-03-01', 'reason': 'a made-up reason'}";

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    /** Model 1, appraised, its whole budget of 1 000 000.00 pledged. */
    private Sponsored sponsored() {
        String project = site.appraised("SPONSOR_FUNDED");
        String sponsor = site.partner("COMPANY");
        return new Sponsored(project, sponsor, site.pledge(sponsor, project, "1000000.00"));
    }

    private record Sponsored(String project, String sponsor, String pledge) {}

    /** Model 1, agreed on the first of February 2026. */
    private Agreed agreed() {
        Sponsored sponsored = sponsored();
        String agreement = site.signed(sponsored.project(), sponsored.sponsor());
        site.step(site.officer, sponsored.project(), "agree", AGREE).is(200);
        return new Agreed(sponsored, agreement);
    }

    private record Agreed(Sponsored sponsored, String agreement) {

        String project() {
            return sponsored.project();
        }
    }

    private Agreed inExecution() {
        Agreed agreed = agreed();
        site.receive(agreed.sponsored().pledge(), "300000.00", "2026-02-10");
        permit(agreed.project());
        site.step(site.officer, agreed.project(), "start", "{'on': '2026-02-15'}")
                .is(200);
        return agreed;
    }

    private void permit(String project) {
        site.documents(
                project,
                paper("BUILDING_PERMIT", "2026-01-15"),
                paper("CONTRACT", "2026-01-15"),
                paper("WORKS_INSURANCE", "2026-01-15"),
                paper("SUPERVISION", "2026-01-15"),
                paper("TECHNICAL_CONTROL", "2026-01-15"),
                paper("TEN_YEAR_INSURANCE", "2026-01-15"));
    }

    private Answer terms(String project, int version, String text) {
        return site.officer.post(
                PROJECTS + "/" + project + "/terms-of-reference",
                json(
                        "{'version': %d, 'text': 'a made-up centre', 'items': [{'id': '1.1', 'text': '%s'}],"
                                + " 'on': '2026-01-21'}",
                        version, text));
    }

    private Answer approve(Client who, String project, int version) {
        return who.post(
                PROJECTS + "/" + project + "/terms-of-reference/" + version + "/approval",
                json("{'on': '2026-01-25'}"));
    }

    /** Model 2, programmed, its terms locked. */
    private String specified() {
        String project = site.programmed();
        terms(project, 1, "two rooms").is(201);
        approve(site.director, project, 1).is(200);
        approve(site.secondDirector, project, 1).is(200);
        return project;
    }

    @Test
    void an_agreement_is_drafted_and_signed_by_the_first_project_that_is_agreed() {
        Sponsored one = sponsored();
        String second = site.appraised("SPONSOR_FUNDED");
        site.pledge(one.sponsor(), second, "1000000.00");
        Answer made = site.agreement(
                        one.project(),
                        one.sponsor(),
                        "2026-02-01",
                        bothSides("2026-02-01"),
                        ", 'projects': ['" + second + "'], 'document': " + paper("OTHER", "2026-02-01"))
                .is(201);
        String path = AGREEMENTS + "/" + made.at("/id");
        assertThat(made.header("Location")).endsWith(path);
        assertThat(made.at("/reference")).matches("AGR-\\d{4}-\\d{4}");
        assertThat(made.at("/state")).isEqualTo("DRAFT");
        assertThat(admin.get(path).etag()).isEqualTo(made.etag());
        assertThat(admin.get(PROJECTS + "/" + second + "/agreement").at("/id")).isEqualTo(made.at("/id"));

        site.step(site.officer, second, "agree", AGREE).is(200);
        assertThat(admin.get(path).at("/state")).isEqualTo("SIGNED");
        assertThat(site.stage(one.project())).isEqualTo("APPRAISED");
        site.step(site.officer, one.project(), "agree", "{'on': '2026-02-02'}").is(200);
        assertThat(admin.get(path).each("/history", "/step")).containsExactly("sign");
        assertThat(admin.get(AGREEMENTS + "?state=SIGNED&partyId=" + one.sponsor())
                        .each("/items", "/id"))
                .containsExactly(made.at("/id"));
        site.agreement(second, one.sponsor(), "2026-02-03", bothSides("2026-02-03"), "")
                .isProblem(409, "step.unavailable");
    }

    @Test
    void all_faults_of_an_agreement_are_told_at_once() {
        String project = site.appraised("SPONSOR_FUNDED");
        String draft = site.draft("SPONSOR_FUNDED");
        String own = site.appraised("OWN");
        site.officer
                .post(PROJECTS + "/" + project + "/agreement", "{}")
                .hasFaults("/partyId value.required", "/signatories value.required", "/signedOn value.required");
        site.agreement(project, "nobody", "2026-02-30", "{'side': 'BANK', 'name': ' '}", "")
                .hasFaults(
                        "/signedOn value.date",
                        "/signatories/0/side value.enum",
                        "/signatories/0/name value.text",
                        "/signatories/0/role value.required",
                        "/signatories/0/signedOn value.required");
        site.agreement(
                        project,
                        "nobody",
                        "2026-02-01",
                        bothSides("2026-02-01"),
                        ", 'projects': ['nothing', '" + draft + "', '" + own + "']")
                .hasFaults(
                        "/partyId value.reference",
                        "/projects/0 value.reference",
                        "/projects/1 agreement.projects",
                        "/projects/2 agreement.projects");
        site.agreement(own, site.partner("COMPANY"), "2026-02-01", "", "").isProblem(409, "step.unavailable");
        admin.get(PROJECTS + "/" + own + "/agreement").isProblem(404, "resource.unknown");
        admin.get(AGREEMENTS + "/nothing").isProblem(404, "resource.unknown");
    }

    @Test
    void model_1_asks_an_active_party_a_review_and_pledges_to_the_centime() {
        String project = site.appraised("SPONSOR_FUNDED");
        String sponsor = site.partner("NATURAL_PERSON");
        Answer refused = site.step(site.officer, project, "agree", AGREE)
                .isRefusedBy("agreement.party", "agreement.committed", "agreement.signed");
        assertThat(refused.each("/ruling/checks", "/rule"))
                .as("the planned manager is a party to the file before the agreement is drafted")
                .containsExactly(
                        "actor.interest",
                        "partner.blocked",
                        "agreement.party",
                        "agreement.effectiveness",
                        "agreement.committed",
                        "agreement.signed");
        assertThat(refused.at("/ruling/policy")).isEqualTo("works.v1");

        site.pledge(sponsor, project, "999999.99");
        site.signed(project, sponsor);
        site.step(site.officer, project, "agree", AGREE).isRefusedBy("agreement.committed");
        site.pledge(sponsor, project, "0.01");
        assertThat(site.gate(project, "agree", "2027-01-16").notPassed()).containsExactly("agreement.effectiveness");
        site.step(site.officer, project, "agree", AGREE).is(200);

        Sponsored left = sponsored();
        site.signed(left.project(), left.sponsor());
        site.review(left.project(), "TO_REVISE", "2026-01-25").is(201);
        site.step(site.officer, left.project(), "agree", AGREE).isRefusedBy("agreement.effectiveness");
    }

    @Test
    void a_party_that_is_out_of_use_is_none() {
        Sponsored sponsored = sponsored();
        String other = site.partner("FOUNDATION");
        site.signed(sponsored.project(), other);
        site.officer
                .post(
                        "/api/v1/partners/" + other + "/steps/deactivate",
                        json("{'on': '2026-01-31', 'reason': 'a made-up reason'}"))
                .is(200);
        site.step(site.officer, sponsored.project(), "agree", AGREE).isRefusedBy("agreement.party");
    }

    @Test
    void agreement_signed_asks_both_sides_their_power_and_no_day_to_come() {
        Sponsored sponsored = sponsored();
        String expired =
                "{'kind': 'POWER_TO_SIGN', 'reference': 'P 1', 'date': '2025-01-01', 'validUntil': '2026-01-31'}";
        String foundation = signatory("FOUNDATION", "2026-02-01");

        signedAs(sponsored, "2026-02-01", foundation).isRefusedBy("agreement.signed");
        signedAs(sponsored, "2026-02-01", foundation + ", " + signatory("PARTY", "2026-02-02"))
                .isRefusedBy("agreement.signed");
        signedAs(sponsored, "2026-02-02", bothSides("2026-02-01")).isRefusedBy("agreement.signed");
        signedAs(sponsored, "2026-02-01", foundation + ", " + signatory("PARTY", "2026-02-01", expired))
                .isRefusedBy("agreement.signed Made-up Person");
        signedAs(sponsored, "2026-02-01", foundation + ", " + signatory("PARTY", "2026-02-01", "null"))
                .isRefusedBy("agreement.signed Made-up Person");
        signedAs(sponsored, "2026-02-01", foundation + ", " + signatory("PARTY", "2026-01-31", expired))
                .is(200);
    }

    private Answer signedAs(Sponsored sponsored, String signedOn, String signatories) {
        site.agreement(sponsored.project(), sponsored.sponsor(), signedOn, signatories, "")
                .is(201);
        return site.step(site.officer, sponsored.project(), "agree", AGREE);
    }

    @Test
    void final_acceptance_waits_for_a_condition_of_the_agreement() {
        Sponsored sponsored = sponsored();
        site.agreement(
                        sponsored.project(),
                        sponsored.sponsor(),
                        "2026-02-01",
                        bothSides("2026-02-01"),
                        ", 'conflicts': [{'part': 'SUPPLIER', 'who': 'Made-up Subsidiary'}]")
                .is(201);
        site.step(
                        site.officer,
                        sponsored.project(),
                        "agree",
                        "{'on': '2026-02-01', 'conditions': [{'rule': 'agreement.signed', 'what': 'another supplier'}]}")
                .is(200);
        String condition = admin.get("/api/v1/conditions?projectId=" + sponsored.project())
                .is(200)
                .at("/items/0/id");
        site.receive(sponsored.pledge(), "300000.00", "2026-02-10");
        Works works = Works.of(site, sponsored.project()).started();
        works.notified("2026-05-01")
                .visited("2026-05-05")
                .accept("2026-05-10", "")
                .is(200);

        assertThat(works.finish("2027-05-10")
                        .isRefusedBy("guarantee.reserves")
                        .json()
                        .toString())
                .contains(condition);

        site.officer
                .post(
                        "/api/v1/conditions/" + condition + "/steps/meet",
                        json("{'on': '2027-05-10', 'document': %s}", paper("EVIDENCE", "2027-05-09")))
                .is(200);
        works.finish("2027-05-10").is(200);
    }

    @Test
    void a_conflict_warns_and_passes_with_a_condition() {
        Sponsored sponsored = sponsored();
        Answer made = site.agreement(
                        sponsored.project(),
                        sponsored.sponsor(),
                        "2026-02-01",
                        bothSides("2026-02-01"),
                        ", 'conflicts': [{'part': 'SUPPLIER', 'who': 'Made-up Subsidiary'}]")
                .is(201);
        Answer gate = site.gate(sponsored.project(), "agree", "2026-02-01").is(200);
        assertThat(gate.at("/verdict")).isEqualTo("CONDITIONAL");
        assertThat(gate.notPassed()).containsExactly("agreement.signed");

        site.step(
                        site.officer,
                        sponsored.project(),
                        "agree",
                        "{'on': '2026-02-01', 'conditions': [{'rule': 'agreement.signed', 'what': 'another supplier',"
                                + " 'by': '2026-04-03'}]}")
                .hasFaults("/conditions/0/by value.date");
        String one = "{'rule': '%s', 'what': 'another supplier'}";
        String right = String.format(one, "agreement.signed");
        agreeing(sponsored, "[" + String.format(one, "agreement.nothing") + "]")
                .hasFaults("/conditions/0/rule value.enum");
        agreeing(sponsored, "[" + right + ", " + String.format(one, "agreement.party") + "]")
                .hasFaults("/conditions/1/rule value.enum");
        agreeing(sponsored, "[" + right + ", " + right + "]").hasFaults("/conditions/1 value.list");
        agreeing(sponsored, "[], 'reasons': [{'rule': 'agreement.party', 'reason': 'none'}]")
                .hasFaults("/reasons/0/rule value.enum");
        site.step(
                        site.officer,
                        sponsored.project(),
                        "agree",
                        "{'on': '2026-02-01', 'conditions': [{'rule': 'agreement.signed', 'what': 'another supplier',"
                                + " 'who': 'the sponsor', 'by': '2026-03-01'}]}")
                .is(200);
        Answer conditions =
                admin.get("/api/v1/conditions?agreementId=" + made.at("/id")).is(200);
        assertThat(conditions.each("/items", "/what")).containsExactly("another supplier");
        assertThat(conditions.each("/items", "/due")).containsExactly("2026-03-01");
        String condition = "/api/v1/conditions/" + conditions.at("/items/0/id");
        String findings = "/api/v1/projects/" + sponsored.project() + "/findings?on=";
        assertThat(admin.get(findings + "2026-03-01").each("/items", "/id")).isEmpty();
        Answer missed = admin.get(findings + "2026-03-02").is(200);
        assertThat(missed.each("/items", "/id")).containsExactly(conditions.at("/items/0/id"));
        assertThat(missed.at("/items/0/severity")).isEqualTo("MAJOR");
        String met = "{'on': '%s', 'document': %s}";
        assertThat(admin.get(condition + "/gates/meet?on=2026-03-05").is(200).notPassed())
                .containsExactly("acceptance.condition");
        site.officer
                .post(condition + "/steps/meet", json(met, "2026-01-31", paper("EVIDENCE", "2026-01-30")))
                .hasFaults("/on fact.order");
        assertThat(site.officer
                        .post(condition + "/steps/meet", json(met, "2026-03-05", paper("EVIDENCE", "2026-03-04")))
                        .is(200)
                        .at("/state"))
                .isEqualTo("MET");
        site.officer
                .post(condition + "/steps/meet", json(met, "2026-03-06", paper("EVIDENCE", "2026-03-04")))
                .isProblem(409, "step.unavailable");
        assertThat(admin.get(findings + "2026-03-04").each("/items", "/id")).hasSize(1);
        assertThat(admin.get(findings + "2026-03-05").each("/items", "/id")).isEmpty();
    }

    private Answer agreeing(Sponsored sponsored, String conditions) {
        return site.step(
                site.officer, sponsored.project(), "agree", "{'on': '2026-02-01', 'conditions': " + conditions + "}");
    }

    @Test
    void works_funded_asks_thirty_hundredths_received_or_guaranteed() {
        Agreed agreed = agreed();
        permit(agreed.project());
        site.receive(agreed.sponsored().pledge(), "299900.00", "2026-02-10");
        site.step(site.officer, agreed.project(), "start", "{'on': '2026-02-15'}")
                .isRefusedBy("works.funded");
        site.receive(agreed.sponsored().pledge(), "99.99", "2026-02-10");
        site.step(site.officer, agreed.project(), "start", "{'on': '2026-02-15'}")
                .isRefusedBy("works.funded");
        site.officer
                .post(
                        AGREEMENTS + "/" + agreed.agreement() + "/guarantees",
                        json(
                                "{'projectId': '%s', 'amount': %s, 'document': %s}",
                                agreed.project(), money("0.01"), paper("BOND", "2026-02-14")))
                .is(201);
        assertThat(site.gate(agreed.project(), "start", "2026-02-13").notPassed())
                .containsExactly("works.funded");
        site.step(site.officer, agreed.project(), "start", "{'on': '2026-02-15'}")
                .is(200);
        assertThat(site.stage(agreed.project())).isEqualTo("IN_EXECUTION");
    }

    @Test
    void works_permits_and_money_are_asked_together() {
        Agreed agreed = agreed();
        site.step(site.officer, agreed.project(), "start", "{'on': '2026-02-15'}")
                .isRefusedBy("works.funded", "works.permits");
    }

    @Test
    void model_2_is_never_for_a_natural_person_nor_for_a_company_without_a_seat() {
        String project = specified();
        String person = site.partner("NATURAL_PERSON");
        site.signed(project, person);
        site.step(site.officer, project, "agree", AGREE).isRefusedBy("agreement.party");

        String company = site.partner("COMPANY");
        site.seat(company, "2026-02-02");
        site.signed(project, company);
        site.step(site.officer, project, "agree", "{'on': '2026-02-03'}").isRefusedBy("agreement.party");

        String member = site.partner("FOUNDATION");
        site.seat(member, "2026-02-01");
        site.signed(project, member);
        site.step(site.officer, project, "agree", AGREE).is(200);
        Answer seats = admin.get("/api/v1/committee?on=2026-02-01").is(200);
        assertThat(seats.text()).contains("IMPLEMENTER");
    }

    @Test
    void model_2_takes_an_institution_without_a_seat() {
        String project = specified();
        site.signed(project, site.partner("MINISTRY"));
        site.step(site.officer, project, "agree", AGREE).is(200);
        assertThat(site.project(project).at("/stage")).isEqualTo("AGREED");
        assertThat(admin.get(PROJECTS + "/" + project + "/terms-of-reference").at("/inForce"))
                .isEqualTo("1");
        permit(project);
        site.step(site.officer, project, "start", "{'on': '2026-02-15'}").is(200);
    }

    @Test
    void agreement_programmed_asks_a_programme_and_the_six_points() {
        String project = site.draft("PARTNER_BUILT", "BUILDING", "'need': 'a made-up need'");
        site.step(site.officer, project, "submit", "{'on': '2026-01-10'}").is(200);
        Answer refused = site.step(site.officer, project, "programme", "{'on': '2026-01-20'}")
                .isRefusedBy("agreement.programmed");
        assertThat(refused.each("/ruling/checks/0/missing", ""))
                .contains("PROGRAMME_ENTRY", "CAPACITY", "LAND_INSTRUMENT");
        site.step(site.officer, project, "programme", "{'on': '2026-01-20', 'programmeId': 'nothing'}")
                .hasFaults("/programmeId value.reference");
        site.step(site.officer, project, "appraise", "{'on': '2026-01-20'}").isProblem(409, "step.unavailable");
        site.review(project, "FAVOURABLE", "2026-01-15").isProblem(409, "step.unavailable");

        String whole = site.submitted("PARTNER_BUILT");
        site.step(site.officer, whole, "programme", "{'on': '2026-01-20'}").isRefusedBy("agreement.programmed");
    }

    @Test
    void agreement_terms_asks_two_different_people_administrators_too() {
        String project = site.programmed();
        site.signed(project, site.partner("MINISTRY"));
        site.step(site.officer, project, "agree", AGREE).isRefusedBy("agreement.terms");
        terms(project, 2, "two rooms").hasFaults("/version value.number");
        terms(project, 1, "two rooms").is(201);
        site.step(site.officer, project, "agree", AGREE).isRefusedBy("agreement.terms");

        approve(site.officer, project, 1).isProblem(403, "auth.forbidden");
        approve(admin, project, 1).is(200);
        approve(admin, project, 1).isRefusedBy("agreement.terms");
        String gate = PROJECTS + "/" + project + "/terms-of-reference/1/gates/approve?on=2026-01-25";
        assertThat(admin.get(gate).is(200).notPassed()).containsExactly("agreement.terms");
        assertThat(site.director.get(gate).is(200).notPassed()).isEmpty();
        site.step(site.officer, project, "agree", AGREE).isRefusedBy("agreement.terms");
        Answer locked = approve(site.director, project, 1).is(200);
        assertThat(locked.json().at("/versions/0/locked").booleanValue()).isTrue();
        approve(site.secondDirector, project, 1).isProblem(409, "step.unavailable");
        approve(site.secondDirector, project, 7).isProblem(404, "resource.unknown");
        assertThat(site.gate(project, "agree", "2026-01-24").notPassed())
                .containsExactly("agreement.terms", "agreement.signed");
        site.step(site.officer, project, "agree", AGREE).is(200);
    }

    @Test
    void terms_amendment_is_a_new_version_that_both_sides_sign() {
        String project = specified();
        String agreement = site.signed(project, site.partner("MINISTRY"));
        site.step(site.officer, project, "agree", AGREE).is(200);
        terms(project, 2, "three rooms").is(201);
        assertThat(admin.get(PROJECTS + "/" + project + "/terms-of-reference").at("/inForce"))
                .isEqualTo("1");
        String amend = "{'on': '2026-03-01', 'what': 'one room more', 'terms': ['" + project + "'], 'document': "
                + paper("AMENDMENT", "2026-02-28") + ", 'signatories': [%s], 'budgets': [{'projectId': '" + project
                + "', 'budget': " + money("1100000.00") + "}]}";

        site.agreementStep(site.officer, agreement, "amend", amend.formatted(signatory("PARTY", "2026-02-28")))
                .isRefusedBy("agreement.signed", "terms.amendment");
        site.agreementStep(site.officer, agreement, "amend", amend.formatted(bothSides("2026-02-28")))
                .isRefusedBy("terms.amendment");
        approve(site.director, project, 2).is(200);
        approve(site.secondDirector, project, 2).is(200);
        Answer amended = site.agreementStep(site.officer, agreement, "amend", amend.formatted(bothSides("2026-02-28")))
                .is(200);

        assertThat(amended.at("/amendments/0/terms/0/changes/0/before")).isEqualTo("two rooms");
        assertThat(amended.at("/amendments/0/terms/0/changes/0/after")).isEqualTo("three rooms");
        assertThat(amended.at("/amendments/0/budgets/0/before/amount")).isEqualTo("1000000.00");
        assertThat(site.project(project).at("/budget/amount")).isEqualTo("1100000.00");
        assertThat(admin.get(PROJECTS + "/" + project + "/terms-of-reference").at("/inForce"))
                .isEqualTo("2");
        assertThat(admin.get(PROJECTS + "/" + project + "/terms-of-reference/difference?from=1&to=2")
                        .is(200)
                        .each("/changes", "/id"))
                .containsExactly("1.1");
        admin.get(PROJECTS + "/" + project + "/terms-of-reference/difference?from=1&to=9")
                .isProblem(404, "resource.unknown");
        admin.get(PROJECTS + "/" + project + "/terms-of-reference/difference?from=1")
                .isProblem(400, "request.malformed");
    }

    @Test
    void a_contract_is_amended_by_both_sides_and_never_below_what_was_paid_under_it() {
        Agreed agreed = inExecution();
        Purse finance = new Purse(site.finance);
        String contracts = PROJECTS + "/" + agreed.project() + "/contracts";
        String bond = "{'purpose': 'PERFORMANCE', 'amount': %s, 'document': %s}"
                .formatted(money("18000.00"), paper("BOND", "2026-02-16"));
        String contract = site.officer
                .post(
                        contracts,
                        json("{'contractor': {'name': 'Made-up Builders'}, 'amount': " + money("500000.00")
                                + ", 'document': " + paper("CONTRACT", "2026-02-16") + ", 'bonds': [" + bond + "]}"))
                .is(201)
                .at("/id");
        String under = ", 'contractId': '" + contract + "'";
        String allocation = finance.allocated(Purse.project(agreed.project()), "200000.00", "2026-02-20");
        String payment = finance.preparing(allocation, "100000.00", "2026-02-25", under)
                .is(201)
                .at("/id");
        new Purse(site.director).approving(payment, "2026-02-26").is(200);

        amending(agreed, "contracts", "{'contractId': 'nowhere', 'amount': " + money("9.00") + "}")
                .hasFaults("/contracts/0/contractId value.reference");
        amending(agreed, "contracts", "{'contractId': '" + contract + "', 'amount': " + money("0.00") + "}")
                .hasFaults("/contracts/0/amount value.amount");
        amending(agreed, "contracts", "{'contractId': '" + contract + "', 'amount': " + money("99999.99") + "}")
                .isRefusedBy("terms.amendment");
        Answer amended = amending(
                        agreed, "contracts", "{'contractId': '" + contract + "', 'amount': " + money("120000.00") + "}")
                .is(200);

        assertThat(amended.at("/amendments/0/contracts/0/before/amount")).isEqualTo("500000.00");
        assertThat(admin.get(contracts + "/" + contract).at("/amount/amount")).isEqualTo("120000.00");
        finance.preparing(allocation, "20000.01", "2026-03-02", under).isRefusedBy("works.retention");
        finance.preparing(allocation, "20000.00", "2026-03-02", under).is(201);
    }

    private Answer amending(Agreed agreed, String what, String one) {
        return site.agreementStep(
                site.officer,
                agreed.agreement(),
                "amend",
                "{'on': '2026-03-01', 'what': 'as both sides agreed', 'document': " + paper("AMENDMENT", "2026-02-28")
                        + ", 'signatories': [" + bothSides("2026-02-28") + "], '" + what + "': [" + one + "]}");
    }

    @Test
    void a_pledge_is_lowered_under_its_agreement_as_far_as_the_budget_is_covered() {
        Agreed agreed = inExecution();
        amending(agreed, "budgets", "{'projectId': '" + agreed.project() + "', 'budget': " + money("900000.00") + "}")
                .is(200);

        lowering(agreed, "899999.99").isRefusedBy("agreement.committed");
        lowering(agreed, "900000.00").is(200);
    }

    private Answer lowering(Agreed agreed, String amount) {
        return site.finance.post(
                PLEDGES + "/" + agreed.sponsored().pledge() + "/steps/amend",
                json("{'on': '2026-03-02', 'amount': " + money(amount) + ", 'document': "
                        + paper("AMENDMENT", "2026-02-28") + ", 'schedule': [{'dueOn': '2026-06-01', 'amount': "
                        + money(amount) + "}]}"));
    }

    @Test
    void a_suspended_agreement_holds_its_projects() {
        Agreed agreed = inExecution();
        String allocation = site.allocate(agreed.project(), "100000.00", "2026-02-20");
        site.agreementStep(site.officer, agreed.agreement(), "suspend", HOLD).isProblem(403, "auth.forbidden");
        site.agreementStep(site.director, agreed.agreement(), "suspend", HOLD).is(200);
        assertThat(site.stage(agreed.project())).isEqualTo("SUSPENDED");
        site.payment(allocation, "100.00", "2026-03-02").isRefusedBy("payment.available");

        Answer refused =
                site.step(site.director, agreed.project(), "resume", HOLD).isRefusedBy("agreement.signed");
        assertThat(refused.each("/ruling/checks", "/rule"))
                .containsExactly("actor.interest", "partner.blocked", "agreement.signed");
        String resume = "{'on': '2026-03-05', 'reason': 'a made-up reason'}";
        site.agreementStep(site.director, agreed.agreement(), "resume", resume).is(200);
        assertThat(site.stage(agreed.project())).isEqualTo("SUSPENDED");
        site.step(site.director, agreed.project(), "resume", resume).is(200);
        assertThat(site.stage(agreed.project())).isEqualTo("IN_EXECUTION");
        site.payment(allocation, "100.00", "2026-03-06").is(201);
        assertThat(admin.get(AGREEMENTS + "/" + agreed.agreement()).each("/history", "/step"))
                .containsExactly("sign", "suspend", "resume");
    }

    @Test
    void works_do_not_start_under_a_suspended_agreement() {
        Agreed agreed = agreed();
        permit(agreed.project());
        site.receive(agreed.sponsored().pledge(), "300000.00", "2026-02-10");
        site.agreementStep(site.director, agreed.agreement(), "suspend", HOLD).is(200);
        site.step(site.officer, agreed.project(), "start", "{'on': '2026-03-02'}")
                .isProblem(409, "step.unavailable");
        site.agreementStep(site.officer, agreed.agreement(), "fulfil", "{'on': '2026-03-02'}")
                .isProblem(409, "step.unavailable");
    }

    @Test
    void a_termination_names_a_paper_and_settles_what_was_done_and_spent() {
        Agreed agreed = inExecution();
        String allocation = site.allocate(agreed.project(), "100000.00", "2026-02-20");
        String terminate = "{'on': '2026-03-01', 'reason': 'a made-up reason', 'document': %s%s}";
        site.agreementStep(
                        site.officer,
                        agreed.agreement(),
                        "terminate",
                        terminate.formatted(paper("INVOICE", "2026-03-01"), ""))
                .hasFaults("/document/kind value.enum");
        String notice = paper("NOTICE", "2026-03-01");
        Answer refused = site.agreementStep(
                        site.officer, agreed.agreement(), "terminate", terminate.formatted(notice, ""))
                .isRefusedBy("works.settlement");
        assertThat(refused.each("/ruling/checks/0/missing", ""))
                .contains("WORKS_DONE", "MONEY_SPENT", "MONEY_RETURNED", "SITE_SECURED");

        String settlement = ", 'settlement': {'works': " + paper("JOINT_MINUTES", "2026-02-28") + ", 'spent': "
                + money("0.00") + ", 'returned': %s, 'securedBy': 'Made-up Guards', 'moved': [{'to': {'kind': 'POOL'},"
                + " 'amount': " + money("100000.00") + ", 'consent': %s}]}";
        String consent = paper("CONSENT", "2026-02-28");
        site.agreementStep(
                        site.officer,
                        agreed.agreement(),
                        "terminate",
                        terminate.formatted(notice, settlement.formatted(money("199999.99"), consent)))
                .isRefusedBy("works.settlement");
        site.agreementStep(
                        site.officer,
                        agreed.agreement(),
                        "terminate",
                        terminate.formatted(
                                notice, settlement.formatted(money("200000.00"), paper("NOTICE", "2026-02-28"))))
                .isRefusedBy("works.settlement");
        assertThat(site.stage(agreed.project())).isEqualTo("IN_EXECUTION");
        Answer ended = site.agreementStep(
                        site.officer,
                        agreed.agreement(),
                        "terminate",
                        terminate.formatted(notice, settlement.formatted(money("200000.00"), consent)))
                .is(200);

        assertThat(ended.at("/state")).isEqualTo("TERMINATED");
        assertThat(site.stage(agreed.project())).isEqualTo("CANCELLED");
        site.payment(allocation, "100.00", "2026-03-02").isRefusedBy("payment.available");
        site.step(site.director, agreed.project(), "resume", "{'on': '2026-03-02', 'reason': 'a made-up reason'}")
                .isProblem(409, "step.unavailable");
        site.agreementStep(site.director, agreed.agreement(), "resume", HOLD).isProblem(409, "step.unavailable");
        Answer funding = site.finance.get("/api/v1/funding?on=2026-03-02").is(200);
        assertThat(funding.at("/allocated/amount")).isEqualTo("0.00");
        assertThat(funding.at("/available/amount")).isEqualTo("100000.00");
        assertThat(funding.at("/held/amount")).isEqualTo("200000.00");
    }

    @Test
    void a_blocked_party_fails_the_gates_but_not_the_protective_ones() {
        Agreed agreed = agreed();
        permit(agreed.project());
        site.receive(agreed.sponsored().pledge(), "300000.00", "2026-02-10");
        site.block(agreed.sponsored().sponsor(), "2026-02-12");
        site.step(site.officer, agreed.project(), "start", "{'on': '2026-02-15'}")
                .isRefusedBy("partner.blocked PAR-2026-0002");
        site.agreementStep(site.director, agreed.agreement(), "suspend", HOLD).is(200);
        site.agreementStep(site.director, agreed.agreement(), "resume", HOLD)
                .isRefusedBy("partner.blocked PAR-2026-0002");
    }

    @Test
    void an_interest_in_the_party_of_an_earlier_agreement_counts_for_months_after_its_end() {
        String first = specified();
        String second = specified();
        String ministry = site.partner("MINISTRY");
        String earlier = site.agreement(
                        first, ministry, "2026-02-01", bothSides("2026-02-01"), ", 'projects': ['" + second + "']")
                .is(201)
                .at("/id");
        site.step(site.officer, first, "agree", AGREE).is(200);
        site.agreementStep(
                        site.officer,
                        earlier,
                        "terminate",
                        "{'on': '2026-03-01', 'reason': 'a made-up reason', 'document': "
                                + paper("NOTICE", "2026-03-01") + ", 'settlement': {'works': "
                                + paper("JOINT_MINUTES", "2026-02-28") + ", 'spent': " + money("0.00")
                                + ", 'returned': " + money("0.00") + ", 'securedBy': 'Made-up Guards'}}")
                .is(200);
        site.agreement(second, site.partner("MINISTRY"), "2026-03-05", bothSides("2026-03-05"), "")
                .is(201);
        Answer user = admin.post("/api/v1/users", json("{'name': 'Bound Person', 'roles': ['PARTNERSHIP_OFFICER']}"))
                .is(201);
        admin.post(
                        "/api/v1/users/" + user.at("/id") + "/interests",
                        json("{'partnerId': '%s', 'bond': 'FAMILY', 'since': '2025-01-01'}", ministry))
                .is(201);
        Client bound = house.bearing(user.at("/token"));

        assertThat(interests(bound, second, "2026-03-06")).hasSize(1);
        assertThat(interests(bound, second, "2028-03-01")).hasSize(1);
        assertThat(interests(bound, second, "2028-03-02")).isEmpty();
        site.officer
                .post(
                        "/api/v1/partners/" + ministry + "/steps/end",
                        json(
                                "{'on': '2026-03-06', 'kind': 'DISSOLVED', 'document': %s}",
                                paper("END_OF_PERSON", "2026-03-06")))
                .is(200);
        assertThat(site.gate(second, "agree", "2026-03-07").notPassed())
                .noneMatch(rule -> rule.startsWith("partner.ended"));
    }

    private static List<String> interests(Client who, String project, String on) {
        return who.get(PROJECTS + "/" + project + "/gates/agree?on=" + on).is(200).notPassed().stream()
                .filter(rule -> rule.startsWith("actor.interest"))
                .toList();
    }

    @Test
    void who_has_an_interest_in_the_party_agrees_nothing() {
        Sponsored sponsored = sponsored();
        site.signed(sponsored.project(), sponsored.sponsor());
        String officer = admin.post("/api/v1/users", json("{'name': 'Bound Person', 'roles': ['PARTNERSHIP_OFFICER']}"))
                .is(201)
                .text();
        String id = officer.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        Client bound = house.bearing(officer.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1"));
        bound.post(
                        "/api/v1/users/" + id + "/interests",
                        json("{'partnerId': '%s', 'bond': 'FAMILY', 'since': '2020-01-01'}", sponsored.sponsor()))
                .is(201);
        site.step(bound, sponsored.project(), "agree", AGREE).isRefusedBy("actor.interest PAR-2026-0002");
        site.step(site.officer, sponsored.project(), "agree", AGREE).is(200);
    }
}
