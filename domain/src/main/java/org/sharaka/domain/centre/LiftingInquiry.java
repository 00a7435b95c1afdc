package org.sharaka.domain.centre;

import java.time.LocalDate;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.ReserveLifting;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts needed to lift a reserve of a centre ({@code reserve.lifting}).
 *
 * @param on the day
 * @param reserve which reserve
 * @param raised who raised it, and when
 * @param by who would lift it
 * @param evidence what shows that it is mended; unknown where nothing is handed in
 * @param parties the manager, and the interests of the person who acts
 */
public record LiftingInquiry(
        LocalDate on, OfCentre reserve, Act raised, UserId by, Fact<Document> evidence, Parties parties)
        implements Inquiry {

    /** Reserves of works go through a gate of the same name. */
    private static final Gate<LiftingInquiry> GATE = Gate.<LiftingInquiry>named("reserve.lift")
            .under(Group.CENTRES, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .rule(
                    ReserveLifting.RULE,
                    (facts, values) -> ReserveLifting.check(facts.raised(), facts.by(), facts.on(), facts.evidence()))
            .gate();

    @Override
    public Gate<LiftingInquiry> gate() {
        return GATE;
    }

    /**
     * A reserve, by its place.
     *
     * @param centre of which centre
     * @param id which of its reserves
     */
    public record OfCentre(CentreId centre, ReserveId id) {}
}
