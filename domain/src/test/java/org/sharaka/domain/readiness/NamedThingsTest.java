package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.HandoverFixture.aGoodCentre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;

/** Checks of the handover name what they speak of, and say as much as the facts do. */
class NamedThingsTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final HandoverFacts GOOD = aGoodCentre().factsOn(ON);

    private static Check check(HandoverFacts facts, String rule) {
        return Rulebook.standard().rule(facts, ON).checks().stream()
                .filter(one -> one.rule().code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String message(Check check) {
        return Texts.standard().message(check, Language.EN);
    }

    private static String remedy(Check check) {
        return Texts.standard().remedy(check, Language.EN).orElseThrow();
    }

    private static HandoverFacts with(OpenReserve... reserves) {
        return new HandoverFacts(
                GOOD.management(),
                GOOD.assessments(),
                new HandoverFacts.Works(Fact.known(true), Fact.known(List.of(reserves))),
                GOOD.openFindings(),
                GOOD.finance(),
                GOOD.training(),
                GOOD.standing(),
                GOOD.assets(),
                GOOD.title());
    }

    private static HandoverFacts with(OpenFinding... findings) {
        return new HandoverFacts(
                GOOD.management(),
                GOOD.assessments(),
                GOOD.works(),
                Fact.known(List.of(findings)),
                GOOD.finance(),
                GOOD.training(),
                GOOD.standing(),
                GOOD.assets(),
                GOOD.title());
    }

    private static HandoverFacts with(HandoverFacts.Management management) {
        return new HandoverFacts(
                management,
                GOOD.assessments(),
                GOOD.works(),
                GOOD.openFindings(),
                GOOD.finance(),
                GOOD.training(),
                GOOD.standing(),
                GOOD.assets(),
                GOOD.title());
    }

    private static HandoverFacts with(HandoverFacts.Standing standing, HandoverFacts.Assets assets) {
        return new HandoverFacts(
                GOOD.management(),
                GOOD.assessments(),
                GOOD.works(),
                GOOD.openFindings(),
                GOOD.finance(),
                GOOD.training(),
                standing,
                assets,
                GOOD.title());
    }

    private static HandoverFacts with(Assessments assessments, HandoverFacts.Finance finance, TrainingSession... held) {
        return new HandoverFacts(
                GOOD.management(),
                assessments,
                GOOD.works(),
                GOOD.openFindings(),
                finance,
                Fact.known(List.of(held)),
                GOOD.standing(),
                GOOD.assets(),
                GOOD.title());
    }

    private static OpenReserve reserve(Severity severity, String due, String reference) {
        return new OpenReserve(
                severity,
                due.isEmpty() ? Fact.unknown() : Fact.known(LocalDate.parse(due)),
                reference.isEmpty() ? Fact.unknown() : Fact.known(reference));
    }

    @Test
    void reserves_are_named_by_the_reason_that_they_give() {
        Check major = check(
                with(reserve(Severity.MAJOR, "", "L1/R2"), reserve(Severity.MINOR, "", "R1")), "handover.reserves");
        Check undertaking = check(
                with(reserve(Severity.MINOR, "2026-06-01", "R1"), reserve(Severity.MINOR, "2026-05-31", "R4")),
                "handover.reserves");
        Check warn = check(with(reserve(Severity.MINOR, "2026-06-01", "R1")), "handover.reserves");

        assertThat(major.missing()).containsExactly("L1/R2");
        assertThat(message(major)).isEqualTo("Open major reserves: 1 (L1/R2); allowed: 0");
        assertThat(remedy(major)).contains("each major defect (L1/R2)");
        assertThat(undertaking.missing()).containsExactly("R4");
        assertThat(warn.missing()).containsExactly("R1");
    }

    @Test
    void reserves_that_are_only_counted_are_told_by_their_number() {
        Check blocking = check(
                with(reserve(Severity.BLOCKING, "", "R1"), reserve(Severity.BLOCKING, "", "")), "handover.reserves");
        Check counted = check(with(reserve(Severity.BLOCKING, "", "")), "handover.reserves");

        assertThat(blocking.missing()).containsExactly("R1");
        assertThat(blocking.actual().plain()).isEqualTo("2");
        assertThat(message(counted)).isEqualTo("Open blocking reserves of the centre: 1; allowed: 0");
    }

    @Test
    void findings_are_named_by_the_reason_that_they_give() {
        OpenFinding planned = new OpenFinding(Severity.MINOR, true, Fact.known("F1"));
        OpenFinding unplanned = new OpenFinding(Severity.MINOR, false, Fact.known("F2"));
        OpenFinding grave = new OpenFinding(Severity.BLOCKING, true, Fact.known("C3"));

        assertThat(check(with(planned), "handover.findings").missing()).containsExactly("F1");
        assertThat(check(with(planned, unplanned), "handover.findings").missing())
                .containsExactly("F2");
        assertThat(message(check(with(planned, unplanned, grave), "handover.findings")))
                .isEqualTo("Open blocking findings: 1 (condition C3); allowed: 0");
    }

    @ParameterizedTest
    @CsvSource({"RUNNING_MANDATE, mandate", "BUREAU_LIST, standing", "'', fail"})
    void a_manager_lacks_a_mandate_or_standing(String lacking, String reason) {
        List<String> words = lacking.isEmpty() ? List.of() : List.of(lacking);
        HandoverFacts.Management management = new HandoverFacts.Management(
                PartnerKind.ASSOCIATION, Fact.known(false), GOOD.management().since(), words);

        Check check = check(with(management), "handover.manager");

        assertThat(check.reason()).isEqualTo(reason);
        assertThat(check.missing()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, '', authorisation",
        "false, true, OPERATING_AUTHORISATION, authorisation-expired",
        "true, false, '', insurance",
        "true, false, INSURANCE, insurance-expired",
        "false, false, INSURANCE, authorisation"
    })
    void a_paper_of_somebody_else_is_another_cause_than_one_that_ran_out(
            boolean authorised, boolean insured, String notInForce, String reason) {
        HandoverFacts.Standing standing = new HandoverFacts.Standing(
                Fact.known(authorised),
                Fact.known(insured),
                Fact.known(true),
                GOOD.standing().lastConsultation(),
                notInForce.isEmpty() ? List.of() : List.of(notInForce),
                List.of());

        assertThat(check(with(standing, GOOD.assets()), "handover.authorisation")
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void reports_and_critical_assets_are_named() {
        HandoverFacts.Standing standing = new HandoverFacts.Standing(
                Fact.known(true),
                Fact.known(true),
                Fact.known(false),
                GOOD.standing().lastConsultation(),
                List.of(),
                List.of("2025-Q4", "2025"));
        HandoverFacts.Assets assets =
                new HandoverFacts.Assets(Fact.known(ON), GOOD.assets().valueGap(), Fact.known(1), List.of("A7"));
        HandoverFacts facts = with(standing, assets);

        assertThat(check(facts, "handover.reports").missing()).containsExactly("2025-Q4", "2025");
        assertThat(message(check(facts, "handover.reports")))
                .startsWith("Reports that fell due are not accepted (2025-Q4, 2025)");
        assertThat(message(check(facts, "handover.assets")))
                .isEqualTo("Critical assets in condition D: 1 (A7); at most: 0");
    }

    @Test
    void evidence_names_the_papers_that_a_dimension_lacks() {
        Assessment latest = new Assessment(
                LocalDate.parse("2026-04-15"),
                AssessmentKind.EXTERNAL,
                Levels.parse("44444444", MaturityGrid.standard()),
                Set.of("LEG", "HR"),
                Map.of("LEG", List.of("STATUTES", "BUREAU_LIST")));
        HandoverFacts facts = with(new Assessments(List.of(latest)), GOOD.finance());

        assertThat(check(facts, "handover.evidence.LEG").missing()).containsExactly("STATUTES", "BUREAU_LIST");
        assertThat(message(check(facts, "handover.evidence.LEG"))).contains("(statutes, ");
        assertThat(check(facts, "handover.evidence.HR").missing()).isEmpty();
        assertThat(message(check(facts, "handover.evidence.HR"))).doesNotContain("(");
    }

    @Test
    void training_tells_the_holders_of_each_module() {
        Check check = check(
                with(GOOD.assessments(), GOOD.finance(), new TrainingSession("M1", Fact.known(ON), 1)),
                "handover.training");

        assertThat(check.required().plain()).isEqualTo("M1, M2, M3, M4, M5, M6");
        assertThat(check.missing()).containsExactly("M1", "M2", "M3", "M4", "M5", "M6");
        assertThat(message(check))
                .contains("modules required: governance (2 people), finance (1 person)")
                .contains(
                        "modules missing: governance (1 person; required: 2 people), finance (0 people; required: 1 person)");
    }

    @Test
    void shares_have_their_amounts_beside_them() {
        Fact<Money> costs = Fact.known(Money.parse("100000.00"));
        HandoverFacts.Finance finance = new HandoverFacts.Finance(
                costs,
                Fact.known(Money.parse("40000.00")),
                Fact.known(Money.parse("5000.00")),
                Fact.known(Money.parse("99999.99")),
                costs,
                GOOD.finance().cashReserveMonths(),
                Fact.known(Fraction.parse("0.61")),
                Fact.unknown(),
                Fact.known(Money.ZERO),
                List.of());
        HandoverFacts facts = with(GOOD.assessments(), finance);

        assertThat(message(check(facts, "handover.autonomy")))
                .isEqualTo("Financial autonomy too low: 45.0% (45,000.00 of 100,000.00 MAD);"
                        + " minimum: 75.0% (75,000.00 of 100,000.00 MAD)");
        assertThat(check(facts, "handover.autonomy").actual().plain()).isEqualTo("45.0 %");
        assertThat(message(check(facts, "handover.forward-cover")))
                .isEqualTo("Cover of the coming budget too low: 99.99999% (99,999.99 of 100,000.00 MAD);"
                        + " minimum: 100.00000% (100,000.00 of 100,000.00 MAD)");
        assertThat(message(check(facts, "handover.concentration")))
                .endsWith("61.0% (27,450.00 of 45,000.00 MAD); threshold: 60.0%");
    }
}
