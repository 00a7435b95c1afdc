package org.sharaka.domain.gate;

import java.util.Collection;
import java.util.List;

/** A step that the state of things does not have: nothing was asked and nothing has changed. */
public final class WrongState extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String step;
    private final String state;
    private final transient List<String> begins;

    /**
     * A step that is not there.
     *
     * @param step the step that was asked for: {@code unblock}
     * @param state the state it was asked in: {@code ACTIVE}
     */
    public WrongState(String step, String state) {
        this(step, state, List.of());
    }

    /**
     * A step that is not there, and where it is.
     *
     * @param step the step that was asked for: {@code resume}
     * @param state the state it was asked in: {@code SIGNED}
     * @param begins the states that it begins from: {@code SUSPENDED}
     */
    public WrongState(String step, String state, Collection<? extends Enum<?>> begins) {
        super(step + " in " + state, null, false, true);
        this.step = step;
        this.state = state;
        this.begins = begins.stream().<String>map(Enum::name).toList();
    }

    /**
     * The step that was asked for.
     *
     * @return its name
     */
    public String step() {
        return step;
    }

    /**
     * The states that the step begins from.
     *
     * @return words in capitals; empty where the step does not say
     */
    public List<String> begins() {
        return begins;
    }

    /**
     * The state it was asked in.
     *
     * @return a word in capitals
     */
    public String state() {
        return state;
    }
}
