package org.sharaka.application.agenda;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.LanguageMap;

/**
 * What an item speaks of.
 *
 * @param kind which kind of thing
 * @param id its id
 * @param reference the short reference people speak of it by
 * @param name what it is called; of a pledge the name of the donor, of a support plan that of the centre; unknown for a
 *     payment
 */
public record AgendaSubject(Kind kind, String id, String reference, Fact<LanguageMap> name) {

    /** Kinds of things with dates. */
    public enum Kind {
        /** A project. */
        PROJECT,
        /** A pledge. */
        PLEDGE,
        /** A payment. */
        PAYMENT,
        /** A support plan. */
        SUPPORT_PLAN
    }
}
