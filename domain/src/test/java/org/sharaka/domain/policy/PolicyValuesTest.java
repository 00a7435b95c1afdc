package org.sharaka.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Unit;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

class PolicyValuesTest {

    @ParameterizedTest
    @MethodSource("policies")
    void a_policy_is_made_again_from_its_tree(Policy policy) {
        PolicyValues<Policy> values = PolicyValues.of(policy);
        assertThat(values.with(values.tree())).isEqualTo(policy);
        assertThat(values.restored(values.tree())).isEqualTo(policy);
        assertThat(values.with(values.byPath())).isEqualTo(policy);
        assertThat(values.with(Map.of(policy.group().code(), values.tree()))).isEqualTo(policy);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_value_has_a_path_and_is_shown_by_texts(Policy policy) {
        PolicyValues<Policy> values = PolicyValues.of(policy);
        assertThat(values.byPath()).isNotEmpty().allSatisfy((path, value) -> {
            assertThat(path).startsWith(policy.group().code() + ".").doesNotContain("version", "inForceFrom");
            if (!(value instanceof List<?> entries && entries.stream().anyMatch(Map.class::isInstance))
                    && !path.endsWith("title")
                    && !path.equals("support.modules")) {
                assertThat(values.at(path))
                        .as("%s: give its type a reading in PolicyReadings, for texts to name it", path)
                        .isNotEmpty();
            }
        });
    }

    static Stream<Policy> policies() {
        return Stream.of(Group.values())
                .map(group -> Rulebook.standard().versions(group))
                .filter(versions -> versions != null)
                .map(Versions::last);
    }

    @Test
    void values_are_written_as_the_table_of_the_rulebook_has_them() {
        assertThat(PolicyValues.of(HandoverPolicy.standard()).byPath())
                .contains(
                        entry("handover.association.months", 24L),
                        entry("handover.overall", "3.50"),
                        entry("handover.inKindPerCash", "1/3"),
                        entry("handover.forwardCover", "1.00"),
                        entry("handover.reserveFundMonths", "2"),
                        entry("handover.boardAbove", "10000000.00"),
                        entry("handover.association.withoutConsultation", "FAIL"),
                        entry("handover.institution.trainedHolders", Map.of("M3", 1L, "M6", 1L)),
                        entry("handover.institution.instruments", List.of("TRANSFER_CONVENTION")));
        assertThat(PolicyValues.of(SupportPolicy.standard()).byPath())
                .contains(entry(
                        "support.aidYears",
                        List.of(
                                aidYear("0.70", "600000.00"),
                                aidYear("0.50", "450000.00"),
                                aidYear("0.25", "250000.00"))));
        assertThat(PolicyValues.of(FollowupPolicy.standard()).tree().keySet())
                .containsExactly(
                        "associationMonths", "institutionMonths", "visitMonths", "assessmentMonths", "earlyMonths");
    }

    private static Map<String, Object> aidYear(String share, String cap) {
        return Map.of("share", share, "cap", cap);
    }

    @Test
    void a_number_of_months_may_be_a_fraction_and_is_read_back() {
        PolicyValues<HandoverPolicy> standard = PolicyValues.of(HandoverPolicy.standard());
        for (String months : List.of("1/3", "2.5", "2")) {
            HandoverPolicy changed = standard.with(Map.of("reserveFundMonths", months));
            Map<String, Object> tree = PolicyValues.of(changed).tree();
            assertThat(tree).containsEntry("reserveFundMonths", months);
            assertThat(standard.restored(tree)).isEqualTo(changed);
        }
    }

    @Test
    void only_what_differs_is_named_by_members_or_by_paths() {
        HandoverPolicy before = HandoverPolicy.standard();
        HandoverPolicy expected = before.association(before.association().months(30));
        PolicyValues<HandoverPolicy> values = PolicyValues.of(before);
        assertThat(values.with(Map.of("association", Map.of("months", 30)))).isEqualTo(expected);
        assertThat(values.with(Map.of("association.months", 30L))).isEqualTo(expected);
        assertThat(values.with(Map.of("handover.association.months", 30))).isEqualTo(expected);
        assertThat(values.with(Map.of("handover", Map.of("association.months", 30))))
                .isEqualTo(expected);
        assertThat(values.with(Map.of())).isEqualTo(before);
    }

    @Test
    void lists_and_maps_are_replaced_as_a_whole_and_one_entry_by_its_path() {
        PolicyValues<HandoverPolicy> values = PolicyValues.of(HandoverPolicy.standard());
        Map<String, Integer> one = Map.of("M1", 3);
        assertThat(values.with(Map.of("association.trainedHolders", one))
                        .association()
                        .trainedHolders())
                .isEqualTo(one);
        assertThat(values.with(Map.of("association", Map.of("trainedHolders", one)))
                        .association()
                        .trainedHolders())
                .isEqualTo(one);
        assertThat(values.with(Map.of("association.trainedHolders.M1", 3))
                        .association()
                        .trainedHolders())
                .hasSize(6)
                .containsEntry("M1", 3)
                .containsEntry("M2", 1);
        assertThat(values.with(Map.of("neverWaived", List.of("handover.title"))).neverWaived())
                .containsExactly("handover.title");
        assertThat(values.with(Map.of("neverWaived", List.of())).neverWaived()).isEmpty();
    }

    @Test
    void all_faults_are_found_at_once_each_where_its_value_was_given() {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("association", Map.of("months", "x", "streak", -1));
        changes.put("handover.institution.monthz", 3);
        changes.put("overall", "three");
        changes.put("leastMonthsApart", 20);
        changes.put("neverWaived", List.of("handover.nothing"));
        changes.put("version", "handover.v9");
        changes.put("freshMonths.more", 1);
        InvalidValue refused = catchThrowableOfType(
                InvalidValue.class,
                () -> PolicyValues.of(HandoverPolicy.standard()).with(changes));
        assertThat(refused.faults()).allMatch(fault -> fault.code().equals("policy.valid"));
        assertThat(refused.faults().stream().map(fault -> fault.pointer() + " " + fault.reason()))
                .containsExactlyInAnyOrder(
                        "/association/months number",
                        "/association/streak between",
                        "/handover.institution.monthz member",
                        "/overall ratio",
                        "/handover.mostMonthsApart order",
                        "/neverWaived unknown",
                        "/version member",
                        "/freshMonths.more member");
    }

    @Test
    void a_value_that_was_not_given_is_named_by_its_path() {
        assertThat(faultsOf(MaturityGrid.standard(), Map.of("top", 3, "grid.evidenceCap", 4)))
                .containsExactlyInAnyOrder(
                        "/grid.evidenceCap between",
                        "/grid.dimensions.FIN.floor between",
                        "/grid.dimensions.SRV.floor between",
                        "/grid.dimensions.SRV.publicFloor between");
    }

    @Test
    void every_entry_of_a_list_tells_its_faults_at_once() {
        Map<String, Object> evidence = Map.of(
                "evidence",
                List.of(
                        Map.of("anyOf", List.of("NOPE"), "from", "ALL"),
                        Map.of("anyOf", List.of(), "from", "X", "months", -1)),
                "measures",
                List.of(Map.of("topic", "M77"), Map.of("kind", "X")),
                "floor",
                6);

        assertThat(faultsOf(MaturityGrid.standard(), Map.of("dimensions.LEG", evidence)))
                .containsExactlyInAnyOrder(
                        "/dimensions.LEG/evidence/0/anyOf unknown",
                        "/dimensions.LEG/evidence/1/anyOf empty",
                        "/dimensions.LEG/evidence/1/from word",
                        "/dimensions.LEG/evidence/1/months between",
                        "/dimensions.LEG/measures/0/kind missing",
                        "/dimensions.LEG/measures/1/kind word",
                        "/dimensions.LEG/floor between");
    }

    @Test
    void a_new_entry_of_a_map_tells_all_its_faults_too() {
        Map<String, Object> added =
                new LinkedHashMap<>(Map.of("weight", "x", "floor", 0, "publicFloor", 5, "critical", 1));
        added.put("title", Map.of("ar", "بعد", "fr", "dimension", "en", "dimension"));

        assertThat(faultsOf(MaturityGrid.standard(), Map.of("grid.dimensions.NEW", added)))
                .containsExactlyInAnyOrder(
                        "/grid.dimensions.NEW/weight number",
                        "/grid.dimensions.NEW/critical truth",
                        "/grid.dimensions.NEW/floor between");
    }

    @Test
    void every_element_of_a_list_of_numbers_tells_its_fault_at_once_and_no_order_that_nobody_gave() {
        List<Object> some = new ArrayList<>(List.of(3, 0, -1, "x"));
        some.set(1, null);
        assertThat(faultsOf(FollowupPolicy.standard(), Map.of("visitMonths", some)))
                .containsExactlyInAnyOrder("/visitMonths/1 missing", "/visitMonths/2 between", "/visitMonths/3 number");
        assertThat(faultsOf(FollowupPolicy.standard(), Map.of("visitMonths", Arrays.asList(30, null, 31))))
                .containsExactly("/visitMonths/1 missing");
        assertThat(faultsOf(FollowupPolicy.standard(), Map.of("visitMonths", List.of(6, 6))))
                .containsExactly("/visitMonths/1 rising");
    }

    @Test
    void a_highest_level_that_cannot_be_is_told_without_what_would_only_follow_from_it() {
        assertThat(faultsOf(MaturityGrid.standard(), Map.of("top", 0))).containsExactly("/top between");
        assertThat(faultsOf(MaturityGrid.standard(), Map.of("grid.top", 10, "dimensions.LEG.floor", 12)))
                .containsExactlyInAnyOrder("/grid.top between", "/dimensions.LEG.floor between");
    }

    @Test
    void a_streak_is_at_least_one() {
        assertThat(faultsOf(HandoverPolicy.standard(), Map.of("association.streak", 0)))
                .containsExactly("/association.streak between");
        assertThat(PolicyValues.of(HandoverPolicy.standard())
                        .with(Map.of("association.streak", 1))
                        .association()
                        .streak())
                .isEqualTo(1);
    }

    @Test
    void a_value_given_twice_or_under_another_group_is_refused() {
        Map<String, Object> twice = new LinkedHashMap<>();
        twice.put("termMonths", 12);
        twice.put("mandate.termMonths", 24);
        assertThat(faultsOf(MandatePolicy.standard(), twice)).containsExactly("/mandate.termMonths twice");
        Map<String, Object> within = new LinkedHashMap<>();
        within.put("association", Map.of("months", 30));
        within.put("association.months", 31);
        assertThat(faultsOf(HandoverPolicy.standard(), within)).containsExactly("/association.months twice");
        Map<String, Object> around = new LinkedHashMap<>();
        around.put("association.trainedHolders.M1", 3);
        around.put("association", Map.of("trainedHolders", Map.of("M2", 1)));
        assertThat(faultsOf(HandoverPolicy.standard(), around)).containsExactly("/association twice");
        assertThat(PolicyValues.of(HandoverPolicy.standard())
                        .with(Map.of("association", Map.of("months", 30), "association.streak", 3))
                        .association()
                        .streak())
                .as("another member of the same part")
                .isEqualTo(3);
        assertThat(faultsOf(MandatePolicy.standard(), Map.of("handover.freshMonths", 3)))
                .containsExactly("/handover.freshMonths member");
        assertThat(faultsOf(MandatePolicy.standard(), Map.of("mandate", 3))).containsExactly("/mandate object");
    }

    private static List<String> faultsOf(Policy policy, Map<String, ?> changes) {
        InvalidValue refused = catchThrowableOfType(
                InvalidValue.class, () -> PolicyValues.of(policy).with(changes));
        List<String> found = new ArrayList<>();
        for (Fault fault : refused.faults()) {
            found.add(fault.pointer() + " " + fault.reason());
        }
        return found;
    }

    @Test
    void a_number_missing_too_large_or_of_another_kind_is_told_apart() {
        Map<String, Object> nothing = new LinkedHashMap<>();
        nothing.put("termMonths", null);
        assertThat(faultsOf(MandatePolicy.standard(), nothing)).containsExactly("/termMonths missing");
        assertThat(faultsOf(MandatePolicy.standard(), Map.of("termMonths", 99_999_999_999L)))
                .containsExactly("/termMonths range");
        assertThat(faultsOf(MandatePolicy.standard(), Map.of("termMonths", 1201)))
                .containsExactly("/termMonths between");
        assertThat(PolicyValues.of(MandatePolicy.standard())
                        .with(Map.of("termMonths", 1200))
                        .termMonths())
                .isEqualTo(1200);
        assertThat(faultsOf(SupportPolicy.standard(), Map.of("aidYears", List.of(aidYear("1.01", "1.00")))))
                .containsExactly("/aidYears/0/share between");
        assertThat(faultsOf(CentresPolicy.standard(), Map.of("authorised", List.of("EDUCATION", "MAGIC"))))
                .containsExactly("/authorised/1 word");
    }

    @Test
    void what_an_earlier_program_kept_takes_the_defaults_of_what_it_did_not_know() {
        Map<String, Object> kept =
                PolicyValues.of(MandatePolicy.standard().termMonths(12)).tree();
        kept.remove("deemedDays");
        assertThat(PolicyValues.of(MandatePolicy.standard()).restored(kept))
                .isEqualTo(MandatePolicy.standard().termMonths(12));
    }

    @Test
    void texts_are_given_the_value_of_a_path_with_what_it_counts() {
        assertThat(PolicyValues.of(MandatePolicy.standard()).at("mandate.experienceMonths"))
                .containsExactly(Reading.months(24));
        PolicyValues<HandoverPolicy> handover = PolicyValues.of(HandoverPolicy.standard());
        assertThat(handover.at("handover.association.months")).containsExactly(Reading.months(24));
        assertThat(handover.at("handover.reserveFundMonths")).containsExactly(Reading.months(2));
        assertThat(PolicyValues.of(HandoverPolicy.standard().reserveFundMonths("1/3"))
                        .at("handover.reserveFundMonths"))
                .containsExactly(new Reading.Quantity(Fraction.of(1, 3), Unit.MONTHS));
        assertThat(handover.at("handover.leastMonthsApart")).containsExactly(Reading.months(5));
        assertThat(handover.at("handover.overall")).containsExactly(Reading.decimal(Fraction.percent(350)));
        assertThat(handover.at("handover.autonomy")).containsExactly(Reading.percent(Fraction.percent(75)));
        assertThat(handover.at("handover.waiverApprovers")).containsExactly(Reading.count(2, Unit.PEOPLE));
        assertThat(handover.at("handover.institution.trainedHolders"))
                .containsExactly(new Reading.Word("M3"), new Reading.Word("M6"));
        assertThat(PolicyValues.of(SupportPolicy.standard()).at("support.aidYears.cap"))
                .containsExactly(
                        Reading.of(Money.parse("600000.00")),
                        Reading.of(Money.parse("450000.00")),
                        Reading.of(Money.parse("250000.00")));
        assertThat(handover.at("handover.nothing")).isEmpty();
        assertThat(handover.at("mandate.termMonths")).isEmpty();
    }

    @Test
    void a_map_of_parts_keeps_its_order_and_changes_by_entry_where_one_names_only_what_differs() {
        Grid grid = Grid.of("LEG", "FIN", "COM");
        PolicyValues<Grid> values = PolicyValues.of(grid);
        assertThat(values.byPath())
                .containsEntry("grid.dimensions.FIN.floor", 3L)
                .containsEntry("grid.dimensions.LEG.title", Map.of("fr", "LEG"));
        assertThat(((Map<?, ?>) values.tree().get("dimensions")).keySet())
                .map(Object::toString)
                .containsExactly("LEG", "FIN", "COM");
        assertThat(values.with(Map.of("dimensions.FIN.floor", 4)).dimensions().keySet())
                .containsExactly("LEG", "FIN", "COM");
        Map<String, Object> some = new LinkedHashMap<>();
        some.put("FIN", Map.of("floor", 4));
        some.put("COM", null);
        Grid changed = values.with(Map.of("dimensions", some));
        assertThat(changed.dimensions().keySet()).containsExactly("LEG", "FIN");
        assertThat(changed.dimensions().get("FIN").floor()).isEqualTo(4);
        Map<?, ?> whole =
                (Map<?, ?>) PolicyValues.of(Grid.of("FIN", "NEW")).tree().get("dimensions");
        assertThat(values.with(Map.of("dimensions", whole)).dimensions().keySet())
                .containsExactly("FIN", "NEW");
        assertThat(values.at("grid.dimensions.FIN.floor")).containsExactly(Reading.of(3));
    }

    record Grid(String version, LocalDate inForceFrom, Map<String, Dimension> dimensions) implements Policy {

        Grid {
            dimensions = Copies.inOrder(dimensions);
        }

        static Grid of(String... codes) {
            Map<String, Dimension> dimensions = new LinkedHashMap<>();
            for (String code : codes) {
                dimensions.put(
                        code,
                        new Dimension(
                                3,
                                new LanguageMap(Map.of(Language.FR, code)),
                                List.of(new Evidence(List.of("STATUTES"), Optional.of(18)))));
            }
            return new Grid("grid.v1", ALWAYS, dimensions);
        }

        @Override
        public Group group() {
            return Group.GRID;
        }

        @Override
        public Grid named(String name) {
            return Copies.with(this, "version", name);
        }

        @Override
        public Grid from(LocalDate day) {
            return Copies.with(this, "inForceFrom", day);
        }
    }

    record Dimension(int floor, LanguageMap title, List<Evidence> evidence) {}

    record Evidence(List<String> anyOf, Optional<Integer> months) {}
}
