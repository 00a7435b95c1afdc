package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Inquiry;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.time.Months;

/**
 * What is asked before a mandate ends. It is a protective step: neither a block nor an interest stops it.
 *
 * @param on its last day
 * @param policy the version of the policy: {@code mandate.v1}
 * @param until the last day of its term
 * @param notice the notice that was given
 * @param closure what is handed in
 */
public record EndingInquiry(LocalDate on, String policy, LocalDate until, Fact<Notice> notice, Closure closure)
        implements Inquiry {

    /** The name of the gate. */
    public static final String GATE = "mandate.end";

    /** {@code mandate.end}. */
    public static final RuleCode END = RuleCode.of("mandate.end");

    /** Never null. */
    public EndingInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(until);
        Objects.requireNonNull(notice);
        Objects.requireNonNull(closure);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(GATE, on, policy, List.of(noticeGiven(), end()));
    }

    private Check noticeGiven() {
        int months = MandatePolicy.ADOPTED.version(policy).noticeMonths();
        Fact<Notice> there = notice.onlyIf(
                given -> !given.given().on().isAfter(on) && given.paper().isInForceOn(on));
        boolean holds = !on.isBefore(until)
                || there.is(given -> given.urgency().value().isPresent()
                        || Months.passed(given.given().on(), months, on));
        Reading last = there.fold(given -> Reading.of(given.given().on().plusMonths(months)), () -> Reading.of(until));
        Check check = Check.that(MandateRules.TERM, holds, last, Reading.of(on));
        return holds ? check : check.because("notice");
    }

    private Check end() {
        List<String> asked = List.of("JOINT_INVENTORY", "ACCOUNTS", "UNJUSTIFIED_AID", "SUCCESSOR");
        List<String> missing = new ArrayList<>();
        for (DocumentKind kind : List.of(DocumentKind.JOINT_INVENTORY, DocumentKind.ACCOUNTS)) {
            if (closure.papers().stream().noneMatch(paper -> paper.kind() == kind && paper.isInForceOn(on))) {
                missing.add(kind.name());
            }
        }
        if (closure.unjustified().value().isEmpty()) {
            missing.add("UNJUSTIFIED_AID");
        }
        if (closure.successor().value().isEmpty()) {
            missing.add("SUCCESSOR");
        }
        Reading required = new Reading.Words(asked);
        return missing.isEmpty()
                ? Check.pass(END, required, required)
                : Check.fail(END, required, new Reading.Words(missing));
    }
}
