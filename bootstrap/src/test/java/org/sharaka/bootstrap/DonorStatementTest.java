package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The statement of a donor, and the figures by donor and project, each to the centime what the funds say. */
class DonorStatementTest extends InAHouse {

    private static final List<String> FIGURES =
            List.of("pledged", "received", "allocated", "spent", "available", "held", "overdue", "inKind");

    private Site site;
    private Purse finance;
    private String donor;
    private String other;
    private String project;
    private String second;

    @BeforeEach
    void move_money() {
        site = new Site(house);
        finance = new Purse(site.finance);
        donor = site.partner("COMPANY");
        other = site.partner("FOUNDATION");
        project = site.appraised("OWN");
        second = site.appraised("OWN");
        String pool = finance.pledged(donor, Purse.POOL, "1000.00");
        finance.given(donor, Purse.project(project), "500.00", "2026-01-05");
        finance.given(other, Purse.POOL, "0.03", "2026-01-04");
        String first = finance.received(pool, "400.01", "2026-01-06");
        String back = finance.received(pool, "100.00", "2026-02-01");
        finance.reversing(back, "2026-02-10", ", 'amount': " + Site.money("40.00"))
                .is(200);
        new Purse(admin)
                .correcting(first, "2026-02-12", ", 'amount': " + Site.money("400.00"))
                .is(200);
        String allocation = finance.allocated(Purse.project(project), "600.00", "2026-02-15");
        finance.allocated(Purse.project(second), "100.02", "2026-02-16");
        String payment = finance.prepared(allocation, "250.00", "2026-02-20");
        new Purse(site.director).approving(payment, "2026-02-20").is(200);
        String inKind = finance.pledgingInKind(donor, "70.00").is(201).at("/id");
        finance.receivingInKind(inKind, "70.00", "{'name': 'Made-up Expert'}").is(201);
    }

    private static BigDecimal amount(JsonNode figures, String name) {
        return new BigDecimal(figures.path(name).path("amount").asString(""));
    }

