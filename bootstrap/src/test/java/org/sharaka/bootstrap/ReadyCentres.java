package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.sharaka.bootstrap.http.Answer;

/** Centres that lack nothing for a handover but their assessments, over HTTP. */
final class ReadyCentres {

    private static final LocalDate LAST = LocalDate.parse("2028-01-01");
    private static final String TRAINED_ON = "2025-03-10";

    final Site site;
    final Measurements measured;
    final Oversights books;

    ReadyCentres(House house) {
        site = new Site(house);
        measured = new Measurements(house);
        books = new Oversights(house, site);
    }

    /** An existing social centre that an association has run and opened on a day, ready on another. */
    Ready association(String since, String on) {
        return association(registered("SOCIAL", "ASSOCIATION", since), since, on);
    }

    /** One more centre of the manager of a centre, ready as that is. */
    Ready beside(Ready first, String since, String on) {
        return association(of(registered("SOCIAL", "ASSOCIATION", since).centre, first.manager), since, on);
    }

    /** The same, whose operating authorisation runs out on a day. */
    Ready authorisedUntil(String since, String on, String last) {
        Ready ready = registered("SOCIAL", "ASSOCIATION", since);
        ready.authorisedUntil = last;
        return association(ready, since, on);
    }

    private Ready association(Ready ready, String since, String on) {
        manage(ready, "SOCIAL", "ASSOCIATION", since);
        ready.prepare(on, "LEASE");
        books.ready(ready.centre, ready.manager, on);
        return ready;
    }

    /** A health centre of a ministry, with the letter that confirms its budget, or without. */
    Ready ministry(String since, String on, boolean letter) {
        Ready ready = managed("HEALTH", "MINISTRY", since);
        overseen(ready, on, letter);
        return ready;
    }

    private void overseen(Ready ready, String on, boolean letter) {
        ready.prepare(on, "TRANSFER_CONVENTION");
        books.reported(ready.centre, on);
        String before = LocalDate.parse(on).minusMonths(2).toString();
        books.consult(ready.centre, "BOTH", before).is(201);
        if (letter) {
            books.commit(ready.centre, ready.manager, before).is(201);
        }
    }

    /** The health centre that works have left, which a ministry has run and opened on a day, ready on another. */
    Ready left(Works works, String since, String on) {
        Ready ready = of(
                site.officer
                        .post(
                                CENTRES,
                                json(
                                        "{'name': {'fr': 'Centre Exemple'}, 'field': 'HEALTH', 'region': 'MA-06',"
                                                + " 'projectId': '%s'}",
                                        works.project()))
                        .is(201)
                        .at("/id"),
                site.partner("MINISTRY"));
        String until = LocalDate.parse(since).plusYears(3).minusDays(1).toString();
        ready.mandate("HEALTH", since, until, Mandates.papers("LEGAL_ACT", "DELEGATION"));
        ready.open(since).is(200);
        overseen(ready, on, true);
        return ready;
    }

    /** An existing centre with nothing but its manager. */
    Ready managed(String field, String kind, String since) {
        return manage(registered(field, kind, since), field, kind, since);
    }

    private static Ready manage(Ready ready, String field, String kind, String since) {
        String papers = kind.equals("ASSOCIATION") ? Mandates.standing() : Mandates.papers("LEGAL_ACT", "DELEGATION");
        for (LocalDate from = LocalDate.parse(since); from.isBefore(LAST); from = from.plusYears(3)) {
            ready.mandate(field, from.toString(), from.plusYears(3).minusDays(1).toString(), papers);
        }
        return ready;
    }

    /** An existing centre that is open, and a partner that is to run it. */
    Ready registered(String field, String kind, String openedOn) {
        String centre = site.officer
                .post(
                        CENTRES,
                        json(
                                "{'name': {'fr': 'Centre Exemple'}, 'field': '%s', 'region': 'MA-06', 'openedOn': '%s'}",
                                field, openedOn))
                .is(201)
                .at("/id");
        return new Ready(centre, site.partner(kind));
    }

    /** A centre that is registered already, and a partner that runs it or is to. */
    Ready of(String centre, String manager) {
        return new Ready(centre, manager);
    }

    /** A centre, and what is recorded of it. */
    final class Ready {

        final String centre;
        final String manager;
        private String authorisedUntil = "";

        private Ready(String centre, String manager) {
            this.centre = centre;
            this.manager = manager;
        }

