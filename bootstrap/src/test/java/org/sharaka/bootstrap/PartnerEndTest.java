package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** {@code partner.ended} over HTTP: what becomes of the files of a partner that is no more. */
class PartnerEndTest extends InAHouse {

    private static final String END = paper("END_OF_PERSON", "2026-06-01");

    private Site site;
    private Mandates mandates;

    @BeforeEach
    void open() {
        site = new Site(house);
        mandates = new Mandates(site);
    }

    private Answer end(String partner, String on, String kind, String document, String more) {
        return site.officer.post(
                "/api/v1/partners/" + partner + "/steps/end",
                json("{'on': '%s', 'kind': '%s', 'document': %s%s}", on, kind, document, more));
    }

    private Answer dissolved(String partner, String on) {
        return end(partner, on, "DISSOLVED", paper("END_OF_PERSON", on), "");
    }

    @Test
    void an_end_is_shown_by_its_document_and_a_merger_names_the_successor() {
        String partner = site.partner("ASSOCIATION");
        String heir = site.partner("ASSOCIATION");
        Answer gate = site.officer
                .get("/api/v1/partners/" + partner + "/gates/end?on=2026-09-01")
                .is(200);
        assertThat(gate.at("/gate")).isEqualTo("partner.end");
        assertThat(gate.each("/checks", "/rule")).containsExactly("partner.ended");

        end(partner, "2026-09-01", "DISSOLVED", paper("NOTICE", "2026-08-01"), "")
                .isRefusedBy("partner.ended");
        house.still();
        end(partner, "2026-09-01", "DISSOLVED", paper("END_OF_PERSON", "2099-09-01"), "")
                .hasFaults("/document/date fact.future");
        end(partner, "2026-09-01", "WITHDRAWN", paper("END_OF_PERSON", "2026-09-01"), "")
                .isRefusedBy("partner.ended");
        end(partner, "2026-09-01", "MERGED", paper("END_OF_PERSON", "2026-09-01"), "")
                .isRefusedBy("partner.ended");
        end(partner, "2026-09-01", "MERGED", paper("END_OF_PERSON", "2026-09-01"), ", 'successorId': 'nobody'")
                .hasFaults("/successorId value.reference");
        end(partner, "2026-09-01", "GONE", paper("END_OF_PERSON", "2026-09-01"), "")
                .hasFaults("/kind value.enum");
        site.finance.post("/api/v1/partners/" + partner + "/steps/end", "{}").isProblem(403, "auth.forbidden");

        Answer ended = end(
                        partner,
                        "2026-09-01",
                        "MERGED",
                        paper("END_OF_PERSON", "2026-09-02"),
                        ", 'successorId': '" + heir + "'")
                .is(200);
        assertThat(ended.at("/ended/successorId")).isEqualTo(heir);
        dissolved(partner, "2026-09-02").isProblem(409, "step.unavailable");
        site.officer.get("/api/v1/partners/" + partner + "/gates/end").isProblem(409, "step.unavailable");
        assertThat(admin.get("/api/v1/journal?subject=" + partner).each("/items", "/action"))
                .contains("partner.ended");
    }

