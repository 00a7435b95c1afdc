package org.sharaka.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.ID;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.PartnerFixture.day;
import static org.sharaka.testing.RulingFixture.aRuling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

class MembershipTest {

    private static final MembershipId SEAT = new MembershipId("m-1");
    private static final LocalDate TODAY = day("2026-03-01");
    private static final Rulebook BOOK = Rulebook.standard();
    private static final Set<Capacity> BOTH = EnumSet.allOf(Capacity.class);

    private static Membership.Snapshot seatSince(String since, Set<Capacity> capacities) {
        return Membership.Snapshot.beginning(SEAT, ID, capacities, Fact.known(day(since)));
    }

    private static Membership.Snapshot seatSinceSomeDay(Set<Capacity> capacities) {
        return Membership.Snapshot.beginning(SEAT, ID, capacities, Fact.unknown());
    }

    private static Membership running() {
        return Membership.restore(seatSince("2024-01-01", BOTH));
    }

    private static void assertTells(Outcome.Made<Membership> step, String action, Map<String, String> particulars) {
        assertThat(step.events())
                .extracting(DomainEvent::action, DomainEvent::subject, DomainEvent::particulars)
                .containsExactly(tuple(action, "m-1", particulars));
    }

    private static List<String> rules(Ruling ruling) {
        return ruling.checks().stream().map(check -> check.rule().code()).toList();
    }

    @Nested
    class Taken {

        @Test
        void the_seat_runs_and_the_event_tells_who_sits_since_when_and_as_what() {
            Membership.Snapshot seat = seatSince("2026-02-01", BOTH);

            Outcome.Made<Membership> step =
                    made(Membership.taken(BOOK, seat, aPartner().there(), List.of(), TODAY, List.of()));

            assertThat(step.value().snapshot()).isEqualTo(seat);
            assertThat(step.value().isOpenEnded()).isTrue();
            assertTells(
                    step,
                    "membership.taken",
                    Map.of("partner", "p-1", "since", "2026-02-01", "capacities", "DONOR IMPLEMENTER"));
        }

        @Test
        void a_beginning_that_is_unknown_is_not_told() {
            assertTells(
                    made(Membership.taken(
                            BOOK,
                            seatSinceSomeDay(Set.of(Capacity.IMPLEMENTER)),
                            aPartner().there(),
                            List.of(),
                            TODAY,
                            List.of())),
                    "membership.taken",
                    Map.of("partner", "p-1", "capacities", "IMPLEMENTER"));
        }

        @Test
        void the_gate_asks_its_rules_in_the_order_of_the_rulebook() {
            Ruling ruling = made(Membership.taken(
                            BOOK, seatSince("2026-02-01", BOTH), aPartner().there(), List.of(), TODAY, List.of()))
                    .ruling();

            assertThat(ruling.gate()).isEqualTo("membership.create");
            assertThat(ruling.on()).isEqualTo(TODAY);
            assertThat(ruling.policy()).isEqualTo("partners.v1");
            assertThat(ruling.verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(rules(ruling))
                    .containsExactly(
                            "actor.interest",
                            "membership.kind",
                            "membership.overlap",
                            "membership.capacity",
                            "partner.blocked");
            assertThat(BOOK.rule(Membership.taking(
                            seatSince("2026-02-01", BOTH), aPartner().there(), List.of(), TODAY, List.of())))
                    .isEqualTo(ruling);
        }

        @Test
        void a_refusal_names_all_rules_that_are_not_met() {
            Partner blockedPerson = aPartner()
                    .ofKind(PartnerKind.NATURAL_PERSON)
                    .blockedOn("2026-03-01")
                    .there();

            Ruling ruling = refused(Membership.taken(
                    BOOK, seatSince("2026-02-01", Set.of()), blockedPerson, List.of(running()), TODAY, List.of()));

            assertThat(ruling.notPassed())
                    .containsExactly("membership.kind", "membership.overlap", "membership.capacity", "partner.blocked");
            assertThat(ruling.with(Result.FAIL)).hasSize(4);
        }

        @Test
        void each_rule_refuses_by_itself() {
            Membership.Snapshot seat = seatSince("2026-02-01", BOTH);
            Partner person = aPartner().ofKind(PartnerKind.NATURAL_PERSON).there();
            Partner blocked = aPartner().blockedOn("2026-03-01").there();

            assertThat(refused(Membership.taken(BOOK, seat, person, List.of(), TODAY, List.of()))
                            .notPassed())
                    .containsExactly("membership.kind");
            assertThat(refused(Membership.taken(BOOK, seat, aPartner().there(), List.of(running()), TODAY, List.of()))
                            .notPassed())
                    .containsExactly("membership.overlap");
            assertThat(refused(Membership.taken(
                                    BOOK,
                                    seatSince("2026-02-01", Set.of()),
                                    aPartner().there(),
                                    List.of(),
                                    TODAY,
                                    List.of()))
                            .notPassed())
                    .containsExactly("membership.capacity");
            assertThat(refused(Membership.taken(BOOK, seat, blocked, List.of(), TODAY, List.of()))
                            .notPassed())
                    .containsExactly("partner.blocked");
        }

        @Test
        void a_block_counts_on_the_day_of_the_step_not_on_the_first_day_of_the_seat() {
            Partner blocked = aPartner().blockedOn("2026-03-02").there();

            assertThat(made(Membership.taken(BOOK, seatSince("2026-04-01", BOTH), blocked, List.of(), TODAY, List.of()))
                            .ruling()
                            .notPassed())
                    .isEmpty();
        }

        @Test
        void a_partner_out_of_use_takes_no_seat() {
            Partner inactive = aPartner().deactivatedOn("2026-02-01").there();

            assertThat(wrongState(() -> Membership.taken(
                            BOOK, seatSince("2026-02-01", BOTH), inactive, List.of(), TODAY, List.of())))
                    .isEqualTo("membership in INACTIVE");
        }
    }

