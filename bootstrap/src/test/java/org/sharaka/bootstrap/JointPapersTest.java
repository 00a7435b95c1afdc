package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as joint where a side has ended, or does not come when summoned in writing ({@code partner.ended}). */
class JointPapersTest extends InAHouse {

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    private static String cancelled(String works, String more) {
        return ", 'reason': 'a made-up reason', 'settlement': {'works': " + works + ", 'spent': " + money("0.00")
                + ", 'returned': " + money("300000.00") + ", 'securedBy': 'Made-up Guards'" + more + "}";
    }

    @Test
    void a_project_is_settled_by_minutes_alone_once_its_sponsor_has_died() {
        String sponsor = site.partner("NATURAL_PERSON");
        Works works = Works.sponsored(site, sponsor);
        String minutes = cancelled(paper("MINUTES", "2026-04-10"), "");
        works.step("cancel", "2026-04-10", minutes).isRefusedBy("works.settlement");
        site.officer
                .post(
                        "/api/v1/partners/" + sponsor + "/steps/end",
                        json(
                                "{'on': '2026-04-10', 'kind': 'DECEASED', 'document': %s}",
                                paper("END_OF_PERSON", "2026-04-10")))
                .is(200);

        works.step("cancel", "2026-04-10", minutes).is(200);
    }

    @Test
    void a_project_is_settled_by_minutes_alone_where_the_sponsor_was_summoned_before_them() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));
        works.step(
                        "cancel",
                        "2026-04-10",
                        cancelled(paper("MINUTES", "2026-04-09"), ", 'summons': " + paper("NOTICE", "2026-04-10")))
                .isRefusedBy("works.settlement");
        works.step(
                        "cancel",
                        "2026-04-10",
                        cancelled(paper("MINUTES", "2026-04-09"), ", 'summons': " + paper("NOTICE", "2026-04-09")))
                .is(200);
    }

    @Test
    void a_mandate_ends_with_an_inventory_alone_where_the_manager_was_summoned_to_it() {
        Mandates mandates = new Mandates(site);
        String mandate = mandates.running(
                mandates.centre("SOCIAL"), "SOCIAL", site.partner("ASSOCIATION"), "2026-01-01", "2026-06-30");
        String end = "{'on': '2026-06-30', 'reason': 'its term is over', 'unjustified': " + money("0.00")
                + ", 'caretaker': true, 'documents': [" + paper("ACCOUNTS", "2026-06-30") + ", "
                + paper("STAFF_LIST", "2026-06-30") + ", " + paper("SOCIAL_SECURITY", "2026-06-30") + ", "
                + paper("INVENTORY", "2026-06-29") + "%s]}";
        mandates.step(mandate, "end", end.formatted("")).isRefusedBy("mandate.end");
        mandates.step(mandate, "end", end.formatted(", " + paper("NOTICE", "2026-06-30")))
                .isRefusedBy("mandate.end");
        mandates.step(mandate, "end", end.formatted(", " + paper("NOTICE", "2026-06-29")))
                .is(200);
    }
}