    @Test
    void its_mandates_are_suspended_and_none_is_signed_or_resumed_with_it() {
        String association = site.partner("ASSOCIATION");
        String centre = mandates.centre("SOCIAL");
        String running = mandates.running(centre, "SOCIAL", association, "2026-03-01", "2028-02-29");
        String draft = mandates.drafted(mandates.centre("SOCIAL"), "SOCIAL", association, "2026-09-01", "2028-02-29");

        dissolved(association, "2026-06-01").is(200);

        Answer mandate = admin.get(MANDATES + running);
        assertThat(mandate.at("/suspensions/0/set/on")).isEqualTo("2026-06-01");
        assertThat(mandates.sign(draft, "2026-05-31").is(200).at("/suspensions/0/set/on"))
                .isEqualTo("2026-06-01");
        site.director
                .post(MANDATES + running + "/steps/resume", json("{'on': '2026-06-02', 'reason': 'une erreur'}"))
                .isRefusedBy("partner.ended");
        String later = mandates.drafted(mandates.centre("SOCIAL"), "SOCIAL", association, "2026-09-01", "2028-02-29");
        mandates.sign(later, "2026-06-01").isRefusedBy("partner.ended");

        String heir = site.partner("ASSOCIATION");
        mandates.step(
                        running,
                        "end",
                        "{'on': '2028-02-29', 'reason': 'fin', 'documents': [" + Mandates.closing("2026-06-10")
                                + "], 'unjustified': " + money("0.00")
                                + ", 'successorId': '" + heir + "'}")
                .is(200);
        mandates.running(centre, "SOCIAL", heir, "2028-03-01", "2029-02-28");
    }

    @Test
    void a_mandate_that_is_signed_and_has_not_begun_never_runs() {
        String association = site.partner("ASSOCIATION");
        String centre = mandates.centre("SOCIAL");
        String signed = mandates.drafted(centre, "SOCIAL", association, "2026-09-01", "2028-02-29");
        mandates.sign(signed, "2026-05-01").is(200);

        dissolved(association, "2026-06-01").is(200);

        Answer mandate = admin.get(MANDATES + signed);
        assertThat(mandate.at("/suspensions/0/set/on")).isEqualTo("2026-06-01");
        assertThat(mandate.at("/suspensions/0/reason")).isEqualTo("partner.ended DISSOLVED");
        assertThat(admin.get(MANDATES + signed + "/gates/suspend?on=2026-09-01").status())
                .isEqualTo(409);
        site.director
                .post(MANDATES + signed + "/steps/resume", json("{'on': '2026-09-01', 'reason': 'une erreur'}"))
                .isRefusedBy("partner.ended");
    }

    @Test
    void what_was_due_stays_a_claim_what_is_due_later_stops_counting_and_its_seat_ends() {
        String sponsor = site.partner("COMPANY");
        String seat = site.seat(sponsor, "2025-01-01");
        String pledge = site.finance
                .post(
                        "/api/v1/pledges",
                        json(
                                "{'donorId': '%s', 'amount': %s, 'purpose': {'kind': 'POOL'}, 'pledgedOn': '2026-01-05',"
                                        + " 'schedule': [{'dueOn': '2026-02-01', 'amount': %s},"
                                        + " {'dueOn': '2026-03-01', 'amount': %s}, {'dueOn': '2026-06-02', 'amount': %s}]}",
                                sponsor, money("390000.00"), money("100000.00"), money("200000.00"), money("90000.00")))
                .is(201)
                .at("/id");
        site.receive(pledge, "150000.00", "2026-02-10");
        assertThat(figure("2026-05-31", "overdue")).isEqualTo("150000.00");

        dissolved(sponsor, "2026-06-01").is(200);

        assertThat(figure("2026-05-31", "pledged")).isEqualTo("390000.00");
        assertThat(figure("2026-05-31", "overdue")).isEqualTo("150000.00");
        assertThat(figure("2026-06-01", "pledged")).isEqualTo("300000.00");
        assertThat(figure("2026-06-01", "received")).isEqualTo("150000.00");
        assertThat(figure("2026-06-01", "overdue")).isEqualTo("150000.00");
        assertThat(admin.get("/api/v1/committee?on=2026-05-31").each("/items", "/id"))
                .contains(seat);
        assertThat(admin.get("/api/v1/committee?on=2026-06-02").each("/items", "/id"))
                .doesNotContain(seat);
        site.finance
                .post(
                        "/api/v1/pledges",
                        json(
                                "{'donorId': '%s', 'amount': %s, 'purpose': {'kind': 'POOL'}, 'pledgedOn': '2026-06-01',"
                                        + " 'schedule': [{'dueOn': '2026-07-01', 'amount': %s}]}",
                                sponsor, money("1.00"), money("1.00")))
                .isRefusedBy("partner.ended");
    }

