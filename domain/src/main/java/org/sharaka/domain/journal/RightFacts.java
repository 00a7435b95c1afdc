package org.sharaka.domain.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.correction.FactCorrection.OtherVerdict;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.notation.Leaf;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The facts of kept rulings, with the right value of one that they rested on. Nothing that is kept changes: a ruling is
 * made again beside, under the versions and the edition that it names.
 *
 * <p>An inquiry holds a fact whole, as it is recorded, or a part of it: a record of the inquiry whose members are all
 * members of the fact, and say the same. The facts of a handover are gathered from many records, so that what a
 * correction changes in them is told by gathering them with the wrong value and with the right one.
 *
 * @param before the fact as it was recorded, as a plain tree
 * @param after the same with the right value
 */
public record RightFacts(Object before, Object after) {

    private static final Notation<HandoverFacts> HANDOVER = Notation.of(HandoverFacts.class);

    /** How few members a record of an inquiry has that is known as a part of the fact by what it says. */
    private static final int FEWEST = 2;

    /**
     * The facts of an inquiry with the right value.
     *
     * @param asked the facts as they were kept
     * @return nothing where the fact is not among them, or cannot be what the correction says
     */
    public Optional<Inquiry> of(Inquiry asked) {
        Object kept = Inquiries.write(asked);
        return read(kept, righted(kept));
    }

    /**
     * The facts of an inquiry on a handover with the right value.
     *
     * @param asked the facts as they were kept
     * @param wrong the facts of the centre on that day, gathered with the wrong value
     * @param right the same, gathered with the right one
     * @return nothing where the two agree, or the inquiry holds none of that centre
     */
    public static Optional<Inquiry> of(Inquiry asked, String centre, HandoverFacts wrong, HandoverFacts right) {
        Object kept = Inquiries.write(asked);
        return read(kept, laidOver(kept, centre, HANDOVER.write(wrong), HANDOVER.write(right)));
    }

    /**
     * Compares a kept ruling with what its gate says on the right facts.
     *
     * @param number the place of the ruling in the journal
     * @param subject the id of what its step was taken on
     * @return nothing where the verdict is the same
     */
    public static Optional<OtherVerdict> compared(
            Rulebook book, long number, String subject, Ruling kept, Inquiry right) {
        Ruling again = book.replay(right, kept);
        if (again.verdict() == kept.verdict()) {
            return Optional.empty();
        }
        List<String> failed = again.checks().stream()
                .filter(check -> check.result() == Result.FAIL && !kept.checks().contains(check))
                .map(Check::rule)
                .map(Object::toString)
                .distinct()
                .toList();
        return Optional.of(
                new OtherVerdict(number, kept.gate(), subject, kept.on(), kept.verdict(), again.verdict(), failed));
    }

    private static Optional<Inquiry> read(Object kept, @Nullable Object right) {
        if (kept.equals(right)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Inquiries.read(right));
        } catch (InvalidValue impossible) {
            return Optional.empty();
        }
    }

    private @Nullable Object righted(@Nullable Object node) {
        if (Objects.equals(node, before)) {
            return after;
        } else if (node instanceof List<?> list) {
            List<@Nullable Object> changed = new ArrayList<>();
            list.forEach(element -> changed.add(righted(element)));
            return changed;
        } else if (node instanceof Map<?, ?> members) {
            Map<Object, @Nullable Object> changed = new LinkedHashMap<>();
            boolean part = isPart(members);
            members.forEach((name, value) -> changed.put(name, part ? ofFact(name, value) : righted(value)));
            return changed;
        }
        return node;
    }

    /** Whether a record says nothing but what the fact says, under the same names. */
    private boolean isPart(Map<?, ?> members) {
        List<Leaf> leaves = Leaf.of(members).toList();
        return leaves.stream().map(Leaf::name).distinct().count() >= FEWEST
                && Leaf.of(before).collect(Collectors.toSet()).containsAll(leaves);
    }

    private @Nullable Object ofFact(Object name, @Nullable Object value) {
        List<Object> was = named(before, name);
        List<Object> is = named(after, name);
        int place = was.indexOf(value);
        return place >= 0 && was.size() == is.size() ? is.get(place) : righted(value);
    }

    private static List<Object> named(Object tree, Object name) {
        return Leaf.of(tree)
                .filter(leaf -> leaf.name().equals(name))
                .map(Leaf::value)
                .toList();
    }

    /** Lays what differs over the facts of a centre, wherever a table of it, or its facts alone, are held. */
    private static @Nullable Object laidOver(
            @Nullable Object node, String centre, @Nullable Object wrong, @Nullable Object right) {
        if (node instanceof List<?> list) {
            List<@Nullable Object> changed = new ArrayList<>();
            list.forEach(element -> changed.add(laidOver(element, centre, wrong, right)));
            return changed;
        } else if (node instanceof Map<?, ?> members) {
            Map<Object, @Nullable Object> changed = new LinkedHashMap<>();
            boolean table = centre.equals(members.get("centre")) && members.containsKey("facts");
            members.forEach((name, value) -> changed.put(
                    name,
                    table && name.equals("facts")
                            ? different(value, wrong, right)
                            : laidOver(value, centre, wrong, right)));
            return changed;
        }
        return node;
    }

    private static @Nullable Object different(@Nullable Object kept, @Nullable Object wrong, @Nullable Object right) {
        if (Objects.equals(wrong, right)) {
            return kept;
        } else if (kept instanceof Map<?, ?> members
                && wrong instanceof Map<?, ?> was
                && right instanceof Map<?, ?> is) {
            Map<Object, @Nullable Object> changed = new LinkedHashMap<>(members);
            Set<Object> names = new HashSet<>(was.keySet());
            names.addAll(is.keySet());
            names.forEach(name -> {
                Object next = different(members.get(name), was.get(name), is.get(name));
                if (next == null) {
                    changed.remove(name);
                } else {
                    changed.put(name, next);
                }
            });
            return changed;
        }
        return right;
    }
}
