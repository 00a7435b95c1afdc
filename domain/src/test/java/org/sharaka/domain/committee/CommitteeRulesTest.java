package org.sharaka.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.PartnerFixture.ID;
import static org.sharaka.testing.PartnerFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.SeatRules;

class CommitteeRulesTest {

    private static final RuleCode OVERLAP = RuleCode.of("membership.overlap");
    private static final Reading NO_OTHER_SEAT = new Reading.Word("NO_OTHER_SEAT");

    private static Fact<LocalDate> dayOrUnknown(String iso) {
        return iso.equals("?") ? Fact.unknown() : Fact.known(day(iso));
    }

    private static Membership seat(String since, String until) {
        Fact<Membership.End> end =
                until.equals("-") ? Fact.unknown() : Fact.known(new Membership.End(day(until), "over"));
        return Membership.restore(new Membership.Snapshot(
                new MembershipId("m-" + since), ID, Set.of(Capacity.DONOR), dayOrUnknown(since), end));
    }

    @ParameterizedTest
    @EnumSource(value = PartnerKind.class, names = "NATURAL_PERSON", mode = EnumSource.Mode.EXCLUDE)
    void every_legal_person_may_sit(PartnerKind kind) {
        assertThat(SeatRules.legalPerson(kind))
                .isEqualTo(new Check(
                        RuleCode.of("membership.kind"),
                        Result.PASS,
                        "pass",
                        new Reading.Word("LEGAL_PERSON"),
                        new Reading.Word(kind.name())));
    }

    @Test
    void a_natural_person_may_not() {
        assertThat(SeatRules.legalPerson(PartnerKind.NATURAL_PERSON))
                .isEqualTo(new Check(
                        RuleCode.of("membership.kind"),
                        Result.FAIL,
                        "fail",
                        new Reading.Word("LEGAL_PERSON"),
                        new Reading.Word("NATURAL_PERSON")));
    }

    @ParameterizedTest(name = "new seat since {0}, other seat from {1} to {2}: {3}")
    @CsvSource({
        // the other one has ended
        "2026-03-01, 2024-01-01, 2026-02-28, PASS",
        "2026-03-01, 2024-01-01, 2026-03-01, FAIL",
        "2026-03-01, 2024-01-01, 2026-03-02, FAIL",
        "2026-03-01, ?,          2026-02-28, PASS",
        "2026-03-01, ?,          2026-03-01, FAIL",
        "2026-03-01, 2026-04-01, 2026-05-01, FAIL",
        "?,          2024-01-01, 2026-02-28, PASS",
        "?,          ?,          2026-02-28, PASS",
        // the other one runs
        "2026-03-01, 2024-01-01, -,          FAIL",
        "2026-03-01, 2026-03-01, -,          FAIL",
        "2026-03-01, 2026-03-02, -,          FAIL",
        "2026-03-01, ?,          -,          FAIL",
        "?,          2024-01-01, -,          FAIL",
        "?,          ?,          -,          FAIL"
    })
    void one_running_seat_per_partner(String since, String otherSince, String otherUntil, Result result) {
        Check check = CommitteeRules.noOtherSeat(
                dayOrUnknown(since), List.of(SeatInquiry.Held.of(seat(otherSince, otherUntil))));

        Reading beginning =
                otherSince.equals("?") ? new Reading.Unknown() : new Reading.Day(LocalDate.parse(otherSince));
        assertThat(check)
                .isEqualTo(
                        result == Result.PASS
                                ? new Check(OVERLAP, Result.PASS, "pass", NO_OTHER_SEAT, NO_OTHER_SEAT)
                                : new Check(OVERLAP, Result.FAIL, "fail", NO_OTHER_SEAT, beginning));
    }

    @Test
    void of_several_seats_the_one_in_the_way_is_told() {
        SeatInquiry.Held over = SeatInquiry.Held.of(seat("2020-01-01", "2021-12-31"));
        SeatInquiry.Held running = SeatInquiry.Held.of(seat("2022-01-01", "-"));

        assertThat(CommitteeRules.noOtherSeat(dayOrUnknown("2026-03-01"), List.of(over, running))
                        .actual())
                .isEqualTo(new Reading.Day(day("2022-01-01")));
    }

    @Test
    void a_first_seat_is_in_nobodys_way() {
        assertThat(CommitteeRules.noOtherSeat(Fact.unknown(), List.of()))
                .isEqualTo(new Check(OVERLAP, Result.PASS, "pass", NO_OTHER_SEAT, NO_OTHER_SEAT));
    }

    @Test
    void a_seat_ends_on_its_first_day_at_the_earliest() {
        Reading first = new Reading.Day(day("2026-03-01"));

        assertThat(SeatRules.endsAfterBeginning(dayOrUnknown("2026-03-01"), day("2026-02-28")))
                .isEqualTo(new Check(OVERLAP, Result.FAIL, "order", first, new Reading.Day(day("2026-02-28"))));
        assertThat(SeatRules.endsAfterBeginning(dayOrUnknown("2026-03-01"), day("2026-03-01")))
                .isEqualTo(new Check(OVERLAP, Result.PASS, "pass", first, first));
        assertThat(SeatRules.endsAfterBeginning(dayOrUnknown("2026-03-01"), day("2026-03-02"))
                        .result())
                .isEqualTo(Result.PASS);
    }

    @Test
    void a_seat_whose_beginning_is_unknown_ends_on_any_day() {
        assertThat(SeatRules.endsAfterBeginning(Fact.unknown(), day("1900-01-01")))
                .isEqualTo(new Check(
                        OVERLAP, Result.PASS, "pass", new Reading.None(), new Reading.Day(day("1900-01-01"))));
    }

    @Test
    void a_seat_names_its_capacities() {
        Reading required = new Reading.Words(List.of("DONOR", "IMPLEMENTER"));
        RuleCode code = RuleCode.of("membership.capacity");

        assertThat(CommitteeRules.namesCapacity(Fact.known(Set.of())))
                .containsExactly(new Check(code, Result.FAIL, "missing", required, new Reading.Unknown()));
        assertThat(CommitteeRules.namesCapacity(Fact.known(Set.of(Capacity.IMPLEMENTER))))
                .containsExactly(
                        new Check(code, Result.PASS, "pass", required, new Reading.Words(List.of("IMPLEMENTER"))));
        assertThat(CommitteeRules.namesCapacity(Fact.known(Set.of(Capacity.IMPLEMENTER, Capacity.DONOR))))
                .containsExactly(new Check(code, Result.PASS, "pass", required, required));
        assertThat(CommitteeRules.namesCapacity(Fact.unknown())).isEmpty();
    }

    @Test
    void the_rules_list_the_reasons_they_tell_results_by() {
        assertThat(CommitteeRules.reasons())
                .isEqualTo(Map.of(
                        "membership.kind", Set.of("pass", "fail"),
                        "membership.overlap", Set.of("pass", "fail", "order"),
                        "membership.capacity", Set.of("pass", "missing")));
    }
}