    @Test
    void what_a_dissolved_donor_owes_is_to_be_declared_at_once_until_it_is_received() {
        String sponsor = site.partner("COMPANY");
        Purse purse = new Purse(site.finance);
        String pledge = purse.pledging(
                        sponsor,
                        Purse.POOL,
                        "300000.00",
                        "2026-01-05",
                        Purse.instalment("2026-02-01", "100000.00") + ", "
                                + Purse.instalment("2026-06-02", "200000.00"))
                .is(201)
                .at("/id");
        String paid = purse.pledging(
                        site.partner("COMPANY"),
                        Purse.POOL,
                        "100.00",
                        "2026-01-05",
                        Purse.instalment("2026-02-01", "100.00"))
                .is(201)
                .at("/id");
        assertThat(declarations()).isEmpty();

        dissolved(sponsor, "2026-06-01").is(200);

        assertThat(declarations()).containsExactly(pledge + " 2026-06-01");
        assertThat(admin.get("/api/v1/agenda?kind=CLAIM_DECLARATION&role=DIRECTOR")
                        .is(200)
                        .each("/items", "/kind"))
                .isEmpty();
        site.receive(pledge, "99999.99", "2026-06-10");
        assertThat(declarations()).containsExactly(pledge + " 2026-06-01");
        site.receive(pledge, "0.01", "2026-06-11");
        assertThat(declarations()).isEmpty();
        assertThat(paid).isNotEqualTo(pledge);
    }

    private List<String> declarations() {
        Answer agenda = admin.get("/api/v1/agenda?kind=CLAIM_DECLARATION&role=FINANCE_OFFICER")
                .is(200);
        List<String> days = agenda.each("/items", "/dueOn");
        return IntStream.range(0, days.size())
                .mapToObj(item -> agenda.at("/items/" + item + "/subject/id") + " " + days.get(item))
                .toList();
    }

    @Test
    void heirs_take_over_what_is_unpaid_of_a_pledge_from_that_day_on() {
        String sponsor = site.partner("COMPANY");
        String heir = site.partner("COMPANY");
        Purse purse = new Purse(site.finance);
        String pledge = purse.pledging(
                        sponsor,
                        Purse.POOL,
                        "500000.00",
                        "2026-01-05",
                        Purse.instalment("2026-02-01", "300000.00") + ", "
                                + Purse.instalment("2026-09-01", "200000.00"))
                .is(201)
                .at("/id");
        site.receive(pledge, "200000.00", "2026-02-10");
        takenOver(pledge, heir, "2026-05-01").isRefusedBy("succession.accept");
        end(sponsor, "2026-05-01", "MERGED", paper("END_OF_PERSON", "2026-05-01"), successor(heir))
                .is(200);
        amended(pledge, "2026-05-02").isRefusedBy("partner.ended");
        takenOver(pledge, "nobody", "2026-06-01").hasFaults("/successorId value.reference");
        assertThat(takenOver(pledge, sponsor, "2026-06-01").is(409).notPassed())
                .containsExactly("partner.ended", "succession.accept");
        site.finance
                .get("/api/v1/pledges/" + pledge + "/gates/succeed?on=2026-06-01")
                .is(200);
        assertThat(figure("2026-05-31", "pledged")).isEqualTo("300000.00");
        assertThat(figure("2026-05-31", "overdue")).isEqualTo("100000.00");

        Answer taken = takenOver(pledge, heir, "2026-06-01").is(200);

        assertThat(taken.at("/donorId")).isEqualTo(heir);
        assertThat(taken.at("/amount/amount")).isEqualTo("500000.00");
        site.receive(pledge, "150000.00", "2026-07-01");
        assertThat(byDonor("2026-05-15", sponsor)).isEqualTo("300000.00 200000.00 100000.00");
        assertThat(byDonor("2026-05-15", heir)).isEmpty();
        assertThat(byDonor("2026-06-30", sponsor)).isEqualTo("200000.00 200000.00 0.00");
        assertThat(byDonor("2026-06-30", heir)).isEqualTo("300000.00 0.00 100000.00");
        assertThat(byDonor("2026-07-01", heir)).isEqualTo("300000.00 150000.00 0.00");
        assertThat(figure("2026-07-01", "pledged")).isEqualTo("500000.00");
        assertThat(figure("2026-07-01", "received")).isEqualTo("350000.00");
        amended(pledge, "2026-08-01").is(200);
    }

