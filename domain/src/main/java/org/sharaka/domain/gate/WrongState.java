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
        this(begins.stream().<String>map(Enum::name).toList(), step, state);
    }

    private WrongState(List<String> begins, String step, String state) {
        super(step + " in " + state, null, false, true);
        this.step = step;
        this.state = state;
        this.begins = begins;
    }

    /**
     * A step that is not there, and where it is, by words of which some are no constants.
     *
     * @param step the step that was asked for: {@code withdraw}
     * @param state the state it was asked in: {@code COMING}
     * @param begins the state that it begins from: {@code WITHDRAWAL_PROPOSED}
     * @return the exception, to be thrown
     */
    public static WrongState beginning(String step, String state, String begins) {
        return new WrongState(List.of(begins), step, state);
    }

    /** {@return the step that was asked for; its name} */
    public String step() {
        return step;
    }

    /** {@return the states that the step begins from; words in capitals; empty where the step does not say} */
    public List<String> begins() {
        return begins;
    }

    /** {@return the state it was asked in; a word in capitals} */
    public String state() {
        return state;
    }
}
