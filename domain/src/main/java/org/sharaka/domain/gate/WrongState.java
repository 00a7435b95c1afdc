package org.sharaka.domain.gate;

/** A step that the state of things does not have: nothing was asked and nothing has changed. */
public final class WrongState extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String step;
    private final String state;

    /**
     * A step that is not there.
     *
     * @param step the step that was asked for: {@code unblock}
     * @param state the state it was asked in: {@code ACTIVE}
     */
    public WrongState(String step, String state) {
        super(step + " in " + state, null, false, true);
        this.step = step;
        this.state = state;
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
     * The state it was asked in.
     *
     * @return a word in capitals
     */
    public String state() {
        return state;
    }
}