    @Test
    void an_agreement_is_taken_over_with_the_pledges_that_it_rests_on() {
        String sponsor = site.partner("NATURAL_PERSON");
        String heir = site.partner("NATURAL_PERSON");
        String project = Works.sponsored(site, sponsor).project();
        String agreement =
                admin.get(Site.PROJECTS + "/" + project + "/agreement").at("/id");
        String pledge = admin.get("/api/v1/pledges?donorId=" + sponsor).at("/items/0/id");
        String gate = Site.AGREEMENTS + "/" + agreement + "/gates/succeed?on=2026-05-02&successorId=" + heir;
        assertThat(site.officer.get(gate).is(200).notPassed()).containsExactly("succession.accept");
        end(sponsor, "2026-05-01", "DECEASED", paper("END_OF_PERSON", "2026-05-01"), "")
                .is(200);
        String acceptance = "{'on': '2026-05-02'%s, 'successorId': '" + heir + "'}";
        site.agreementStep(site.officer, agreement, "succeed", acceptance.formatted(""))
                .isRefusedBy("succession.accept");
        String written = ", 'document': " + paper("SUCCESSION_ACCEPTANCE", "2026-05-02");

        Answer taken = site.agreementStep(site.officer, agreement, "succeed", acceptance.formatted(written))
                .is(200);

        assertThat(taken.at("/partyId")).isEqualTo(heir);
        assertThat(taken.at("/state")).isEqualTo("SIGNED");
        assertThat(taken.at("/takeovers/0/fromId")).isEqualTo(sponsor);
        assertThat(admin.get("/api/v1/pledges/" + pledge).at("/donorId")).isEqualTo(heir);
        assertThat(byDonor("2026-05-01", sponsor)).isEqualTo("300000.00 300000.00 0.00");
        assertThat(byDonor("2026-05-02", heir)).isEqualTo("700000.00 0.00 0.00");
        site.receive(pledge, "700000.00", "2026-06-01");

        Corrections corrections = new Corrections(admin, "2026-06-02");
        String fact = Site.AGREEMENTS + "/" + agreement + "/takeovers/1";
        corrections.correct(admin, fact, "'on': '2026-04-30'").hasFaults("/value/on fact.order");
        corrections.correct(admin, fact, "'on': '2026-05-03'").is(201);
        assertThat(admin.get(Site.AGREEMENTS + "/" + agreement).at("/takeovers/0/recorded/on"))
                .isEqualTo("2026-05-03");
    }

    /** Pledged, received and overdue of a donor on a day; nothing where it has nothing. */
    private String byDonor(String on, String donor) {
        Answer figures = admin.get("/api/v1/funding?by=donor&on=" + on).is(200);
        List<String> keys = figures.each("/items", "/id");
        return keys.contains(donor)
                ? Stream.of("pledged", "received", "overdue")
                        .map(name -> figures.at("/items/" + keys.indexOf(donor) + "/" + name + "/amount"))
                        .collect(Collectors.joining(" "))
                : "";
    }

