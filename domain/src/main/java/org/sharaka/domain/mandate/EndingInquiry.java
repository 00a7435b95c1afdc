package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
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
 */
public record EndingInquiry(LocalDate on, MandateId mandate, LocalDate until, List<Notice> notices, Closure closure)
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

    @Override
    public Gate<EndingInquiry> gate() {
        return GATE;
    }
}
