package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a visit of follow-up is recorded.
 *
 * @param on the day of the visit
 * @param followUp the follow-up
 * @param month for which month of the plan it was made
 * @param parties the manager, and the interests of who acts
 */
public record VisitInquiry(LocalDate on, FollowUp followUp, int month, Parties parties) implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "handover.visit";

    /** Never null. */
    public VisitInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(followUp);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(GATE, on, followUp.policy(), parties.before(on, List.of(planned())));
    }

    private Check planned() {
        Optional<DueFollowUp> due = followUp.plan().stream()
                .filter(one -> one.kind() == DueFollowUp.Kind.VISIT && one.month() == month)
                .findFirst();
        return due.map(one -> {
                    Reading first = Reading.of(one.earliest());
                    boolean holds = !on.isBefore(one.earliest());
                    Check check = Check.that(FollowUpRules.VISIT, holds, first, Reading.of(on));
                    return holds ? check : check.because("early");
                })
                .orElseGet(() -> Check.fail(FollowUpRules.VISIT, months(), Reading.of(month))
                        .because("unplanned"));
    }

    private Reading months() {
        return new Reading.Words(followUp.plan().stream()
                .filter(one -> one.kind() == DueFollowUp.Kind.VISIT)
                .map(one -> Integer.toString(one.month()))
                .toList());
    }
}