    @Test
    void an_amendment_is_decided_by_two_people_or_signed_by_the_liquidator_once_the_party_is_gone() {
        String sponsor = site.partner("COMPANY");
        String project = Works.sponsored(site, sponsor).project();
        String agreement =
                admin.get(Site.PROJECTS + "/" + project + "/agreement").at("/id");
        String ours = Site.signatory("FOUNDATION", "2026-06-02");
        String other = ours.replace("Made-up Person", "Another Person");
        String theirs = Site.signatory("PARTY", "2026-06-02");
        String liquidator = Site.signatory("PARTY", "2026-06-02", paper("POWER_TO_SIGN", "2026-06-01"));
        amend(agreement, ours + ", " + other).isRefusedBy("agreement.signed");

        dissolved(sponsor, "2026-06-01").is(200);

        amend(agreement, ours + ", " + theirs).isRefusedBy("partner.ended PAR-2026-0002");
        amend(agreement, ours).isRefusedBy("partner.ended PAR-2026-0002", "agreement.signed");
        amend(agreement, ours + ", " + ours).isRefusedBy("partner.ended PAR-2026-0002", "agreement.signed");
        amend(agreement, liquidator).isRefusedBy("agreement.signed");
        amend(agreement, ours + ", " + other).is(200);
        amend(agreement, ours + ", " + liquidator).is(200);
    }

    @Test
    void an_amendment_is_decided_by_two_people_where_the_party_does_not_come_when_summoned() {
        String sponsor = site.partner("COMPANY");
        String project = Works.sponsored(site, sponsor).project();
        String agreement =
                admin.get(Site.PROJECTS + "/" + project + "/agreement").at("/id");
        String ours = Site.signatory("FOUNDATION", "2026-06-02");
        String two = ours + ", " + ours.replace("Made-up Person", "Another Person");
        String summons = "], 'summons': %s, 'terms': [";

        amend(agreement, two).isRefusedBy("agreement.signed");
        amend(agreement, two + summons.formatted(paper("NOTICE", "2026-06-03"))).isRefusedBy("agreement.signed");
        amend(agreement, ours + summons.formatted(paper("NOTICE", "2026-05-02")))
                .isRefusedBy("agreement.signed");
        amend(agreement, two + summons.formatted(paper("MINUTES", "2026-05-02")))
                .hasFaults("/summons/kind value.enum");
        Answer amended = amend(agreement, two + summons.formatted(paper("NOTICE", "2026-06-02")))
                .is(200);
        assertThat(amended.at("/amendments/0/summons/kind")).isEqualTo("NOTICE");
    }

    private Answer amend(String agreement, String signatories) {
        return site.agreementStep(
                site.officer,
                agreement,
                "amend",
                "{'on': '2026-06-03', 'what': 'another schedule', 'document': " + paper("AMENDMENT", "2026-06-02")
                        + ", 'signatories': [" + signatories + "]}");
    }

    @Test
    void how_a_partner_ends_follows_from_what_it_is() {
        String ministry = site.partner("MINISTRY");
        String person = site.partner("NATURAL_PERSON");
        String heir = site.partner("COMPANY");
        for (String kind : List.of("DISSOLVED", "MERGED")) {
            end(person, "2026-06-01", kind, END, successor(heir)).isRefusedBy("partner.ended");
        }
        Answer refused = end(ministry, "2026-06-01", "DECEASED", END, "").isRefusedBy("partner.ended");
        assertThat(refused.at("/ruling/checks/0/reason")).isEqualTo("kind");
        assertThat(refused.at("/ruling/checks/0/actual")).isEqualTo("DECEASED");
        end(person, "2026-06-01", "DECEASED", END, "").is(200);
        end(ministry, "2026-06-01", "DISSOLVED", END, "").is(200);
    }

