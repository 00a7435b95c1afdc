package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Project;

/**
 * What the steps of a delivery need to know beside the delivery itself.
 *
 * @param project the project that is delivered
 * @param actor who acts; the four-eyes checks use it
 * @param parties the parties of its agreements, and the interests of who acts
 * @param terms the terms of reference in force on the day of the step; unknown where there are none
 * @param conditions of the agreement of the project, and of its acceptances
 * @param centreOpen whether the centre is open to its beneficiaries
 */
public record DeliveryCircumstances(
        Project project,
        UserId actor,
        Parties parties,
        Fact<TermsInForce> terms,
        List<Condition> conditions,
        boolean centreOpen) {

    /** Copies the conditions. */
    public DeliveryCircumstances {
        conditions = List.copyOf(conditions);
    }

    Act act(LocalDate on) {
        return new Act(actor, on);
    }

    /** What an arrow records: the event of the project comes first. */
    Recorded<Delivery> moved(ArrowStep step, Delivery after, Particulars particulars, List<DomainEvent> beside) {
        List<DomainEvent> events = new ArrayList<>(
                step.moved(project, after, act(step.on()), particulars.all()).events());
        events.addAll(beside);
        return new Recorded<>(after, events);
    }
}
