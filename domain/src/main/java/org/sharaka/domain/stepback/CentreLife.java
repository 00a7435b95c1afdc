package org.sharaka.domain.stepback;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.mandate.MandateState;

/** Where a centre is in its life on a day, from its opening to its handover, and back (S9, S11). */
public enum CentreLife {
    /** It is registered, and not known to be open. */
    REGISTERED,
    /** It is open, and nobody is entrusted with it. */
    UNMANAGED,
    /** A manager is entrusted with it. */
    MANAGED,
    /** Its mandate is suspended. */
    SUSPENDED,
    /** Its handover is proposed or approved, and not yet signed. */
    UNDER_HANDOVER,
    /** It is handed over, and followed up. */
    FOLLOW_UP,
    /** It is handed over, and follow-up is closed. */
    HANDED_OVER,
    /** A step-back is under way. */
    STEP_BACK;

    /**
     * Where a centre is on a day.
     *
     * @param centre which
     * @param handovers its handovers
     * @param backs its step-backs
     * @param entrusted how the mandate stands that entrusts it on the day; unknown where none does
     * @param open whether it is known to be open on the day
     * @return the last that holds, in the order above
     */
    public static CentreLife on(
            LocalDate day,
            CentreId centre,
            List<Handover> handovers,
            List<StepBack> backs,
            Fact<MandateState> entrusted,
            boolean open) {
        List<StepBack> its =
                backs.stream().filter(back -> back.centre().equals(centre)).toList();
        if (its.stream().anyMatch(back -> back.isUnderWayOn(day))) {
            return STEP_BACK;
        }
        List<Handover> kept = handovers.stream()
                .filter(one -> one.centres().contains(centre))
                .filter(one -> its.stream().noneMatch(back -> back.hasTakenBack(one.id()) && back.isOverOn(day)))
                .toList();
        if (kept.stream().anyMatch(one -> one.hasPassed(centre, day))) {
            boolean followed = kept.stream().anyMatch(one -> one.hasPassed(centre, day) && one.isFollowedUpOn(day));
            return followed ? FOLLOW_UP : HANDED_OVER;
        }
        if (kept.stream().anyMatch(one -> one.isProposedOn(day))) {
            return UNDER_HANDOVER;
        }
        return entrusted.fold(
                state -> state == MandateState.SUSPENDED ? SUSPENDED : MANAGED, () -> open ? UNMANAGED : REGISTERED);
    }
}
