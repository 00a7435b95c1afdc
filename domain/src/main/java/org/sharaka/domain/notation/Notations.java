package org.sharaka.domain.notation;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes notations, each type once. {@link #standard()} knows every type that explains itself; {@link #knowing} adds
 * interfaces whose records only a higher package can name. Safe for use by many threads.
 */
public final class Notations {

    private static final Notations STANDARD = new Notations(Map.of());

    private final Map<Class<?>, List<Class<?>>> open;
    private Map<Class<?>, Form> known = ValueForm.ALL;

    private Notations(Map<Class<?>, List<Class<?>>> open) {
        this.open = Map.copyOf(open);
    }

    /**
     * The notations of all types that explain themselves.
     *
     * @return the standard ones
     */
    public static Notations standard() {
        return STANDARD;
    }

    /**
     * These notations and those of an interface that is not sealed.
     *
     * @param type the interface
     * @param records what may stand for it: records, or sealed interfaces of records
     * @param <T> the interface
     * @return notations that write a value of the interface as one of a sealed interface is written
     */
    public <T> Notations knowing(Class<T> type, List<Class<? extends T>> records) {
        Map<Class<?>, List<Class<?>>> more = new HashMap<>(open);
        more.put(type, List.copyOf(records));
        return new Notations(more);
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
        Forms forms = new Forms(known, open);
        Form form = forms.of(type);
        known = forms.known();
        return new Notation<>(form);
    }
}
