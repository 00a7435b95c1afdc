package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in the README is the code that the domain's tests compile and run. */
class ReadmeTest {

    private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();

    @ParameterizedTest
    @ValueSource(strings = {"EmbeddingExampleTest", "OneRuleExampleTest"})
    void its_examples_are_those_that_run(String example) throws IOException {
        String source =
                Files.readString(HOUSE.resolve("domain/src/test/java/org/sharaka/examples/" + example + ".java"));
        String shown = source.substring(
                source.indexOf('\n', source.indexOf("// README: ")) + 1, source.indexOf("// README: end"));

        assertThat(bare(Files.readString(HOUSE.resolve("README.md")))).contains(bare(shown));
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
