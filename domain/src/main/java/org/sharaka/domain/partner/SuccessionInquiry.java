package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts of the gate by which one act is taken over ({@code succession.accept}). What the act has passed already is
 * not required again.
 *
 * @param act which kind of act
 * @param on the first day on which it is the successor's
 * @param before whose it is, with its end
 * @param mergedInto of a company that merged, into whom: its deed is the acceptance; else unknown
 * @param heir of a partner that merged, the only one that takes its acts over: who it merged into, or who that one
 *     merged into since; else unknown
 * @param successor who would take it over; unknown where nobody is named
 * @param sits whether the successor holds a seat on the committee on the day
 * @param document the written acceptance; unknown where there is none
 * @param parties the successor as a party, and the interests of who acts
 */
public record SuccessionInquiry(
        Of act,
        LocalDate on,
        Party before,
        Fact<PartnerId> mergedInto,
        Fact<PartnerId> heir,
        Fact<Successor> successor,
        boolean sits,
        Fact<Document> document,
        Parties parties)
        implements Inquiry {

    private static final Map<Of, Gate<SuccessionInquiry>> GATES = gates();

    /** A kind of act that can be taken over. */
    public enum Of {
        /** What is unpaid of a pledge. */
        PLEDGE(Group.FUNDING, "pledge"),
        /** A contract for works, with its bonds and what is retained under it. */
        CONTRACT(Group.WORKS, "contract"),
        /** An agreement of model 1, with the pledges for its projects. */
        SPONSORSHIP(Group.WORKS, "agreement"),
        /** An agreement of model 2. */
        PARTNERSHIP(Group.WORKS, "agreement"),
        /** A support plan, with what is granted and owed. */
        PLAN(Group.SUPPORT, "plan"),
        /** A handover under way, or its deed. */
        HANDOVER(Group.HANDOVER, "handover");

        private final Group group;
        private final String concept;

        Of(Group group, String concept) {
            this.group = group;
            this.concept = concept;
        }

        private String gate() {
            return concept + ".succeed";
        }

        /** Who may stand there by its kind; of an agreement of model 2 another legal person too, while it sits. */
        private Set<PartnerKind> kinds(boolean sits) {
            Set<PartnerKind> kinds = EnumSet.allOf(PartnerKind.class);
            switch (this) {
                case PLEDGE, CONTRACT, SPONSORSHIP -> {}
                case PARTNERSHIP -> kinds.removeIf(kind -> !kind.isInstitutional() && !(sits && kind.isLegalPerson()));
                case PLAN, HANDOVER ->
                    kinds.removeIf(kind -> !kind.isInstitutional() && kind != PartnerKind.ASSOCIATION);
            }
            return kinds;
        }
    }

    /** Who may stand in the place of the partner before. */
    Set<PartnerKind> kinds() {
        return act.kinds(sits);
    }

    @Override
    public Gate<SuccessionInquiry> gate() {
        Gate<SuccessionInquiry> gate = GATES.get(act);
        if (gate == null) {
            throw new IllegalStateException("no gate for " + act);
        }
        return gate;
    }

    private static Map<Of, Gate<SuccessionInquiry>> gates() {
        Map<Of, Gate<SuccessionInquiry>> gates = new EnumMap<>(Of.class);
        for (Of act : Of.values()) {
            gates.put(
                    act,
                    Gate.<SuccessionInquiry>named(act.gate())
                            .under(act.group, Group.PARTNERS)
                            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                            .rule(PartnerRules.SUCCESSION, (facts, values) -> PartnerRules.accepted(facts))
                            .gate());
        }
        return gates;
    }
}