    @Nested
    class Imported {

        @Test
        void its_capacities_may_be_unknown() {
            Outcome.Made<Membership> step = made(Membership.imported(
                    BOOK, seatSinceSomeDay(Set.of()), aPartner().there(), List.of(), TODAY, List.of()));

            assertThat(step.value().capacities()).isEmpty();
            assertThat(step.value().since()).isEqualTo(Fact.unknown());
            assertTells(step, "membership.taken", Map.of("partner", "p-1"));
            assertThat(step.ruling().gate()).isEqualTo("membership.create");
            assertThat(rules(step.ruling()))
                    .containsExactly("actor.interest", "membership.kind", "membership.overlap", "partner.blocked");
        }

        @Test
        void every_other_rule_holds() {
            Partner blockedPerson = aPartner()
                    .ofKind(PartnerKind.NATURAL_PERSON)
                    .blockedOn("2026-03-01")
                    .there();

            assertThat(refused(Membership.imported(
                                    BOOK,
                                    seatSinceSomeDay(Set.of()),
                                    blockedPerson,
                                    List.of(running()),
                                    TODAY,
                                    List.of()))
                            .notPassed())
                    .containsExactly("membership.kind", "membership.overlap", "partner.blocked");
        }

        @Test
        void a_partner_out_of_use_gets_no_seat() {
            Partner inactive = aPartner().deactivatedOn("2026-02-01").there();

            assertThat(wrongState(() -> Membership.imported(
                            BOOK, seatSinceSomeDay(Set.of()), inactive, List.of(), TODAY, List.of())))
                    .isEqualTo("membership in INACTIVE");
        }
    }

    @Nested
    class Ended {

        @Test
        void it_keeps_its_last_day_and_the_reason() {
            Outcome.Made<Membership> step = made(running().ended(BOOK, TODAY, " by its own wish\u00A0"));

            assertThat(step.value().snapshot())
                    .isEqualTo(new Membership.Snapshot(
                            SEAT,
                            ID,
                            BOTH,
                            Fact.known(day("2024-01-01")),
                            Fact.known(new Membership.End(TODAY, "by its own wish"))));
            assertThat(step.value().isOpenEnded()).isFalse();
            assertTells(step, "membership.ended", Map.of("on", "2026-03-01", "reason", "by its own wish"));
            assertThat(step.ruling())
                    .isEqualTo(aRuling(
                            "membership.end",
                            TODAY,
                            "partners.v1",
                            List.of(Check.pass(
                                    RuleCode.of("membership.overlap"),
                                    new Reading.Day(day("2024-01-01")),
                                    new Reading.Day(TODAY)))));
        }

        @Test
        void not_before_it_began() {
            Check late = new Check(
                    RuleCode.of("membership.overlap"),
                    Result.FAIL,
                    "order",
                    new Reading.Day(day("2024-01-01")),
                    new Reading.Day(day("2023-12-31")));

            assertThat(faultsOf(() -> running().ended(BOOK, day("2023-12-31"), "over")))
                    .containsExactly(fault("/on", "fact.order", "early", "2024-01-01"));
            assertThat(BOOK.rule(new SeatInquiry.Ending(
                                    day("2023-12-31"), running().since()))
                            .checks()
                            .get(0))
                    .isEqualTo(late);
        }

