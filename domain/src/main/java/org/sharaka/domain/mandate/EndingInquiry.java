package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a mandate ends. It is a protective step: neither a block nor an interest stops it.
 *
 * @param on its last day
 * @param policy the version of the policy: {@code mandate.v1}
 * @param until the last day of its term
 * @param notices the notices that were given
 * @param closure what is handed in
 */
public record EndingInquiry(LocalDate on, String policy, LocalDate until, List<Notice> notices, Closure closure)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "mandate.end";

    /** {@code mandate.end}. */
    public static final RuleCode END = RuleCode.of("mandate.end");

    /** Copies the notices. */
    public EndingInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(until);
        Objects.requireNonNull(closure);
        notices = List.copyOf(notices);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(GATE, on, policy, List.of(noticeGiven(), end()));
    }

    private Check noticeGiven() {
        int months = MandatePolicy.ADOPTED.version(policy).noticeMonths();
        LocalDate first = notices.stream()
                .filter(notice ->
                        !notice.given().on().isAfter(on) && notice.paper().isInForceOn(on))
                .map(notice -> notice.earliestEnd(months))
                .min(Comparator.naturalOrder())
                .filter(earliest -> earliest.isBefore(until))
                .orElse(until);
        boolean holds = !on.isBefore(first);
        Check check = Check.that(MandateRules.TERM, holds, Reading.of(first), Reading.of(on));
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
