package org.sharaka.domain.handover;

import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;

/**
 * The gate that guards a handover: the table of {@code rulebook.md}, section 7, after the rules of all parties. It asks
 * every rule that applies to the kind of manager, in the order of the rulebook, and never stops at the first that
 * fails; {@code regression} and {@code evidence} speak only of dimensions that are at fault.
 *
 * <pre>{@code
 * Ruling ruling = book.rule(facts, day);
 * ruling.verdict();
 * ruling.notPassed();
 * }</pre>
 */
final class HandoverGate {

    /** The name of the gate. */
    static final String NAME = "handover";

    static final Gate<HandoverInquiry> OF_ONE = Gate.<HandoverInquiry>named(NAME)
            .under(Group.HANDOVER, Group.GRID, Group.SUPPORT, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().on(facts.on()))
            .prepared(
                    HandoverTable.RULES, (facts, values, edition) -> HandoverCase.of(facts.facts(), facts.on(), values))
            .gate();

    static final Gate<ProposalInquiry> OF_ALL = Gate.<ProposalInquiry>named(NAME)
            .under(Group.HANDOVER, Group.GRID, Group.SUPPORT, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().on(facts.on()))
            .prepared(Convention.TABLE, (facts, values, edition) -> Convention.of(facts.tables(), facts.on(), values))
            .gate();

    private HandoverGate() {}
}
