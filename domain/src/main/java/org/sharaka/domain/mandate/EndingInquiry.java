package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts needed to end a mandate. It is a protective step: neither a block nor an interest stops it.
 *
 * @param on its last day
 * @param mandate which mandate
 * @param until the last day of its term
 * @param notices the notices that were given
 * @param closure what is handed in
 * @param managerEnded the day on which the manager itself ended; unknown while it is there
 */
public record EndingInquiry(
        LocalDate on,
        MandateId mandate,
        LocalDate until,
        List<Notice> notices,
        Closure closure,
        Fact<LocalDate> managerEnded)
        implements Inquiry {

    private static final Gate<EndingInquiry> GATE = Gate.<EndingInquiry>named("mandate.end")
            .under(Group.MANDATE)
            .rule(MandateRules.TERM, (facts, values) -> EndingRules.notice(facts, values.mandate()))
            .rule(EndingRules.END, (facts, values) -> EndingRules.end(facts))
            .gate();

    /** Copies the notices. */
    public EndingInquiry {
        notices = List.copyOf(notices);
    }

    /** The manager, as the other side of the inventory: a notice among the papers has summoned it. */
    OtherSide manager() {
        return new OtherSide(
                managerEnded,
                Fact.of(closure.papers().stream()
                        .filter(paper -> paper.kind() == DocumentKind.NOTICE)
                        .findFirst()));
    }

    @Override
    public Gate<EndingInquiry> gate() {
        return GATE;
    }
}
