package org.sharaka.domain.event;

/** The id of something that is recorded: opaque, given once, never used again. */
public interface Id {

    /** {@return the id as it is written; opaque} */
    String value();
}
