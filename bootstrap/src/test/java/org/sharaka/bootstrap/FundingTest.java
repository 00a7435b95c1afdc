package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Figures.centimes;
import static org.sharaka.bootstrap.Figures.of;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.instalment;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Purse.purpose;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import tools.jackson.databind.JsonNode;

/** {@code funding.balance} over HTTP: the figures of any day, told apart, and while many take at once. */
class FundingTest extends InAHouse {

    private Site site;
    private Purse purse;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
    }

    private static JsonNode item(Answer told, String member, String value) {
        return told.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get(member).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private void addsUp(String on) {
        Figures.on(site.finance, on);
    }

    @Test
    void the_figures_of_any_day_are_told_apart_and_balance() {
        String one = site.partner("COMPANY");
        String other = site.partner("ASSOCIATION");
        String programme = site.programme();
        String project = site.draft("OWN", "EQUIPMENT", "'programmeId': '" + programme + "', " + site.points());
        String alone = site.draft("OWN");
        String pledge = purse.pledging(
                        one,
                        POOL,
                        "1000.00",
                        "2025-06-01",
                        instalment("2025-06-01", "400.00") + ", " + instalment("2026-06-01", "600.00"))
                .is(201)
                .at("/id");
        purse.received(pledge, "300.00", "2025-07-01");
        purse.received(pledge, "500.00", "2026-02-01");
        purse.given(other, project(project), "70.00", "2026-01-15");
        String allocation = purse.allocated(project(project), "100.00", "2026-03-01");
        purse.allocated(project(alone), "50.00", "2026-03-02");
        purse.allocated(purpose("SUPPORT", new Mandates(site).centre("SOCIAL")), "5.00", "2026-03-02");
        new Purse(site.director)
                .approving(purse.prepared(allocation, "80.00", "2026-03-05"), "2026-03-10")
                .is(200);
        purse.releasing(allocation, "2026-03-20", "").is(200);

        assertThat(of(purse.figures("2025-05-31").json())).containsOnly("0.00");
        assertThat(of(purse.figures("2025-12-31").json()))
                .containsExactly("1000.00", "300.00", "0.00", "0.00", "300.00", "100.00", "0.00");
        assertThat(of(purse.figures("2026-03-09").json()))
                .containsExactly("1070.00", "870.00", "155.00", "0.00", "715.00", "0.00", "0.00");
        assertThat(of(purse.figures("2026-03-10").json()))
                .containsExactly("1070.00", "870.00", "155.00", "80.00", "715.00", "0.00", "0.00");
        assertThat(of(purse.figures("2026-03-20").json()))
                .containsExactly("1070.00", "870.00", "135.00", "80.00", "735.00", "0.00", "0.00");

        Answer byProject = purse.figures("2026-03-10", "project");
        assertThat(of(item(byProject, "id", project)))
                .containsExactly("70.00", "100.00", "100.00", "80.00", "0.00", "0.00", "0.00");
        assertThat(of(item(byProject, "id", alone)))
                .containsExactly("0.00", "50.00", "50.00", "0.00", "0.00", "0.00", "0.00");
        assertThat(item(byProject, "id", project).at("/name/fr").asString()).isEqualTo("Centre Exemple");
        assertThat(of(item(byProject, "id", "")))
                .containsExactly("1000.00", "720.00", "5.00", "0.00", "715.00", "0.00", "0.00");
        Answer byProgramme = purse.figures("2026-03-10", "programme");
        assertThat(of(item(byProgramme, "id", programme)))
                .containsExactly("70.00", "100.00", "100.00", "80.00", "0.00", "0.00", "0.00");
        Answer byDonor = purse.figures("2026-03-10", "donor");
        assertThat(of(item(byDonor, "id", other)))
                .containsExactly("70.00", "70.00", "70.00", "70.00", "0.00", "0.00", "0.00");
        Answer byYear = purse.figures("2026-07-02", "year");
        assertThat(byYear.each("/items", "/year")).containsExactly("2025", "2026");
        assertThat(of(item(byYear, "year", "2026")))
                .containsExactly("670.00", "570.00", "70.00", "70.00", "500.00", "200.00", "0.00");
        Stream.of("2025-05-31", "2025-07-01", "2026-02-28", "2026-03-01", "2026-03-10", "2026-03-20", "2027-01-01")
                .forEach(this::addsUp);
        admin.get("/api/v1/funding?by=PROJECT").isProblem(400, "request.malformed");
        admin.get("/api/v1/funding?on=2026-02-30").isProblem(400, "request.malformed");
        house.someone("\"VIEWER\"").get("/api/v1/funding").is(200);
    }

    @Test
    void of_many_who_take_the_same_money_at_once_just_so_many_get_it_as_it_suffices_for() throws Exception {
        String donor = site.partner("COMPANY");
        String project = site.draft("OWN");
        for (int receipt = 0; receipt < 5; receipt++) {
            purse.given(donor, POOL, "200.00", "2026-01-0" + (receipt + 1));
        }
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<Callable<Answer>> asked = new ArrayList<>();
        for (int client = 0; client < 48; client++) {
            asked.add(() -> purse.allocating(project(project), "60.00", "2026-02-01"));
        }
        List<Answer> answers = new ArrayList<>();
        try {
            for (Future<Answer> each : clients.invokeAll(asked)) {
                answers.add(each.get());
            }
        } finally {
            clients.shutdownNow();
        }

        List<Answer> made =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(made).hasSize(16);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(32)
                .allSatisfy(answer -> answer.isRefusedBy("allocation.available"));
        assertThat(made.stream().map(answer -> answer.at("/reference"))).doesNotHaveDuplicates();
        JsonNode figures = purse.figures("2026-02-01").json();
        assertThat(of(figures)).containsExactly("1000.00", "1000.00", "960.00", "0.00", "40.00", "0.00", "0.00");
        addsUp("2026-02-01");
        assertThat(admin.get(ALLOCATIONS + "?limit=200").each("/items", "/id")).hasSize(16);
        purse.allocating(project(project), "40.00", "2026-02-01").is(201);
        admin.get("/api/v1/journal/verification").is(200);
    }

    @Test
    void of_many_who_return_allocate_and_pay_the_same_money_at_once_none_overdraws_it() throws Exception {
        String donor = site.partner("COMPANY");
        String project = site.draft("OWN");
        String receipt = purse.given(donor, POOL, "100.00", "2026-01-01");
        String allocation = purse.allocated(project(project), "50.00", "2026-01-02");
        List<String> payments = new ArrayList<>();
        for (int payment = 0; payment < 8; payment++) {
            payments.add(purse.prepared(allocation, "20.00", "2026-01-05"));
        }
        Purse director = new Purse(site.director);
        ExecutorService clients = Executors.newFixedThreadPool(12);
        List<Callable<Answer>> asked = new ArrayList<>();
        String some = ", 'amount': " + Site.money("20.00");
        for (String payment : payments) {
            asked.add(() -> director.approving(payment, "2026-01-06"));
            asked.add(() -> purse.releasing(allocation, "2026-01-06", some));
            asked.add(() -> purse.reversing(receipt, "2026-01-06", some));
            asked.add(() -> purse.allocating(project(project), "20.00", "2026-01-06"));
        }
        try {
            for (Future<Answer> each : clients.invokeAll(asked)) {
                assertThat(each.get().status()).isIn(200, 201, 409);
            }
        } finally {
            clients.shutdownNow();
        }

        Stream.of("2026-01-01", "2026-01-05", "2026-01-06", "2026-12-31").forEach(this::addsUp);
        JsonNode figures = purse.figures("2026-01-06").json();
        assertThat(centimes(figures, "received") + 2000L * reversals(receipt)).isEqualTo(10_000);
        assertThat(centimes(figures, "available")).isBetween(0L, 1999L);
    }

    private long reversals(String receipt) {
        return admin.get("/api/v1/receipts/" + receipt)
                .is(200)
                .each("/reversals", "/amount/amount")
                .size();
    }
}
