package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a mandate is signed, the first one or a renewal ({@code RULES.md}, section 4).
 *
 * @param renewal whether it goes on from a former mandate of the same manager
 * @param on the day of the signature
 * @param policy the version of the policy: {@code mandate.v1}
 * @param manager the kind of the manager, and what it shows
 * @param centre what is known of the centre
 * @param term from when to when the mandate runs
 * @param others when other mandates of the centre run, as far as they are signed and have not ended
 * @param parties the manager, and the interests of who acts
 */
public record SigningInquiry(
        boolean renewal,
        LocalDate on,
        String policy,
        ManagerFacts manager,
        CentreFacts centre,
        Term term,
        List<Term> others,
        Parties parties)
        implements EarlierInquiry {

    /** The gate of a first mandate. */
    public static final String SIGN = "mandate.sign";

    /** The gate of a renewal. */
    public static final String RENEW = "mandate.renew";

    /** Copies the list. */
    public SigningInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(manager);
        Objects.requireNonNull(centre);
        Objects.requireNonNull(term);
        Objects.requireNonNull(parties);
        others = List.copyOf(others);
    }

    @Override
    public Ruling ruling() {
        MandatePolicy values = MandatePolicy.ADOPTED.version(policy);
        Check standing = manager.kind().isInstitutional()
                ? StandingRules.institution(manager.papers(), on)
                : StandingRules.association(manager.papers(), values, on);
        List<Check> own = new ArrayList<>();
        own.add(MandateRules.manager(manager.kind(), centre.specialised()));
        if (manager.kind() == PartnerKind.ASSOCIATION) {
            own.add(MandateRules.experience(manager.experience(), centre.field(), values, on));
        }
        own.add(MandateRules.standing(standing));
        own.add(standing);
        own.add(MandateRules.single(term, others));
        own.add(MandateRules.centre(centre.accepted()));
        own.add(MandateRules.term(term, values));
        return new Ruling(renewal ? RENEW : SIGN, on, policy, parties.before(on, own));
    }

    /**
     * What is known of the manager.
     *
     * @param kind its kind
     * @param papers its papers
     * @param experience its experience; asked of associations
     */
    public record ManagerFacts(PartnerKind kind, List<Document> papers, List<Experience> experience) {

        /** Copies the lists. */
        public ManagerFacts {
            Objects.requireNonNull(kind);
            papers = List.copyOf(papers);
            experience = List.copyOf(experience);
        }
    }

    /**
     * What is known of the centre.
     *
     * @param field what it is for
     * @param specialised whether a ministry or an institution may run it
     * @param accepted whether its works are provisionally accepted, or it was registered as existing
     */
    public record CentreFacts(Field field, boolean specialised, Fact<Boolean> accepted) {

        /** Never null. */
        public CentreFacts {
            Objects.requireNonNull(field);
            Objects.requireNonNull(accepted);
        }

        /**
         * What is known of a centre on a day.
         *
         * @param centre the centre
         * @param left the project that left it; unknown for one that was registered as existing
         * @param on the day: acceptance can be withdrawn later
         * @return its facts
         */
        public static CentreFacts of(Centre centre, Fact<Project> left, LocalDate on) {
            boolean existing = centre.origin().project().value().isEmpty();
            Fact<Boolean> accepted = existing
                    ? Fact.known(true)
                    : left.fold(project -> Fact.known(Origin.isAcceptedAt(project.stageOn(on))), Fact::unknown);
            return new CentreFacts(centre.profile().field(), centre.profile().isSpecialised(), accepted);
        }
    }
}
