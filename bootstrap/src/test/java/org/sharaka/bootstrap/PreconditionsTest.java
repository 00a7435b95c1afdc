package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code If-Match} at a list, and {@code Accept-Language}, as RFC 9110 has them. */
class PreconditionsTest extends InAHouse {

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    @Test
    void a_list_honours_the_tag_of_the_record_that_it_belongs_to() {
        String pledge = PLEDGES + "/" + new Purse(site.finance).pledged(site.partner("COMPANY"), Purse.POOL, "100.00");
        String tag = admin.get(pledge).is(200).header("ETag");
        String receipt = json("{'amount': %s, 'receivedOn': '2026-02-01', 'reference': 'VIR 1'}", money("10.00"));
        site.finance.ifMatch("\"stale\"").post(pledge + "/receipts", receipt).isProblem(412, "version.stale");
        site.finance.ifMatch(tag).post(pledge + "/receipts", receipt).is(201);

        String centre = CENTRES + "/" + new Mandates(site).centre("SOCIAL");
        String its = admin.get(centre).is(200).header("ETag");
        String consultation = json(
                "{'on': '2026-02-01', 'group': 'CITIZENS', 'participants': 12, 'points': 'made up', 'document': %s}",
                paper("CONSULTATION_MINUTES", "2026-02-01"));
        site.officer
                .ifMatch("\"stale\"")
                .post(centre + "/consultations", consultation)
                .isProblem(412, "version.stale");
        site.officer.ifMatch(its).post(centre + "/consultations", consultation).is(201);
    }

    @Test
    void an_empty_element_of_a_list_of_languages_is_ignored() {
        assertThat(admin.reading(",en").get("/api/v1/partners/nobody").at("/title"))
                .isEqualTo(admin.reading("en").get("/api/v1/partners/nobody").at("/title"))
                .isNotEqualTo(admin.reading("fr").get("/api/v1/partners/nobody").at("/title"));
    }
}
