package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rulebook as a document is that of the catalogue and of the standard values. */
class RulebookDocumentTest {

    private static final Path DOCS = Path.of("docs");

    private static final Pattern LINK = Pattern.compile("\\]\\(#(.+?)\\)");

    private static final Pattern READING = Pattern.compile("(?m)^## <a id=.+></a>`(.+)`$");

    private final String text = read("rulebook.md");
    private final List<String> lines = text.lines().toList();
    private final RulebookDocument document = new RulebookDocument(lines);

    /** Red after a change of a reason or of a default: copy {@code target/rulebook.md}. */
    @Test
    void tells_of_every_rule_and_value_what_the_catalogue_and_the_standard_book_do() throws IOException {
        List<String> renewed = document.renewed();
        Files.write(Path.of("target", "rulebook.md"), renewed);

        assertThat(renewed)
                .as("where the program is right, copy domain/target/rulebook.md over domain/docs/rulebook.md")
                .filteredOn(line -> !lines.contains(line))
                .isEmpty();
        assertThat(lines.equals(renewed)).isTrue();
    }

    @Test
    void has_every_entry_once_under_an_anchor_of_its_code() {
        assertThat(document.entries().stream().map(Map.Entry::getKey)).doesNotHaveDuplicates();
        assertThat(document.misplaced()).isEmpty();
    }

    @Test
    void an_entry_that_is_not_yet_enforced_has_no_reasons() {
        assertThat(document.entries())
                .filteredOn(entry -> entry.getValue().startsWith(CatalogueLines.NOT_YET))
                .noneMatch(entry -> Reasons.families().anyMatch(entry.getKey()::equals));
    }

    @Test
    void a_line_says_handling_edition_statements_and_gates() {
        List<CatalogueLines.Entry> entries = CatalogueLines.of(List.of(
                "## 4. Made up",
                "### <a id=\"made.up\"></a>`made.up`",
                "> NOTICE · from edition 3 on · S1, [S11](glossary.md#s11) · asked at `a.b`, `c.d` · reasons `pass`",
                "### <a id=\"made.later\"></a>`made.later`",
                "> **Not yet enforced** · GATE",
                "### <a id=\"made.everywhere\"></a>`made.everywhere`",
                "> GATE · asked at every step that is not protective, and `a.b`"));

        assertThat(entries)
                .containsExactly(
                        new CatalogueLines.Entry(
                                4,
                                "made.up",
                                Handling.NOTICE,
                                3,
                                List.of("S1", "S11"),
                                CatalogueLines.Every.NONE,
                                List.of("a.b", "c.d")),
                        new CatalogueLines.Entry(
                                4,
                                "made.everywhere",
                                Handling.GATE,
                                2,
                                List.of(),
                                CatalogueLines.Every.UNPROTECTED,
                                List.of("a.b")));
        assertThatThrownBy(() -> CatalogueLines.of(List.of("### <a id=\"a.b\"></a>`a.b`", "> S1")))
                .hasMessageContaining("a.b: begin its line in rulebook.md with one of");
    }

    @Test
    void names_every_value_with_its_default() {
        assertThat(document.paths().filter(path -> !text.contains("`" + path + "` (`")))
                .isEmpty();
    }

    @Test
    void cites_statements_and_rules_that_are_there() {
        String glossary = read("glossary.md");
        Stream<String> statements = Catalogue.standard().all().stream()
                .flatMap(rule -> rule.statements().stream())
                .map(statement -> "<a id=\"" + statement.toLowerCase() + "\"></a>" + statement);

        assertThat(statements).allMatch(glossary::contains);
        assertThat(LINK.matcher(text).results().map(link -> "<a id=\"" + link.group(1) + "\"></a>"))
                .allMatch(text::contains);
    }

    @Test
    void has_an_entry_for_every_rule_that_is_read_in_one_way() {
        String readings = read("readings.md");

        assertThat(READING.matcher(readings).results().map(heading -> heading.group(1)))
                .isNotEmpty()
                .allMatch(code -> document.entries().stream()
                        .anyMatch(entry -> entry.getKey().equals(code)));
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
