package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.text.Language;

class RulebookTest {

    private static final RuleCode TERM = RuleCode.of("garden.term");
    private static final RuleCode FENCE = RuleCode.of("garden.fence");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private static final Gate<GardenInquiry> GATE = Gate.<GardenInquiry>named("garden.lease")
            .under(Group.MANDATE)
            .rule(
                    TERM,
                    (garden, values) -> Check.that(
                            TERM,
                            garden.months() <= values.mandate().termMonths(),
                            Reading.of(values.mandate().termMonths()),
                            Reading.of(garden.months())))
            .gate();

    private static final GateRule<Inquiry> FENCED =
            GateRule.of(FENCE, (inquiry, values) -> List.of(Check.fail(FENCE, Reading.YES, Reading.NO)));

    private record GardenInquiry(int months, LocalDate on) implements Inquiry {
        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    private final GardenInquiry thirty = new GardenInquiry(30, DAY);

    @Test
    void a_ruling_names_the_versions_of_its_gate_and_the_edition() {
        Ruling ruling = Rulebook.standard().rule(thirty);

        assertThat(ruling.gate()).isEqualTo("garden.lease");
        assertThat(ruling.on()).isEqualTo(DAY);
        assertThat(ruling.policy()).isEqualTo("mandate.v1");
        assertThat(ruling.policies()).containsOnly(Map.entry("mandate", "mandate.v1"));
        assertThat(ruling.edition()).isEqualTo(Rulebook.standard().edition());
        assertThat(ruling.checks()).containsExactly(Check.pass(TERM, Reading.of(36), Reading.of(30)));
    }

    @Test
    void facts_are_ruled_on_for_any_day() {
        Facts facts = day -> new GardenInquiry(30, day);

        assertThat(Rulebook.standard().rule(facts, DAY))
                .isEqualTo(Rulebook.standard().rule(thirty));
    }

    @Nested
    class WithValuesThatAreAssumed {

        private final Rulebook book = Rulebook.standard()
                .adopting(MandatePolicy.standard()
                        .named("mandate.v2")
                        .from("2026-06-01")
                        .termMonths(30));

        @ParameterizedTest
        @CsvSource({"2026-05-31", "2026-06-01"})
        void every_version_has_them_and_a_ruling_names_none(LocalDate on) {
            Rulebook assuming = book.assuming(Map.of("mandate.termMonths", 29, "handover.association.months", 36));
            Ruling ruling = assuming.rule(new GardenInquiry(30, on));

            assertThat(ruling.notPassed()).containsExactly("garden.term");
            assertThat(ruling.policies()).isEmpty();
            assertThat(assuming.on(on).handover().association().months()).isEqualTo(36);
            assertThat(book.rule(new GardenInquiry(30, on)).refuses()).isFalse();
        }

        @Test
        void nothing_is_assumed_where_nothing_differs() {
            assertThat(book.assuming(Map.of())).isSameAs(book);
        }

        @Test
        void what_is_adopted_or_added_afterwards_is_assumed_too() {
            Rulebook assuming = book.assuming(Map.of("mandate.termMonths", 29)).adding(GATE, FENCED);

            assertThat(assuming.rule(thirty).notPassed()).containsExactly("garden.term", "garden.fence");
            assertThat(assuming.rule(thirty).policies()).isEmpty();
        }

        @Test
        void an_overall_above_the_grid_is_refused_whichever_of_both_differs() {
            assertThat(faults(Map.of("handover.overall", "5.01"))).containsExactly("/handover.overall between");
            assertThat(faults(Map.of("handover.overall", "5.00"))).isEmpty();
            Map<String, Object> lower = new LinkedHashMap<>(Map.of("grid.top", 3));
            book.on(LocalDate.EPOCH).grid().dimensions().keySet().forEach(code -> {
                lower.put("grid.dimensions." + code + ".floor", 3);
                lower.put("grid.dimensions." + code + ".publicFloor", 3);
            });
            assertThat(faults(lower)).containsExactly("/handover.overall between");
            lower.put("handover.overall", "3.00");
            assertThat(faults(lower)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"stepback.overall, 5.00, 5.01", "stepback.criticalLevel, 5, 6", "support.startAtLevel, 5, 6"})
        void a_level_above_the_grid_is_refused_wherever_it_is_asked(String path, String at, String above) {
            Function<String, Object> value = text -> text.contains(".") ? text : Long.valueOf(text);

            assertThat(faults(Map.of(path, value.apply(at)))).isEmpty();
            assertThat(faults(Map.of(path, value.apply(above)))).containsExactly("/" + path + " between");
        }

