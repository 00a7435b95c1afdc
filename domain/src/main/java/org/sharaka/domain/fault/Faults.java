package org.sharaka.domain.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gathers the faults of all values of a form, so that the caller learns all of them at once. A value is made by its own
 * constructor, and what that refuses is kept here under the pointer of the part; no rule is written twice.
 *
 * <pre>{@code
 * Faults faults = new Faults();
 * Optional<Ice> ice = faults.take("/ice", () -> Ice.of(text));
 * Optional<Money> amount = faults.take("/amount", () -> Money.parse(other));
 * faults.throwIfAny();
 * }</pre>
 */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Begins with none. */
    public Faults() {}

    /**
     * Makes one value, or keeps what is wrong with it.
     *
     * @param pointer where the value stands in the form
     * @param make makes it
     * @param <T> the kind of value
     * @return the value, or nothing when it was at fault
     */
    public <T> Optional<T> take(String pointer, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (InvalidValue invalid) {
            invalid.faults().forEach(fault -> found.add(fault.under(pointer)));
            return Optional.empty();
        }
    }

    /**
     * Makes the one value that stands in a part; its faults are told under the pointer of the part.
     *
     * @param pointer where the value stands
     * @param make makes it
     * @param <T> the kind of value
     * @return the value
     * @throws InvalidValue with the faults of the value
     */
    public static <T> T within(String pointer, Supplier<T> make) {
        Faults faults = new Faults();
        Optional<T> value = faults.take(pointer, make);
        faults.throwIfAny();
        return value.orElseThrow();
    }

    /**
     * Keeps a fault.
     *
     * @param pointer the part
     * @param code the code of the rule or shape
     * @param reason which way it is wrong
     * @param details what the message names beside
     */
    public void add(String pointer, String code, String reason, Object... details) {
        add(new Fault(
                pointer,
                code,
                reason,
                Arrays.stream(details).map(Objects::toString).toList()));
    }

    /**
     * Keeps a fault.
     *
     * @param fault what is wrong
     */
    public void add(Fault fault) {
        found.add(fault);
    }

    /** {@return whether something is wrong so far; true when at least one fault was kept} */
    public boolean any() {
        return !found.isEmpty();
    }

    /** {@return what is wrong so far; the faults in the order they were found} */
    public List<Fault> all() {
        return List.copyOf(found);
    }

    /**
     * Ends the gathering.
     *
     * @throws InvalidValue with every fault, when there is one
     */
    public void throwIfAny() {
        if (any()) {
            throw new InvalidValue(found);
        }
    }
}
