package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in the README is the code that the domain's tests compile and run. */
class ReadmeTest {

    private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();

    @ParameterizedTest
    @ValueSource(strings = {"OneRuleExampleTest", "RuleCasesExampleTest"})
    void its_examples_are_those_that_run(String example) throws IOException {
        String source =
                Files.readString(HOUSE.resolve("domain/src/test/java/org/sharaka/examples/" + example + ".java"));
        String shown = source.substring(
                source.indexOf('\n', source.indexOf("// README: ")) + 1, source.indexOf("// README: end"));

        assertThat(bare(Files.readString(HOUSE.resolve("README.md")))).contains(bare(shown));
    }

    @Test
    void its_cases_of_rules_run_and_print_what_it_shows(@TempDir Path folder) throws IOException {
        String section = section("## Test rules without Java");
        String cases = blocks(section, "yaml").get(0);
        List<String> shown = blocks(section, "text");
        String file = folder.resolve("experience.yaml").toString();

        Files.writeString(Path.of(file), cases);
        Terminal.Ended held = Terminal.run("rules", "test", file);
        assertThat(held.out()).isEqualTo(shown.get(0));
        assertThat(held.code()).isZero();

        Files.writeString(Path.of(file), cases.replace("experienceMonths: 24", "experienceMonths: 25"));
        Terminal.Ended different = Terminal.run("rules", "test", file);
        assertThat(different.out().replace(file, "experience.yaml")).isEqualTo(shown.get(1));
        assertThat(different.code()).isEqualTo(1);
    }

    private static String section(String title) throws IOException {
        String readme = Files.readString(HOUSE.resolve("README.md"));
        String from = readme.substring(readme.indexOf(title));
        return from.substring(0, from.indexOf("\n## ", 1));
    }

    private static List<String> blocks(String text, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String bare(String text) {
        return String.join(
                "\n",
                Stream.of(text.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
