package org.sharaka.domain.condition;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts of a step of a condition. */
public sealed interface ConditionInquiry extends Inquiry {

    /**
     * It is met.
     *
     * @param on the day of the step
     * @param condition which
     * @param parties the partners of its file, and the interests of who acts
     * @param paper which paper meets it; unknown where any does
     * @param document the paper that is handed in; unknown before it is
     */
    record Meeting(
            LocalDate on, ConditionId condition, Parties parties, Fact<DocumentKind> paper, Fact<Document> document)
            implements ConditionInquiry {

        private static final Gate<Meeting> GATE = Gate.<Meeting>named("condition.meet")
                .under(Group.ACCEPTANCE, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                .rule(
                        ConditionRules.CONDITION,
                        (facts, values) -> ConditionRules.isMetWith(facts.paper, facts.document, facts.on))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * It gets a later day.
     *
     * @param on the day of the step
     * @param condition which
     * @param parties the partners of its file, and the interests of who acts
     * @param followedAsReserve whether, missed, it is a reserve of a centre that is open
     * @param paper which paper meets it; unknown where any does
     * @param by by which day it is due, as it was set
     * @param extended whether it was extended before
     * @param until the day that is wanted; unknown before it is named
     */
    record Extending(
            LocalDate on,
            ConditionId condition,
            Parties parties,
            boolean followedAsReserve,
            Fact<DocumentKind> paper,
            LocalDate by,
            boolean extended,
            Fact<LocalDate> until)
            implements ConditionInquiry {

        private static final Gate<Extending> GATE = Gate.<Extending>named("condition.extend")
                .under(Group.ACCEPTANCE, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                .rule(ConditionRules.CONDITION, (facts, values) -> ConditionRules.mayExtend(facts, values.acceptance()))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }
}
