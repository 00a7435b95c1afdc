package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Handovers and step-backs over HTTP: what a test needs to get there. */
final class Handovers {

    static final String HANDOVERS = "/api/v1/handovers";
    static final String STEP_BACKS = "/api/v1/stepbacks";

    private final Site site;

    Handovers(Site site) {
        this.site = site;
    }

    Answer propose(Client who, String on, String more, String... centres) {
        String ids = Arrays.stream(centres).map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return who.post(
                HANDOVERS,
                json(
                        "{'centres': [%s], 'convention': %s, 'on': '%s'%s}",
                        ids, paper("TRANSFER_CONVENTION", on), on, more));
    }

    Answer step(Client who, String handover, String word, String on, String more) {
        return who.post(HANDOVERS + "/" + handover + "/steps/" + word, json("{'on': '%s'%s}", on, more));
    }

    static String board(String on) {
        return ", 'board': {'reference': 'CA 2026/14', 'on': '" + on + "'}";
    }

    static String waiver(String rule, String on, String until) {
        return ", 'waiver': {'rules': ['%s'], 'reason': 'a made-up reason', 'decision': {'reference': 'CA 2026/14', 'on': '%s'}, 'until': '%s'}"
                .formatted(rule, on, until);
    }

    static String because() {
        return ", 'reason': 'a made-up reason'";
    }

    static String deed(String on) {
        String signed = Arrays.stream(new String[] {"FOUNDATION", "PARTY"})
                .map(side -> "{'side': '%s', 'name': 'Exemple', 'role': 'signataire', 'power': %s, 'signedOn': '%s'}"
                        .formatted(side, paper("POWER_TO_SIGN", "2020-01-01"), on))
                .collect(Collectors.joining(", "));
        return ", 'deed': %s, 'assetList': %s, 'minutes': %s, 'signatories': [%s]"
                        .formatted(paper("DEED", on), paper("ASSET_LIST", on), paper("JOINT_MINUTES", on), signed)
                + passing(on);
    }

    /** The staff, and one contract. */
    static String passing(String on) {
        return ", 'staffList': %s, 'contracts': [%s]".formatted(paper("STAFF_LIST", on), paper("CONTRACT", on));
    }

    /** Proposed by the officer and approved by both directors. */
    String approved(String on, String... centres) {
        String handover = propose(site.officer, on, "", centres).is(201).at("/id");
        step(site.director, handover, "approve-programmes", on, "").is(200);
        step(site.secondDirector, handover, "approve-finance", on, "").is(200);
        return handover;
    }

    String transferred(String on, String... centres) {
        String handover = approved(on, centres);
        step(site.officer, handover, "transfer", on, deed(on)).is(200);
        return handover;
    }

    Answer visit(String handover, int month, String on, String more) {
        return step(
                site.officer,
                handover,
                "visit",
                on,
                ", 'month': " + month + ", 'minutes': " + paper("MINUTES", on) + more);
    }

    Answer openStepBack(Client who, String centre, String trigger, String on) {
        return who.post(STEP_BACKS, json("{'centreId': '%s', 'trigger': '%s', 'on': '%s'}", centre, trigger, on));
    }

    Answer stepBack(Client who, String stepBack, String word, String on, String more) {
        return who.post(STEP_BACKS + "/" + stepBack + "/steps/" + word, json("{'on': '%s'%s}", on, more));
    }
}
