package org.sharaka.bootstrap;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the second edition of the rulebook names rules and tests that are there. */
class EditionTwoTest {

    private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();
    private static final Path DOCUMENTS = HOUSE.resolve("domain/docs");
    private static final List<String> MODULES =
            List.of("domain", "application", "adapter-persistence", "adapter-web", "bootstrap");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern RULE = Pattern.compile("rulebook\\.md#([a-z.-]+)");

    private static String page() {
        return text(DOCUMENTS.resolve("edition-2.md"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The text of all tests, by the name of their class; of several of one name together. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = MODULES.stream()
                .map(module -> HOUSE.resolve(module).resolve("src/test/java"))
                .flatMap(EditionTwoTest::walk)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            EditionTwoTest::text,
                            (one, other) -> Stream.of(one, other).collect(joining())));
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void every_test_that_it_names_is_there() throws IOException {
        Map<String, String> tests = tests();

        assertThat(TEST.matcher(page()).results())
                .hasSizeGreaterThan(50)
                .allSatisfy(named -> assertThat(tests.getOrDefault(named.group(1), ""))
                        .as(named.group())
                        .contains(named.group(2) == null ? "class " : "void " + named.group(2) + "("));
    }

    @Test
    void every_rule_that_it_names_is_in_the_rulebook() {
        String rulebook = text(DOCUMENTS.resolve("rulebook.md"));

        assertThat(RULE.matcher(page()).results())
                .hasSizeGreaterThan(20)
                .allSatisfy(rule -> assertThat(rulebook).contains("<a id=\"" + rule.group(1) + "\">"));
    }
}