    @Test
    void a_successor_is_one_that_may_stand_there() {
        String association = site.partner("ASSOCIATION");
        String dissolved = site.partner("ASSOCIATION");
        dissolved(dissolved, "2026-06-02").is(200);
        String inactive = site.partner("ASSOCIATION");
        site.officer
                .post(
                        "/api/v1/partners/" + inactive + "/steps/deactivate",
                        json("{'on': '2026-05-01', 'reason': 'a made-up reason'}"))
                .is(200);
        String blocked = site.partner("ASSOCIATION");
        site.block(blocked, "2026-05-01");
        Map<String, String> wrong = Map.of(
                association,
                "ITSELF",
                dissolved,
                "ENDED",
                inactive,
                "INACTIVE",
                blocked,
                "BLOCKED",
                site.partner("NATURAL_PERSON"),
                "NATURAL_PERSON");
        wrong.forEach((successor, word) -> {
            Answer refused = end(association, "2026-06-01", "MERGED", END, successor(successor))
                    .isRefusedBy("partner.ended");
            assertThat(refused.at("/ruling/checks/0/reason")).isEqualTo("successor");
            assertThat(refused.at("/ruling/checks/0/actual")).isEqualTo(word);
        });

        String heir = site.partner("ASSOCIATION");
        end(association, "2026-06-01", "MERGED", END, successor(heir)).is(200);
        end(heir, "2026-05-01", "MERGED", END, successor(association)).isRefusedBy("partner.ended");
    }

    @Test
    void nobody_withdraws_while_something_runs_and_then_only_its_seat_ends() {
        String sponsor = site.partner("COMPANY");
        String seat = site.seat(sponsor, "2025-01-01");
        String pledge = new Purse(site.finance).pledged(sponsor, Purse.POOL, "300000.00");
        String notice = paper("NOTICE", "2026-05-20");
        end(sponsor, "2026-06-01", "WITHDRAWN", notice, "").isRefusedBy("partner.in-use");

        site.receive(pledge, "300000.00", "2026-05-30");
        end(sponsor, "2026-06-01", "WITHDRAWN", notice, "").is(200);
        assertThat(admin.get("/api/v1/committee?on=2026-06-02").each("/items", "/id"))
                .doesNotContain(seat);
        assertThat(figure("2026-06-01", "received")).isEqualTo("300000.00");
        new Purse(site.finance)
                .pledging(sponsor, Purse.POOL, "1.00", "2026-06-02", Purse.instalment("2026-06-02", "1.00"))
                .isRefusedBy("partner.ended");
    }

    @Test
    void nobody_that_has_ended_sits_again() {
        String association = site.officer
                .post("/api/v1/partners", json("{'name': {'fr': 'Association Finie'}, 'kind': 'ASSOCIATION'}"))
                .is(201)
                .at("/id");
        dissolved(association, "2026-06-01").is(200);
        site.officer
                .post(
                        "/api/v1/committee/memberships",
                        json("{'partnerId': '%s', 'capacities': ['DONOR'], 'since': '2026-07-01'}", association))
                .isRefusedBy("partner.ended");
        String sheet = "kind,name_ar,name_fr,committee_member\nASSOCIATION,,Association Finie,true\n";
        Answer imported = site.officer.send(
                "POST", "/api/v1/partners/imports?dryRun=true", "text/csv", sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(imported.at("/rows/0/errors/0/code")).isEqualTo("import.row");
        assertThat(imported.at("/rejected")).isEqualTo("1");
    }

    private static String successor(String partner) {
        return ", 'successorId': '" + partner + "'";
    }

    private Answer takenOver(String pledge, String heir, String on) {
        return site.finance.post(
                "/api/v1/pledges/" + pledge + "/steps/succeed",
                json(
                        "{'on': '%s', 'successorId': '%s', 'document': %s}",
                        on, heir, paper("SUCCESSION_ACCEPTANCE", on)));
    }

    private Answer amended(String pledge, String on) {
        return site.finance.post(
                "/api/v1/pledges/" + pledge + "/steps/amend",
                json(
                        "{'on': '%s', 'document': %s, 'amount': %s, 'schedule': [{'dueOn': '2026-09-01', 'amount': %s}]}",
                        on, paper("NOTICE", on), money("400000.00"), money("400000.00")));
    }

    private String figure(String on, String name) {
        return admin.get("/api/v1/funding?on=" + on).is(200).at("/" + name + "/amount");
    }
}
