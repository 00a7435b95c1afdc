package org.sharaka.domain.notation;

import java.lang.reflect.Type;
import java.util.Map;

/** Makes notations of the types that explain themselves, each type once. Safe for use by many threads. */
public final class Notations {

    private static final Notations STANDARD = new Notations(ValueForm.ALL, true);
    private static final Notations SHOWN = new Notations(ValueForm.SHOWN, false);

    private final boolean sorted;
    private Map<Class<?>, Form> known;

    /** Notations that know some forms, and make those beyond. */
    Notations(Map<Class<?>, Form> known, boolean sorted) {
        this.known = known;
        this.sorted = sorted;
    }

    /** {@return the notations of all types that explain themselves; the standard ones} */
    public static Notations standard() {
        return STANDARD;
    }

    /**
     * {@return the notations of values that people write and read, such as those of policies: the members of a record
     * in the order of its components, a map in its own order, and empty lists, sets and maps too; a fraction with at
     * least two decimals, {@code "0.30"}; a text in several languages by their tags, {@code {"ar": …, "fr": …}}; those
     * notations}
     */
    public static Notations shown() {
        return SHOWN;
    }

    /**
     * The notation of a class.
     *
     * @param type a record, a sealed interface of records, an aggregate, an enumeration or a plain value
     * @param <T> its values
     * @return how they are written and read
     * @throws IllegalArgumentException for a type that holds anything that has no notation, with the path to it
     */
    @SuppressWarnings("unchecked")
    public <T> Notation<T> of(Class<T> type) {
        return (Notation<T>) of((Type) type);
    }

    /**
     * The notation of any type, such as that of a component of a record.
     *
     * @param type a class, or a {@code Fact}, {@code Optional}, {@code List}, {@code Set} or {@code Map} of such
     * @return how its values are written and read
     * @throws IllegalArgumentException for a type that holds anything that has no notation, with the path to it
     */
    public synchronized Notation<?> of(Type type) {
        Forms forms = new Forms(known, sorted);
        Form form = forms.of(type);
        known = forms.known();
        return new Notation<>(form);
    }
}
