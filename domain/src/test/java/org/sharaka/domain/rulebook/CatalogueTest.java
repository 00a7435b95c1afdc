package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void holds_every_code_that_was_ever_published_and_no_other() {
        List<String> published = Resource.lines("published-codes.txt").toList();

        assertThat(published.stream()
                        .filter(code -> !codes().contains(code))
                        .map(code ->
                                code + ": add its line to catalogue.txt again; a published code is never taken back"))
                .isEmpty();
        assertThat(codes().stream()
                        .filter(code -> !published.contains(code))
                        .map(code -> code + ": add it to published-codes.txt, at its place in the catalogue"))
                .isEmpty();
        assertThat(codes()).containsExactlyElementsOf(published).doesNotHaveDuplicates();
    }

    @Test
    void stands_in_the_order_of_the_rulebook() {
        assertThat(catalogue.all()).extracting(Rule::section).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(catalogue.all().get(0).section()).isZero();
        assertThat(catalogue.all().get(catalogue.all().size() - 1).section()).isEqualTo(10);
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

        assertThat(Catalogue.of(book.texts(LocalDate.of(2027, 1, 1))).all())
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

    @Test
    void calls_enforced_what_a_step_is_seen_to_refuse() {
        assertThat(catalogue.all())
                .filteredOn(Rule::enforced)
                .extracting(rule -> rule.code().code())
                .containsExactly(
                        "fact.correction",
                        "money.currency",
                        "actor.interest",
                        "partner.name",
                        "partner.ice",
                        "partner.duplicate",
                        "association.standing",
                        "institution.standing",
                        "membership.kind",
                        "membership.overlap",
                        "membership.capacity",
                        "partner.blocked",
                        "partner.in-use",
                        "partner.ended",
                        "pledge.schedule",
                        "pledge.purpose",
                        "receipt.amount",
                        "receipt.reversal",
                        "receipt.in-kind",
                        "pledge.amendment",
                        "allocation.available",
                        "allocation.model",
                        "pledge.overdue",
                        "allocation.release",
                        "payment.available",
                        "payment.four-eyes",
                        "funding.balance",
                        "agreement.party",
                        "agreement.effectiveness",
                        "agreement.programmed",
                        "agreement.terms",
                        "agreement.committed",
                        "works.funded",
                        "acceptance.assignment",
                        "review.complete",
                        "agreement.signed",
                        "works.permits",
                        "acceptance.visit",
                        "acceptance.ready",
                        "acceptance.documents",
                        "acceptance.condition",
                        "acceptance.lot",
                        "acceptance.blocking",
                        "reserve.deadline",
                        "reserve.lifting",
                        "guarantee.elapsed",
                        "guarantee.reserves",
                        "terms.amendment",
                        "works.retention",
                        "works.settlement",
                        "mandate.manager",
                        "mandate.experience",
                        "mandate.standing",
                        "mandate.single",
                        "mandate.term",
                        "mandate.end",
                        "mandate.gap",
                        "centre.opening",
                        "report.due",
                        "mandate.centre",
                        "support.eligible",
                        "support.provider",
                        "support.experience-first",
                        "support.share",
                        "support.cap",
                        "support.instalments",
                        "support.settlement",
                        "instalment.first",
                        "instalment.second",
                        "instalment.third",
                        "instalment.written",
                        "support.late-report",
                        "support.unjustified",
                        "support.batch",
                        "support.stops",
                        "support.four-eyes",
                        "evidence.LEG",
                        "evidence.FIN",
                        "evidence.RES",
                        "evidence.HR",
                        "evidence.SRV",
                        "evidence.OPS",
                        "evidence.MEL",
                        "evidence.COM",
                        "assessment.validation",
                        "handover.manager",
                        "handover.months",
                        "handover.stale",
                        "handover.floor.LEG",
                        "handover.floor.FIN",
                        "handover.floor.RES",
                        "handover.floor.HR",
                        "handover.floor.SRV",
                        "handover.floor.OPS",
                        "handover.floor.MEL",
                        "handover.floor.COM",
                        "handover.overall",
                        "handover.streak",
                        "handover.regression.LEG",
                        "handover.regression.FIN",
                        "handover.regression.RES",
                        "handover.regression.HR",
                        "handover.regression.SRV",
                        "handover.regression.OPS",
                        "handover.regression.MEL",
                        "handover.regression.COM",
                        "handover.evidence.LEG",
                        "handover.evidence.FIN",
                        "handover.evidence.RES",
                        "handover.evidence.HR",
                        "handover.evidence.SRV",
                        "handover.evidence.OPS",
                        "handover.evidence.MEL",
                        "handover.evidence.COM",
                        "handover.reserves",
                        "handover.findings",
                        "handover.autonomy",
                        "handover.forward-cover",
                        "handover.budget-commitment",
                        "handover.reserve-fund",
                        "handover.concentration",
                        "handover.training",
                        "handover.authorisation",
                        "handover.assets",
                        "handover.reports",
                        "handover.unjustified",
                        "handover.consultation",
                        "handover.title",
                        "handover.four-eyes",
                        "handover.board",
                        "handover.waiver",
                        "handover.approval",
                        "followup.visit",
                        "stepback.trigger",
                        "stepback.cure",
                        "stepback.plan",
                        "stepback.revert",
                        "stepback.urgent",
                        "policy.valid",
                        "policy.adoption");
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
                .doesNotContain("mandate.suspend", "agreement.terminate", "receipt.reverse", "reserve.raise")
                .doesNotContain("finding.raise", "stepback", "stepback.revert", "membership.end");
        assertThat(gatesOf("actor.interest")).contains("mandate.suspend", "stepback", "handover");
    }

    @Test
    void knows_every_rule_that_the_domain_speaks_for() {
        Set<String> families = Set.copyOf(
                catalogue.all().stream().map(rule -> rule.code().family()).toList());

        assertThat(Reasons.families()
                        .filter(family -> !families.contains(family))
                        .map(family -> family + ": add its line to catalogue.txt"))
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
