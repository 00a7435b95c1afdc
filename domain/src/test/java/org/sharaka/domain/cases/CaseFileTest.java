package org.sharaka.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sharaka.domain.gate.Reading.NO;
import static org.sharaka.domain.gate.Reading.YES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.readiness.HandoverInquiry;
import org.sharaka.domain.rulebook.GateRule;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CaseFileTest {

    private static final String SIGNING = """
            - case: A term of three years
              gate: mandate.sign
              on: 2026-06-01
              facts:
                mandate: {id: mandate-1, renewal: false, term: {from: 2026-07-01, until: 2029-06-30}}
                manager:
                  id: ministry-1
                  kind: MINISTRY
                  papers:
                    - {kind: LEGAL_ACT, reference: LEG-1, date: 2010-01-01}
                    - {kind: DELEGATION, reference: DEL-1, date: 2025-01-01, validUntil: 2026-12-31}
                centre: {id: centre-1, field: HEALTH, specialised: true, accepted: true}
              expect: {verdict: ELIGIBLE, others: PASS}
            """;

    private static final String LONGER = """
            - case: A longer term
              like: A term of three years
              facts: {mandate: {term: {until: 2029-07-31}}}
            """;

    private static Object tree(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static CaseFile read(Rulebook book, String... parts) {
        return CaseFile.read(tree(String.join("", parts)), book);
    }

    private static CaseFile read(String... parts) {
        return read(Rulebook.standard(), parts);
    }

    private static List<String> differences(String... parts) {
        return read(parts).differences();
    }

    private static InvalidValue refusal(Object tree) {
        return catchThrowableOfType(InvalidValue.class, () -> CaseFile.read(tree, Rulebook.standard()));
    }

    private static List<String> faults(String... parts) {
        return refusal(tree(String.join("", parts))).faults().stream()
                .map(fault -> String.join(" ", fault.pointer(), fault.code(), fault.reason())
                        .strip())
                .toList();
    }

    @Nested
    class Running {

        @Test
        void a_case_that_is_as_expected_differs_in_nothing() {
            assertThat(differences(SIGNING)).isEmpty();
        }

        @Test
        void all_that_differs_is_listed_in_a_line_for_each_case() {
            String expected = """
                      expect:
                        verdict: ELIGIBLE
                        checks:
                          mandate.term: {result: PASS, reason: pass, required: 2029-06-30, actual: 2029-06-30}
                          mandate.experience: PASS
                          institution.standing: {missing: [DELEGATION]}
                        notPassed: [mandate.single, mandate.gap]
                    """;

            assertThat(differences(SIGNING, LONGER, expected))
                    .containsExactly("A longer term: verdict: expected ELIGIBLE, found NOT_ELIGIBLE; "
                            + "mandate.term: expected PASS, found FAIL (2029-07-31); "
                            + "mandate.term, reason: expected pass, found fail; "
                            + "mandate.term, actual: expected 2029-06-30, found 2029-07-31; "
                            + "mandate.experience: expected PASS, found no such check; "
                            + "institution.standing, missing: expected DELEGATION, found nothing; "
                            + "mandate.single: expected not to pass, found PASS; "
                            + "mandate.gap: expected not to pass, found no such check");
        }

        @Test
        void what_is_not_named_is_not_compared_unless_the_others_have_to_pass() {
            String verdict = "  expect: {verdict: NOT_ELIGIBLE";

            assertThat(differences(SIGNING, LONGER, verdict, "}")).isEmpty();
            assertThat(differences(SIGNING, LONGER, verdict, ", notPassed: [mandate.term]}"))
                    .isEmpty();
            assertThat(differences(SIGNING, LONGER, verdict, ", checks: {mandate.term: FAIL}, others: PASS}"))
                    .isEmpty();
            assertThat(differences(SIGNING, LONGER, verdict, ", others: PASS}"))
                    .containsExactly("A longer term: mandate.term: expected PASS, found FAIL (2029-07-31)");
            assertThat(differences(SIGNING, LONGER, verdict, ", notPassed: []}"))
                    .containsExactly("A longer term: mandate.term: expected PASS, found FAIL (2029-07-31)");
        }

        @ParameterizedTest
        @CsvSource({"35, 1", "36, 0", "37, 0"})
        void values_that_differ_are_named_by_their_paths(int months, int differing) {
            String thirtySixMonths = SIGNING + "  policy: {mandate.termMonths: " + months + "}\n";

            assertThat(differences(thirtySixMonths)).hasSize(differing);
        }

        @Test
        void cases_run_under_a_book_of_ones_own() {
            Rulebook ours = Rulebook.standard()
                    .adopting(MandatePolicy.standard()
                            .named("mandate.v2")
                            .from("2026-01-01")
                            .termMonths(24));

            assertThat(read(ours, SIGNING).differences())
                    .containsExactly("A term of three years: verdict: expected ELIGIBLE, found NOT_ELIGIBLE; "
                            + "mandate.term: expected PASS, found FAIL (2029-06-30)");
        }
    }

    @Nested
    class Naming {

        private static final RuleCode FENCE = RuleCode.of("garden.fence");

        /** A rule of one's own that speaks of two gardens, and holds for the second. */
        private final Rulebook fenced = Rulebook.standard()
                .adding(
                        "mandate.sign",
                        GateRule.of(
                                FENCE,
                                (facts, values) -> List.of(
                                        Check.fail(FENCE, YES, NO).about("north"),
                                        Check.pass(FENCE, YES, YES).about("south"))));

        private List<String> fences(String checks) {
            return read(
                            fenced,
                            SIGNING.replace("expect: {verdict: ELIGIBLE", "expect: {verdict: NOT_ELIGIBLE, " + checks))
                    .differences();
        }

        @Test
        void a_code_alone_names_every_check_of_the_rule() {
            assertThat(fences("checks: {garden.fence: PASS}"))
                    .containsExactly("A term of three years: garden.fence north: expected PASS, found FAIL (NO)");
            assertThat(fences("checks: {garden.fence: FAIL}"))
                    .containsExactly("A term of three years: garden.fence south: expected FAIL, found PASS (YES)");
            assertThat(fences("checks: {garden.fence: {required: YES}}")).isEmpty();
            assertThat(fences("notPassed: [garden.fence], checks: {garden.fence north: FAIL}"))
                    .isEmpty();
        }

        @Test
        void a_code_with_what_the_check_is_about_names_that_one() {
            assertThat(fences("checks: {garden.fence north: FAIL, garden.fence south: PASS}"))
                    .isEmpty();
            assertThat(fences("checks: {garden.fence: {result: FAIL, about: north}}"))
                    .isEmpty();
            assertThat(fences("notPassed: [garden.fence north], checks: {garden.fence north: FAIL}"))
                    .isEmpty();
            assertThat(fences("checks: {garden.fence south: PASS}"))
                    .containsExactly("A term of three years: garden.fence north: expected PASS, found FAIL (NO)");
            assertThat(fences("checks: {garden.fence north: FAIL, garden.fence: {about: west}}"))
                    .containsExactly("A term of three years: garden.fence about west: expected, found no such check");
            assertThat(fences("checks: {garden.fence north: FAIL}, notPassed: [garden.fence south]"))
                    .containsExactly("A term of three years: garden.fence north: expected PASS, found FAIL (NO); "
                            + "garden.fence south: expected not to pass, found PASS");
        }
    }

    @Nested
    class BeingRead {

        @Test
        void the_day_of_the_facts_is_that_of_the_case_unless_they_have_their_own() {
            String own = """
                    - case: Another day
                      like: A term of three years
                      facts: {on: 2026-05-01}
                      expect: {verdict: ELIGIBLE}
                    """;

            assertThat(read(SIGNING, own).cases())
                    .extracting(each -> each.inquiry().on())
                    .containsExactly(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-05-01"));
        }

        @Test
        void a_day_that_is_nowhere_is_missing_in_the_case_and_one_that_is_wrong_is_told_once() {
            assertThat(faults(SIGNING.replace("  on: 2026-06-01\n", "")))
                    .containsExactly("/0/on value.required missing");
            assertThat(faults(SIGNING.replace("on: 2026-06-01\n", "on: soon\n")))
                    .containsExactly("/0/on value.date form");
        }

        @Test
        void levels_are_written_as_a_sign_for_each_dimension_of_the_grid_of_their_day() {
            Rulebook ours = Rulebook.standard()
                    .adopting(MaturityGrid.standard()
                            .named("grid.v2")
                            .from("2026-01-01")
                            .top(4));
            String levels = """
                    - case: Two assessments
                      gate: handover
                      on: 2026-06-01
                      facts:
                        management: {kind: ASSOCIATION}
                        title: {boardDecision: false}
                        assessments:
                          inOrder:
                            - {kind: EXTERNAL, on: 2025-12-31, levels: "5443443-"}
                            - {kind: EXTERNAL, on: 2026-01-01, levels: "44434444"}
                      expect: {verdict: NOT_ELIGIBLE}
                    """;

            HandoverInquiry inquiry =
                    (HandoverInquiry) read(ours, levels).cases().get(0).inquiry();

            assertThat(inquiry.facts().assessments().inOrder())
                    .extracting(Assessment::levels)
                    .containsExactly(
                            Levels.parse("5443443-", MaturityGrid.standard()),
                            Levels.parse("44434444", MaturityGrid.standard().top(4)));
            assertThat(faults(levels.replace("44434444", "4443").replace("5443443-", "64434444")))
                    .containsExactly(
                            "/0/facts/assessments/inOrder/0/levels/LEG value.range between",
                            "/0/facts/assessments/inOrder/1/levels value.levels form");
        }

        @Test
        void the_members_of_a_part_named_facts_stand_beside_the_others_or_in_it() {
            String beside = """
                    - case: Beside
                      gate: handover
                      on: 2026-06-01
                      facts: {management: {kind: ASSOCIATION}, title: {boardDecision: false}}
                      expect: {verdict: NOT_ELIGIBLE}
                    """;
            String within = """
                    - case: Within
                      gate: handover
                      on: 2026-06-01
                      facts:
                        facts: {management: {kind: ASSOCIATION}, title: {boardDecision: false}}
                      expect: {verdict: NOT_ELIGIBLE}
                    """;

            assertThat(read(beside, within).cases())
                    .extracting(RuleCase::inquiry)
                    .containsOnly(read(beside).cases().get(0).inquiry());
            assertThat(faults(beside.replace("kind: ASSOCIATION", "kind: CLUB")))
                    .containsExactly("/0/facts/management/kind value.enum unknown");
            assertThat(faults(within.replace("kind: ASSOCIATION", "kind: CLUB")))
                    .containsExactly("/0/facts/facts/management/kind value.enum unknown");
        }

        @Test
        void a_case_like_another_names_only_what_is_otherwise() {
            String without = """
                    - case: Without papers, at a centre of its own
                      like: A term of three years
                      facts: {manager: {papers: }, centre: {specialised: false}}
                      expect:
                        verdict: NOT_ELIGIBLE
                        notPassed: [mandate.manager, mandate.standing, institution.standing]
                    """;

            assertThat(differences(SIGNING, without)).isEmpty();
        }

        @Test
        void every_fault_of_every_case_is_told_with_its_name_and_pointer() {
            String wrong = """
                    - case: Much is wrong
                      gate: mandate.sing
                      day: 2026-06-01
                      on: 2026-13-01
                      facts: []
                      expect: {verdict: MAYBE, checks: {mandate.term: FAIL?, a/b: {actual: true, found: 1}}, others: FAIL, notPassed: [1]}
                    - {}
                    - nothing
                    """;

            assertThat(faults(SIGNING, wrong))
                    .containsExactlyInAnyOrder(
                            "/1/day value.member unknown",
                            "/1/gate value.enum unknown",
                            "/1/on value.date form",
                            "/1/facts value.object form",
                            "/1/expect/verdict value.enum unknown",
                            "/1/expect/checks/mandate.term value.enum unknown",
                            "/1/expect/checks/a~1b/found value.member unknown",
                            "/1/expect/checks/a~1b/actual value.text form",
                            "/1/expect/others value.enum unknown",
                            "/1/expect/notPassed/0 value.text form",
                            "/2/case value.required missing",
                            "/2/gate value.required missing",
                            "/2/expect value.required missing",
                            "/3 value.object form");
        }

        @Test
        void whoever_wrote_a_file_reads_the_name_of_the_case_the_pointer_and_what_is_wrong() {
            Object tree = tree(SIGNING + "  day: 1\n- {case: Two}\n- {}\n- 5\n");

            Texts texts = Texts.standard();

            assertThat(CaseFile.faults(tree, refusal(tree), texts))
                    .anyMatch(line -> line.startsWith("A term of three years: /day: "))
                    .anyMatch(line -> line.startsWith("Two: /gate: "))
                    .anyMatch(line -> line.startsWith("case 3: /gate: "))
                    .anyMatch(line -> line.startsWith("case 4: "));
            InvalidValue noList = refusal("One");
            assertThat(CaseFile.faults("One", noList, texts))
                    .containsExactly(texts.message(noList.faults().get(0), Language.EN));
        }

        @Test
        void a_fault_of_facts_is_told_once_and_not_again_for_the_cases_like_it() {
            String misspelt = SIGNING.replace("kind: MINISTRY", "kind: MINISTER");

            assertThat(faults(misspelt, LONGER, "  expect: {verdict: PERHAPS}"))
                    .containsExactly(
                            "/0/facts/manager/kind value.enum unknown", "/1/expect/verdict value.enum unknown");
            assertThat(faults(misspelt, LONGER, "  expect: {verdict: ELIGIBLE}"))
                    .hasSize(1);
        }

        @Test
        void no_two_cases_have_one_name_and_none_is_like_one_that_is_not_before_it() {
            assertThat(faults(SIGNING, SIGNING)).containsExactly("/1/case value.list twice");
            assertThat(faults(LONGER, "  expect: {verdict: ELIGIBLE}")).containsExactly("/0/like value.enum unknown");
        }

        @Test
        void a_value_that_is_refused_is_told_under_its_path() {
            assertThat(faults(SIGNING, "  policy: {mandate.termMonths: -1, garden.months: 2}\n"))
                    .containsExactlyInAnyOrder(
                            "/0/policy/mandate.termMonths policy.valid between",
                            "/0/policy/garden.months policy.valid member");
        }

        @Test
        void facts_are_not_judged_by_other_values_where_those_that_differ_are_at_fault() {
            String misspelt = SIGNING.replace("kind: MINISTRY", "kind: MINISTER");

            assertThat(faults(misspelt, "  policy: {mandate.termMonths: -1}\n"))
                    .containsExactly("/0/policy/mandate.termMonths policy.valid between");
        }

        @Test
        void a_file_is_a_list() {
            assertThat(faults("case: One")).containsExactly("value.list form");
            assertThat(faults("")).containsExactly("value.required missing");
        }
    }
}
