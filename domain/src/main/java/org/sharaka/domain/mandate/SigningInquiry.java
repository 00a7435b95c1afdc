package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts needed to sign a mandate, the first one or a renewal ({@code rulebook.md}, section 4).
 *
 * @param on the day of the signature
 * @param mandate what is to be signed
 * @param manager the manager, and what it shows
 * @param centre what is known of the centre
 * @param parties the manager, and the interests of the person who acts
 */
public record SigningInquiry(
        LocalDate on, MandateFacts mandate, ManagerFacts manager, CentreFacts centre, Parties parties)
        implements Inquiry {

    private static final Gate<SigningInquiry> SIGN = gate("mandate.sign");
    private static final Gate<SigningInquiry> RENEW = gate("mandate.renew");

    private static Gate<SigningInquiry> gate(String name) {
        return Gate.<SigningInquiry>named(name)
                .under(Group.MANDATE, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rule(MandateRules.MANAGER, (facts, values) -> MandateRules.manager(facts.manager(), facts.centre()))
                .rules(MandateRules.EXPERIENCE, MandateRules::experience)
                .rule(
                        MandateRules.STANDING,
                        (facts, values) -> MandateRules.standing(StandingRules.of(facts.manager(), values, facts.on())))
                .rules(StandingRules.ASSOCIATION, StandingRules::association)
                .rules(StandingRules.INSTITUTION, StandingRules::institution)
                .rule(MandateRules.SINGLE, (facts, values) -> MandateRules.single(facts.mandate()))
                .rule(MandateRules.CENTRE, (facts, values) -> MandateRules.centre(facts.centre()))
                .rule(
                        MandateRules.TERM,
                        (facts, values) -> MandateRules.term(facts.mandate().term(), values.mandate()))
                .gate();
    }

    @Override
    public Gate<SigningInquiry> gate() {
        return mandate.renewal() ? RENEW : SIGN;
    }

    /**
     * The mandate that is to be signed.
     *
     * @param id its id
     * @param renewal whether it goes on from a former mandate of the same manager
     * @param term from when to when it runs
     * @param others the other mandates of the centre, as far as they are signed and have not ended before they began
     */
    public record MandateFacts(MandateId id, boolean renewal, Term term, List<Running> others) {

        /** Copies the list. */
        public MandateFacts {
            others = List.copyOf(others);
        }
    }

    /**
     * When another mandate runs.
     *
     * @param mandate which
     * @param term from when to when
     * @param reference what people call it; unknown in facts of which only the id was kept
     */
    public record Running(MandateId mandate, Term term, Fact<String> reference) {

        String name() {
            return reference.fold(known -> known, mandate::value);
        }
    }

    /**
     * What is known of the manager.
     *
     * @param id which partner
     * @param kind its kind
     * @param papers its papers
     * @param experience its experience; required of associations
     */
    public record ManagerFacts(PartnerId id, PartnerKind kind, List<Document> papers, List<Experience> experience) {

        /** Copies the lists. */
        public ManagerFacts {
            papers = List.copyOf(papers);
            experience = List.copyOf(experience);
        }
    }

    /**
     * What is known of the centre.
     *
     * @param id which
     * @param field what it is for
     * @param specialised whether a ministry or an institution may run it
     * @param project the project that left it; unknown for one that was registered as existing
     * @param accepted whether its works are provisionally accepted, or it was registered as existing
     */
    public record CentreFacts(
            CentreId id, Field field, boolean specialised, Fact<ProjectId> project, Fact<Boolean> accepted) {

        /**
         * What is known of a centre on a day.
         *
         * @param left the project that left it; unknown for one that was registered as existing
         * @param on the day: acceptance can be withdrawn later
         * @return its facts
         */
        public static CentreFacts of(Centre centre, Fact<Project> left, LocalDate on) {
            Fact<ProjectId> project = centre.origin().project();
            Fact<Boolean> accepted = project.value().isEmpty()
                    ? Fact.known(true)
                    : left.fold(works -> Fact.known(Origin.isAcceptedAt(works.stageOn(on))), Fact::unknown);
            return new CentreFacts(
                    centre.id(), centre.profile().field(), centre.profile().isSpecialised(), project, accepted);
        }
    }
}
