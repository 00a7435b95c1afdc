package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.partner.Takeover;

/**
 * The state of an agreement; each list is in order.
 *
 * @param reasons why its projects were agreed though a rule warned that nothing can mend
 * @param amendments what both sides changed
 * @param milestones the steps it has taken
 * @param takeovers by whom it was taken over
 */
public record AgreementSnapshot(
        AgreementId id,
        String reference,
        Agreement.Deed deed,
        AgreementState state,
        List<BankGuarantee> guarantees,
        List<WrittenReason> reasons,
        List<Amendment> amendments,
        List<AgreementMilestone> milestones,
        List<Takeover> takeovers) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException where a step did not begin where it does, or is dated before the one before, or
     *     the last led to another state
     */
    public AgreementSnapshot {
        guarantees = List.copyOf(guarantees);
        reasons = List.copyOf(reasons);
        amendments = List.copyOf(amendments);
        milestones = List.copyOf(milestones);
        takeovers = Takeover.inOrder(LocalDate.MIN, takeovers);
        AgreementState reached = AgreementState.DRAFT;
        LocalDate last = LocalDate.MIN;
        for (AgreementMilestone next : milestones) {
            if (!next.step().beginsFrom(reached) || next.act().on().isBefore(last)) {
                throw new IllegalArgumentException(next + " from " + reached + " on " + last);
            }
            reached = next.step().after(reached);
            last = next.act().on();
        }
        if (state != reached) {
            throw new IllegalArgumentException("stands at " + state + ", came to " + reached);
        }
    }

    AgreementSnapshot with(BankGuarantee guarantee) {
        List<BankGuarantee> all = more(guarantees, List.of(guarantee));
        return new AgreementSnapshot(id, reference, deed, state, all, reasons, amendments, milestones, takeovers);
    }

    AgreementSnapshot with(List<WrittenReason> added) {
        List<WrittenReason> all = more(reasons, added);
        return new AgreementSnapshot(id, reference, deed, state, guarantees, all, amendments, milestones, takeovers);
    }

    AgreementSnapshot with(Amendment amendment) {
        List<Amendment> all = more(amendments, List.of(amendment));
        return new AgreementSnapshot(id, reference, deed, state, guarantees, reasons, all, milestones, takeovers);
    }

    AgreementSnapshot reached(AgreementMilestone last) {
        List<AgreementMilestone> all = more(milestones, List.of(last));
        AgreementState next = last.step().after(state);
        return new AgreementSnapshot(id, reference, deed, next, guarantees, reasons, amendments, all, takeovers);
    }

    AgreementSnapshot with(Takeover last) {
        List<Takeover> all = more(takeovers, List.of(last));
        return new AgreementSnapshot(id, reference, deed, state, guarantees, reasons, amendments, milestones, all);
    }

    private static <T> List<T> more(List<T> before, List<T> added) {
        List<T> all = new ArrayList<>(before);
        all.addAll(added);
        return all;
    }
}
