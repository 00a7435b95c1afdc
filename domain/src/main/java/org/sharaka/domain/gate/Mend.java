package org.sharaka.domain.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.money.Money;

/**
 * What a program does next about a check that does not pass: an act, of which the members that are known are filled in.
 * What a rule measures is filled in with the least that passes; what nobody knows but who does it is left out, and a
 * member that must be handed in although the act does not need it is named.
 *
 * @param act the act
 * @param of the ids of what it is done to, from the outer to the inner
 * @param known what is handed in, as a plain tree: texts, numbers, booleans, lists and maps; an unknown {@link Fact} is
 *     what does not apply
 * @param missing pointers of what has to be brought beside what the act always needs
 * @param notBefore the first day on which it helps
 * @param version of what it changes, where a change has to name it; else unknown
 */
public record Mend(
        MendAct act,
        List<String> of,
        Map<String, Object> known,
        List<String> missing,
        LocalDate notBefore,
        Fact<Long> version) {

    /** Copies lists and tree. */
    public Mend {
        of = List.copyOf(of);
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        missing = List.copyOf(missing);
    }

    /**
     * An act of a day, with nothing filled in.
     *
     * @param act the act
     * @param day the first day on which it helps
     * @param of the ids of what it is done to
     * @return the mend
     */
    public static Mend to(MendAct act, LocalDate day, String... of) {
        return new Mend(act, List.of(of), Map.of(), List.of(), day, Fact.unknown());
    }

    /**
     * An act of a day that is handed in as {@code on}.
     *
     * @param act the act
     * @param day the first day on which it helps, and the day of the act
     * @param of the ids of what it is done to
     * @return the mend
     */
    public static Mend on(MendAct act, LocalDate day, String... of) {
        return to(act, day, of).with("on", day);
    }

    /**
     * The same with a member more.
     *
     * @param member what it is called where it is handed in
     * @param value a day, an amount, a word of an enum, or a plain value
     * @return the mend
     */
    public Mend with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(known);
        more.put(member, plain(value));
        return new Mend(act, of, more, missing, notBefore, version);
    }

    /**
     * The same with a member more, where its value is known.
     *
     * @param member what it is called where it is handed in
     * @param value the value
     * @return the mend
     */
    public Mend with(String member, Fact<?> value) {
        return value.<Mend>fold(known -> with(member, (Object) known), () -> this);
    }

    /** The same with what has to be brought although the act does not always need it. */
    public Mend bringing(String... pointers) {
        List<String> more = new ArrayList<>(missing);
        more.addAll(List.of(pointers));
        return new Mend(act, of, known, more, notBefore, version);
    }

    /** The same, of a change that has to name what it changes by its version. */
    public Mend of(long changed) {
        return new Mend(act, of, known, missing, notBefore, Fact.known(changed));
    }

    /**
     * A paper of which the kind and the day are known, and whoever has it brings the reference.
     *
     * @param kind its kind
     * @param date its day
     * @return a tree
     */
    public static Map<String, Object> paper(Enum<?> kind, LocalDate date) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("kind", kind.name());
        paper.put("date", date.toString());
        return paper;
    }

    /** A paper that is in force until a day. */
    public static Map<String, Object> paper(Enum<?> kind, LocalDate date, LocalDate validUntil) {
        Map<String, Object> paper = paper(kind, date);
        paper.put("validUntil", validUntil.toString());
        return paper;
    }

    private static Object plain(Object value) {
        if (value instanceof Money amount) {
            return Map.of(
                    "amount", amount.plain(), "currency", amount.currency().getCurrencyCode());
        }
        if (value instanceof Map<?, ?> tree) {
            Map<String, Object> plain = new LinkedHashMap<>();
            tree.forEach((member, part) -> plain.put(String.valueOf(member), plain(part)));
            return plain;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Mend::plain).toList();
        }
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