        @Test
        void training_asked_of_a_module_that_support_does_not_have_is_refused() {
            Map<String, Object> titles = Map.of("ar", "تدبير", "fr", "Gestion", "en", "Management");

            assertThat(faults(Map.of("handover.institution.trainedHolders", Map.of("M9", 1))))
                    .containsExactly("/handover.institution.trainedHolders word");
            assertThat(faults(Map.of(
                            "handover.institution.trainedHolders", Map.of("M9", 1), "support.modules.M9", titles)))
                    .isEmpty();
        }

        @Test
        void training_that_the_grid_advises_is_in_a_module_that_support_has() {
            Map<String, Object> titles = Map.of("ar", "تدبير", "fr", "Gestion", "en", "Management");
            String path = "grid.dimensions.FIN.measures";
            List<?> advised = List.of(
                    Map.of("kind", "TRAINING", "topic", "KEY_POSTS"), Map.of("kind", "TRAINING", "topic", "M99"));

            assertThat(faults(Map.of(path, advised))).containsExactly("/" + path + "/1/topic word");
            assertThat(faults(Map.of("grid.dimensions.FIN", Map.of("measures", advised))))
                    .containsExactly("/grid.dimensions.FIN/measures/1/topic word");
            assertThat(faults(Map.of(path, advised, "support.modules.M99", titles)))
                    .isEmpty();
            assertThat(faults(Map.of(path, List.of(Map.of("kind", "ADVICE", "topic", "M99")))))
                    .isEmpty();
        }

        @Test
        void a_fault_against_another_group_is_told_where_the_value_was_given() {
            assertThat(faults(Map.of("handover", Map.of("overall", "5.01"))))
                    .containsExactly("/handover/overall between");
            assertThat(faults(Map.of("handover.institution", Map.of("trainedHolders", Map.of("M9", 1)))))
                    .containsExactly("/handover.institution/trainedHolders word");
        }

        private List<String> faults(Map<String, Object> values) {
            try {
                book.assuming(values);
                return List.of();
            } catch (InvalidValue invalid) {
                return invalid.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.reason())
                        .toList();
            }
        }

