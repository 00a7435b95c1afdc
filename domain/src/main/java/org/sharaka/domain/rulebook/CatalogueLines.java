package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sharaka.domain.gate.RuleCode;

/** Reads {@code catalogue.txt}: one rule a line, or one family of rules that speaks once for each dimension. */
final class CatalogueLines {

    private static final String EACH_DIMENSION = ".*";
    private static final String FILE = "catalogue.txt";
    private static final int EDITION = 5;
    private static final int COLUMNS = 6;

    private final List<Step> gates = Resource.lines("gates.txt").map(Step::of).toList();
    private final Texts texts;

    private CatalogueLines(Texts texts) {
        this.texts = texts;
    }

    static List<Rule> rules(Texts texts) {
        CatalogueLines lines = new CatalogueLines(texts);
        return Resource.lines(FILE).flatMap(lines::rulesOf).toList();
    }

    /** The newest edition of the rule sets: that of the rule that came last. */
    static int newestEdition() {
        return Resource.lines(FILE)
                .map(line -> columns(line)[EDITION].strip())
                .filter(edition -> !edition.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
    }

    private static String[] columns(String line) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("not a line of the catalogue: " + line);
        }
        return columns;
    }

    private Stream<Rule> rulesOf(String line) {
        String[] columns = columns(line);
        return codes(columns[1].strip()).map(code -> rule(code, columns));
    }

    private Rule rule(RuleCode code, String... columns) {
        return new Rule(
                code,
                OptionalInt.of(Integer.parseInt(columns[0].strip())),
                texts.written(code, "title"),
                texts.written(code, "text"),
                texts.written(code, "remedy"),
                words(columns[3]).toList(),
                words(columns[4]).flatMap(this::gates).toList(),
                Handling.valueOf(columns[2].strip()),
                !columns[EDITION].isBlank());
    }

    private Stream<RuleCode> codes(String written) {
        if (!written.endsWith(EACH_DIMENSION)) {
            return Stream.of(RuleCode.of(written));
        }
        String family = written.substring(0, written.length() - EACH_DIMENSION.length());
        return texts.dimensions().stream().map(dimension -> RuleCode.of(family, dimension));
    }

    private Stream<String> gates(String written) {
        return switch (written) {
            case "any" -> gates.stream().map(Step::name);
            case "any-unprotected" ->
                gates.stream().filter(gate -> !gate.protective()).map(Step::name);
            default -> Stream.of(known(written));
        };
    }

    private String known(String name) {
        return gates.stream()
                .map(Step::name)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no gate is called " + name));
    }

    private static Stream<String> words(String column) {
        return Stream.of(column.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }

    /** The gate of one step; a protective one is not stopped by a block on a partner. */
    private record Step(String name, boolean protective) {

        static Step of(String line) {
            List<String> words = CatalogueLines.words(line).toList();
            return new Step(words.get(0), words.contains("protective"));
        }
    }
}
