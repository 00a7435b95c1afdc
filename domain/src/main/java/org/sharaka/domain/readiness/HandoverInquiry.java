package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the handover gate needs of one centre, and the day.
 *
 * @param facts what is known of centre and manager
 * @param on the day
 * @param parties the manager, and the interests of who acts; {@link Parties#NONE} where nobody takes a step
 */
public record HandoverInquiry(HandoverFacts facts, LocalDate on, Parties parties) implements Inquiry {

    /**
     * The same facts, before somebody takes a step.
     *
     * @param others the manager, and the interests of who acts
     * @return the inquiry, with them
     */
    public HandoverInquiry before(Parties others) {
        return new HandoverInquiry(facts, on, others);
    }

    @Override
    public Gate<HandoverInquiry> gate() {
        return HandoverTable.GATE;
    }

    /**
     * The overall of the latest counted assessment.
     *
     * @param values those in force on the day
     * @return exact; nothing without a counted assessment
     */
    public Optional<Fraction> overall(Policies values) {
        return facts.assessments()
                .latestCounted(on)
                .value()
                .filter(latest -> latest.levels().isOf(values.grid()))
                .map(latest -> latest.overall(values.grid()));
    }

    /**
     * How many qualifying assessments there are in a row.
     *
     * @param values those in force on the day
     * @return 0 where the latest does not qualify, or there is none
     */
    public int streak(Policies values) {
        return Streak.over(facts.assessments(), facts.managerKind(), Yardstick.of(values), on)
                .length();
    }
}
