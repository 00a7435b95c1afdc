package org.sharaka.domain.event;

import java.util.Map;

/**
 * Something that has happened to an aggregate, told in the past tense. The journal keeps it; it carries what the
 * journal's reader needs and nothing that can be looked up.
 */
public interface DomainEvent {

    /** {@return what happened, as a stable word: {@code partner.registered}; concept and past participle} */
    String action();

    /** {@return what it happened to; the id of the aggregate} */
    String subject();

    /** {@return the particulars, such as a date, a reason, a new value; names and values, in no order} */
    Map<String, String> particulars();
}
