package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.CentreFixture.aCentre;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.UnlistedEquipment;
import org.sharaka.testing.CentreFixture;
import org.sharaka.testing.Outcomes;
import org.sharaka.testing.Unsaid;

class HandoverFactsTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);
    private static final Fact<Money> OWED = Fact.known(Money.ofCentimes(-1));
    private static final Fact<Fraction> BELOW_ZERO = Fact.known(Fraction.of(-1, 100));

    @ParameterizedTest
    @EnumSource(Unsaid.class)
    void a_missing_fact_never_passes_by_silence(Unsaid fact) {
        for (PartnerKind kind : new PartnerKind[] {PartnerKind.ASSOCIATION, PartnerKind.MINISTRY}) {
            HandoverRuling said = aCentre().runBy(kind).withoutKnowing(fact).ruledOn("2026-06-01");

            assertThat(said.ruling().checks())
                    .filteredOn(check -> check.reason().equals("missing") && !isOfAnAssessment(check))
                    .allMatch(check -> check.result() != Result.PASS)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void that_there_is_none_is_known_and_not_missing() {
        String[] rules = {"handover.reserves", "handover.findings", "handover.training"};
        HandoverFacts silent =
                HandoverFacts.of(PartnerKind.ASSOCIATION).finallyAccepted(true).build();
        HandoverFacts none = HandoverFacts.of(PartnerKind.ASSOCIATION)
                .finallyAccepted(true)
                .noOpenReserves()
                .noFindings()
                .nobodyTrained()
                .build();

        assertThat(missing(silent)).contains(rules);
        assertThat(missing(none)).doesNotContain(rules);
    }

    private static List<String> missing(HandoverFacts facts) {
        return Rulebook.standard().rule(facts, ON).checks().stream()
                .filter(check -> check.reason().equals("missing"))
                .map(check -> check.rule().family())
                .toList();
    }

    private static boolean isOfAnAssessment(Check check) {
        return Set.of("handover.stale", "handover.floor", "handover.overall", "handover.streak")
                .contains(check.rule().family());
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPANY", "FOUNDATION", "NATURAL_PERSON"})
    void some_kinds_never_run_a_centre(PartnerKind kind) {
        assertThatThrownBy(() -> new HandoverFacts.Management(kind, Fact.unknown(), Fact.unknown()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::code)
                                .containsExactly("mandate.manager"));
    }

    @Test
    void no_amount_is_negative() {
        assertThatThrownBy(() -> new HandoverFacts.Finance(
                        OWED, OWED, OWED, OWED, OWED, BELOW_ZERO, BELOW_ZERO, Fact.unknown(), OWED, List.of()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::pointer)
                                .containsExactly(
                                        "/operatingCosts",
                                        "/ownCash",
                                        "/ownInKind",
                                        "/securedNextYear",
                                        "/budgetNextYear",
                                        "/cashReserveMonths",
                                        "/largestSourceShare",
                                        "/unjustifiedAid"));
    }

    @Test
    void no_source_is_more_than_all_of_them() {
        assertThat(withSource(Fraction.ONE).largestSourceShare()).isEqualTo(Fact.known(Fraction.ONE));
        assertThatThrownBy(() -> withSource(Fraction.percent(101)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.pointer() + " " + fault.reason())
                                .containsExactly("/largestSourceShare between"));
    }

    private static HandoverFacts.Finance withSource(Fraction share) {
        Fact<Money> none = Fact.unknown();
        return new HandoverFacts.Finance(
                none, none, none, none, none, Fact.unknown(), Fact.known(share), Fact.unknown(), none, List.of());
    }

    @Test
    void no_number_is_negative() {
        assertThatThrownBy(() -> new HandoverFacts.Assets(Fact.unknown(), Fact.unknown(), Fact.known(-1)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new TrainingSession("M1", Fact.unknown(), -1)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_dimension_that_the_grid_calls_critical_does_not_pass_by_not_applying() {
        HandoverFacts facts = aCentre().assessed("2026-04-15", "44-44444").factsOn(ON);
        Yardstick yardstick = new Yardstick(HandoverPolicy.standard(), withResCritical());
        Assessment latest = facts.assessments().latestCounted(ON).value().orElseThrow();

        assertThat(yardstick.qualifies(latest, PartnerKind.ASSOCIATION)).isFalse();
        assertThat(Streak.over(facts.assessments(), PartnerKind.ASSOCIATION, yardstick, ON)
                        .length())
                .isZero();
    }

    private static MaturityGrid withResCritical() {
        return MaturityGrid.standard().named("grid.test").dimension("RES", res -> res.critical(true));
    }

    @Test
    void looking_through_the_gate_twice_says_the_same() {
        HandoverFacts facts = aCentre().assessed("2026-04-15", "44444444").factsOn(ON);

        assertThat(Rulebook.standard().rule(facts, ON))
                .isEqualTo(Rulebook.standard().rule(facts, ON));
    }

    @Test
    void every_check_gives_a_reason_that_is_listed() {
        for (PartnerKind kind : new PartnerKind[] {PartnerKind.ASSOCIATION, PartnerKind.MINISTRY}) {
            for (Unsaid fact : Unsaid.values()) {
                HandoverRuling said = aCentre()
                        .runBy(kind)
                        .assessed("2026-04-15", "44444444", "FIN")
                        .withoutKnowing(fact)
                        .ruledOn("2026-06-01");
                assertThat(said.ruling().checks())
                        .allSatisfy(check -> assertThat(
                                        HandoverRules.reasons().get(check.rule().family()))
                                .contains(check.reason()));
            }
        }
    }

    @Test
    void facts_are_taken_one_by_one_as_another_program_has_them() {
        UnlistedEquipment late =
                new UnlistedEquipment("PLN-1/G1", Money.parse("500.00"), Fact.known(ON), List.of(), Money.ZERO);
        Assessment counted = new Assessment(
                ON, AssessmentKind.EXTERNAL, Levels.parse("55555555", MaturityGrid.standard()), Set.of());
        HandoverFacts facts = HandoverFacts.of(PartnerKind.ASSOCIATION)
                .managerValid(true)
                .managedSince("2023-06-01")
                .on(MaturityGrid.standard())
                .assessed("2026-04-15", "4443443-", "FIN")
                .assessed(counted)
                .finallyAccepted(true)
                .reserve(Severity.MAJOR)
                .reserve(Severity.MINOR, "2026-08-01")
                .noOpenReserves()
                .finding(Severity.MINOR, true)
                .noFindings()
                .costs("1500000.00")
                .ownCash("1200000.00")
                .ownInKind("100000.00")
                .securedNextYear("1600000.00")
                .budgetNextYear("1550000.00")
                .cashReserveMonths("2.5")
                .largestSource("0.55")
                .budgetCommitment(true)
                .unlisted(late)
                .unjustifiedAid("10.00")
                .trained("M1", "2026-01-10", 2)
                .nobodyTrained()
                .authorised(true)
                .insured(false)
                .reportsAccepted(true)
                .consulted("2026-02-01")
                .inventoried("2026-03-01")
                .valueGap("0.01")
                .criticalInConditionD(1)
                .heldBy(Instrument.LEASE)
                .reversionClause(true)
                .decidedByTheBoard()
                .build();

        assertThat(facts)
                .isEqualTo(new HandoverFacts(
                        new HandoverFacts.Management(
                                PartnerKind.ASSOCIATION, Fact.known(true), Fact.known(LocalDate.parse("2023-06-01"))),
                        new Assessments(List.of(
                                new Assessment(
                                        LocalDate.parse("2026-04-15"),
                                        AssessmentKind.EXTERNAL,
                                        Levels.parse("4443443-", MaturityGrid.standard()),
                                        Set.of("FIN")),
                                counted)),
                        new HandoverFacts.Works(
                                Fact.known(true),
                                Fact.known(List.of(
                                        new OpenReserve(Severity.MAJOR, Fact.unknown()),
                                        new OpenReserve(Severity.MINOR, Fact.known(LocalDate.parse("2026-08-01")))))),
                        Fact.known(List.of(new OpenFinding(Severity.MINOR, true))),
                        new HandoverFacts.Finance(
                                Fact.known(Money.parse("1500000.00")),
                                Fact.known(Money.parse("1200000.00")),
                                Fact.known(Money.parse("100000.00")),
                                Fact.known(Money.parse("1600000.00")),
                                Fact.known(Money.parse("1550000.00")),
                                Fact.known(Fraction.parse("2.5")),
                                Fact.known(Fraction.parse("0.55")),
                                Fact.known(true),
                                Fact.known(Money.parse("10.00")),
                                List.of(late)),
                        Fact.known(List.of(new TrainingSession("M1", Fact.known(LocalDate.parse("2026-01-10")), 2))),
                        new HandoverFacts.Standing(
                                Fact.known(true),
                                Fact.known(false),
                                Fact.known(true),
                                Fact.known(LocalDate.parse("2026-02-01"))),
                        new HandoverFacts.Assets(
                                Fact.known(LocalDate.parse("2026-03-01")),
                                Fact.known(Fraction.parse("0.01")),
                                Fact.known(1)),
                        new HandoverFacts.Title(Fact.known(Instrument.LEASE), Fact.known(true), true)));
    }

    @Test
    void all_that_cannot_be_is_found_at_once_at_the_name_of_its_method() {
        HandoverFactsBuilder wrong = HandoverFacts.of(PartnerKind.ASSOCIATION)
                .managedSince("soon")
                .assessed("2026-04-15", "9")
                .costs("much")
                .cashReserveMonths("some")
                .trained("M1", "2026-01-10", -1);

        assertThat(Outcomes.faultsOf(wrong::build).stream().map(Fault::pointer))
                .containsExactly(
                        "/managedSince", "/assessed", "/costs", "/cashReserveMonths", "/trained/holdersInPost");
    }

    @Test
    void facts_of_assets_that_are_missing_are_named_unless_an_old_inventory_fails_before_them() {
        Check missing = assets(aCentre().withoutKnowing(Unsaid.VALUE_GAP, Unsaid.CONDITION));
        Check old = assets(aCentre().inventoried("2026-02-28").withoutKnowing(Unsaid.VALUE_GAP));

        assertThat(missing.reason()).isEqualTo("missing");
        assertThat(missing.missing()).containsExactly("VALUE_GAP", "CRITICAL_ASSETS");
        assertThat(old.reason()).isEqualTo("old");
        assertThat(old.missing()).isEmpty();
    }

    private static Check assets(CentreFixture centre) {
        return check(centre, "handover.assets");
    }

    private static Check check(CentreFixture centre, String rule) {
        return centre.ruledOn("2026-06-01").ruling().checks().stream()
                .filter(one -> one.rule().code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_share_of_the_largest_source_stands_alone_where_own_resources_are_unknown() {
        assertThat(check(aCentre().withLargestSource("0.61").withoutKnowing(Unsaid.OWN_CASH), "handover.concentration")
                        .actual())
                .isEqualTo(Reading.percent(Fraction.parse("0.61")));
    }
}
