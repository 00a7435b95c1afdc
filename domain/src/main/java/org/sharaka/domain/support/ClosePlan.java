package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.PlainText;

/** A plan is closed: nothing is committed under it any more; what is owed stays owed. No rule stops it. */
public record ClosePlan(LocalDate on, Fact<String> reason) implements PlanStep {

    /** For those who approve support. */
    public static final StepKind KIND = new StepKind("close", Permission.APPROVE_SUPPORT);

    /** Takes the reason as people write it: at most 2 000 characters, at {@code /reason}. */
    public ClosePlan {
        Optional<String> typed = reason.value();
        reason = Fact.of(typed.map(text ->
                Faults.within("/reason", () -> PlainText.paragraph(text, Partner.LONGEST_REASON, "value.text"))));
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * {@inheritDoc}
     *
     * @throws WrongState unless it is approved, and while a payment waits for its approval
     */
    @Override
    public PartiesInquiry look(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        plan.stands(KIND, SupportState.APPROVED);
        if (plan.outlays().anyMatch(Outlay::waits)) {
            throw new WrongState(KIND.word(), "WAITS");
        }
        return new PartiesInquiry("plan.close", Group.SUPPORT, on, Parties.NONE);
    }

    @Override
    public LocalDate earliest(SupportPlan plan, PlanCircumstances around) {
        return plan.snapshot().grants().stream()
                .map(grant -> grant.granted().on())
                .reduce(plan.takenOverOn(), (last, granted) -> granted.isAfter(last) ? granted : last);
    }

    @Override
    public void check(SupportPlan plan) {
        reason.required("/reason");
    }

    @Override
    public Recorded<SupportPlan> take(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        String why = reason.required("/reason");
        return SupportPlan.recorded(plan.snapshot().closedBy(around.act(on), why), "closed", on, "reason", why);
    }
}