        /** A mandate that is signed on its first day. */
        String mandate(String field, String from, String until, String papers) {
            Mandates mandates = new Mandates(site);
            String experience = "[{'field': '%s', 'from': '2015-01-01', 'until': '2018-12-31', 'document': %s}]"
                    .formatted(field, paper("EXPERIENCE", "2019-01-01"));
            String mandate = mandates.draft(centre, manager, from, until, papers, experience)
                    .is(201)
                    .at("/id");
            mandates.sign(mandate, from).is(200);
            return mandate;
        }

        private void prepare(String on, String instrument) {
            String before = LocalDate.parse(on).minusMonths(1).toString();
            papers(TRAINED_ON, "INSURANCE");
            String authorisation = paper("OPERATING_AUTHORISATION", TRAINED_ON);
            post(
                            "papers",
                            "{'on': '%s', 'documents': [%s], 'holderId': '%s'}"
                                    .formatted(
                                            TRAINED_ON,
                                            authorisedUntil.isEmpty()
                                                    ? authorisation
                                                    : authorisation.replace(
                                                            "}", ", 'validUntil': '" + authorisedUntil + "'}"),
                                            manager))
                    .is(201);
            new Courses(site, centre).allModules(manager, TRAINED_ON);
            post("assets", asset("1000.00", TRAINED_ON)).is(201);
            count(before, "A1", "A", "1000.00").is(201);
            title(before, instrument).is(201);
        }

        Answer post(String place, String body) {
            return site.officer.post(CENTRES + "/" + centre + "/" + place, json("%s", body));
        }

        void papers(String on, String... kinds) {
            for (String kind : kinds) {
                post(
                                "papers",
                                "{'on': '%s', 'documents': [%s], 'holderId': '%s'}"
                                        .formatted(on, paper(kind, on), manager))
                        .is(201);
            }
        }

        /** Opened to beneficiaries, with all the papers that the gate asks for. */
        Answer open(String on) {
            return post(
                    "steps/open",
                    "{'on': '%s', 'documents': %s}"
                            .formatted(
                                    on,
                                    Mandates.papers(
                                            "CONFORMITY_CERTIFICATE",
                                            "FIRE_OPINION",
                                            "INSURANCE",
                                            "OPERATING_AUTHORISATION")));
        }

        static String asset(String value, String on) {
            return asset(value, on, "");
        }

        static String asset(String value, String on, String more) {
            return ("{'description': 'Four', 'kind': 'EQUIPMENT', 'value': %s, 'critical': true, 'condition': 'A',"
                            + " 'source': 'FOUNDATION', 'acquiredOn': '%s', 'on': '%s'%s}")
                    .formatted(money(value), on, on, more);
        }

        /** All that is found of the assets, each of as much value as the books say. */
        Answer countAll(String on) {
            String lines = site.officer
                    .get(CENTRES + "/" + centre + "/assets?on=" + on)
                    .is(200)
                    .json()
                    .get("items")
                    .valueStream()
                    .map(asset -> "{'asset': '%s', 'found': true, 'condition': 'B', 'value': %s}"
                            .formatted(
                                    asset.get("id").stringValue(),
                                    money(asset.at("/value/amount").stringValue())))
                    .collect(Collectors.joining(", "));
            return post(
                    "inventories",
                    "{'on': '%s', 'document': %s, 'lines': [%s]}".formatted(on, paper("JOINT_INVENTORY", on), lines));
        }

        Answer count(String on, String asset, String condition, String value) {
            return post(
                    "inventories",
                    ("{'on': '%s', 'document': %s, 'lines': [{'asset': '%s', 'found': true, 'condition': '%s',"
                                    + " 'value': %s}]}")
                            .formatted(on, paper("JOINT_INVENTORY", on), asset, condition, money(value)));
        }

        Answer title(String on, String instrument) {
            return post(
                    "titles",
                    "{'on': '%s', 'instrument': '%s', 'reversionClause': true, 'document': %s}"
                            .formatted(on, instrument, paper(instrument, on)));
        }

        Ready assessed(String on, String signs, String... missing) {
            String assessment = measured.record(
                            measured.assessor,
                            centre,
                            on,
                            "VALIDATED",
                            signs,
                            Measurements.evidence(signs, on, missing),
                            "")
                    .is(201)
                    .at("/id");
            measured.validate(measured.validator, centre, assessment, on).is(200);
            return this;
        }

        Answer readiness(String on) {
            return site.officer
                    .get(CENTRES + "/" + centre + "/readiness?on=" + on)
                    .is(200);
        }
    }
}
