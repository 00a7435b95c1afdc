package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * A protective step of a mandate: its gate has no rule, so nothing stops it.
 *
 * @param on the day of the step
 * @param mandate which mandate
 * @param step which step
 */
public record ProtectiveInquiry(LocalDate on, MandateId mandate, Step step) implements Inquiry {

    private static final Gate<ProtectiveInquiry> SUSPEND = gate("mandate.suspend");
    private static final Gate<ProtectiveInquiry> NOTICE = gate("mandate.notice");

    /** The steps that no rule stops. */
    public enum Step {
        /** Suspending it. */
        SUSPEND,
        /** Giving notice of its end. */
        NOTICE
    }

    private static Gate<ProtectiveInquiry> gate(String name) {
        return Gate.<ProtectiveInquiry>named(name).under(Group.MANDATE).gate();
    }

    @Override
    public Gate<ProtectiveInquiry> gate() {
        return step == Step.SUSPEND ? SUSPEND : NOTICE;
    }
}
