package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.ANOTHER_DIRECTOR;
import static org.sharaka.testing.PartnerFixture.DIRECTOR;
import static org.sharaka.testing.PartnerFixture.ID;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.PartnerFixture.day;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.RulingFixture.aRuling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.testing.PartnerSteps;

class PartnerTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final LocalDate FIRST_OF_MARCH = day("2026-03-01");
    private static final RuleCode KIND = RuleCode.of("membership.kind");
    private static final RuleCode BLOCKED = RuleCode.of("partner.blocked");
    private static final Check NO_INTEREST =
            Check.pass(RuleCode.of("actor.interest"), new Reading.Word("NO_INTEREST"), new Reading.Word("NO_INTEREST"));
    private static final Check NO_BLOCK =
            Check.pass(BLOCKED, new Reading.Word("NOT_BLOCKED"), new Reading.Word("NOT_BLOCKED"));
    private static final Check NOT_IN_USE =
            Check.pass(RuleCode.of("partner.in-use"), new Reading.Words(List.of()), new Reading.Words(List.of()));
    private static final Seat SEAT = new Seat("m-1", Fact.known(FIRST_OF_MARCH));
    private static final Seat LATER_SEAT = new Seat("m-2", Fact.known(day("2026-03-02")));
    private static final Check SEAT_ENDS = Check.pass(
            RuleCode.of("membership.overlap"), new Reading.Day(FIRST_OF_MARCH), new Reading.Day(FIRST_OF_MARCH));
    private static final Check SEAT_BEGINS_LATER = Check.fail(
                    RuleCode.of("membership.overlap"),
                    new Reading.Day(day("2026-03-02")),
                    new Reading.Day(FIRST_OF_MARCH))
            .because("order");
    private static final PartnerProfile FULL = new PartnerProfile(
            new LanguageMap(Map.of(Language.AR, "أطلس", Language.FR, "Atlas")),
            PartnerKind.COMPANY,
            Fact.known(new Ice("000000000000097")),
            Set.of(Field.EDUCATION, Field.SOCIAL),
            new Contact(Map.of(Contact.Means.EMAIL, "a@atlas.ma", Contact.Means.ADDRESS, "Rabat")));

    private static Partner changed(Partner partner, PartnerProfile next) {
        return made(partner.changed(BOOK, next, List.of(), FIRST_OF_MARCH)).value();
    }

    private static Partner named(Partner partner, String name) {
        return changed(partner, partner.profile().named(french(name)));
    }

    @Nested
    class Registered {

        @Test
        void it_is_active_free_of_blocks_and_without_former_names() {
            Partner partner = Partner.registered(ID, "PAR-2026-0007", FULL);

            assertThat(partner.snapshot())
                    .isEqualTo(new Partner.Snapshot(
                            ID,
                            "PAR-2026-0007",
                            FULL,
                            List.of(),
                            List.of(),
                            Fact.unknown(),
                            Fact.unknown(),
                            OnFile.NOTHING));
            assertThat(partner.id()).isEqualTo(ID);
            assertThat(partner.reference()).isEqualTo("PAR-2026-0007");
            assertThat(partner.profile()).isEqualTo(FULL);
            assertThat(partner.blocks()).isEmpty();
            assertThat(partner.isActive()).isTrue();
            assertThat(partner.isBlockedOn(FIRST_OF_MARCH)).isFalse();
        }

        @Test
        void the_registration_tells_all_that_was_written() {
            PartnerEvent told = Partner.registered(ID, "PAR-2026-0007", FULL).registration();

            assertThat(told)
                    .isEqualTo(new PartnerEvent(
                            "partner.registered",
                            "p-1",
                            Map.of(
                                    "reference", "PAR-2026-0007",
                                    "name.ar", "أطلس",
                                    "name.fr", "Atlas",
                                    "kind", "COMPANY",
                                    "ice", "000000000000097",
                                    "fields", "SOCIAL EDUCATION",
                                    "contact.email", "a@atlas.ma",
                                    "contact.address", "Rabat")));
        }

        @Test
        void the_registration_does_not_tell_what_is_unknown() {
            assertThat(aPartner().there().registration().particulars())
                    .isEqualTo(Map.of("reference", "PAR-2026-0001", "name.fr", "Atlas", "kind", "COMPANY"));
        }
    }

    @Nested
    class Changed {

        @Test
        void it_has_the_new_profile_and_keeps_all_else() {
            Partner before = aPartner()
                    .deactivatedOn("2026-02-01")
                    .blockedOn("2026-02-02")
                    .there();
            PartnerProfile next = before.profile().identifiedBy(new Ice("000000000000194"));

            Partner.Snapshot was = before.snapshot();
            assertThat(changed(before, next).snapshot())
                    .isEqualTo(new Partner.Snapshot(
                            was.id(),
                            was.reference(),
                            next,
                            List.of(),
                            was.blocks(),
                            was.inactive(),
                            Fact.unknown(),
                            OnFile.NOTHING));
            assertThat(before.snapshot()).isEqualTo(was);
        }

        @Test
        void names_that_were_given_up_are_kept_in_order() {
            Partner partner = named(named(aPartner().there(), "Rif"), "Souss");

            assertThat(partner.profile().name()).isEqualTo(french("Souss"));
            assertThat(partner.snapshot().formerNames()).containsExactly(french("Atlas"), french("Rif"));
        }

        @Test
        void a_name_that_is_taken_back_is_former_no_more() {
            Partner partner = named(named(named(aPartner().there(), "Rif"), "Souss"), "Atlas");

            assertThat(partner.profile().name()).isEqualTo(french("Atlas"));
            assertThat(partner.snapshot().formerNames()).containsExactly(french("Rif"), french("Souss"));
        }

        @Test
        void a_change_of_something_else_gives_up_no_name() {
            Partner partner = changed(
                    named(aPartner().there(), "Rif"), PartnerProfile.of(french("Rif"), PartnerKind.ASSOCIATION));

            assertThat(partner.snapshot().formerNames()).containsExactly(french("Atlas"));
        }

        @Test
        void the_event_tells_what_changed_as_it_was_and_as_it_is_and_nothing_else() {
            PartnerProfile next = new PartnerProfile(
                    new LanguageMap(Map.of(Language.FR, "Atlas II", Language.AR, "أطلس", Language.EN, "Atlas")),
                    PartnerKind.COMPANY,
                    Fact.unknown(),
                    Set.of(Field.SOCIAL),
                    new Contact(Map.of(Contact.Means.EMAIL, "a@atlas.ma", Contact.Means.PHONE, "0537")));

            Outcome.Made<Partner> step =
                    made(Partner.registered(ID, "PAR-2026-0007", FULL).changed(BOOK, next, List.of(), FIRST_OF_MARCH));

            assertThat(step.events())
                    .containsExactly(new PartnerEvent(
                            "partner.changed",
                            "p-1",
                            Map.of(
                                    "was.name.fr", "Atlas",
                                    "name.fr", "Atlas II",
                                    "name.en", "Atlas",
                                    "was.ice", "000000000000097",
                                    "was.fields", "SOCIAL EDUCATION",
                                    "fields", "SOCIAL",
                                    "was.contact.address", "Rabat",
                                    "contact.phone", "0537")));
        }

        @Test
        void the_same_profile_again_tells_nothing_that_changed() {
            Partner partner = aPartner().there();

            assertThat(made(partner.changed(BOOK, partner.profile(), List.of(), FIRST_OF_MARCH))
                            .events())
                    .containsExactly(new PartnerEvent("partner.changed", "p-1", Map.of()));
        }

        @Test
        void the_ruling_holds_what_was_asked() {
            Partner partner = aPartner().there();

            assertThat(made(partner.changed(BOOK, FULL, List.of(SEAT), FIRST_OF_MARCH))
                            .ruling())
                    .isEqualTo(aRuling(
                            "partner.change",
                            FIRST_OF_MARCH,
                            "partners.v1",
                            List.of(Check.pass(KIND, new Reading.Word("LEGAL_PERSON"), new Reading.Word("COMPANY")))));
            PartnerProfile person =
                    aPartner().ofKind(PartnerKind.NATURAL_PERSON).there().profile();
            assertThat(refused(partner.changed(BOOK, person, List.of(SEAT), FIRST_OF_MARCH)))
                    .isEqualTo(aRuling(
                            "partner.change",
                            FIRST_OF_MARCH,
                            "partners.v1",
                            List.of(Check.fail(
                                    KIND, new Reading.Word("LEGAL_PERSON"), new Reading.Word("NATURAL_PERSON")))));
            assertThat(changed(partner, person).profile()).isEqualTo(person);
        }
    }

    @Nested
    class Blocked {

        @Test
        void it_keeps_who_set_the_block_when_and_why() {
            Outcome.Made<Partner> step =
                    made(PartnerSteps.blocked(aPartner().there(), FIRST_OF_MARCH, "  withheld ", DIRECTOR));

            assertThat(step.value().blocks())
                    .containsExactly(new Block(
                            new Block.Act(FIRST_OF_MARCH, "withheld", DIRECTOR), Fact.unknown(), Block.Flag.BLOCK));
            assertThat(step.value().isActive()).isTrue();
            assertThat(step.events())
                    .containsExactly(new PartnerEvent(
                            "partner.blocked", "p-1", Map.of("on", "2026-03-01", "reason", "withheld")));
            assertThat(step.ruling()).isEqualTo(aRuling("partner.block", FIRST_OF_MARCH, "partners.v1", List.of()));
        }

        @Test
        void the_gate_of_a_protective_step_asks_no_rule() {
            assertThat(BOOK.rule(PartnerSteps.blocking(aPartner().there(), FIRST_OF_MARCH)))
                    .isEqualTo(aRuling("partner.block", FIRST_OF_MARCH, "partners.v1", List.of()));
        }

        @Test
        void one_that_is_out_of_use_can_be_blocked_and_stays_out_of_use() {
            Partner partner = aPartner()
                    .deactivatedOn("2026-01-01")
                    .blockedOn("2026-02-01")
                    .there();

            assertThat(partner.isActive()).isFalse();
            assertThat(partner.isBlockedOn(FIRST_OF_MARCH)).isTrue();
        }

        @Test
        void it_is_not_blocked_twice() {
            Partner blocked = aPartner().blockedOn("2026-03-01").there();

            assertThat(wrongState(() -> PartnerSteps.blocking(blocked, FIRST_OF_MARCH)))
                    .isEqualTo("block in BLOCKED");
            assertThat(wrongState(() -> PartnerSteps.blocked(blocked, day("2020-01-01"), "again", ANOTHER_DIRECTOR)))
                    .isEqualTo("block in BLOCKED");
        }

        @Test
        void it_can_be_blocked_again_once_the_block_is_lifted() {
            Partner partner = aPartner()
                    .blockedOn("2026-03-01")
                    .unblockedOn("2026-03-10")
                    .blockedOn("2026-03-20")
                    .there();

            assertThat(partner.blocks()).hasSize(2);
            assertThat(partner.blocks().get(0).stands()).isFalse();
            assertThat(partner.blocks().get(1).stands()).isTrue();
            assertThat(partner.isBlockedOn(day("2026-03-09"))).isTrue();
            assertThat(partner.isBlockedOn(day("2026-03-15"))).isFalse();
            assertThat(partner.isBlockedOn(day("2026-03-20"))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-28, false",
            "2026-03-01, true",
            "2026-03-02, true",
            "2026-03-09, true",
            "2026-03-10, false",
            "2026-03-11, false"
        })
        void a_block_from_1_to_10_march_holds_from_its_day_to_the_day_before_it_is_lifted(LocalDate on, boolean holds) {
            Partner partner =
                    aPartner().blockedOn("2026-03-01").unblockedOn("2026-03-10").there();

            assertThat(partner.isBlockedOn(on)).isEqualTo(holds);
        }

        @ParameterizedTest
        @CsvSource({"2026-02-28, false", "2026-03-01, true", "2099-12-31, true"})
        void a_block_that_stands_holds_for_good(LocalDate on, boolean holds) {
            assertThat(aPartner().blockedOn("2026-03-01").there().isBlockedOn(on))
                    .isEqualTo(holds);
        }
    }

    @Nested
    class Unblocked {

        private final Partner blocked = aPartner().blockedOn("2026-03-01").there();

        @Test
        void someone_else_lifts_the_block_and_its_history_stays() {
            LocalDate on = day("2026-03-10");
            Outcome.Made<Partner> step =
                    made(PartnerSteps.unblocked(blocked, on, " handed in ", ANOTHER_DIRECTOR, List.of()));

            assertThat(step.value().blocks())
                    .containsExactly(new Block(
                            new Block.Act(FIRST_OF_MARCH, "accounts withheld", DIRECTOR),
                            Fact.known(new Block.Act(on, "handed in", ANOTHER_DIRECTOR)),
                            Block.Flag.BLOCK));
            assertThat(step.events())
                    .containsExactly(new PartnerEvent(
                            "partner.unblocked", "p-1", Map.of("on", "2026-03-10", "reason", "handed in")));
            assertThat(step.ruling())
                    .isEqualTo(aRuling(
                            "partner.unblock",
                            on,
                            "partners.v1",
                            List.of(
                                    NO_INTEREST,
                                    Check.pass(
                                            BLOCKED,
                                            new Reading.Word("SOMEONE_ELSE"),
                                            new Reading.Word("SOMEONE_ELSE")))));
            assertThat(BOOK.rule(PartnerSteps.unblocking(blocked, on, ANOTHER_DIRECTOR, List.of())))
                    .isEqualTo(step.ruling());
        }

        @Test
        void the_person_who_set_the_block_does_not_lift_it() {
            Ruling ruling = refused(PartnerSteps.unblocked(
                    blocked, day("2026-03-10"), "handed in", new UserId("u-director"), List.of()));

            assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(ruling.checks())
                    .containsExactly(
                            NO_INTEREST,
                            new Check(
                                    BLOCKED,
                                    Result.FAIL,
                                    "four-eyes",
                                    new Reading.Word("SOMEONE_ELSE"),
                                    new Reading.Word("SAME_PERSON")));
            assertThat(BOOK.rule(PartnerSteps.unblocking(blocked, day("2026-03-10"), DIRECTOR, List.of())))
                    .isEqualTo(ruling);
            assertThat(blocked.isBlockedOn(day("2026-03-10"))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"36, NOT_ELIGIBLE", "35, ELIGIBLE"})
        void the_months_after_an_interest_are_those_of_the_book(int months, Verdict verdict) {
            Rulebook other = BOOK.adopting(PartnersPolicy.standard()
                    .named("partners.v2")
                    .from("2026-03-01")
                    .interestMonths(months));
            List<Interest> ended = List.of(new Interest(
                    ANOTHER_DIRECTOR, ID, Interest.Bond.FAMILY, day("2020-01-01"), Fact.known(day("2023-03-10"))));
            Inquiry inquiry = PartnerSteps.unblocking(blocked, day("2026-03-10"), ANOTHER_DIRECTOR, ended);

            assertThat(other.rule(inquiry).verdict()).isEqualTo(verdict);
            assertThat(other.rule(inquiry).policies()).isEqualTo(Map.of("partners", "partners.v2"));
            assertThat(other.replay(inquiry, BOOK.rule(inquiry))).isEqualTo(BOOK.rule(inquiry));
            assertThat(BOOK.rule(inquiry).refuses()).isFalse();
        }

        @Test
        void who_is_bound_to_the_partner_does_not_lift_it() {
            LocalDate on = day("2026-03-10");
            List<Interest> bound =
                    List.of(new Interest(ANOTHER_DIRECTOR, ID, Interest.Bond.FAMILY, FIRST_OF_MARCH, Fact.unknown()));

            Ruling ruling = refused(PartnerSteps.unblocked(blocked, on, "handed in", ANOTHER_DIRECTOR, bound));

            assertThat(ruling.notPassed()).containsExactly("actor.interest");
            assertThat(ruling.checks())
                    .extracting(check -> check.rule().code())
                    .containsExactly("actor.interest", "partner.blocked");
            assertThat(BOOK.rule(PartnerSteps.unblocking(blocked, on, ANOTHER_DIRECTOR, bound)))
                    .isEqualTo(ruling);
        }

        @Test
        void four_eyes_hold_for_an_administrator_too() {
            Actor admin = new Actor(new UserId("u-admin"), Set.of(Role.ADMIN));
            Partner own = made(PartnerSteps.blocked(aPartner().there(), FIRST_OF_MARCH, "withheld", admin.id()))
                    .value();

            assertThat(refused(PartnerSteps.unblocked(own, FIRST_OF_MARCH, "handed in", admin.id(), List.of()))
                            .notPassed())
                    .containsExactly("partner.blocked");
        }

        @Test
        void who_lifted_a_block_may_set_the_next_and_then_not_lift_that() {
            Partner lifted = made(PartnerSteps.unblocked(
                            blocked, day("2026-03-10"), "handed in", ANOTHER_DIRECTOR, List.of()))
                    .value();
            Partner again = made(PartnerSteps.blocked(lifted, day("2026-03-20"), "withheld again", ANOTHER_DIRECTOR))
                    .value();

            assertThat(refused(PartnerSteps.unblocked(
                                    again, day("2026-03-21"), "handed in", ANOTHER_DIRECTOR, List.of()))
                            .notPassed())
                    .containsExactly("partner.blocked");
            Partner free = made(PartnerSteps.unblocked(
                            again, day("2026-03-21"), "handed in again", DIRECTOR, List.of()))
                    .value();
            assertThat(free.blocks())
                    .extracting(block -> block.lifted().value().orElseThrow().reason())
                    .containsExactly("handed in", "handed in again");
        }

        @Test
        void one_that_is_out_of_use_stays_so() {
            Partner partner = aPartner()
                    .deactivatedOn("2026-03-01")
                    .blockedOn("2026-03-02")
                    .unblockedOn("2026-03-03")
                    .there();

            assertThat(partner.isActive()).isFalse();
        }

        @Test
        void there_must_be_a_block() {
            Partner free = aPartner().there();
            Partner lifted =
                    aPartner().blockedOn("2026-03-01").unblockedOn("2026-03-02").there();

            assertThat(wrongState(() -> PartnerSteps.unblocked(free, FIRST_OF_MARCH, "why", DIRECTOR, List.of())))
                    .isEqualTo("unblock in NOT_BLOCKED");
            assertThat(wrongState(() -> PartnerSteps.unblocking(free, FIRST_OF_MARCH, DIRECTOR, List.of())))
                    .isEqualTo("unblock in NOT_BLOCKED");
            assertThat(wrongState(() ->
                            PartnerSteps.unblocked(lifted, day("2026-03-03"), "why", ANOTHER_DIRECTOR, List.of())))
                    .isEqualTo("unblock in NOT_BLOCKED");
        }

        @Test
        void not_on_a_day_before_the_block() {
            assertThat(faultsOf(() -> PartnerSteps.unblocked(
                            blocked, day("2026-02-28"), "handed in", ANOTHER_DIRECTOR, List.of())))
                    .containsExactly(fault("/on", "fact.order", "early", "2026-03-01"));
        }

        @Test
        void on_the_day_of_the_block_it_is_and_then_the_block_held_on_no_day() {
            Partner partner = made(PartnerSteps.unblocked(
                            blocked, FIRST_OF_MARCH, "a mistake", ANOTHER_DIRECTOR, List.of()))
                    .value();

            assertThat(partner.isBlockedOn(FIRST_OF_MARCH)).isFalse();
            assertThat(partner.isBlockedOn(day("2026-03-02"))).isFalse();
        }
    }

    @Nested
    class Deactivated {

        @Test
        void it_is_out_of_use_from_a_day_with_a_reason() {
            Outcome.Made<Partner> step = made(PartnerSteps.deactivated(
                    aPartner().there(), FIRST_OF_MARCH, " moved\r\naway ", List.of(SEAT), Map.of()));

            assertThat(step.value().isActive()).isFalse();
            assertThat(step.value().snapshot().inactive())
                    .isEqualTo(Fact.known(new Partner.Inactivity(FIRST_OF_MARCH, "moved\naway")));
            assertThat(step.events())
                    .containsExactly(new PartnerEvent(
                            "partner.deactivated", "p-1", Map.of("on", "2026-03-01", "reason", "moved\naway")));
            assertThat(step.ruling())
                    .isEqualTo(aRuling(
                            "partner.deactivate",
                            FIRST_OF_MARCH,
                            "partners.v1",
                            List.of(NO_INTEREST, SEAT_ENDS, NO_BLOCK, NOT_IN_USE)));
        }

        @Test
        void a_rule_of_its_seat_can_refuse_it() {
            Partner partner = aPartner().there();

            Ruling ruling =
                    refused(PartnerSteps.deactivated(partner, FIRST_OF_MARCH, "moved", List.of(LATER_SEAT), Map.of()));

            assertThat(ruling)
                    .isEqualTo(aRuling(
                            "partner.deactivate",
                            FIRST_OF_MARCH,
                            "partners.v1",
                            List.of(NO_INTEREST, SEAT_BEGINS_LATER, NO_BLOCK, NOT_IN_USE)));
            assertThat(BOOK.rule(PartnerSteps.deactivation(partner, FIRST_OF_MARCH, List.of(LATER_SEAT), Map.of())))
                    .isEqualTo(ruling);
        }

        @ParameterizedTest
        @CsvSource({"RUNNING_AGREEMENT, agreement", "UNPAID_PLEDGE, pledge", "RUNNING_MANDATE, mandate"})
        void not_while_it_is_engaged_in_something_that_runs(Engagement engagement, String reason) {
            Partner partner = aPartner().there();

            Ruling ruling = refused(PartnerSteps.deactivated(
                    partner, FIRST_OF_MARCH, "moved", List.of(), Map.of(engagement, List.of("REF-1"))));

            assertThat(ruling.checks())
                    .containsExactly(
                            NO_INTEREST,
                            NO_BLOCK,
                            Check.fail(
                                            RuleCode.of("partner.in-use"),
                                            new Reading.Words(List.of()),
                                            new Reading.Words(List.of(engagement.name())))
                                    .because(reason)
                                    .lacking(List.of("REF-1")));
            assertThat(BOOK.rule(PartnerSteps.deactivation(
                            partner, FIRST_OF_MARCH, List.of(), Map.of(engagement, List.of("REF-1")))))
                    .isEqualTo(ruling);
        }

        @Test
        void all_that_runs_is_told_in_one_check_in_the_same_order() {
            Partner blocked = aPartner().blockedOn("2026-02-01").there();
            Ruling ruling = BOOK.rule(PartnerSteps.deactivation(
                    blocked,
                    FIRST_OF_MARCH,
                    List.of(),
                    Map.of(
                            Engagement.RUNNING_MANDATE, List.of("CEN-1"),
                            Engagement.UNPAID_PLEDGE, List.of("PLG-2", "PLG-1"),
                            Engagement.RUNNING_AGREEMENT, List.of("AGR-1"))));

            assertThat(ruling.notPassed()).containsExactly("partner.blocked", "partner.in-use");
            assertThat(ruling.checks().get(2).actual())
                    .isEqualTo(new Reading.Words(List.of("RUNNING_AGREEMENT", "UNPAID_PLEDGE", "RUNNING_MANDATE")));
            assertThat(ruling.checks().get(2).reason()).isEqualTo("fail");
            assertThat(ruling.checks().get(2).missing()).containsExactly("AGR-1", "PLG-2", "PLG-1", "CEN-1");
        }

        @Test
        void not_while_a_block_holds_it() {
            Partner blocked = aPartner().blockedOn("2026-02-01").there();

            Ruling ruling = refused(PartnerSteps.deactivated(blocked, day("2026-02-01"), "moved", List.of(), Map.of()));

            assertThat(ruling.notPassed()).containsExactly("partner.blocked");
            assertThat(made(PartnerSteps.deactivated(blocked, day("2026-01-31"), "moved", List.of(), Map.of()))
                            .value()
                            .isActive())
                    .isFalse();
        }

        @Test
        void not_twice() {
            Partner inactive = aPartner().deactivatedOn("2026-03-01").there();

            assertThat(wrongState(
                            () -> PartnerSteps.deactivated(inactive, day("2026-03-02"), "again", List.of(), Map.of())))
                    .isEqualTo("deactivate in INACTIVE");
            assertThat(wrongState(() -> PartnerSteps.deactivation(inactive, day("2026-03-02"), List.of(), Map.of())))
                    .isEqualTo("deactivate in INACTIVE");
        }
    }

    @Nested
    class Reactivated {

        private final Partner inactive = aPartner().deactivatedOn("2026-03-01").there();

        @Test
        void it_is_in_use_again() {
            LocalDate on = day("2026-04-01");
            Outcome.Made<Partner> step = made(PartnerSteps.reactivated(inactive, on, " back "));

            assertThat(step.value().snapshot()).isEqualTo(aPartner().there().snapshot());
            assertThat(step.events())
                    .containsExactly(new PartnerEvent(
                            "partner.reactivated", "p-1", Map.of("on", "2026-04-01", "reason", "back")));
            assertThat(step.ruling())
                    .isEqualTo(aRuling(
                            "partner.reactivate",
                            on,
                            "partners.v1",
                            List.of(
                                    NO_INTEREST,
                                    Check.pass(
                                            BLOCKED,
                                            new Reading.Word("NOT_BLOCKED"),
                                            new Reading.Word("NOT_BLOCKED")))));
            assertThat(BOOK.rule(PartnerSteps.reactivation(inactive, on))).isEqualTo(step.ruling());
        }

        @Test
        void on_the_day_of_its_deactivation_at_the_earliest() {
            assertThat(made(PartnerSteps.reactivated(inactive, FIRST_OF_MARCH, "back"))
                            .value()
                            .isActive())
                    .isTrue();
            assertThat(faultsOf(() -> PartnerSteps.reactivated(inactive, day("2026-02-28"), "back")))
                    .containsExactly(fault("/on", "fact.order", "early", "2026-03-01"));
        }

        @Test
        void not_while_it_is_in_use() {
            Partner active = aPartner().there();

            assertThat(wrongState(() -> PartnerSteps.reactivated(active, FIRST_OF_MARCH, "back")))
                    .isEqualTo("reactivate in ACTIVE");
            assertThat(wrongState(() -> PartnerSteps.reactivation(active, FIRST_OF_MARCH)))
                    .isEqualTo("reactivate in ACTIVE");
        }

        @Test
        void not_while_a_block_holds_it() {
            Partner blocked = aPartner()
                    .deactivatedOn("2026-03-01")
                    .blockedOn("2026-03-10")
                    .there();

            Ruling ruling = refused(PartnerSteps.reactivated(blocked, day("2026-03-10"), "back"));

            assertThat(ruling.checks())
                    .containsExactly(
                            NO_INTEREST,
                            Check.fail(BLOCKED, new Reading.Word("NOT_BLOCKED"), new Reading.Word("BLOCKED")));
            assertThat(BOOK.rule(PartnerSteps.reactivation(blocked, day("2026-03-10"))))
                    .isEqualTo(ruling);
            assertThat(made(PartnerSteps.reactivated(blocked, day("2026-03-09"), "back"))
                            .value()
                            .isActive())
                    .isTrue();
        }

        @Test
        void its_blocks_stay_in_the_history() {
            Partner partner = aPartner()
                    .blockedOn("2026-02-01")
                    .unblockedOn("2026-02-02")
                    .deactivatedOn("2026-03-01")
                    .there();

            assertThat(made(PartnerSteps.reactivated(partner, day("2026-03-02"), "back"))
                            .value()
                            .blocks())
                    .isEqualTo(partner.blocks());
        }
    }

    @Nested
    class Reasons {

        static Stream<Arguments> steps() {
            Partner active = aPartner().there();
            Partner blocked = aPartner().blockedOn("2026-02-01").there();
            Partner inactive = aPartner().deactivatedOn("2026-02-01").there();
            return Stream.of(
                    step("block", reason -> PartnerSteps.blocked(active, FIRST_OF_MARCH, reason, DIRECTOR)),
                    step(
                            "unblock",
                            reason -> PartnerSteps.unblocked(
                                    blocked, FIRST_OF_MARCH, reason, ANOTHER_DIRECTOR, List.of())),
                    step(
                            "deactivate",
                            reason -> PartnerSteps.deactivated(active, FIRST_OF_MARCH, reason, List.of(), Map.of())),
                    step("reactivate", reason -> PartnerSteps.reactivated(inactive, FIRST_OF_MARCH, reason)));
        }

        private static Arguments step(String name, Function<String, Outcome<Partner>> step) {
            return Arguments.of(name, step);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("steps")
        void have_2000_code_points_at_most(String name, Function<String, Outcome<Partner>> step) {
            String most = "𐌰".repeat(2000);

            assertThat(made(step.apply(most)).events().get(0).particulars()).containsEntry("reason", most);
            assertThat(faultsOf(() -> step.apply(most + "x")))
                    .containsExactly(fault("/reason", "value.text", "length", "2000"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("steps")
        void are_not_blank(String name, Function<String, Outcome<Partner>> step) {
            assertThat(faultsOf(() -> step.apply(" \n\u00A0")))
                    .containsExactly(fault("/reason", "value.text", "blank"));
        }
    }

    @Nested
    class Restored {

        @Test
        void it_is_the_same_partner() {
            Partner partner = named(
                    aPartner()
                            .blockedOn("2026-02-01")
                            .unblockedOn("2026-02-10")
                            .deactivatedOn("2026-02-20")
                            .blockedOn("2026-02-21")
                            .there(),
                    "Rif");

            Partner restored = Partner.restore(partner.snapshot());

            assertThat(restored.snapshot()).isEqualTo(partner.snapshot());
            assertThat(restored.isActive()).isFalse();
            assertThat(restored.isBlockedOn(FIRST_OF_MARCH)).isTrue();
        }

        @Test
        void two_blocks_that_stand_are_refused() {
            Block standing =
                    new Block(new Block.Act(FIRST_OF_MARCH, "withheld", DIRECTOR), Fact.unknown(), Block.Flag.BLOCK);
            Block lifted = liftedBy(new Block.Act(FIRST_OF_MARCH, "handed in", new UserId("u-other")));

            assertThatThrownBy(() -> with(List.of(standing, lifted, standing)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> with(List.of(standing, lifted))).isInstanceOf(IllegalArgumentException.class);
            assertThat(with(List.of(lifted, lifted, standing)).blocks()).hasSize(3);
        }

        @Test
        void a_lifting_before_its_block_or_by_the_same_person_is_refused() {
            Block.Act early = new Block.Act(FIRST_OF_MARCH.minusDays(1), "handed in", new UserId("u-other"));
            Block.Act same = new Block.Act(FIRST_OF_MARCH, "handed in", DIRECTOR);

            assertThatThrownBy(() -> liftedBy(early)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> liftedBy(same)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void the_state_holds_copies() {
            List<Block> blocks = new ArrayList<>();
            List<LanguageMap> names = new ArrayList<>(List.of(french("Rif")));
            Partner.Snapshot state = new Partner.Snapshot(
                    ID, "PAR-2026-0001", FULL, names, blocks, Fact.unknown(), Fact.unknown(), OnFile.NOTHING);
            blocks.add(
                    new Block(new Block.Act(FIRST_OF_MARCH, "withheld", DIRECTOR), Fact.unknown(), Block.Flag.BLOCK));
            names.clear();

            assertThat(state.blocks()).isEmpty();
            assertThat(state.formerNames()).containsExactly(french("Rif"));
        }

        private static Block liftedBy(Block.Act act) {
            return new Block(new Block.Act(FIRST_OF_MARCH, "withheld", DIRECTOR), Fact.known(act), Block.Flag.BLOCK);
        }

        private static Partner.Snapshot with(List<Block> blocks) {
            return new Partner.Snapshot(
                    ID, "PAR-2026-0001", FULL, List.of(), blocks, Fact.unknown(), Fact.unknown(), OnFile.NOTHING);
        }
    }
}
