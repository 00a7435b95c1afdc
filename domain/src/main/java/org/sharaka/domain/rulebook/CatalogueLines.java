package org.sharaka.domain.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sharaka.domain.gate.RuleCode;

/**
 * The entries of the rulebook's document ({@code domain/docs/rulebook.md}), which goes with the program: the headings
 * say section and code, and the line under a rule its handling, the statements it serves and the gates that ask it.
 * What is not yet enforced is no rule of the catalogue.
 *
 * <pre>{@code
 * ### <a id="mandate.term"></a>`mandate.term`
 * …
 * > GATE · from edition 3 on · S11 · asked at `mandate.sign`, `mandate.renew` · reasons `pass`, `fail`
 * }</pre>
 */
final class CatalogueLines {

    /** How the line of an entry begins that is no rule of the catalogue yet. */
    static final String NOT_YET = "> **Not yet enforced**";

    private static final String LINE = "> ";
    private static final String SEPARATOR = " · ";
    private static final String EACH_DIMENSION = ".*";
    private static final Pattern SECTION = Pattern.compile("## (\\d+)\\. .*");
    private static final Pattern RULE = Pattern.compile("### <a id=\".+?\"></a>`(.+?)`");
    private static final Pattern LATER = Pattern.compile("from edition (\\d+) on");
    private static final Pattern STATEMENT = Pattern.compile("\\bS\\d+\\b");
    private static final Pattern QUOTED = Pattern.compile("`(.+?)`");
    private static final String ASKED = "asked at ";
    private static final String EVERY_STEP = "every step";
    private static final String EVERY_UNPROTECTED_STEP = "every step that is not protective";

    private static final List<Entry> ENTRIES = of(Resource.whole("rulebook.md"));
    private static final List<Step> GATES =
            Resource.lines("gates.txt").map(Step::of).toList();

    private final Texts texts;

    private CatalogueLines(Texts texts) {
        this.texts = texts;
    }

    static List<Rule> rules(Texts texts) {
        CatalogueLines lines = new CatalogueLines(texts);
        return ENTRIES.stream().flatMap(lines::rulesOf).toList();
    }

    /** The newest edition that a rule is in from: that of the rulebook. */
    static int newestEdition() {
        return ENTRIES.stream().mapToInt(Entry::edition).max().orElseThrow();
    }

    /** The names of the gates of this project. */
    static List<String> gates() {
        return GATES.stream().map(Step::name).toList();
    }

    /** Whether a code is that of a rule of this project, or of one that speaks once for each dimension. */
    static boolean isRule(RuleCode code) {
        return ENTRIES.stream()
                .map(Entry::code)
                .anyMatch(known -> known.endsWith(EACH_DIMENSION)
                        ? (code + EACH_DIMENSION).startsWith(known.substring(0, known.length() - 1))
                        : known.equals(code.code()));
    }

    /** The entries of a document, but for those that are not yet enforced. */
    static List<Entry> of(List<String> document) {
        List<Entry> entries = new ArrayList<>();
        int section = 0;
        String code = "";
        for (String line : document) {
            Matcher heading = SECTION.matcher(line);
            Matcher rule = RULE.matcher(line);
            if (heading.matches()) {
                section = Integer.parseInt(heading.group(1));
            } else if (rule.matches()) {
                code = rule.group(1);
            } else if (line.startsWith(LINE) && !line.startsWith(NOT_YET)) {
                entries.add(entry(section, code, line.substring(LINE.length())));
            }
        }
        return entries;
    }

    private static Entry entry(int section, String code, String line) {
        List<String> parts = List.of(line.split(SEPARATOR));
        Handling handling = Stream.of(Handling.values())
                .filter(one -> one.name().equals(parts.get(0)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + ": begin its line in rulebook.md with one of "
                        + List.of(Handling.values()) + ", not with " + parts.get(0)));
        int edition = Rulebook.FIRST_EDITION;
        List<String> statements = new ArrayList<>();
        String asked = "";
        for (String part : parts.subList(1, parts.size())) {
            Matcher later = LATER.matcher(part);
            if (later.matches()) {
                edition = Integer.parseInt(later.group(1));
            } else if (part.startsWith(ASKED)) {
                asked = part.substring(ASKED.length());
            } else if (!part.startsWith("reasons ")) {
                STATEMENT.matcher(part).results().map(MatchResult::group).forEach(statements::add);
            }
        }
        Every every = asked.startsWith(EVERY_UNPROTECTED_STEP)
                ? Every.UNPROTECTED
                : asked.startsWith(EVERY_STEP) ? Every.STEP : Every.NONE;
        List<String> named =
                QUOTED.matcher(asked).results().map(quoted -> quoted.group(1)).toList();
        return new Entry(section, code, handling, edition, statements, every, named);
    }

    private Stream<Rule> rulesOf(Entry entry) {
        return codes(entry.code())
                .map(code -> new Rule(
                        code,
                        OptionalInt.of(entry.section()),
                        texts.written(code, "title"),
                        texts.written(code, "text"),
                        texts.written(code, "remedy"),
                        entry.statements(),
                        Stream.concat(
                                        GATES.stream()
                                                .filter(gate -> entry.every().asks(gate))
                                                .map(Step::name),
                                        entry.gates().stream().map(CatalogueLines::known))
                                .distinct()
                                .toList(),
                        entry.handling(),
                        true));
    }

    private Stream<RuleCode> codes(String written) {
        if (!written.endsWith(EACH_DIMENSION)) {
            return Stream.of(RuleCode.of(written));
        }
        String family = written.substring(0, written.length() - EACH_DIMENSION.length());
        return texts.dimensions().stream().map(dimension -> RuleCode.of(family, dimension));
    }

    private static String known(String name) {
        return GATES.stream()
                .map(Step::name)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no gate is called " + name));
    }

    /** Whether a rule is asked at more gates than it names. */
    enum Every {
        NONE(""),
        UNPROTECTED(EVERY_UNPROTECTED_STEP),
        STEP(EVERY_STEP);

        private final String words;

        Every(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        private boolean asks(Step gate) {
            return this == STEP || this == UNPROTECTED && !gate.protective();
        }
    }

    /** What the document says of a rule; a code that ends in {@code .*} speaks once for each dimension. */
    record Entry(
            int section,
            String code,
            Handling handling,
            int edition,
            List<String> statements,
            Every every,
            List<String> gates) {

        Entry {
            statements = List.copyOf(statements);
            gates = List.copyOf(gates);
        }
    }

    /** A step that has a gate, and whether a block on a party leaves it alone. */
    private record Step(String name, boolean protective) {

        static Step of(String line) {
            List<String> words = List.of(line.strip().split("\\s+"));
            return new Step(words.get(0), words.contains("protective"));
        }
    }
}
