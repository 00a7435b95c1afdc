package org.sharaka.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.RuleCases;

/** The files of cases as tests of JUnit, which an embedder runs under a rulebook of their own. */
class RuleCasesTest {

    private static final Path MANDATES = Path.of("docs/cases/mandate.yaml");

    @Test
    void each_case_of_a_file_is_a_test_of_its_name() {
        List<DynamicTest> tests = RuleCases.in(MANDATES).toList();

        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .contains("mandate.yaml: A centre has one running mandate")
                .doesNotHaveDuplicates();
        assertThat(tests)
                .allSatisfy(
                        test -> assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException());
    }

    @Test
    void a_test_fails_where_a_book_of_ones_own_rules_otherwise() {
        Rulebook ours = Rulebook.standard()
                .adopting(MandatePolicy.standard()
                        .named("mandate.v2")
                        .from("2026-01-01")
                        .experienceMonths(36));
        DynamicTest first = RuleCases.under(ours).in(MANDATES).toList().get(0);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> first.getExecutable().execute())
                .withMessageContaining("mandate.experience: expected PASS, found FAIL (24)");
    }

    @Test
    void a_file_that_cannot_be_read_is_one_test_that_fails(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wrong.yaml"), "- {case: One, gate: mandate.sign}");
        List<DynamicTest> tests = RuleCases.in(folder).toList();

        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("wrong.yaml");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> tests.get(0).getExecutable().execute())
                .withMessageContaining("One: /expect: ");
    }

    @Test
    void a_folder_without_a_case_is_no_folder_of_cases(@TempDir Path folder) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> RuleCases.in(folder));
    }
}
