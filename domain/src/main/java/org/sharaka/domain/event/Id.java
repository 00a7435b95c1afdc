package org.sharaka.domain.event;

/** The id of something that is recorded: opaque, given once, never used again. */
public interface Id {

    /**
     * The id as it is written.
     *
     * @return opaque
     */
    String value();
}