        @Test
        void on_its_first_day_at_the_earliest() {
            Membership seat =
                    made(running().ended(BOOK, day("2024-01-01"), "a mistake")).value();

            assertThat(seat.isHeldOn(day("2024-01-01"))).isTrue();
            assertThat(seat.isHeldOn(day("2024-01-02"))).isFalse();
        }

        @Test
        void not_twice() {
            Membership over = made(running().ended(BOOK, TODAY, "over")).value();

            assertThat(wrongState(() -> over.ended(BOOK, day("2026-04-01"), "again")))
                    .isEqualTo("end in ENDED");
        }

        @Test
        void the_reason_is_not_blank_and_has_2000_code_points_at_most() {
            String most = "𐌰".repeat(2000);

            assertThat(made(running().ended(BOOK, TODAY, most)).events().get(0).particulars())
                    .containsEntry("reason", most);
            assertThat(faultsOf(() -> running().ended(BOOK, TODAY, most + "x")))
                    .containsExactly(fault("/reason", "value.text", "length", "2000"));
            assertThat(faultsOf(() -> running().ended(BOOK, TODAY, " \t")))
                    .containsExactly(fault("/reason", "value.text", "blank"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2025-01-01, true", "2026-03-01, true", "2026-03-02, false"})
    void a_seat_is_held_from_its_first_to_its_last_day(LocalDate on, boolean held) {
        assertThat(made(running().ended(BOOK, TODAY, "over")).value().isHeldOn(on))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2099-12-31, true"})
    void a_seat_without_an_end_is_held_from_its_first_day_on(LocalDate on, boolean held) {
        assertThat(running().isHeldOn(on)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, true", "2026-03-01, true", "2026-03-02, false"})
    void a_seat_whose_beginning_is_unknown_began_before_every_day(LocalDate on, boolean held) {
        Membership seat = made(Membership.restore(seatSinceSomeDay(BOTH)).ended(BOOK, TODAY, "over"))
                .value();

        assertThat(seat.isHeldOn(on)).isEqualTo(held);
        assertThat(Membership.restore(seatSinceSomeDay(BOTH)).isHeldOn(on)).isTrue();
    }

    @Test
    void a_restored_seat_is_the_same_seat() {
        Membership seat = made(running().ended(BOOK, TODAY, "over")).value();
        Membership restored = Membership.restore(seat.snapshot());

        assertThat(restored.snapshot()).isEqualTo(seat.snapshot());
        assertThat(restored.id()).isEqualTo(SEAT);
        assertThat(restored.partner()).isEqualTo(ID);
        assertThat(restored.capacities()).isEqualTo(BOTH);
        assertThat(restored.since()).isEqualTo(Fact.known(day("2024-01-01")));
    }

    @Test
    void the_capacities_are_a_copy() {
        Set<Capacity> capacities = EnumSet.of(Capacity.DONOR);
        Membership.Snapshot seat = seatSince("2024-01-01", capacities);
        capacities.clear();

        assertThat(seat.capacities()).containsExactly(Capacity.DONOR);
        assertThatThrownBy(() -> seat.capacities().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Nested
    class GainingACapacity {

        @Test
        void the_seat_names_it_beside_what_it_named_and_the_event_tells_since_when() {
            Membership donor = Membership.restore(seatSince("2024-01-01", Set.of(Capacity.DONOR)));
            Membership both = donor.gaining(Capacity.IMPLEMENTER, TODAY);

            assertThat(both.capacitiesOn(TODAY.minusDays(1))).containsExactly(Capacity.DONOR);
            assertThat(both.capacitiesOn(TODAY)).containsExactlyInAnyOrderElementsOf(BOTH);
            assertThat(both.gaining(Capacity.IMPLEMENTER, TODAY.plusDays(1))).isSameAs(both);
            assertThat(both.gaining(Capacity.IMPLEMENTER, TODAY.minusDays(1)).capacitiesOn(TODAY.minusDays(1)))
                    .as("an earlier agreement that is entered later")
                    .containsExactlyInAnyOrderElementsOf(BOTH);
            assertThat(both.gain(Capacity.IMPLEMENTER, TODAY))
                    .extracting(DomainEvent::action, DomainEvent::subject, DomainEvent::particulars)
                    .containsExactly(
                            "membership.capacity-gained",
                            "m-1",
                            Map.of("partner", "p-1", "on", "2026-03-01", "capacity", "IMPLEMENTER"));
        }

        @Test
        void a_seat_that_names_it_already_stays_as_it_is() {
            Membership running = running();

            assertThat(running.gaining(Capacity.DONOR, TODAY)).isSameAs(running);
        }
    }
}
