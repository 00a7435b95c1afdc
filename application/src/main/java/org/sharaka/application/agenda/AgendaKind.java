package org.sharaka.application.agenda;

/** What an item of the agenda is about. */
public enum AgendaKind {
    /** A step of a project that waits for a decision. */
    STEP,
    /** Terms of reference that wait for an approval. */
    TERMS_APPROVAL,
    /** A payment that waits for somebody other than who prepared it. */
    PAYMENT_APPROVAL,
    /** A correction by which an acceptance would have been ruled otherwise. */
    CHANGED_VERDICT,
    /** The visit after a notice of completion. */
    VISIT,
    /** A condition of acceptance that is not met. */
    CONDITION,
    /** A reserve that is open. */
    RESERVE,
    /** The end of a guarantee period. */
    GUARANTEE_END,
    /** A paper that expires. */
    PAPER,
    /** An instalment that is not covered. */
    INSTALMENT,
    /** An instalment of a project in execution that is so late that the director decides. */
    CLAIM,
    /** Equipment of a grant that is to enter the inventory. */
    EQUIPMENT
}
