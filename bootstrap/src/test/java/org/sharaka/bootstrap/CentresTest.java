package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** The register of centres over HTTP (section 4 of the rulebook). */
class CentresTest extends InAHouse {

    private static final String CENTRES = "/api/v1/centres";
    private static final String HEALTH = "{'name': {'ar': 'مركز المثال', 'fr': 'Centre Exemple'}, 'field': 'HEALTH', "
            + "'region': 'MA-06', 'place': 'Sidi Moumen', 'capacity': 120%s}";

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    private Answer register(String more) {
        return site.officer.post(CENTRES, json(HEALTH, more));
    }

    @Test
    void a_centre_that_exists_is_registered_changed_and_found() {
        Answer made = register(", 'openedOn': '2021-09-01'").is(201);
        String path = CENTRES + "/" + made.at("/id");
        assertThat(made.header("Location")).endsWith(path);
        assertThat(made.at("/reference")).matches("CEN-\\d{4}-0001");
        assertThat(made.at("/specialised")).isEqualTo("true");
        assertThat(made.json().get("projectId").isNull()).isTrue();
        assertThat(admin.get(path).etag()).isEqualTo(made.etag());

        site.officer.patch(path, json("{'capacity': 90}")).isProblem(428, "version.required");
        assertThat(site.officer.ifMatch(made.etag()).patch(path, "{}").is(200).etag())
                .isEqualTo(made.etag());
        Answer changed = site.officer
                .ifMatch(made.etag())
                .patch(path, json("{'capacity': null, 'name': {'en': 'Example centre'}}"))
                .is(200);
        assertThat(changed.json().get("capacity").isNull()).isTrue();
        assertThat(changed.at("/openedOn")).isEqualTo("2021-09-01");
        site.officer.ifMatch(made.etag()).patch(path, "{}").isProblem(412, "version.stale");
        site.officer
                .ifMatch(changed.etag())
                .patch(path, json("{'openedOn': '2021-09-02', 'projectId': 'p'}"))
                .hasFaults("/openedOn value.fixed", "/projectId value.fixed");

        assertThat(admin.get(CENTRES + "?field=HEALTH&region=MA-06&q=" + Client.encoded("مثال"))
                        .each("/items", "/id"))
                .containsExactly(made.at("/id"));
        assertThat(admin.get(CENTRES + "?region=MA-01").json().get("items")).isEmpty();
        assertThat(admin.get("/api/v1/journal?subject=" + made.at("/id")).each("/items", "/action"))
                .containsExactly("centre.registered", "centre.changed");
    }

    @Test
    void who_may_not_write_centres_is_refused_and_faults_are_told_at_once() {
        site.finance.post(CENTRES, json(HEALTH, "")).isProblem(403, "auth.forbidden");
        admin.get(CENTRES + "/nothing").isProblem(404, "resource.unknown");
        site.officer
                .post(
                        CENTRES,
                        json("{'name': {'fr': ' '}, 'field': 'CLUB', 'region': 'MA-13', 'capacity': 0, "
                                + "'openedOn': '2026-02-30'}"))
                .hasFaults(
                        "/name/fr value.text",
                        "/field value.enum",
                        "/region value.enum",
                        "/capacity value.range",
                        "/openedOn value.date");
        site.officer
                .post(CENTRES, "{}")
                .hasFaults("/field value.required", "/name value.required", "/region value.required");
        register(", 'projectId': 'nobody'").hasFaults("/projectId value.reference");
        assertThat(admin.get(CENTRES).json().get("items")).isEmpty();
    }

    @Test
    void a_project_leaves_one_centre_once_its_works_are_accepted() {
        Works works = Works.own(site);
        String from = ", 'projectId': '" + works.project() + "'";
        register(from).hasFaults("/projectId value.reference");

        works.delivered("2026-05-10");
        register(from + ", 'openedOn': '2026-05-11'").hasFaults("/openedOn value.date");
        Answer left = register(from).is(201);
        assertThat(left.at("/projectId")).isEqualTo(works.project());
        assertThat(left.json().get("openedOn").isNull()).isTrue();

        Answer again = register(from).hasFaults("/projectId value.reference");
        assertThat(again.at("/errors/0/message")).contains(left.at("/reference"));
    }

