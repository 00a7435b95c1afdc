package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.policy.EvidenceRequired;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.MeasureAdvised;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.text.Language;

/**
 * What {@code docs/rulebook.md} takes from the rules and the standard rulebook: the reasons under each rule, the
 * default beside each path, and the tables of what has too many values for a sentence.
 */
final class RulebookDocument {

    private static final String LINE = "> ";
    private static final String END = "<!-- end -->";
    private static final String SEPARATOR = " · ";
    private static final Pattern HEADING = Pattern.compile("### <a id=\"(.+?)\"></a>`(.+?)`");
    private static final Pattern PATH = Pattern.compile("`([a-z]+\\.[A-Za-z.]+)`( \\(`[^`]*`\\))?");
    private static final Pattern BLOCK = Pattern.compile("<!-- (\\w+) -->");
    private static final String ASSOCIATION = "handover.association.";
    private static final String INSTITUTION = "handover.institution.";
    private static final List<String> IN_TABLES =
            List.of("grid.dimensions.", "support.modules", ASSOCIATION, INSTITUTION);

    private final List<String> lines;
    private final Map<String, CatalogueLines.Entry> catalogue = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> reasons = new LinkedHashMap<>();

    RulebookDocument(List<String> lines) {
        this.lines = lines;
        CatalogueLines.of(lines).forEach(entry -> catalogue.put(entry.code(), entry));
        for (Policy policy : Rulebook.standard().on(LocalDate.EPOCH).all()) {
            values.putAll(PolicyValues.of(policy).texts());
        }
        Comparator<String> passFirst = Comparator.comparing((String reason) -> !reason.equals("pass"))
                .thenComparing(Comparator.naturalOrder());
        Reasons.all()
                .map(reason -> reason.get())
                .forEach(reason -> reasons.computeIfAbsent((String) reason[0], family -> new TreeSet<>(passFirst))
                        .add((String) reason[1]));
    }

    /** The paths that a sentence names; those of the tables are left out. */
    Stream<String> paths() {
        return values.keySet().stream().filter(path -> IN_TABLES.stream().noneMatch(path::startsWith));
    }

    /** The codes that have an entry of their own, in order, each with the line under it. */
    List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        String code = "";
        for (String line : lines) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                code = heading.group(2);
            } else if (line.startsWith(LINE)) {
                entries.add(Map.entry(code, line));
            }
        }
        return entries;
    }

    /** The entries whose anchor is not their code. */
    Stream<String> misplaced() {
        return lines.stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .filter(heading -> !heading.group(1).equals(heading.group(2).replace(".*", "")))
                .map(Matcher::group);
    }

    /** The document with everything that is not written by hand as it is now. */
    List<String> renewed() {
        List<String> anew = new ArrayList<>();
        String code = "";
        boolean inTable = false;
        for (String line : lines) {
            Matcher heading = HEADING.matcher(line);
            Matcher block = BLOCK.matcher(line);
            if (heading.matches()) {
                code = heading.group(2);
            }
            inTable = inTable && !line.equals(END);
            if (!inTable) {
                anew.add(
                        line.startsWith(LINE)
                                ? particulars(code, line)
                                : PATH.matcher(line).replaceAll(this::valued));
            }
            if (block.matches() && !line.equals(END)) {
                anew.addAll(table(block.group(1)));
                inTable = true;
            }
        }
        return anew;
    }

    private String valued(MatchResult found) {
        String value = values.get(found.group(1));
        boolean names = value != null && (found.group(2) != null || !catalogue.containsKey(found.group(1)));
        return Matcher.quoteReplacement(
                names && paths().anyMatch(found.group(1)::equals)
                        ? "`" + found.group(1) + "` (`" + value + "`)"
                        : found.group());
    }

    private String particulars(String code, String line) {
        CatalogueLines.Entry entry = catalogue.get(code);
        if (entry == null) {
            return line;
        }
        String statements = entry.statements().stream()
                .map(statement -> "[" + statement + "](glossary.md#" + statement.toLowerCase() + ")")
                .collect(Collectors.joining(", "));
        return Stream.of(
                        LINE + entry.handling(),
                        entry.edition() == Rulebook.FIRST_EDITION ? "" : "from edition " + entry.edition() + " on",
                        statements,
                        gates(entry),
                        quoted("reasons ", reasons.getOrDefault(code.replace(".*", ""), Set.of()).stream()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String gates(CatalogueLines.Entry entry) {
        String every = entry.every().words();
        String named = quoted("", entry.gates().stream());
        String all = Stream.of(every, named).filter(part -> !part.isEmpty()).collect(Collectors.joining(", and "));
        return all.isEmpty() ? "" : "asked at " + all;
    }

    private static String quoted(String before, Stream<String> words) {
        String quoted = words.map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        return quoted.isEmpty() ? "" : before + quoted;
    }

    private List<String> table(String name) {
        Stream<String> rows = switch (name) {
            case "modules" ->
                Stream.concat(
                        Stream.of("| Module | Title |", "|---|---|"),
                        SupportPolicy.standard().modules().entrySet().stream()
                                .map(module -> row(
                                        "`" + module.getKey() + "`",
                                        module.getValue().in(Language.EN))));
            case "grid" ->
                Stream.concat(
                        Stream.of(
                                "| | Dimension | weight | floor | publicFloor | critical | evidence | measures |",
                                "|---|---|---|---|---|---|---|---|"),
                        MaturityGrid.standard().dimensions().entrySet().stream()
                                .map(entry -> dimension(entry.getKey(), entry.getValue())));
            case "requirements" ->
                Stream.concat(
                        Stream.of("| | `handover.association` | `handover.institution` |", "|---|---|---|"),
                        values.keySet().stream()
                                .filter(path -> path.startsWith(ASSOCIATION))
                                .map(path -> path.substring(ASSOCIATION.length()))
                                .map(member -> row(
                                        "`" + member + "`",
                                        "`" + values.get(ASSOCIATION + member) + "`",
                                        "`" + values.get(INSTITUTION + member) + "`")));
            default -> throw new IllegalStateException("no table is called " + name);
        };
        return rows.toList();
    }

    private static String dimension(String code, GridDimension dimension) {
        return row(
                "`" + code + "`",
                dimension.title().in(Language.EN),
                String.valueOf(dimension.weight()),
                String.valueOf(dimension.floor()),
                String.valueOf(dimension.publicFloor()),
                dimension.critical() ? "yes" : "",
                dimension.evidence().stream().map(RulebookDocument::evidence).collect(Collectors.joining("; ")),
                dimension.measures().stream().map(RulebookDocument::measure).collect(Collectors.joining(", ")));
    }

    private static String evidence(EvidenceRequired piece) {
        String age = piece.months().map(months -> ", " + months).orElse("");
        String from = piece.from() == EvidenceRequired.From.ALL ? "" : " (`" + piece.from() + "`)";
        return piece.anyOf().stream().map(kind -> "`" + kind + "`").collect(Collectors.joining(" or ")) + age + from;
    }

    private static String measure(MeasureAdvised measure) {
        return "`" + measure.kind() + measure.topic().map(topic -> " " + topic).orElse("") + "`";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
