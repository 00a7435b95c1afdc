package org.sharaka.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.sharaka.domain.cases.CaseFile;
import org.sharaka.domain.cases.RuleCase;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Files of cases as tests. It needs {@code org.snakeyaml:snakeyaml-engine}, which the tests jar does not bring.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return RuleCases.in(Path.of("docs/cases"));
 * }
 * }</pre>
 */
public final class RuleCases {

    private static final LoadSettings EXACT =
            LoadSettings.builder().setSchema(new ExactNumbers()).build();

    private RuleCases() {}

    /** A test for each case of a file, or of all files of a folder, under the rulebook of this project. */
    public static Stream<DynamicTest> in(Path place) {
        return under(Rulebook.standard()).in(place);
    }

    /** Cases under a rulebook of one's own. */
    public static Under under(Rulebook book) {
        return new Under(book);
    }

    /** Cases under a rulebook. */
    public record Under(Rulebook book) {

        /** A test for each case of a file, or of all files of a folder; there has to be one. */
        public Stream<DynamicTest> in(Path place) {
            List<Path> files = files(place);
            assertThat(files).as("files of cases in " + place).isNotEmpty();
            return files.stream().flatMap(this::tests);
        }

        private Stream<DynamicTest> tests(Path file) {
            String name = file.getFileName().toString();
            Object tree = tree(file);
            try {
                return CaseFile.read(tree, book).cases().stream()
                        .map(each -> dynamicTest(name + ": " + each.name(), () -> holds(each)));
            } catch (InvalidValue refused) {
                List<String> faults = CaseFile.faults(tree, refused, Texts.standard());
                return Stream.of(dynamicTest(name, () -> assertThat(faults).isEmpty()));
            }
        }

        private static void holds(RuleCase each) {
            assertThat(each.differences()).as(each.name()).isEmpty();
        }
    }

    private static List<Path> files(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object tree(Path file) {
        try {
            return new Load(EXACT).loadFromString(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** YAML 1.2, where a number with decimals stays the text it was written as. */
    private static final class ExactNumbers extends CoreSchema {

        @Override
        public ScalarResolver getScalarResolver() {
            ScalarResolver resolver = super.getScalarResolver();
            return (text, plain) -> {
                Tag tag = resolver.resolve(text, plain);
                return tag.equals(Tag.FLOAT) ? Tag.STR : tag;
            };
        }
    }
}
