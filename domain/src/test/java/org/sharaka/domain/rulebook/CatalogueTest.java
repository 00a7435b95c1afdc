package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.standard();
    private final List<String> published = Resource.lines("published-codes.txt").toList();

    @Test
    void holds_every_code_that_was_ever_published_in_its_order() {
        List<String> kept = codes().stream().filter(published::contains).toList();

        assertThat(published.stream()
                        .filter(code -> !kept.contains(code))
                        .map(code -> code
                                + ": add its entry to docs/rulebook.md again; a published code is never taken back"))
                .isEmpty();
        assertThat(kept).containsExactlyElementsOf(published);
        assertThat(codes()).doesNotHaveDuplicates();
    }

    /** The version comes from the build; whatever is no release publishes nothing. */
    @Test
    void is_published_whole_with_a_release() {
        List<String> owed = System.getProperty("sharaka.version", "-SNAPSHOT").endsWith("-SNAPSHOT")
                ? List.of()
                : codes().stream().filter(code -> !published.contains(code)).toList();

        assertThat(owed.stream().map(code -> code + ": add it to published-codes.txt, at its place in the catalogue"))
                .isEmpty();
    }

    @Test
    void stands_in_the_order_of_the_rulebook() {
        List<Integer> sections = catalogue.all().stream()
                .map(rule -> rule.section().orElseThrow())
                .toList();

        assertThat(sections).isSorted().startsWith(0).endsWith(10);
    }

    @Test
    void has_the_rules_that_a_foundation_added_at_its_end_once_with_their_gates_and_texts() {
        RuleCode quiet = RuleCode.of("ours.quiet-day");
        GateRule<Inquiry> rule = GateRule.of(quiet, (inquiry, values) -> List.of());
        LocalDate day = LocalDate.of(2027, 1, 1);
        Rulebook ours = Rulebook.standard()
                .adding("partner.block", rule)
                .adding("handover", rule)
                .adding(Language.FR, Map.of("ours.quiet-day.title", "Jour calme"));

        assertThat(ours.catalogue(day).all()).hasSize(catalogue.all().size() + 1);
        Rule own = ours.catalogue(day).all().get(catalogue.all().size());
        assertThat(own.code()).isEqualTo(quiet);
        assertThat(own.section()).isEmpty();
        assertThat(own.gates()).containsExactly("partner.block", "handover");
        assertThat(own.handling()).isEqualTo(Handling.GATE);
        assertThat(own.title().in(Language.FR)).isEqualTo("Jour calme");
        assertThat(own.title().in(Language.EN)).isEqualTo("ours.quiet-day");
        assertThat(own.remedy().in(Language.AR)).isEqualTo("ours.quiet-day");
    }

    @Test
    void finds_a_rule_by_its_whole_code_and_nothing_by_another() {
        assertThat(catalogue.rule("handover.floor.FIN")).hasValueSatisfying(rule -> {
            assertThat(rule.code().family()).isEqualTo("handover.floor");
            assertThat(rule.code().dimension()).isEqualTo("FIN");
        });
        assertThat(catalogue.rule("handover.floor")).isEmpty();
        assertThat(catalogue.rule("handover.floor.XYZ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"handover.floor", "handover.regression", "handover.evidence", "evidence"})
    void speaks_once_for_each_dimension_in_the_order_of_the_grid(String family) {
        assertThat(catalogue.all())
                .filteredOn(rule -> rule.code().family().equals(family))
                .extracting(rule -> rule.code().dimension())
                .containsExactly(MaturityGrid.standard().dimensions().keySet().toArray(String[]::new));
    }

    @Test
    void has_the_dimensions_of_the_grid_in_force() {
        Map<String, GridDimension> two = new LinkedHashMap<>();
        two.put("WAT", MaturityGrid.standard().dimension("OPS"));
        two.put("FIN", MaturityGrid.standard().dimension("FIN"));
        Rulebook book = Rulebook.standard()
                .adopting(
                        MaturityGrid.standard().dimensions(two).named("grid.v2").from("2027-01-01"));

        assertThat(book.catalogue(LocalDate.of(2027, 1, 1)).all())
                .filteredOn(rule -> rule.code().family().equals("handover.floor"))
                .extracting(rule -> rule.code().dimension())
                .containsExactly("WAT", "FIN");
    }

    @Test
    void names_the_dimension_in_the_texts_of_a_family() {
        LanguageMap title = catalogue.rule("handover.floor.HR").orElseThrow().title();

        assertThat(title.in(Language.EN)).isEqualTo("Minimum level: people");
        assertThat(title.in(Language.FR)).isEqualTo("Niveau minimal\u00a0: ressources humaines");
        assertThat(title.in(Language.AR)).isEqualTo("المستوى الأدنى: \u2068الموارد البشرية\u2069");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tells_every_rule_in_every_language(Rule rule) {
        assertThat(List.of(rule.title(), rule.text(), rule.remedy())).allSatisfy(told -> {
            assertThat(told.texts()).containsOnlyKeys(Language.values());
            assertThat(told.all()).noneMatch(String::isBlank).doesNotHaveDuplicates();
        });
        assertThat(rule.title().all()).allMatch(title -> title.length() <= 100).noneMatch(t -> t.endsWith("."));
        assertThat(rule.text().all()).allMatch(text -> text.endsWith("."));
        assertThat(rule.remedy().all()).allMatch(remedy -> remedy.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void cites_the_statements_that_every_rule_serves(Rule rule) {
        assertThat(rule.statements()).isNotEmpty().doesNotHaveDuplicates().allMatch(s -> s.matches("S([1-9]|1[0-4])"));
    }

    @ParameterizedTest
    @CsvSource({
        "partner.name, INPUT",
        "partner.ice, INPUT",
        "pledge.schedule, INPUT",
        "receipt.amount, INPUT",
        "money.currency, INPUT",
        "partner.duplicate, NOTICE",
        "pledge.overdue, NOTICE",
        "mandate.gap, NOTICE",
        "report.due, NOTICE",
        "handover.months, GATE",
        "receipt.reversal, GATE"
    })
    void says_what_becomes_of_a_step(String code, Handling handling) {
        assertThat(catalogue.rule(code).orElseThrow().handling()).isEqualTo(handling);
    }

    @Test
    void names_the_gates_that_ask_a_rule() {
        assertThat(gatesOf("handover.months")).containsExactly("handover", "handover.sign");
        assertThat(gatesOf("partner.ice")).containsExactly("partner.create", "partner.change", "partner.import");
        assertThat(gatesOf("reserve.lifting")).containsExactly("reserve.lift");
        assertThat(gatesOf("report.due")).isEmpty();
    }

    @Test
    void asks_for_a_block_at_every_step_but_the_protective_ones() {
        assertThat(gatesOf("partner.blocked"))
                .contains("partner.unblock", "membership.create", "handover", "aid.pay")
                .as("the flag FREEZE stops it")
                .contains("receipt.reverse", "payment.reverse", "payment.confirm-reversal")
                .doesNotContain("mandate.suspend", "agreement.terminate", "reserve.raise")
                .doesNotContain("finding.raise", "stepback", "stepback.revert", "membership.end");
        assertThat(gatesOf("actor.interest")).contains("mandate.suspend", "stepback", "handover");
    }

    @Test
    void knows_every_rule_that_the_domain_speaks_for() {
        Set<String> families = Set.copyOf(
                catalogue.all().stream().map(rule -> rule.code().family()).toList());

        assertThat(Reasons.families()
                        .filter(family -> !families.contains(family))
                        .map(family -> family + ": write its entry in docs/rulebook.md, and under it a line like"
                                + " \"> GATE · S11 · asked at `mandate.sign`\""))
                .isEmpty();
    }

    private static Stream<Rule> rules() {
        return Catalogue.standard().all().stream();
    }

    private List<String> codes() {
        return catalogue.all().stream().map(rule -> rule.code().code()).toList();
    }

    private List<String> gatesOf(String code) {
        return catalogue.rule(code).orElseThrow().gates();
    }
}