    private static BigDecimal sum(Stream<JsonNode> all, String name) {
        return all.map(each -> amount(each, name)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void figures_by_donor_and_project_add_up_to_the_whole_to_the_donors_and_to_the_projects() {
        for (String day : List.of("2026-01-05", "2026-02-11", "2026-02-20", "2026-11-30")) {
            JsonNode pairs = finance.figures(day, "donor,project").json();
            JsonNode donors = finance.figures(day, "donor").json();
            JsonNode projects = finance.figures(day, "project").json();
            for (String figure : FIGURES) {
                assertThat(sum(pairs.path("items").valueStream(), figure))
                        .as(day + " " + figure)
                        .isEqualByComparingTo(amount(pairs, figure));
                Map.of("donorId", donors, "projectId", projects)
                        .forEach((id, each) -> each.path("items")
                                .forEach(item -> assertThat(sum(
                                                pairs.path("items")
                                                        .valueStream()
                                                        .filter(pair ->
                                                                pair.path(id).equals(item.path("id"))),
                                                figure))
                                        .as(day + " " + id + " " + figure)
                                        .isEqualByComparingTo(amount(item, figure))));
            }
        }
        Answer expanded = admin.get("/api/v1/funding?by=donor,project&expand=donor,project")
                .is(200);
        assertThat(expanded.each("/items", "/donor/id")).contains(donor);
        assertThat(expanded.each("/items", "/project/id")).contains(project, second);
    }

    @Test
    void a_statement_opens_and_closes_with_the_figures_of_the_donor_and_its_lines_are_the_difference() {
        String path = "/api/v1/partners/" + donor + "/statement?from=2026-01-06&to=2026-02-20";
        JsonNode statement = admin.get(path).is(200).json();

        assertThat(statement.path("opening")).isEqualTo(ofDonor("2026-01-05"));
        assertThat(statement.path("closing")).isEqualTo(ofDonor("2026-02-20"));
        Map<String, List<String>> signs = Map.of(
                "received", List.of("RECEIPT", "CORRECTION", "-REVERSAL", "-RETURN", "-MOVE"),
                "allocated", List.of("ALLOCATION", "-RELEASE"),
                "spent", List.of("PAYMENT", "-REFUND"));
        signs.forEach((figure, kinds) -> assertThat(kinds.stream()
                        .map(kind -> sum(
                                        statement
                                                .path("items")
                                                .valueStream()
                                                .filter(line ->
                                                        !line.path("inKind").asBoolean(true))
                                                .filter(line -> line.path("kind")
                                                        .asString("")
                                                        .equals(kind.replace("-", ""))),
                                        "amount")
                                .multiply(new BigDecimal(kind.startsWith("-") ? -1 : 1)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as(figure)
                .isEqualByComparingTo(
                        amount(statement.path("closing"), figure).subtract(amount(statement.path("opening"), figure))));
        for (String figure : FIGURES) {
            assertThat(sum(statement.path("projects").valueStream(), figure))
                    .as(figure)
                    .isEqualByComparingTo(amount(statement.path("closing"), figure));
        }
        assertThat(statement.at("/projects/0/donorId").asString("")).isEqualTo(donor);
    }

    private JsonNode ofDonor(String day) {
        ObjectNode item = (ObjectNode) finance.figures(day, "donor")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("id").asString("").equals(donor))
                .findFirst()
                .orElseThrow();
        item.remove(List.of("id", "name"));
        return item;
    }

    @Test
    void a_statement_shows_what_is_due_and_the_papers_and_comes_in_parts() {
        String path = "/api/v1/partners/" + donor + "/statement?to=2026-11-30";
        Answer whole = admin.get(path + "&expand=receipt,payment,pledge").is(200);

        assertThat(whole.each("/due", "/uncovered/amount")).containsExactly("540.00");
        assertThat(whole.each("/items", "/kind"))
                .containsSubsequence("RECEIPT", "REVERSAL", "CORRECTION", "ALLOCATION", "PAYMENT");
        assertThat(whole.each("/items", "/document/kind")).contains("INVOICE");
        assertThat(whole.each("/items", "/reference")).contains("VIR 1", "BL 1");
        assertThat(whole.each("/items", "/payment/payee")).contains("Made-up Builder");
        Answer first = admin.get(path + "&limit=1").is(200);
        assertThat(admin.get(path + "&limit=1&cursor=" + first.at("/next"))
                        .is(200)
                        .json()
                        .at("/items/0"))
                .isEqualTo(admin.get(path).json().at("/items/1"));
        assertThat(admin.get("/api/v1/partners/" + site.partner("COMPANY") + "/statement")
                        .is(200)
                        .json()
                        .path("items"))
                .isEmpty();
        admin.get("/api/v1/partners/nobody/statement").isProblem(404, "resource.unknown");
        admin.get(path + "&from=2026-12-01").hasFaults("/from value.date");
    }

    @Test
    void the_statement_is_a_sheet_whose_movements_are_those_of_the_list() {
        String address = "/api/v1/partners/" + donor + "/statement?from=2026-01-01&to=2026-12-31";
        List<JsonNode> movements = admin.get(address + "&limit=200")
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
        Answer sheet =
                admin.with("Accept", "text/csv").get(address + "&limit=1").is(200);

        assertThat(sheet.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        List<String> lines = sheet.text().lines().toList();
        assertThat(lines.get(0)).startsWith("\uFEFFon,kind,amount,currency,inKind,pledgeId");
        assertThat(lines.subList(1, lines.size()))
                .hasSameSizeAs(movements)
                .first()
                .asString()
                .startsWith("%s,%s,%s,MAD,false,"
                        .formatted(
                                movements.get(0).path("on").asString(""),
                                movements.get(0).path("kind").asString(""),
                                movements.get(0).at("/amount/amount").asString("")));
        assertThat(admin.with("Accept", "text/csv, application/json")
                        .get(address)
                        .is(200)
                        .json())
                .isEqualTo(admin.get(address).is(200).json());
        admin.with("Accept", "text/html").get(address).is(406);
    }

    @Test
    void a_reference_that_a_table_would_read_as_a_formula_has_an_apostrophe_before_it() {
        String pledge = finance.pledged(donor, Purse.POOL, "1.00");
        site.finance
                .post(
                        "/api/v1/pledges/" + pledge + "/receipts",
                        Site.json(
                                "{'amount': %s, 'receivedOn': '2026-03-01', 'reference': '=SUM(A1:A9)'}",
                                Site.money("1.00")))
                .is(201);

        assertThat(admin.with("Accept", "text/csv")
                        .get("/api/v1/partners/" + donor + "/statement?from=2026-03-01&to=2026-03-01")
                        .is(200)
                        .text())
                .contains(",'=SUM(A1:A9),")
                .doesNotContain(",=SUM");
    }
}
