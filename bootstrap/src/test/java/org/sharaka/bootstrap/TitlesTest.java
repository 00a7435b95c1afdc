package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** By what a centre is held, over HTTP (section 7 of the rulebook). */
class TitlesTest extends InAHouse {

    private Site site;
    private String titles;

    @BeforeEach
    void open() {
        site = new Site(house);
        titles = Mandates.CENTRES + "/" + new Mandates(site).centre("SOCIAL") + "/titles";
    }

    private Answer title(String on, String instrument, String document, String more) {
        return site.officer.post(
                titles,
                json(
                        "{'on': '%s', 'instrument': '%s', 'reversionClause': true, 'document': %s%s}",
                        on, instrument, document, more));
    }

    @Test
    void a_title_is_recorded_and_stays_when_the_next_one_takes_its_place() {
        title("2026-03-02", "LEASE", paper("LEASE", "2026-03-01"), "").is(201);
        Answer owned = title(
                        "2026-06-01",
                        "OWNERSHIP",
                        paper("OWNERSHIP_TITLE", "2026-05-20"),
                        ", 'boardDecision': " + paper("BOARD_DECISION", "2026-05-02"))
                .is(201);
        assertThat(owned.at("/boardDecision/reference")).isEqualTo("BOARD_DECISION 1");
        assertThat(admin.get(titles).is(200).each("/items", "/instrument")).containsExactly("LEASE", "OWNERSHIP");
        title("2026-05-31", "LEASE", paper("LEASE", "2026-03-01"), "").hasFaults("/on fact.order");
    }

    @Test
    void a_title_has_the_paper_of_its_instrument() {
        title(
                        "2026-03-02",
                        "LEASE",
                        paper("USE_AGREEMENT", "2026-03-03"),
                        ", 'boardDecision': " + paper("DECISION", "2026-03-01"))
                .hasFaults("/document/kind value.enum", "/document/date value.date", "/boardDecision/kind value.enum");
        site.officer
                .post(titles, "{}")
                .hasFaults(
                        "/document value.required",
                        "/instrument value.required",
                        "/on value.required",
                        "/reversionClause value.required");
        site.finance.post(titles, "{}").isProblem(403, "auth.forbidden");
    }
}
