package org.sharaka.web.partner;

/** A file that is no sheet of the type it should be. */
public final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    UnreadableSheet(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    static UnreadableSheet because(String message) {
        return new UnreadableSheet(message, false);
    }

    /** Whether it would be too large once it is inflated. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
