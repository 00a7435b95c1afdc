package org.sharaka.domain.correction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gate of a correction needs. A block on a party and its end do not close it: a correction brings
 * the register to what the paper says, and lets nobody sign, receive or run anything.
 *
 * @param on the day of the correction
 * @param fact what is corrected
 * @param writers who wrote what would be corrected
 * @param by who would correct it
 * @param parties the partners of its file, and the interests of who acts
 */
public record CorrectingInquiry(LocalDate on, FactId fact, Set<UserId> writers, UserId by, Parties parties)
        implements Inquiry {

    static final RuleCode CORRECTION = RuleCode.of("fact.correction");

    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");
    private static final Reading SAME_PERSON = new Reading.Word("SAME_PERSON");

    private static final Gate<CorrectingInquiry> GATE = Gate.<CorrectingInquiry>named("fact.correct")
            .under(Group.PARTNERS)
            .rulesOf(Parties.INTEREST, facts -> facts.parties().at(facts))
            .rule(CORRECTION, (facts, values) -> bySomeoneElse(facts.writers(), facts.by()))
            .gate();

    /** Copies the writers. */
    public CorrectingInquiry {
        writers = Set.copyOf(writers);
    }

    /** {@return the reasons of its rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(CORRECTION.family(), Set.of("pass", "four-eyes"));
    }

    @Override
    public Gate<CorrectingInquiry> gate() {
        return GATE;
    }

    static Check bySomeoneElse(Set<UserId> writers, UserId by) {
        return writers.contains(by)
                ? Check.fail(CORRECTION, SOMEONE_ELSE, SAME_PERSON).because("four-eyes")
                : Check.pass(CORRECTION, SOMEONE_ELSE, SOMEONE_ELSE);
    }
}
