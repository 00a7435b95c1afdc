package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.bootstrap.http.Answer;

/** Centres and their mandates over HTTP: what a test needs to get there. */
final class Mandates {

    static final String MANDATES = "/api/v1/mandates/";
    static final String CENTRES = "/api/v1/centres";

    private static final List<String> OF_ASSOCIATION = List.of("FILING_RECEIPT", "STATUTES", "BUREAU_LIST");

    private final Site site;

    Mandates(Site site) {
        this.site = site;
    }

    /** A centre that exists, not open. */
    String centre(String field) {
        return site.officer
                .post(CENTRES, json("{'name': {'fr': 'Centre Exemple'}, 'field': '%s', 'region': 'MA-06'}", field))
                .is(201)
                .at("/id");
    }

    static String papers(String... kinds) {
        return Arrays.stream(kinds).map(kind -> paper(kind, "2020-01-01")).collect(Collectors.joining(", ", "[", "]"));
    }

    static String standing(String... missing) {
        return papers(OF_ASSOCIATION.stream()
                .filter(kind -> !List.of(missing).contains(kind))
                .toArray(String[]::new));
    }

    static String worked(String field, String from, String until) {
        return "[{'field': '%s', 'from': '%s', 'until': '%s', 'document': %s}]"
                .formatted(field, from, until, paper("EXPERIENCE", "2026-01-01"));
    }

    Answer draft(String centre, String manager, String from, String until, String papers, String experience) {
        return site.officer.post(
                CENTRES + "/" + centre + "/mandates",
                json(
                        "{'managerId': '%s', 'from': '%s', 'until': '%s', 'documents': %s, 'experience': %s}",
                        manager, from, until, papers, experience));
    }

    /** A draft with everything an association needs for a centre of this field. */
    String drafted(String centre, String field, String manager, String from, String until) {
        return draft(centre, manager, from, until, standing(), worked(field, "2020-01-01", "2023-12-31"))
                .is(201)
                .at("/id");
    }

    Answer sign(String mandate, String on) {
        return step(mandate, "sign", "{'on': '" + on + "', 'document': " + paper("MANDATE_AGREEMENT", on) + "}");
    }

    Answer step(String mandate, String word, String body) {
        return site.officer.post(MANDATES + mandate + "/steps/" + word, json(body));
    }

    /** A mandate that runs. */
    String running(String centre, String field, String manager, String from, String until) {
        String mandate = drafted(centre, field, manager, from, until);
        assertThat(sign(mandate, from).is(200).at("/id")).isEqualTo(mandate);
        return mandate;
    }

    /** The papers that the end of a mandate requires, of one day. */
    static String closing(String on) {
        return Stream.of("JOINT_INVENTORY", "ACCOUNTS", "STAFF_LIST", "SOCIAL_SECURITY")
                .map(kind -> Site.paper(kind, on))
                .collect(Collectors.joining(", "));
    }
}
