package org.sharaka.broken.domain.policy;

/** Values of a group. */
public record Policy(int months) {

    /** The defaults. */
    public static Policy standard() {
        return new Policy(24);
    }
}
