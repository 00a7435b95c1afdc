package org.sharaka.domain.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A value that cannot be: it names every part at fault. {@link Faults} gathers those of a whole form. */
public final class InvalidValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One or more faults.
     *
     * @param faults not empty
     */
    public InvalidValue(List<Fault> faults) {
        super(faults.toString(), null, false, true);
        this.faults = List.copyOf(faults);
    }

    /**
     * One fault of a value as a whole.
     *
     * @param code the code of the rule or shape
     * @param reason which way it is wrong
     * @param details what the message names beside
     * @return the exception, to be thrown
     */
    public static InvalidValue of(String code, String reason, Object... details) {
        return at("", code, reason, details);
    }

    /**
     * One fault of a part.
     *
     * @param pointer a JSON pointer to the part
     * @param code the code of the rule or shape
     * @param reason which way it is wrong
     * @param details what the message names beside
     * @return the exception, to be thrown
     */
    public static InvalidValue at(String pointer, String code, String reason, Object... details) {
        List<String> shown = Arrays.stream(details).map(Objects::toString).toList();
        return new InvalidValue(List.of(new Fault(pointer, code, reason, shown)));
    }

    /** {@return what is wrong; all faults, at least one} */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Requires what holds of every state of an aggregate, whether a step or storage makes it.
     *
     * @param holds whether it does
     * @param otherwise what does not go together
     * @throws InvalidValue {@code value.object} where it does not
     */
    public static void unless(boolean holds, String otherwise) {
        if (!holds) {
            throw of("value.object", "refused", otherwise);
        }
    }
}
