package org.sharaka.domain.event;

import java.util.List;

/**
 * What was recorded: how something stands now, and what the journal tells of it.
 *
 * @param after how it stands now
 * @param events what tells it, in the order in which it happened
 * @param <A> what it is
 */
public record Recorded<A>(A after, List<DomainEvent> events) {

    /** Copies the list. */
    public Recorded {
        events = List.copyOf(events);
    }

    /**
     * Something that one event tells.
     *
     * @param after how it stands now
     * @param event what tells it
     * @param <A> what it is
     * @return what was recorded
     */
    public static <A> Recorded<A> of(A after, DomainEvent event) {
        return new Recorded<>(after, List.of(event));
    }
}
