package org.sharaka.domain.support;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.SuccessionInquiry;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A successor takes a plan over from a manager that has ended, with what is granted and what is owed
 * ({@code succession.accept}). The years of support go on; whether it is paid anything, the gates of aid say.
 *
 * @param acceptance what it hands in
 */
public record SucceedToPlan(Acceptance acceptance) implements PlanStep {

    /** For those who write support. */
    public static final StepKind KIND = Acceptance.kind(Permission.WRITE_CENTRES);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public LocalDate on() {
        return acceptance.on();
    }

    /**
     * {@inheritDoc}
     *
     * @throws WrongState for a draft
     */
    @Override
    public Inquiry look(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        plan.stands(KIND, SupportState.APPROVED, SupportState.CLOSED);
        return around.succession().required("/successorId").inquiry(SuccessionInquiry.Of.PLAN, acceptance);
    }

    @Override
    public LocalDate earliest(SupportPlan plan, PlanCircumstances around) {
        return plan.takenOverOn();
    }

    @Override
    public void check(SupportPlan plan) {
        acceptance.check();
    }

    @Override
    public Recorded<SupportPlan> take(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        Takeover takeover = around.succession().required("/successorId").takeover(acceptance);
        return SupportPlan.recorded(
                plan.snapshot().takenOver(takeover),
                "succeeded",
                on(),
                "from",
                takeover.from().value(),
                "document",
                takeover.paper().reference());
    }
}
