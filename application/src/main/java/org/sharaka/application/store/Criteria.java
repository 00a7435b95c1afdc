package org.sharaka.application.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.Fact;

/**
 * Which records of a list are wanted, and which part of it; the {@link Facets} of the list say what each record is
 * found by.
 *
 * @param values by the name of a member: a record that has one of the values; a member that is absent does not narrow
 *     the list
 * @param words every word stands in the name in any language, whole, at its beginning or inside it, or in the
 *     reference; empty for all
 * @param from only what is not over before this day
 * @param to only what has begun by this day
 * @param on the day on which members that change with time are looked at
 * @param latestFirst whether the list begins with what was entered last
 * @param window where the list begins, and how long it is
 */
public record Criteria(
        Map<String, Set<String>> values,
        String words,
        Fact<LocalDate> from,
        Fact<LocalDate> to,
        LocalDate on,
        boolean latestFirst,
        Window window) {

    /** Copies the values. */
    public Criteria {
        values = Map.copyOf(values);
    }

    /**
     * All of a list, in the order of entry.
     *
     * @param window where the list begins, and how long it is
     * @return criteria that narrow nothing
     */
    public static Criteria all(Window window) {
        return new Criteria(Map.of(), "", Fact.unknown(), Fact.unknown(), LocalDate.MAX, false, window);
    }

    /**
     * The same, narrowed by a member.
     *
     * @param member its name
     * @param any the values, of which a record has one
     * @return the criteria
     */
    public Criteria with(String member, Set<String> any) {
        Map<String, Set<String>> more = new HashMap<>(values);
        more.put(member, any);
        return new Criteria(more, words, from, to, on, latestFirst, window);
    }

    /**
     * The same, narrowed by a member where a value is known.
     *
     * @param member its name
     * @param value the value; unknown to leave the list as it is
     * @return the criteria
     */
    public Criteria with(String member, Fact<String> value) {
        return value.fold(known -> with(member, Set.of(known)), () -> this);
    }

    /**
     * The same, narrowed by words.
     *
     * @param all every one of them, parted by spaces
     * @return the criteria
     */
    public Criteria saying(String all) {
        return new Criteria(values, all, from, to, on, latestFirst, window);
    }

    /**
     * The same, from another place on where one is named.
     *
     * @param place the place of the last one already read; unknown to begin where these begin
     * @return the criteria
     */
    public Criteria after(Fact<Long> place) {
        return place.fold(
                known -> new Criteria(values, words, from, to, on, latestFirst, new Window(place, window.limit())),
                () -> this);
    }

    /**
     * The same, as of another day.
     *
     * @param day the day on which members that change with time are looked at
     * @return the criteria
     */
    public Criteria asOf(LocalDate day) {
        return new Criteria(values, words, from, to, day, latestFirst, window);
    }
}
