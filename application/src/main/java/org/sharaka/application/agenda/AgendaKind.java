package org.sharaka.application.agenda;

import org.sharaka.domain.access.Permission;

/** What an item of the agenda is about. */
public enum AgendaKind {
    /** A step of a project that waits for a decision. */
    STEP(Permission.APPROVE_PROJECTS),
    /** Terms of reference that wait for an approval. */
    TERMS_APPROVAL(Permission.APPROVE_PROJECTS),
    /** A payment that waits for somebody other than who prepared it. */
    PAYMENT_APPROVAL(Permission.APPROVE_PAYMENTS),
    /** A correction by which a ruling would come out otherwise. */
    CHANGED_VERDICT(Permission.APPROVE_PROJECTS),
    /** The visit after a notice of completion. */
    VISIT(Permission.WRITE_PROJECTS),
    /** A condition of a step that is not met. */
    CONDITION(Permission.WRITE_PROJECTS),
    /** A reserve that is open. */
    RESERVE(Permission.WRITE_PROJECTS),
    /** The end of a guarantee period. */
    GUARANTEE_END(Permission.WRITE_PROJECTS),
    /** A paper that expires. */
    PAPER(Permission.WRITE_PROJECTS),
    /** A bond of a contract whose works are not finally accepted, that runs out. */
    BOND(Permission.WRITE_PROJECTS),
    /** A bank's guarantee for a sponsor's money, that runs out before the works are finally accepted. */
    BANK_GUARANTEE(Permission.WRITE_PROJECTS),
    /** An instalment that is not covered. */
    INSTALMENT(Permission.WRITE_FUNDING),
    /** An instalment of a project in execution that is so late that the director decides. */
    CLAIM(Permission.APPROVE_PROJECTS),
    /** A project in execution whose budget is covered no more. */
    COVER(Permission.APPROVE_PROJECTS),
    /** Equipment of a grant that is to enter the inventory. */
    EQUIPMENT(Permission.WRITE_CENTRES),
    /** An assessment that waits for somebody other than who recorded it. */
    VALIDATION(Permission.ASSESS),
    /** The next assessment of a centre, or one that follow-up requires. */
    ASSESSMENT(Permission.ASSESS),
    /** A report that waits for somebody other than who recorded it. */
    REPORT_ACCEPTANCE(Permission.WRITE_CENTRES),
    /** A report that a manager owes. */
    REPORT(Permission.WRITE_CENTRES),
    /** An open finding, by the day its plan is due; without a day where it has no plan. */
    FINDING(Permission.ASSESS),
    /** A visit that follow-up requires. */
    FOLLOW_UP_VISIT(Permission.WRITE_HANDOVERS),
    /** A yearly statement of use and insurance of a centre that was handed over. */
    USE_STATEMENT(Permission.WRITE_HANDOVERS),
    /** The last day of a mandate. */
    MANDATE_END(Permission.WRITE_CENTRES),
    /** A mandate to be reviewed, for the agreement that its centre comes from is suspended or terminated. */
    MANDATE_REVIEW(Permission.WRITE_CENTRES),
    /** A paper of a manager's standing that runs out. */
    MANAGER_PAPER(Permission.WRITE_CENTRES),
    /** The last day on which enough people of a manager hold a module. */
    TRAINING(Permission.WRITE_CENTRES),
    /** A centre without a manager, with the last day on which the foundation may run it. */
    MANDATE_GAP(Permission.WRITE_CENTRES),
    /** A paper of a centre that expires. */
    CENTRE_PAPER(Permission.WRITE_CENTRES),
    /** A handover that waits for an approval, or for its deed. */
    HANDOVER(Permission.APPROVE_HANDOVERS),
    /** The end of the time to cure, or of a remedy plan. */
    STEP_BACK(Permission.WRITE_HANDOVERS),
    /** A support plan that waits for its approval. */
    PLAN_APPROVAL(Permission.APPROVE_SUPPORT),
    /** A draft of values that waits for its adoption. */
    POLICY_DRAFT(Permission.WRITE_POLICIES),
    /** Money that was allocated and never came in, as a correction shows. */
    UNCOVERED(Permission.WRITE_FUNDING),
    /** Money of a project that was settled, which is to be returned to its donors. */
    RETURN(Permission.WRITE_FUNDING),
    /** Money of a sponsor that is left once its project is finally accepted. */
    LEFTOVER(Permission.END_PROJECTS),
    /** Money from abroad that is to be declared to the Secretariat General of the Government. */
    FOREIGN_DECLARATION(Permission.WRITE_FUNDING),
    /** What a donor that is dissolved owed by then, to be declared in its liquidation. */
    CLAIM_DECLARATION(Permission.WRITE_FUNDING);

    private final Permission right;

    AgendaKind(Permission right) {
        this.right = right;
    }

    /** {@return the right of who acts on it} */
    public Permission right() {
        return right;
    }
}
