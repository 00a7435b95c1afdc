package org.sharaka.domain.event;

import java.util.Map;

/**
 * Something that has happened to an aggregate, told in the past tense. The journal keeps it; it carries what the
 * journal's reader needs and nothing that can be looked up.
 */
public interface DomainEvent {

    /**
     * What happened, as a stable word: {@code partner.registered}.
     *
     * @return concept and past participle
     */
    String action();

    /**
     * What it happened to.
     *
     * @return the id of the aggregate
     */
    String subject();

    /**
     * The particulars, such as a date, a reason, a new value.
     *
     * @return names and values, in no order
     */
    Map<String, String> particulars();
}
