package org.sharaka.web.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.Rule;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.web.docs.RulebookPage.Change;
import org.sharaka.web.docs.RulebookPage.Entry;
import org.sharaka.web.docs.RulebookPage.Section;
import org.sharaka.web.docs.RulebookPage.Value;
import org.sharaka.web.docs.RulebookPage.Values;

/**
 * Reads a book for its page.
 *
 * @param book the book
 * @param on the day
 * @param frame the page
 */
record RulebookReading(Rulebook book, LocalDate on, Frame frame) {

    RulebookPage page() {
        Texts texts = book.texts(on);
        return new RulebookPage(
                day(on, texts),
                book.edition(),
                changes(texts),
                sections(),
                book.on(on).all().stream().map(policy -> values(policy, texts)).toList());
    }

    private Language reader() {
        return frame.language();
    }

    private String day(LocalDate day, Texts texts) {
        return texts.value(Reading.of(day), reader());
    }

    private List<Change> changes(Texts texts) {
        return book.groups().stream()
                .flatMap(group -> book.versions(group).all().stream())
                .map(Policy::inForceFrom)
                .filter(from -> !from.equals(Policy.ALWAYS))
                .distinct()
                .sorted()
                .map(from -> new Change(from.toString(), day(from, texts)))
                .toList();
    }

    private List<Section> sections() {
        Map<Integer, List<Entry>> bySection = new TreeMap<>();
        book.catalogue(on)
                .all()
                .forEach(rule -> bySection
                        .computeIfAbsent(rule.section().orElse(Integer.MAX_VALUE), some -> new ArrayList<>())
                        .add(entry(rule)));
        return bySection.entrySet().stream()
                .map(section -> section.getKey() == Integer.MAX_VALUE
                        ? new Section("section-own", frame.text("rulebook.own"), section.getValue())
                        : new Section(
                                "section-" + section.getKey(),
                                section.getKey() + ". " + frame.text("section." + section.getKey()),
                                section.getValue()))
                .toList();
    }

    private Entry entry(Rule rule) {
        return new Entry(
                rule.code().code(),
                rule.title().in(reader()),
                rule.text().in(reader()),
                rule.remedy().in(reader()),
                frame.text(rule.handling().name()),
                rule.gates(),
                rule.statements(),
                rule.enforced());
    }

    private Values values(Policy policy, Texts texts) {
        PolicyValues<Policy> values = PolicyValues.of(policy);
        Map<String, Object> trees = values.byPath();
        List<Value> all = values.texts().entrySet().stream()
                .map(value -> new Value(
                        value.getKey(),
                        shown(Objects.requireNonNull(trees.get(value.getKey())), values.at(value.getKey()), texts),
                        value.getValue()))
                .toList();
        boolean always = policy.inForceFrom().equals(Policy.ALWAYS);
        return new Values(
                policy.group().code(),
                frame.text("group." + policy.group().code()),
                policy.version(),
                always ? "" : day(policy.inForceFrom(), texts),
                all);
    }

    // a map, and a list of maps, is shown only as it is written
    private List<String> shown(Object tree, List<Reading> readings, Texts texts) {
        boolean plain = !(tree instanceof Map)
                && !(tree instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance));
        return plain
                ? readings.stream()
                        .map(reading -> texts.value(reading, reader()))
                        .toList()
                : List.of();
    }
}
