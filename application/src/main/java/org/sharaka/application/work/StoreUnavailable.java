package org.sharaka.application.work;

/**
 * The store cannot do its work: everything technical ends here. The message is one line for whoever runs the server.
 */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Without a cause of its own.
     *
     * @param message one line
     */
    public StoreUnavailable(String message) {
        super(message);
    }

    /**
     * With what went wrong beneath.
     *
     * @param message one line
     * @param cause what the store threw
     */
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
