package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;
import tools.jackson.databind.JsonNode;

/** What {@code expand} puts beside an answer. */
class ExpandedTest extends InAHouse {

    /** Ids of what has no address of its own, or is named by the kind of the record beside it. */
    private static final List<String> OTHER = List.of("personId", "spaceId", "ownerId", "contractId");

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    private JsonNode read(String path) {
        return admin.get("/api/v1/" + path).is(200).json();
    }

    @Test
    void the_page_of_a_project_is_one_call() {
        String sponsor = site.partner("COMPANY");
        String project = site.appraised("SPONSOR_FUNDED");
        String pledge = site.pledge(sponsor, project, "1000000.00");
        site.signed(project, sponsor);

        JsonNode page = read(
                "projects/" + project
                        + "?expand=agreement.party,pledges.donor,payments,reserves,centres,plannedManager,contracts,delivery,settlement");

        assertThat(page.at("/agreement/party/id").asString("")).isEqualTo(sponsor);
        assertThat(page.at("/pledges/items/0/id").asString("")).isEqualTo(pledge);
        assertThat(page.at("/pledges/items/0/donor")).isEqualTo(read("partners/" + sponsor));
        assertThat(page.at("/payments/items")).isEmpty();
        assertThat(page.path("centres").path("items")).isEmpty();
        assertThat(page.path("delivery").isNull()).isTrue();
        assertThat(page.at("/plannedManager/id")).isEqualTo(page.path("plannedManagerId"));
        assertThat(read("projects/" + project).has("agreement")).isFalse();
    }

    @Test
    void the_pages_of_a_centre_and_the_dossier_of_a_partner_are_one_call_each() {
        Ready centre = new ReadyCentres(house).managed("EDUCATION", "ASSOCIATION", "2025-01-01");

        JsonNode page = read("centres/" + centre.centre
                + "?expand=mandates.manager,assessments,findings,reports,supportPlans,handovers,stepbacks,readiness");
        JsonNode dossier = read("partners/" + centre.manager + "?expand=mandates.centre,pledges,projects,centres");

        assertThat(page.at("/mandates/items/0/manager/id").asString("")).isEqualTo(centre.manager);
        assertThat(page.at("/readiness/centreId").asString("")).isEqualTo(centre.centre);
        assertThat(dossier.at("/mandates/items/0/centre/id").asString("")).isEqualTo(centre.centre);
        assertThat(dossier.at("/centres/items/0/id").asString("")).isEqualTo(centre.centre);
    }

    @Test
    void a_list_is_expanded_record_by_record_and_a_purpose_by_its_kind() {
        String sponsor = site.partner("COMPANY");
        String project = site.appraised("SPONSOR_FUNDED");
        site.pledge(sponsor, project, "1000000.00");

        JsonNode pledges = read("pledges?expand=donor,project,receipts");

        assertThat(pledges.at("/items/0/donor/id").asString("")).isEqualTo(sponsor);
        assertThat(pledges.at("/items/0/purpose/project/id").asString("")).isEqualTo(project);
        assertThat(pledges.at("/items/0/receipts/items")).isEmpty();
        assertThat(read("projects?expand=pledges").at("/items/0/pledges/items")).hasSize(1);
    }

    @Test
    void unknown_names_are_listed_with_those_that_are_known() {
        String path = PROJECTS + "/" + site.appraised("SPONSOR_FUNDED") + "?expand=";

        Answer refused = admin.get(path + "agreement.nothing,nothing,agreement.party.id");

        refused.hasFaults("/expand value.enum", "/expand value.enum", "/expand value.enum");
        assertThat(refused.each("/errors", "/message"))
                .anySatisfy(message -> assertThat(message).contains("plannedManager"))
                .anySatisfy(message -> assertThat(message).contains("projectRecords"));
        admin.get("/api/v1/agenda?limit=1&expand=nothing").hasFaults("/expand value.enum");
    }

    @Test
    void an_expanded_answer_has_a_tag_of_its_own_that_no_change_takes() {
        String partner = "/api/v1/partners/" + site.partner("COMPANY");
        Answer plain = admin.get(partner).is(200);
        Answer expanded = admin.get(partner + "?expand=pledges").is(200);

        assertThat(expanded.etag()).isNotEmpty().isNotEqualTo(plain.etag());
        admin.ifMatch(expanded.etag()).patch(partner, json("{'contact': null}")).isProblem(412, "version.stale");
        admin.with("If-None-Match", expanded.etag())
                .get(partner + "?expand=pledges")
                .is(304);
        admin.with("If-None-Match", plain.etag())
                .get(partner + "?expand=pledges")
                .is(200);
        admin.with("If-None-Match", plain.etag()).get(partner).is(304);
        admin.ifMatch(plain.etag()).patch(partner, json("{'contact': null}")).is(200);
    }

    @Test
    void one_answer_reads_a_limited_number_of_records() {
        Ready centre = new ReadyCentres(house).managed("EDUCATION", "ASSOCIATION", "2025-01-01");
        String everything = offered(admin.get("/openapi.json").json(), "/api/v1/centres")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();

        assertThat(read("centres?expand=" + everything)
                        .at("/items/0/mandates/items/0/managerId")
                        .asString(""))
                .isEqualTo(centre.manager);
    }

    @Test
    void every_id_in_an_answer_leads_to_a_record_that_can_be_put_beside_it() {
        JsonNode document = admin.get("/openapi.json").json();
        TreeSet<String> without = new TreeSet<>();
        document.at("/components/schemas")
                .propertyStream()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyStream()
                        .filter(member -> member.getKey().endsWith("Id") && !OTHER.contains(member.getKey()))
                        .filter(member -> isAnswered(document, schema.getKey()))
                        .filter(member -> !schema.getValue()
                                .path("properties")
                                .has(member.getKey().replaceAll("Id$", "")))
                        .forEach(member -> without.add(schema.getKey() + "." + member.getKey())));

        assertThat(without).isEmpty();
    }

    private static boolean isAnswered(JsonNode document, String schema) {
        return document.path("paths")
                .valueStream()
                .anyMatch(path -> path.path("get")
                        .path("responses")
                        .path("200")
                        .toString()
                        .contains("/schemas/" + schema + "\""));
    }

    private static Stream<String> offered(JsonNode document, String path) {
        String names = document.path("paths")
                .path(path)
                .at("/get/parameters")
                .valueStream()
                .filter(one -> one.path("name").asString("").equals("expand"))
                .map(one -> one.at("/schema/items/pattern").asString(""))
                .findFirst()
                .orElseThrow();
        return Stream.of(names.substring(2, names.indexOf(')')).split("[|]"));
    }
}
