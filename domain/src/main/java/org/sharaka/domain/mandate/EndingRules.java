package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.MandatePolicy;

/** The rules of the end of a mandate ({@code rulebook.md}, section 4). */
final class EndingRules {

    /** {@code mandate.end}. */
    static final RuleCode END = RuleCode.of("mandate.end");

    private static final List<DocumentKind> PAPERS = List.of(
            DocumentKind.JOINT_INVENTORY, DocumentKind.ACCOUNTS, DocumentKind.STAFF_LIST, DocumentKind.SOCIAL_SECURITY);
    private static final String UNJUSTIFIED_AID = "UNJUSTIFIED_AID";
    private static final String SUCCESSOR = "SUCCESSOR";

    private EndingRules() {}

    /**
     * It ends with its term, or once a written notice has run: {@code too-early}; without a notice: {@code notice}. The
     * mandate of a manager that has ended ends without one.
     */
    static Check notice(EndingInquiry facts, MandatePolicy policy) {
        LocalDate on = facts.on();
        if (facts.manager().isGone(on)) {
            return Check.pass(MandateRules.TERM, Reading.of(on), Reading.of(on));
        }
        Optional<LocalDate> noticed = facts.notices().stream()
                .filter(notice ->
                        !notice.given().on().isAfter(on) && notice.paper().isInForceOn(on))
                .map(notice -> notice.earliestEnd(policy.noticeMonths()))
                .min(Comparator.naturalOrder());
        LocalDate first =
                noticed.filter(earliest -> earliest.isBefore(facts.until())).orElse(facts.until());
        boolean holds = !on.isBefore(first);
        Check check = Check.that(MandateRules.TERM, holds, Reading.of(first), Reading.of(on));
        return holds ? check : check.because(noticed.isPresent() ? "too-early" : "notice");
    }

    /** Joint inventory, accounts, staff with its social security, unjustified aid, and who runs the centre next. */
    static Check end(EndingInquiry facts) {
        Closure closure = facts.closure();
        List<String> required = Stream.concat(PAPERS.stream().map(Enum::name), Stream.of(UNJUSTIFIED_AID, SUCCESSOR))
                .toList();
        List<String> missing = new ArrayList<>(required);
        closure.papers().stream()
                .filter(paper -> paper.isInForceOn(facts.on()))
                .map(paper -> facts.manager().counts(DocumentKind.JOINT_INVENTORY, paper, facts.on())
                        ? DocumentKind.JOINT_INVENTORY
                        : paper.kind())
                .forEach(kind -> missing.remove(kind.name()));
        closure.unjustified().value().ifPresent(stated -> missing.remove(UNJUSTIFIED_AID));
        closure.successor().value().ifPresent(named -> missing.remove(SUCCESSOR));
        return Check.all(END, required, missing);
    }
}
