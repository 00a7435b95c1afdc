package org.sharaka.domain.gate;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sharaka.domain.fault.InvalidValue;

/**
 * A fact that may be missing. Nothing passes by silence: the rule that needs an unknown fact takes its worst result.
 *
 * @param <T> what is known
 */
public sealed interface Fact<T> {

    /**
     * Something that is known.
     *
     * @param value what
     * @param <T> its kind
     * @return the fact
     */
    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * Something that is not known.
     *
     * @param <T> its kind
     * @return the fact
     */
    @SuppressWarnings("unchecked")
    static <T> Fact<T> unknown() {
        return (Fact<T>) Unknown.INSTANCE;
    }

    /**
     * A fact from a value that may be absent.
     *
     * @param value perhaps a value
     * @param <T> its kind
     * @return known when it is there
     */
    static <T> Fact<T> of(Optional<T> value) {
        return value.map(Fact::known).orElse(unknown());
    }

    /**
     * One answer from either case.
     *
     * @param known what to answer from the value
     * @param unknown what to answer without one
     * @param <R> the kind of answer
     * @return the answer
     */
    <R> R fold(Function<? super T, ? extends R> known, Supplier<? extends R> unknown);

    /** {@return the value, if it is known; nothing when unknown} */
    default Optional<T> value() {
        return fold(Optional::of, Optional::empty);
    }

    /** What a function makes of it; unknown where it is unknown. */
    default <R> Fact<R> map(Function<? super T, ? extends R> make) {
        return fold(known -> known(make.apply(known)), Fact::unknown);
    }

    /**
     * The value, where nothing goes on without it.
     *
     * @param pointer the part of a form it is handed in by
     * @return what is known
     * @throws InvalidValue {@code value.required} there when unknown
     */
    default T required(String pointer) {
        return value().orElseThrow(() -> InvalidValue.at(pointer, "value.required", "missing"));
    }

    /**
     * Whether it is known and so.
     *
     * @param test what is asked of the value
     * @return false when unknown
     */
    default boolean is(Predicate<? super T> test) {
        return fold(test::test, () -> false);
    }

    /**
     * The fact, unknown unless it is so: an event dated after the ruling has not happened.
     *
     * @param test what is asked of the value
     * @return this, or unknown
     */
    default Fact<T> onlyIf(Predicate<? super T> test) {
        return is(test) ? this : unknown();
    }

    /**
     * A known fact.
     *
     * @param what what is known
     * @param <T> its kind
     */
    record Known<T>(T what) implements Fact<T> {
        /** A known value is never null. */
        public Known {
            Objects.requireNonNull(what);
        }

        @Override
        public <R> R fold(Function<? super T, ? extends R> known, Supplier<? extends R> unknown) {
            return known.apply(what);
        }
    }

    /**
     * An unknown fact.
     *
     * @param <T> what would be known
     */
    record Unknown<T>() implements Fact<T> {

        private static final Fact<?> INSTANCE = new Unknown<>();

        @Override
        public <R> R fold(Function<? super T, ? extends R> known, Supplier<? extends R> unknown) {
            return unknown.get();
        }
    }
}
