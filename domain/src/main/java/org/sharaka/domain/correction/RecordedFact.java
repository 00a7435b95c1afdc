package org.sharaka.domain.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.notation.Leaf;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.text.PlainText;

/**
 * A recorded fact, within the aggregate that keeps it.
 *
 * @param <A> the aggregate
 */
public final class RecordedFact<A> {

    private static final int LONGEST_TEXT = 10_000;

    private final FactKind kind;
    private final Notation<A> notation;
    private final Map<String, @Nullable Object> tree;
    private final List<Object> place;

    private RecordedFact(FactKind kind, Notation<A> notation, Map<String, @Nullable Object> tree, List<Object> place) {
        this.kind = kind;
        this.notation = notation;
        this.tree = tree;
        this.place = place;
    }

    /**
     * Finds a fact.
     *
     * @param kind what kind of fact
     * @param owner the aggregate that keeps such
     * @param entry its id, its year or its place from 1 among those of its kind; within another, after that and a dot;
     *     empty where there is one alone
     * @return nothing where it is not recorded
     */
    @SuppressWarnings("unchecked")
    public static <A> Optional<RecordedFact<A>> find(FactKind kind, A owner, String entry) {
        Notation<A> notation = Notation.of((Class<A>) kind.holder());
        Map<String, @Nullable Object> tree = (Map<String, @Nullable Object>) known(notation.write(owner));
        List<Object> place = new ArrayList<>();
        List<String> names = new ArrayList<>(entry.isEmpty() ? List.of() : List.of(entry.split("\\.")));
        Object node = tree;
        for (String step : kind.path()) {
            Object next =
                    step.equals(FactKind.EACH) ? placeOf(node, names.isEmpty() ? "" : names.remove(0)) : (Object) step;
            place.add(next);
            node = Places.inside(node, next);
        }
        return node == null || !names.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordedFact<>(kind, notation, tree, place));
    }

    /**
     * {@return which of its kind it is, however it was named: ids and places, with a dot between; empty for one alone}
     */
    public String entry() {
        List<String> names = new ArrayList<>();
        for (int step = 0; step < place.size(); step++) {
            if (place.get(step) instanceof Integer number) {
                Object node = Places.at(tree, place.subList(0, step + 1));
                Object id = node instanceof Map<?, ?> element ? element.get("id") : null;
                names.add(id == null ? String.valueOf(number + 1) : id.toString());
            }
        }
        return String.join(".", names);
    }

    private static Object placeOf(@Nullable Object list, String name) {
        List<?> elements = list instanceof List<?> all ? all : List.of();
        for (int place = 0; place < elements.size(); place++) {
            boolean named = elements.get(place) instanceof Map<?, ?> element
                    && (name.equals(element.get("id")) || name.equals(String.valueOf(element.get("year"))));
            if (named || name.equals(String.valueOf(place + 1))) {
                return place;
            }
        }
        return elements.size();
    }

    /**
     * Who wrote what would be corrected, as far as the fact itself names them.
     *
     * @param members the names of what would be corrected
     * @return their ids
     */
    public Set<UserId> writers(Collection<String> members) {
        return members.stream()
                .map(kind.members()::get)
                .filter(Objects::nonNull)
                .map(FactKind.Member::writer)
                .flatMap(writer -> writer instanceof FactKind.Named named
                        ? Optional.ofNullable(Places.at(node(), Places.and(named.act(), "by"))).stream()
                        : Optional.empty().stream())
                .map(id -> new UserId(id.toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The actions by which the journal names who wrote what would be corrected.
     *
     * @param members the names of what would be corrected
     * @return such as {@code project.contracted}; empty where the fact itself names them all
     */
    public Set<String> actions(Collection<String> members) {
        return members.stream()
                .map(kind.members()::get)
                .filter(Objects::nonNull)
                .map(FactKind.Member::writer)
                .flatMap(writer -> writer instanceof FactKind.InJournal told ? told.actions().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** {@return what the journal may name it by: its id and the references of its papers; perhaps none} */
    public Set<String> marks() {
        return Leaf.of(node())
                .filter(leaf -> leaf.name().equals("id") || leaf.name().equals("reference"))
                .map(leaf -> leaf.value().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The aggregate with a right value of the fact, and what changes.
     *
     * @param on the day of the correction
     * @param values what is right, by the names of the members; each of the type that the kind declares
     * @param following what of the aggregate follows from the right values, by the places of its notation; each of the
     *     type that is declared there
     * @return the corrected aggregate
     * @throws InvalidValue under {@code /value}, with every fault: {@code value.member} for what cannot be corrected,
     *     {@code value.reference} for a part that is not recorded, {@code value.date} for the day of an act that is
     *     still to come, and what the aggregate refuses
     */
    public Corrected<A> with(LocalDate on, Map<String, Object> values, Map<String, Object> following) {
        Faults faults = new Faults();
        if (values.isEmpty()) {
            faults.add("/value", "value.required", "missing");
        }
        Map<String, String> names = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        Map<String, @Nullable Object> right = Places.copy(tree);
        values.forEach((name, value) -> {
            FactKind.Member member = kind.members().get(name);
            if (member == null) {
                faults.add("/value/" + name, "value.member", "unknown", name);
                return;
            }
            Optional<Object> plain = faults.take("/value/" + name, () -> plain(value));
            if (plain.isEmpty()) {
                return;
            }
            if (!member.isAhead() && value instanceof LocalDate day && day.isAfter(on)) {
                faults.add("/value/" + name, "value.date", "late", on);
            }
            boolean unwritten = member.writer() instanceof FactKind.Named named
                    && Places.at(node(), Places.and(named.act(), "by")) == null;
            List<Object> whole = Places.and(place, member.place().toArray());
            Object container = Places.at(right, whole.subList(0, whole.size() - 1));
            if (unwritten || !(container instanceof Map<?, ?>)) {
                faults.add("/value/" + name, "value.reference", "unknown");
                return;
            }
            Object written = Notation.of(kind.typeOf(name).orElseThrow()).write(cast(plain.get()));
            Object before = Places.put(right, whole, written);
            names.put(Places.pointer(whole), "/value/" + name);
            if (!Objects.equals(before, written)) {
                changes.add(new Change(name, Places.shown(before), Places.shown(written)));
            }
        });
        faults.throwIfAny();
        following.forEach((path, value) -> {
            List<String> whole = List.of(path.split("\\."));
            Object written = Notation.of(MemberTypes.at(kind.holder(), whole)).write(cast(value));
            Places.put(right, List.copyOf(whole), written);
        });
        return new Corrected<>(read(right, names), changes, node(), known(Places.at(right, place)));
    }

    /** Text as people write it; what else holds for a value its own type, or the aggregate, decides. */
    private static Object plain(Object value) {
        return value instanceof String text ? PlainText.paragraph(text, LONGEST_TEXT, "value.text") : value;
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    /** What the aggregate refuses is told of the member that is at fault, or of the value as a whole. */
    private A read(Map<String, @Nullable Object> right, Map<String, String> names) {
        try {
            return notation.read(right);
        } catch (InvalidValue refused) {
            List<Fault> named = refused.faults().stream()
                    .flatMap(fault -> names.entrySet().stream()
                            .filter(name -> fault.pointer().startsWith(name.getKey()))
                            .map(name -> at(
                                    name.getValue()
                                            + fault.pointer()
                                                    .substring(name.getKey().length()),
                                    fault))
                            .limit(1))
                    .toList();
            throw new InvalidValue(
                    named.isEmpty()
                            ? refused.faults().stream()
                                    .map(fault -> at("/value", fault))
                                    .toList()
                            : named);
        }
    }

    private static Fault at(String pointer, Fault fault) {
        return new Fault(pointer, fault.code(), fault.reason(), fault.details());
    }

    private Object node() {
        return known(Places.at(tree, place));
    }

    private static Object known(@Nullable Object node) {
        return Optional.ofNullable(node).orElseThrow();
    }

    /**
     * What becomes of a fact.
     *
     * @param owner the aggregate with the right value
     * @param changes what changes; empty where the value was right
     * @param before the fact as it was recorded, as a plain tree
     * @param after the same with the right value
     * @param <A> the aggregate
     */
    public record Corrected<A>(A owner, List<Change> changes, Object before, Object after) {

        /** Copies the changes. */
        public Corrected {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A value that was put right.
     *
     * @param member its name
     * @param before as it was, plain text; empty where there was none
     * @param after as it is right
     */
    public record Change(String member, String before, String after) {}
}
