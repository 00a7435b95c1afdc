package org.sharaka.bootstrap;

/** Something the caller set cannot be used: a port that is taken, a file that is no sheet. The message is one line. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}