    @Test
    void a_list_tells_who_each_centre_is_entrusted_to_and_is_narrowed_to_a_manager() {
        Mandates mandates = new Mandates(site);
        String manager = site.partner("ASSOCIATION");
        String other = site.partner("ASSOCIATION");
        String alone = mandates.centre("SOCIAL");
        String first = mandates.centre("SOCIAL");
        String others = mandates.centre("SOCIAL");
        String second = mandates.centre("SOCIAL");
        String over = mandates.centre("SOCIAL");
        String coming = mandates.centre("SOCIAL");
        LocalDate today = LocalDate.now(Wiring.SEAT);
        String from = today.minusMonths(3).toString();
        String until = today.toString();
        mandates.running(first, "SOCIAL", manager, from, until);
        mandates.running(others, "SOCIAL", other, from, until);
        mandates.running(second, "SOCIAL", manager, from, until);
        mandates.running(over, "SOCIAL", manager, from, today.minusDays(1).toString());
        String later = mandates.drafted(
                coming,
                "SOCIAL",
                manager,
                today.plusDays(1).toString(),
                today.plusDays(9).toString());
        mandates.sign(later, until).is(200);

        Answer all = admin.get(CENTRES).is(200);
        assertThat(all.each("/items", "/id")).containsExactly(alone, first, others, second, over, coming);
        assertThat(all.each("/items", "/managerId")).containsExactly("", manager, other, manager, "", "");
        assertThat(admin.get(CENTRES + "?managerId=" + manager).is(200).each("/items", "/id"))
                .containsExactly(first, second);
        Answer page = admin.get(CENTRES + "?limit=1&managerId=" + manager).is(200);
        assertThat(page.each("/items", "/id")).containsExactly(first);
        Answer next = admin.get(CENTRES + "?limit=1&managerId=" + manager + "&cursor=" + page.at("/next"))
                .is(200);
        assertThat(next.each("/items", "/id")).containsExactly(second);
        assertThat(next.json().get("next").isNull()).isTrue();
        assertThat(admin.get(CENTRES + "?managerId=nobody").is(200).json().get("items"))
                .isEmpty();
    }

    @Test
    void papers_are_put_on_file_with_the_partner_in_whose_name_they_are() {
        Answer made = register("").is(201);
        String papers = CENTRES + "/" + made.at("/id") + "/papers";
        String manager = site.partner("ASSOCIATION");

        Answer filed = site.officer
                .ifMatch(made.etag())
                .post(
                        papers,
                        json(
                                "{'on': '2026-03-02', 'documents': [%s], 'holderId': '%s'}",
                                paper("INSURANCE", "2026-03-01"), manager))
                .is(201);
        assertThat(filed.at("/papers/0/document/kind")).isEqualTo("INSURANCE");
        assertThat(filed.at("/papers/0/holderId")).isEqualTo(manager);
        assertThat(filed.at("/papers/0/recorded/on")).isEqualTo("2026-03-02");

        String one = "{'on': '2026-03-03', 'documents': [" + paper("FIRE_OPINION", "2026-03-01") + "]";
        site.officer.ifMatch(made.etag()).post(papers, json(one + "}")).isProblem(412, "version.stale");
        site.officer.post(papers, json(one + ", 'holderId': 'nobody'}")).hasFaults("/holderId value.reference");
        site.officer.post(papers, json("{'on': '2026-03-03', 'documents': []}")).hasFaults("/documents value.required");
        site.officer.post(CENTRES + "/nothing/papers", json(one + "}")).isProblem(404, "resource.unknown");
        assertThat(admin.get(CENTRES + "/" + made.at("/id")).json().get("papers"))
                .hasSize(1);
    }
}