        @Test
        void every_fault_of_every_group_is_found_at_once() {
            Map<String, Object> wrong = new LinkedHashMap<>();
            wrong.put("garden.months", 1);
            wrong.put("mandate.termMonths", -1);
            wrong.put("mandate.nothing", 1);
            wrong.put("handover.overall", "high");

            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> book.assuming(wrong))
                    .satisfies(invalid -> assertThat(invalid.faults())
                            .extracting(fault -> fault.pointer() + " " + fault.reason())
                            .containsExactlyInAnyOrder(
                                    "/garden.months member",
                                    "/mandate.termMonths between",
                                    "/mandate.nothing member",
                                    "/handover.overall ratio"));
        }
    }

    @Nested
    class Versions {

        private final Rulebook two = Rulebook.standard()
                .adopting(MandatePolicy.standard()
                        .named("mandate.v2")
                        .from("2026-06-01")
                        .termMonths(24));

        @ParameterizedTest
        @CsvSource({"2026-05-31, mandate.v1, PASS", "2026-06-01, mandate.v2, FAIL", "2026-06-02, mandate.v2, FAIL"})
        void the_version_in_force_on_the_day_decides(LocalDate on, String version, Result result) {
            Ruling ruling = two.rule(new GardenInquiry(30, on));

            assertThat(ruling.policy()).isEqualTo(version);
            assertThat(ruling.checks().get(0).result()).isEqualTo(result);
        }

        @Test
        void a_ruling_is_made_again_under_the_versions_it_names() {
            Ruling before = Rulebook.standard().rule(thirty);

            assertThat(two.replay(thirty, before)).isEqualTo(before);
            assertThat(two.rule(thirty)).isNotEqualTo(before);
        }

        @Test
        void a_version_that_the_book_does_not_have_cannot_be_replayed() {
            Ruling later = two.rule(thirty);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rulebook.standard().replay(thirty, later))
                    .withMessage("no version mandate.v2 of mandate");
        }

        @Test
        void the_book_that_adopts_is_another_one() {
            assertThat(Rulebook.standard().versions(Group.MANDATE).all()).hasSize(1);
            assertThat(two.versions(Group.MANDATE).all())
                    .extracting(Policy::version)
                    .containsExactly("mandate.v1", "mandate.v2");
            assertThat(two.versions(Group.PARTNERS).last()).isEqualTo(PartnersPolicy.standard());
        }

        @Test
        void a_version_is_later_than_the_last_and_has_a_name_of_its_own() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> two.adopting(
                            MandatePolicy.standard().named("mandate.v3").from("2026-06-01")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> two.adopting(
                            MandatePolicy.standard().named("mandate.v2").from("2026-06-02")));
            assertThat(two.adopting(MandatePolicy.standard().named("mandate.v3").from("2026-06-02"))
                            .versions(Group.MANDATE)
                            .all())
                    .hasSize(3);
        }

        @Test
        void what_is_in_force_from_the_beginning_takes_the_place_of_the_first() {
            Rulebook other =
                    two.adopting(MandatePolicy.standard().named("ours.v1").termMonths(29));

            assertThat(other.versions(Group.MANDATE).all())
                    .extracting(Policy::version)
                    .containsExactly("ours.v1");
            assertThat(other.rule(thirty).refuses()).isTrue();
        }
    }

    @Nested
    class Editions {

        private final int later = Rulebook.standard().edition() + 1;

        @Test
        void a_rule_of_a_later_edition_leaves_older_rulings_as_they_were() {
            Ruling before = Rulebook.standard().rule(thirty);
            Rulebook newer = Rulebook.standard().adding(GATE, FENCED.since(later));

            assertThat(newer.edition()).isEqualTo(later);
            assertThat(newer.replay(thirty, before)).isEqualTo(before);
            Ruling now = newer.rule(thirty);
            assertThat(now.edition()).isEqualTo(later);
            assertThat(now.notPassed()).containsExactly("garden.fence");
            assertThat(newer.replay(thirty, now)).isEqualTo(now);
        }

        @Test
        void without_its_edition_the_same_rule_would_break_the_proof_of_the_past() {
            Ruling before = Rulebook.standard().rule(thirty);
            Rulebook unguarded = Rulebook.standard().adding(GATE, FENCED);

            assertThat(unguarded.replay(thirty, before)).isNotEqualTo(before);
        }

        @Test
        void a_rule_of_ones_own_speaks_at_its_gate_only() {
            Gate<GardenInquiry> sale = Gate.<GardenInquiry>named("garden.sell")
                    .under(Group.MANDATE)
                    .gate();
            Rulebook elsewhere = Rulebook.standard().adding(sale, FENCED).adding("mandate.sign", FENCED);

            assertThat(elsewhere.rule(thirty).notPassed()).isEmpty();
        }

        @Test
        void the_rules_of_a_gate_stand_in_it_from_their_edition_on() {
            Gate<GardenInquiry> gate = Gate.<GardenInquiry>named("garden.lease")
                    .under(Group.MANDATE)
                    .rule(FENCED.since(later))
                    .rules(TERM, (garden, values) -> List.of())
                    .gate();

            assertThat(gate.rulesIn(Rulebook.FIRST_EDITION)).containsExactly(TERM);
            assertThat(gate.rulesIn(later)).containsExactly(FENCE, TERM);
        }
    }

    @Nested
    class RulesOfOnesOwn {

        private final Rulebook book = Rulebook.standard();

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"nope", "", "garden.lease"})
        void stand_at_no_gate_that_there_is_not_and_the_refusal_names_all_there_are(String gate) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> book.adding(gate, FENCED))
                    .satisfies(refused -> assertThat(refused.faults())
                            .singleElement()
                            .satisfies(fault -> {
                                assertThat(fault.pointer()).isEqualTo("/gate");
                                assertThat(fault.details()).first().isEqualTo(String.valueOf(gate));
                                assertThat(fault.details().get(1).split(", "))
                                        .contains("partner.create", "handover", "policy.adopt");
                                assertThat(Texts.standard().message(fault, Language.EN))
                                        .contains("policy.adopt");
                            }));
        }

        @ParameterizedTest
        @CsvSource({"handover.months, known", "handover.floor.FIN, known", "handover.floor, known"})
        void take_no_code_of_a_rule_of_the_project(String code, String reason) {
            faults(() -> book.adding("handover", quiet(RuleCode.of(code))), reason);
            faults(() -> book.adding(GATE, quiet(RuleCode.of(code))), reason);
        }

        @Test
        void stand_once_at_a_gate_and_may_stand_at_another() {
            Rulebook once = book.adding("handover", FENCED).adding("mandate.sign", FENCED);

            faults(() -> once.adding("handover", FENCED.since(9)), "twice");
            faults(() -> book.adding(GATE, FENCED).adding(GATE, FENCED), "twice");
            faults(() -> book.adding(GATE, quiet(TERM)), "twice");
        }

        @Test
        void give_checks_of_their_own_code_for_each_dimension_or_once() {
            Rulebook strayed = book.adding(GATE, giving(RuleCode.of("garden.hedge")));
            Rulebook each = book.adding(GATE, giving(RuleCode.of("garden.fence", "FIN")));

            assertThat(each.rule(thirty).checks()).hasSize(2);
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(() -> strayed.rule(thirty))
                    .satisfies(refused -> assertThat(refused.faults())
                            .singleElement()
                            .satisfies(fault ->
                                    assertThat(fault.details()).containsExactly("garden.fence", "garden.hedge")));
        }

        private GateRule<Inquiry> quiet(RuleCode code) {
            return GateRule.of(code, (inquiry, values) -> List.of());
        }

        private GateRule<Inquiry> giving(RuleCode code) {
            return GateRule.of(FENCE, (inquiry, values) -> List.of(Check.fail(code, Reading.YES, Reading.NO)));
        }

        private void faults(Executable adding, String reason) {
            assertThatExceptionOfType(InvalidValue.class)
                    .isThrownBy(adding::execute)
                    .satisfies(refused -> assertThat(refused.faults())
                            .extracting(Fault::code, Fault::reason)
                            .containsExactly(tuple("rulebook.own", reason)));
        }
    }

    @Nested
    class Groups {

        @Test
        void a_gate_names_at_least_one_group() {
            assertThatThrownBy(() -> Gate.<GardenInquiry>named("garden.lease").gate())
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void a_rule_reads_no_group_that_its_gate_does_not_name() {
            Inquiry careless = new Careless(DAY);

            assertThatThrownBy(() -> Rulebook.standard().rule(careless))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the gate does not name the group partners");
        }
    }

    private static final Gate<Careless> CARELESS = Gate.<Careless>named("garden.visit")
            .under(Group.MANDATE)
            .rule(
                    FENCE,
                    (facts, values) ->
                            Check.pass(FENCE, Reading.of(values.partners().interestMonths()), Reading.NONE))
            .gate();

    private record Careless(LocalDate on) implements Inquiry {
        @Override
        public Gate<?> gate() {
            return CARELESS;
        }
    }
}
