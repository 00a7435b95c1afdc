package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * Works that started on 15 February 2026, and what is done until they are accepted. Bodies are written with single
 * quotes; what a test adds to one begins with a comma.
 */
final class Works {

    static final String STARTED_ON = "2026-02-15";
    static final String READY = ", 'ready': {'tests': true, 'equipment': true, 'utilities': true, 'keys': true}";

    private static final List<String> PAPERS = List.of(
            "MINUTES",
            "ASSET_LIST",
            "AS_BUILT_PLANS",
            "MANUALS",
            "WARRANTIES",
            "CONFORMITY_CERTIFICATE",
            "FIRE_OPINION",
            "ASSIGNMENT",
            "TEN_YEAR_INSURANCE");

    private final Site site;
    private final String project;

    private Works(Site site, String project) {
        this.site = site;
        this.project = project;
    }

    /** A building of the foundation itself. */
    static Works own(Site site) {
        String project = site.appraised("OWN");
        site.step(site.officer, project, "agree", "{'on': '2026-02-01'}").is(200);
        site.pool("1000000.00");
        site.allocate(project, "1000000.00", "2026-02-01");
        return new Works(site, project).started();
    }

    /** Model 1: a building that a sponsor pays. */
    static Works sponsored(Site site, String sponsor) {
        String project = site.appraised("SPONSOR_FUNDED");
        String pledge = site.pledge(sponsor, project, "1000000.00");
        site.signed(project, sponsor);
        site.step(site.officer, project, "agree", "{'on': '2026-02-01'}").is(200);
        site.receive(pledge, "300000.00", "2026-02-10");
        return new Works(site, project).started();
    }

    /** Model 2: a building that a ministry delivers by terms of two items, 1.1 and 2.1. */
    static Works builtByPartner(Site site) {
        String project = site.programmed();
        String terms = PROJECTS + "/" + project + "/terms-of-reference";
        site.officer
                .post(
                        terms,
                        json("{'version': 1, 'text': 'a made-up centre', 'on': '2026-01-21', 'items':"
                                + " [{'id': '1.1', 'text': 'two rooms'}, {'id': '2.1', 'text': 'a well'}]}"))
                .is(201);
        site.director.post(terms + "/1/approval", json("{'on': '2026-01-25'}")).is(200);
        site.secondDirector
                .post(terms + "/1/approval", json("{'on': '2026-01-25'}"))
                .is(200);
        site.signed(project, site.partner("MINISTRY"));
        site.step(site.officer, project, "agree", "{'on': '2026-02-01'}").is(200);
        return new Works(site, project).started();
    }

    /** Works that run already. */
    static Works of(Site site, String project) {
        return new Works(site, project);
    }

    Works started() {
        site.documents(
                project,
                paper("BUILDING_PERMIT", "2026-01-15"),
                paper("CONTRACT", "2026-01-15"),
                paper("WORKS_INSURANCE", "2026-01-15"),
                paper("SUPERVISION", "2026-01-15"),
                paper("TECHNICAL_CONTROL", "2026-01-15"),
                paper("TEN_YEAR_UNDERTAKING", "2026-01-15"));
        site.step(site.officer, project, "start", "{'on': '" + STARTED_ON + "'}")
                .is(200);
        return this;
    }

    String project() {
        return project;
    }

    /** An address below the project. */
    String at(String place) {
        return PROJECTS + "/" + project + "/" + place;
    }

    String stage() {
        return site.stage(project);
    }

    Answer delivery() {
        return site.officer.get(at("delivery")).is(200);
    }

    Answer gate(String step, String on) {
        return site.gate(project, step, on);
    }

    /** Posts to an address below the project. */
    Answer post(Client who, String place, String body) {
        return who.post(at(place), json("%s", body));
    }

    Works lots(String... names) {
        String lots = Stream.of(names).map(name -> "{'name': '" + name + "'}").collect(Collectors.joining(", "));
        post(site.officer, "lots", "{'on': '2026-02-16', 'lots': [" + lots + "]}")
                .is(201);
        return this;
    }

    Works notified(String on, String... lots) {
        step("notify-completion", on, ", 'document': " + paper("NOTICE", on) + named(lots))
                .is(200);
        return this;
    }

    Works visited(String on, String... lots) {
        visit(on, ", 'occupied': false" + named(lots)).is(201);
        return this;
    }

    Answer visit(String on, String more) {
        return post(site.officer, "visits", "{'on': '" + on + "', 'by': 'Made-up Commission'" + more + "}");
    }

    /** Accepted on a day, with everything handed in; noticed eight days and visited four days before. */
    Works delivered(String on) {
        LocalDate day = LocalDate.parse(on);
        notified(day.minusDays(8).toString()).visited(day.minusDays(4).toString());
        accept(on, "").is(200);
        return this;
    }

    /** To accept provisionally, with everything handed in. */
    Answer accept(String on, String more) {
        return acceptWith(on, papersBut(on), more);
    }

    Answer acceptWith(String on, String papers, String more) {
        return step("accept-provisionally", on, READY + papers + more);
    }

    /** All the papers that an acceptance may ask for but these. */
    static String papersBut(String on, String... missing) {
        return PAPERS.stream()
                .filter(kind -> !Arrays.asList(missing).contains(kind))
                .map(kind -> paper(kind, on))
                .collect(Collectors.joining(", ", ", 'documents': [", "]"));
    }

    /** The conditions of the project, of its acceptances and of its agreement. */
    Answer conditions() {
        return site.officer.get("/api/v1/conditions?projectId=" + project).is(200);
    }

    /** The first condition is met with a paper. */
    Answer meet(String on, String paper) {
        return meet(site.officer, conditions().at("/items/0/id"), on, paper);
    }

    Answer meet(Client who, String condition, String on, String paper) {
        return who.post(
                "/api/v1/conditions/" + condition + "/steps/meet", json("{'on': '%s', 'document': %s}", on, paper));
    }

    /** The first condition is extended by the director. */
    Answer extend(Client who, String on, String until) {
        return who.post(
                "/api/v1/conditions/" + conditions().at("/items/0/id") + "/steps/extend",
                json(
                        "{'on': '%s', 'until': '%s', 'reason': 'a made-up reason', 'document': %s}",
                        on, until, paper("DECISION", on)));
    }

    Answer finish(String on) {
        return step("accept-finally", on, "");
    }

    Answer step(String step, String on, String more) {
        return site.step(site.officer, project, step, "{'on': '" + on + "'" + more + "}");
    }

    Answer raise(Client who, String on, String severity, String more) {
        return post(
                who,
                "reserves",
                "{'on': '" + on + "', 'severity': '" + severity + "', 'text': 'a made-up defect', 'place': 'Hall'"
                        + more + "}");
    }

    Answer lift(Client who, String reserve, String on) {
        return post(
                who,
                "reserves/" + reserve + "/lifting",
                "{'on': '" + on + "', 'evidence': " + paper("EVIDENCE", on) + "}");
    }

    /** By the director, with a decision of the day. */
    Answer decide(String place, String on, String more) {
        return post(
                site.director,
                place,
                "{'on': '" + on + "', 'reason': 'a made-up reason', 'document': " + paper("DECISION", on) + more + "}");
    }

    static String named(String... lots) {
        return lots.length == 0
                ? ""
                : Stream.of(lots).map(lot -> "'" + lot + "'").collect(Collectors.joining(", ", ", 'lots': [", "]"));
    }
}
