package org.sharaka.bootstrap;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;

/**
 * The policies that a file lays down instead of the defaults: values by their paths, each plain, in force from the
 * beginning, or by the first days it is in force.
 *
 * <pre>{@code
 * mandate.experienceMonths: {2026-01-01: 24, 2027-01-01: 36}
 * handover.association.months: 30
 * }</pre>
 */
final class PolicyFile {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Language reader;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Map<Group, TreeMap<LocalDate, Map<String, Object>>> byDay = new TreeMap<>();

    private PolicyFile(Language reader) {
        this.reader = reader;
    }

    /**
     * Reads a file.
     *
     * @param file YAML 1.2
     * @param reader the language of the faults
     * @return the versions it lays down, and all that is wrong with it
     * @throws Unusable where it cannot be read at all
     */
    static Read of(Path file, Language reader) {
        return new PolicyFile(reader).read(file);
    }

    /**
     * What was read.
     *
     * @param book the defaults with what differs
     * @param faults one line each, with the path at fault; empty where nothing is wrong
     */
    record Read(Rulebook book, List<String> faults) {}

    private Read read(Path file) {
        try {
            Object whole = YamlFile.read(file);
            if (!(whole instanceof Map<?, ?> values)) {
                throw InvalidValue.of("policy.valid", "object", whole);
            }
            values.forEach((path, value) -> take(String.valueOf(path), value));
        } catch (InvalidValue broken) {
            broken.faults().forEach(fault -> faults.add(Texts.standard().message(fault, reader)));
        }
        Rulebook book = Rulebook.standard();
        for (Map.Entry<Group, TreeMap<LocalDate, Map<String, Object>>> group : byDay.entrySet()) {
            book = withVersions(book, group.getKey(), group.getValue());
        }
        agree(book);
        return new Read(book, List.copyOf(faults));
    }

    /** A fault is told of the first day that has it. */
    private void agree(Rulebook book) {
        Set<Fault> told = new HashSet<>();
        Stream.concat(Stream.of(Policy.ALWAYS), byDay.values().stream().flatMap(days -> days.keySet().stream()))
                .distinct()
                .sorted()
                .forEach(day -> {
                    try {
                        book.agreeOn(day);
                    } catch (InvalidValue invalid) {
                        invalid.faults().stream()
                                .filter(told::add)
                                .forEach(fault -> fault(fault.pointer().substring(1) + fromDay(day), fault));
                    }
                });
    }

    private static String fromDay(LocalDate day) {
        return day.equals(Policy.ALWAYS) ? "" : " from " + day;
    }

    private void take(String path, Object value) {
        Group.of(path.split("\\.", 2)[0])
                .ifPresentOrElse(
                        group -> take(group, path, value),
                        () -> fault(path, new Fault("", "policy.valid", "member", List.of(path))));
    }

    private void take(Group group, String path, Object value) {
        if (isDated(value)) {
            ((Map<?, ?>) value)
                    .forEach((day, dated) ->
                            day(path, day.toString()).ifPresent(first -> put(group, first, path, dated)));
        } else if (holdsDays(value)) {
            ((Map<?, ?>) value).forEach((name, part) -> take(group, path + "." + name, part));
        } else {
            put(group, Policy.ALWAYS, path, value);
        }
    }

    private void put(Group group, LocalDate from, String path, Object value) {
        Map<String, Object> values = byDay.computeIfAbsent(group, none -> new TreeMap<>())
                .computeIfAbsent(from, none -> new LinkedHashMap<>());
        if (values.containsKey(path)) {
            fault(path, new Fault("", "policy.valid", "twice", List.of(path)));
        }
        values.put(path, value);
    }

    private static boolean isDated(Object value) {
        return value instanceof Map<?, ?> members
                && !members.isEmpty()
                && members.keySet().stream()
                        .allMatch(name -> DAY.matcher(name.toString()).matches());
    }

    private static boolean holdsDays(Object value) {
        return value instanceof Map<?, ?> members
                && members.values().stream().anyMatch(part -> isDated(part) || holdsDays(part));
    }

    private Optional<LocalDate> day(String path, String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException impossible) {
            fault(path, new Fault("", "value.date", "form", List.of(written)));
            return Optional.empty();
        }
    }

    private Rulebook withVersions(Rulebook book, Group group, SortedMap<LocalDate, Map<String, Object>> days) {
        List<Policy> versions = new ArrayList<>();
        Policy last = book.versions(group).last();
        if (!days.containsKey(Policy.ALWAYS)) {
            versions.add(last);
        }
        for (Map.Entry<LocalDate, Map<String, Object>> day : days.entrySet()) {
            Policy next = changed(last, day.getKey(), day.getValue());
            boolean first = versions.isEmpty();
            if (first
                    || !PolicyValues.of(next)
                            .texts()
                            .equals(PolicyValues.of(last).texts())) {
                versions.add(
                        first
                                ? next
                                : next.named(group.code() + ".v" + (versions.size() + 1))
                                        .from(day.getKey()));
                last = versions.get(versions.size() - 1);
            }
        }
        Rulebook with = book;
        for (Policy version : versions) {
            with = with.adopting(version);
        }
        return with;
    }

    private Policy changed(Policy before, LocalDate from, Map<String, Object> values) {
        PolicyValues<Policy> written = PolicyValues.of(before);
        try {
            return written.with(inTheirForm(written, values));
        } catch (InvalidValue invalid) {
            invalid.faults().forEach(fault -> fault(pathOf(before, fault.pointer()) + fromDay(from), fault));
            return before;
        }
    }

    /** Shares and amounts may be written without quotes in a file. */
    private static Map<String, Object> inTheirForm(PolicyValues<Policy> before, Map<String, Object> values) {
        Map<String, Object> known = before.byPath();
        Map<String, Object> formed = new LinkedHashMap<>();
        values.forEach((path, value) -> formed.put(
                path,
                value instanceof Number number && known.get(path) instanceof String
                        ? new BigDecimal(number.toString()).toPlainString()
                        : value));
        return formed;
    }

    private static String pathOf(Policy policy, String pointer) {
        String path = pointer.substring(1).replace('/', '.').replace("~1", "/").replace("~0", "~");
        String group = policy.group().code();
        return path.equals(group) || path.startsWith(group + ".") ? path : group + "." + path;
    }

    // in the words of the defaults: a file that is at fault lays down no book
    private void fault(String path, Fault fault) {
        faults.add(path + ": " + Texts.standard().message(fault, reader));
    }
}
