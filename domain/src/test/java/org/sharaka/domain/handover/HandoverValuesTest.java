package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.ApprovalFixture.anApproval;
import static org.sharaka.testing.CentreFixture.aCentre;
import static org.sharaka.testing.HandoverFixture.aGoodCentre;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.HandoverFactsBuilder;
import org.sharaka.domain.readiness.HandoverInquiry;
import org.sharaka.domain.readiness.HandoverRuling;
import org.sharaka.domain.readiness.TimeRules;
import org.sharaka.domain.readiness.ValueRow;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.ApprovalFixture;
import org.sharaka.testing.CentreFixture;

/** What each value of {@code handover.*} decides. */
class HandoverValuesTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    /** Each with the sentence that says why it is there. */
    private static final Map<String, String> WITHOUT_EFFECT = Map.of();

    private static ValueRow row(
            String path, Object value, CentreFixture centre, String rule, String before, String after) {
        HandoverInquiry asked = centre.factsOn(ON).on(ON);
        return new ValueRow(path, value, book -> asked, rule, before, after);
    }

    private static ValueRow approving(
            String path, Object value, ApprovalFixture approval, String day, String rule, String before, String after) {
        return new ValueRow(path, value, book -> asking(approval, day), rule, before, after);
    }

    private static Inquiry asking(ApprovalFixture approval, String day) {
        CentreFixture centre = approval.facts().waiver().isPresent() ? lackingAReport() : aGoodCentre();
        Ruling ruling = centre.ruledOn("2026-06-01").ruling();
        RuledTable table = RuledTable.of(ruling.on(), ruling.checks());
        return new ApprovalInquiry(true, LocalDate.parse(day), table, approval.facts(), Parties.NONE);
    }

    private static CentreFixture lackingAReport() {
        return aGoodCentre().withAReportNotAccepted();
    }

    private static CentreFixture ofAMinistry() {
        return aGoodCentre().runBy(PartnerKind.MINISTRY);
    }

    private static ApprovalFixture waivingTheReports() {
        return anApproval().decidedByTheBoard("2026-06-01").waiving("handover.reports");
    }

    private static CentreFixture trainedOn(String day) {
        CentreFixture centre = aGoodCentre().trainedOnlyIn();
        List.of("M1", "M2", "M3", "M4", "M5", "M6").forEach(module -> centre.session(module, day, 2));
        return centre;
    }

    private static CentreFixture droppedFrom(String before) {
        return aCentre().assessed("2025-10-15", before).assessed("2026-04-15", "44444444");
    }

    private static CentreFixture promising(int reserves) {
        CentreFixture centre = aGoodCentre();
        Stream.generate(() -> "2026-12-31").limit(reserves).forEach(centre::withAReserveUndertakenBy);
        return centre;
    }

    static Stream<ValueRow> ofTheTable() {
        return Stream.of(
                row(
                        "handover.freshMonths",
                        1,
                        aGoodCentre(),
                        "handover.stale",
                        "PASS pass 2026-10-15 | 2026-04-15",
                        "FAIL fail 2026-05-15 | 2026-04-15"),
                row(
                        "handover.overall",
                        "4.01",
                        aGoodCentre(),
                        "handover.overall",
                        "PASS pass 3.50 | 4.00",
                        "FAIL fail 4.01 | 4.00"),
                row(
                        "handover.leastMonthsApart",
                        7,
                        aGoodCentre(),
                        "handover.streak",
                        "PASS pass 2 | 2",
                        "FAIL fail 2 | 1"),
                row(
                        "handover.mostMonthsApart",
                        5,
                        aGoodCentre(),
                        "handover.streak",
                        "PASS pass 2 | 2",
                        "FAIL fail 2 | 1"),
                row(
                        "handover.criticalDrop",
                        2,
                        droppedFrom("45444444"),
                        "handover.regression.FIN",
                        "FAIL fail 5 | 4",
                        "WARN warn 5 | 4"),
                row(
                        "handover.otherDrop",
                        1,
                        droppedFrom("44454444"),
                        "handover.regression.HR",
                        "WARN warn 5 | 4",
                        "FAIL fail 5 | 4"),
                row(
                        "handover.minorReserves",
                        2,
                        promising(3),
                        "handover.reserves",
                        "WARN warn 0 | 3",
                        "FAIL many 2 | 3"),
                row(
                        "handover.autonomy",
                        "0.83",
                        aGoodCentre(),
                        "handover.autonomy",
                        "PASS pass 75.0 % | 82.0 %",
                        "FAIL fail 83.0 % | 82.0 %"),
                row(
                        "handover.inKindPerCash",
                        "0.10",
                        aGoodCentre().earning("900000.00", "300000.00"),
                        "handover.autonomy",
                        "PASS pass 75.0 % | 80.0 %",
                        "FAIL fail 75.0 % | 66.0 %"),
                row(
                        "handover.forwardCover",
                        "0.90",
                        aGoodCentre().securing("900000.00", "1000000.00"),
                        "handover.forward-cover",
                        "FAIL fail 100.0 % | 90.0 %",
                        "PASS pass 90.0 % | 90.0 %"),
                row(
                        "handover.reserveFundMonths",
                        "3",
                        aGoodCentre(),
                        "handover.reserve-fund",
                        "PASS pass 2.00 | 2.50",
                        "WARN warn 3.00 | 2.50"),
                row(
                        "handover.largestSource",
                        "0.54",
                        aGoodCentre(),
                        "handover.concentration",
                        "PASS pass 60.0 % | 55.0 %",
                        "WARN warn 54.0 % | 55.0 %"),
                row(
                        "handover.inventoryMonths",
                        1,
                        aGoodCentre().inventoried("2026-04-15"),
                        "handover.assets",
                        "PASS pass 2026-07-15 | 2026-04-15",
                        "FAIL old 2026-05-15 | 2026-04-15"),
                row(
                        "handover.valueGap",
                        "0.01",
                        aGoodCentre().withValueGap(Fraction.parse("0.02")),
                        "handover.assets",
                        "PASS pass 2026-09-01 | 2026-06-01",
                        "FAIL gap 1.0 % | 2.0 %"),
                row(
                        "handover.criticalInConditionD",
                        1,
                        aGoodCentre().withCriticalAssetsInConditionD(1),
                        "handover.assets",
                        "FAIL condition 0 | 1",
                        "PASS pass 2026-09-01 | 2026-06-01"),
                row(
                        "handover.trainingMonths",
                        1,
                        trainedOn("2026-04-15"),
                        "handover.training",
                        "PASS pass M1, M2, M3, M4, M5, M6 | M1, M2, M3, M4, M5, M6",
                        "FAIL fail M1, M2, M3, M4, M5, M6 | "),
                row(
                        "handover.consultationMonths",
                        1,
                        aGoodCentre().consulted("2026-04-15"),
                        "handover.consultation",
                        "PASS pass 2027-04-15 | 2026-04-15",
                        "FAIL fail 2026-05-15 | 2026-04-15"));
    }

    static Stream<ValueRow> ofAssociations() {
        return Stream.of(
                row(
                        "handover.association.months",
                        37,
                        aGoodCentre(),
                        "handover.months",
                        "PASS pass 24 | 36",
                        "FAIL fail 37 | 36"),
                row(
                        "handover.association.streak",
                        3,
                        aGoodCentre(),
                        "handover.streak",
                        "PASS pass 2 | 2",
                        "FAIL fail 3 | 2"),
                row(
                        "handover.association.trainedHolders",
                        Map.of("M1", 3),
                        aGoodCentre(),
                        "handover.training",
                        "PASS pass M1, M2, M3, M4, M5, M6 | M1, M2, M3, M4, M5, M6",
                        "FAIL fail M1 | "),
                row(
                        "handover.association.withoutConsultation",
                        "WARN",
                        aGoodCentre().consulted("2025-05-31"),
                        "handover.consultation",
                        "FAIL fail 2026-05-31 | 2025-05-31",
                        "WARN warn 2026-05-31 | 2025-05-31"),
                row(
                        "handover.association.instruments",
                        List.of("USE_AGREEMENT"),
                        aGoodCentre(),
                        "handover.title",
                        "PASS pass LEASE, USE_AGREEMENT, OWNERSHIP | LEASE",
                        "FAIL instrument USE_AGREEMENT | LEASE"),
                row(
                        "handover.association.notApplied",
                        List.of("handover.reports"),
                        lackingAReport(),
                        "handover.reports",
                        "FAIL fail YES | NO",
                        ""));
    }

    static Stream<ValueRow> ofInstitutions() {
        return Stream.of(
                row(
                        "handover.institution.months",
                        37,
                        ofAMinistry(),
                        "handover.months",
                        "PASS pass 12 | 36",
                        "FAIL fail 37 | 36"),
                row(
                        "handover.institution.streak",
                        3,
                        ofAMinistry(),
                        "handover.streak",
                        "PASS pass 1 | 2",
                        "FAIL fail 3 | 2"),
                row(
                        "handover.institution.trainedHolders",
                        Map.of("M3", 3),
                        ofAMinistry(),
                        "handover.training",
                        "PASS pass M3, M6 | M3, M6",
                        "FAIL fail M3 | "),
                row(
                        "handover.institution.withoutConsultation",
                        "FAIL",
                        ofAMinistry().consulted("2025-05-31"),
                        "handover.consultation",
                        "WARN warn 2026-05-31 | 2025-05-31",
                        "FAIL fail 2026-05-31 | 2025-05-31"),
                row(
                        "handover.institution.instruments",
                        List.of("LEASE"),
                        ofAMinistry(),
                        "handover.title",
                        "PASS pass TRANSFER_CONVENTION | TRANSFER_CONVENTION",
                        "FAIL instrument LEASE | TRANSFER_CONVENTION"),
                row(
                        "handover.institution.notApplied",
                        List.of("handover.forward-cover"),
                        ofAMinistry().earning("0.00", "0.00"),
                        "handover.autonomy",
                        "",
                        "FAIL fail 75.0 % | 0.0 %"));
    }

    static Stream<ValueRow> ofApprovals() {
        return Stream.of(
                approving(
                        "handover.rulingDays",
                        10,
                        anApproval(),
                        "2026-06-12",
                        "handover.approval",
                        "PASS pass 2026-08-30 | 2026-06-12",
                        "FAIL lapsed 2026-06-11 | 2026-06-12"),
                approving(
                        "handover.boardAbove",
                        "2499999.99",
                        anApproval().transferring("2500000.00"),
                        "2026-06-01",
                        "handover.board",
                        "",
                        "FAIL missing YES | unknown"),
                approving(
                        "handover.waivedAtMost",
                        0,
                        waivingTheReports(),
                        "2026-06-01",
                        "handover.waiver",
                        "PASS pass handover.reports | handover.reports",
                        "FAIL many 0 | handover.reports"),
                approving(
                        "handover.waiverMonths",
                        3,
                        waivingTheReports(),
                        "2026-06-01",
                        "handover.waiver",
                        "PASS pass handover.reports | handover.reports",
                        "FAIL term 2026-09-01 | 2026-12-01"),
                approving(
                        "handover.waiverApprovers",
                        3,
                        waivingTheReports(),
                        "2026-06-01",
                        "handover.waiver",
                        "PASS pass handover.reports | handover.reports",
                        "FAIL approvers 3 | 2"),
                approving(
                        "handover.neverWaived",
                        List.of("handover.reports"),
                        waivingTheReports(),
                        "2026-06-01",
                        "handover.waiver",
                        "PASS pass handover.reports | handover.reports",
                        "FAIL never  | handover.reports"));
    }

    private static Stream<ValueRow> values() {
        return Stream.of(ofTheTable(), ofAssociations(), ofInstitutions(), ofApprovals())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void another_value_is_followed_and_an_earlier_ruling_stays(ValueRow row) {
        row.isFollowed(HandoverPolicy.standard());
    }

    @Test
    void every_value_has_a_row() {
        ValueRow.cover(HandoverPolicy.standard(), values().toList(), WITHOUT_EFFECT);
    }

    @Test
    void what_one_kind_of_manager_is_asked_does_not_touch_the_other() {
        assertThat(ofAssociations())
                .allSatisfy(row -> assertThat(told(row.later(HandoverPolicy.standard()), ofAMinistry()))
                        .isEqualTo(told(ValueRow.BOOK, ofAMinistry())));
        assertThat(ofInstitutions())
                .allSatisfy(row -> assertThat(told(row.later(HandoverPolicy.standard()), aGoodCentre()))
                        .isEqualTo(told(ValueRow.BOOK, aGoodCentre())));
    }

    private static Object told(Rulebook book, CentreFixture centre) {
        return book.rule(centre.factsOn(ON), ON).checks();
    }

    @Test
    void the_earliest_day_follows_the_values_of_time() {
        assertThat(earliest(ValueRow.BOOK)).contains(LocalDate.parse("2026-06-01"));
        assertThat(earliest(adopting(Map.of("association.months", 37)))).contains(LocalDate.parse("2026-07-01"));
        assertThat(earliest(adopting(Map.of("association.streak", 3)))).contains(LocalDate.parse("2026-09-15"));
        assertThat(earliest(adopting(Map.of("association.streak", 3, "leastMonthsApart", 6))))
                .contains(LocalDate.parse("2026-10-15"));
    }

    private static Optional<LocalDate> earliest(Rulebook book) {
        return TimeRules.passOn(aGoodCentre().factsOn(ON), book.on(ON), ON);
    }

    private static Rulebook adopting(Map<String, ?> values) {
        return ValueRow.adopting(HandoverPolicy.standard(), values);
    }

    private static MaturityGrid withAnotherDimension() {
        MaturityGrid standard = MaturityGrid.standard();
        Map<String, GridDimension> more = new LinkedHashMap<>(standard.dimensions());
        more.put("ENV", standard.dimension("COM"));
        return standard.dimensions(more).named("grid.v2").from("2026-05-01");
    }

    @ParameterizedTest
    @MethodSource("otherGrids")
    void an_assessment_on_another_grid_counts_no_more_and_the_streak_begins_anew(MaturityGrid grid, String levels) {
        Rulebook later = ValueRow.BOOK.adopting(grid);
        HandoverFacts before = aGoodCentre().factsOn(ON);
        Ruling earlier = ValueRow.BOOK.rule(before, ON);

        assertThat(ValueRow.told(later.rule(before, ON), "handover.stale"))
                .isEqualTo("FAIL other-grid 2026-10-15 | 2026-04-15");
        assertThat(ValueRow.told(later.rule(before, ON), "handover.overall")).isEqualTo("FAIL missing 3.50 | unknown");
        assertThat(ValueRow.told(later.rule(before, ON), "handover.streak")).isEqualTo("FAIL missing 2 | unknown");
        assertThat(HandoverRuling.of(later, before.on(ON)).overall()).isEmpty();
        assertThat(HandoverRuling.of(later, before.on(ON)).streak()).isZero();
        assertThat(later.replay(before.on(ON), earlier)).isEqualTo(earlier);

        LocalDate next = LocalDate.parse("2026-06-15");
        Ruling first = later.rule(assessedOn(grid, levels, "2026-06-15"), next);
        assertThat(ValueRow.told(first, "handover.stale")).isEqualTo("PASS pass 2026-12-15 | 2026-06-15");
        assertThat(ValueRow.told(first, "handover.streak")).isEqualTo("FAIL fail 2 | 1");

        LocalDate last = LocalDate.parse("2026-11-15");
        Ruling second = later.rule(assessedOn(grid, levels, "2026-06-15", "2026-11-15"), last);
        assertThat(ValueRow.told(second, "handover.streak")).isEqualTo("PASS pass 2 | 2");
    }

    static Stream<Arguments> otherGrids() {
        return Stream.of(
                Arguments.of(withAnotherDimension(), "444444444"),
                Arguments.of(MaturityGrid.standard().top(6).named("grid.v2").from("2026-05-01"), "44444444"));
    }

    private static HandoverFacts assessedOn(MaturityGrid grid, String levels, String... days) {
        HandoverFactsBuilder facts = HandoverFacts.of(PartnerKind.ASSOCIATION)
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444")
                .on(grid);
        Stream.of(days).forEach(day -> facts.assessed(day, levels));
        return facts.build();
    }

    @Test
    void a_grid_with_another_weight_is_no_other_grid() {
        Rulebook later = ValueRow.BOOK.adopting(
                MaturityGrid.standard().weight("FIN", 40).named("grid.v2").from("2026-05-01"));

        assertThat(later.rule(aGoodCentre().factsOn(ON), ON).notPassed()).isEmpty();
    }
}
