package org.sharaka.application.agenda;

import java.util.Set;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.LanguageMap;

/**
 * What an item speaks of.
 *
 * @param kind which kind of thing
 * @param id its id
 * @param reference the short reference people speak of it by
 * @param name what it is called; of a pledge the name of the donor, of what lives at a centre that of the centre;
 *     unknown for a payment, a receipt, a policy and a correction
 * @param ofs the ids of the centres and projects it is of
 */
public record AgendaSubject(Kind kind, String id, String reference, Fact<LanguageMap> name, Set<String> ofs) {

    /** Copies the ids. */
    public AgendaSubject {
        ofs = Set.copyOf(ofs);
    }

    /** Kinds of things with dates. */
    public enum Kind {
        /** A project. */
        PROJECT,
        /** A pledge. */
        PLEDGE,
        /** A payment. */
        PAYMENT,
        /** A support plan. */
        SUPPORT_PLAN,
        /** A centre. */
        CENTRE,
        /** A mandate. */
        MANDATE,
        /** A handover. */
        HANDOVER,
        /** A step-back. */
        STEP_BACK,
        /** A version of a policy; its id is the name of its group. */
        POLICY,
        /** A correction. */
        CORRECTION,
        /** A receipt. */
        RECEIPT
    }
}
