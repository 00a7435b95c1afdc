package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.mandate.StandingRules;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.oversight.DueReport;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.SupportPolicy;

/**
 * What is known of the manager that gets support, on the day ({@code support.eligible}).
 *
 * @param kind what kind of partner it is
 * @param papers what it has shown
 * @param bond what binds it to the centre
 * @param baseline whether an assessment of the centre under it counts
 * @param daysLate how late its latest report is
 */
public record Beneficiary(PartnerKind kind, List<Document> papers, Bond bond, boolean baseline, long daysLate) {

    /** What a manager has to show to be supported. */
    enum Asked {
        STANDING,
        BANK_ACCOUNT,
        RUNNING_MANDATE,
        BASELINE,
        REPORTS,
        MEASURES
    }

    private static final Set<MeasureKind> OF_PUBLIC_MANAGERS = Set.of(MeasureKind.EQUIPMENT, MeasureKind.TRAINING);

    /** What binds a manager to its centre. */
    public enum Bond {
        /** It runs it under a mandate. */
        RUNNING,
        /** It was handed over to it, and is followed up. */
        FOLLOW_UP,
        /** Nothing, or a mandate that is suspended. */
        NONE
    }

    /** Copies the papers. */
    public Beneficiary {
        papers = List.copyOf(papers);
    }

    /**
     * What the records say of a manager.
     *
     * @param mandates all mandates of the centre
     * @param papers the papers on file of the manager
     * @param followedUp whether a handover of the centre is followed up on the day
     * @param counted the assessments that count of the centre under it
     * @param late its late reports
     */
    public static Beneficiary of(
            Partner manager,
            List<Mandate> mandates,
            List<Document> papers,
            boolean followedUp,
            Assessments counted,
            List<DueReport> late,
            LocalDate on) {
        List<Mandate> its = mandates.stream()
                .filter(mandate -> mandate.manager().equals(manager.id()))
                .toList();
        return new Beneficiary(
                manager.profile().kind(),
                papers,
                bond(its, followedUp, on),
                counted.latestCounted(on).value().isPresent(),
                late.stream().mapToLong(DueReport::daysLate).max().orElse(0));
    }

    private static Bond bond(List<Mandate> its, boolean followedUp, LocalDate on) {
        if (its.stream().anyMatch(mandate -> mandate.isHandedOverBy(on))) {
            return followedUp ? Bond.FOLLOW_UP : Bond.NONE;
        }
        return its.stream().anyMatch(mandate -> mandate.stateOn(on) == MandateState.RUNNING) ? Bond.RUNNING : Bond.NONE;
    }

    /** Whether it may get such measures. */
    Check eligible(List<MeasureKind> measures, SupportPolicy policy, MandatePolicy mandate, LocalDate on) {
        List<Asked> asked = Stream.of(Asked.values())
                .filter(one -> one != Asked.BANK_ACCOUNT || !kind.isInstitutional())
                .toList();
        Map<Boolean, List<Asked>> met = asked.stream().collect(Collectors.partitioningBy(one -> switch (one) {
            case STANDING -> hasStanding(mandate, on);
            case BANK_ACCOUNT ->
                papers.stream().anyMatch(paper -> paper.kind() == DocumentKind.BANK_ACCOUNT && paper.isInForceOn(on));
            case RUNNING_MANDATE -> bond != Bond.NONE;
            case BASELINE -> baseline;
            case REPORTS -> daysLate <= policy.suspendedAfterDays();
            case MEASURES -> measures.stream().allMatch(this::mayGet);
        }));
        List<String> missing = words(met.getOrDefault(false, List.of()));
        return Check.that(
                        SupportRules.ELIGIBLE,
                        missing.isEmpty(),
                        new Reading.Words(words(asked)),
                        new Reading.Words(words(met.getOrDefault(true, List.of()))))
                .lacking(missing);
    }

    private boolean hasStanding(MandatePolicy mandate, LocalDate on) {
        Check check = kind.isInstitutional()
                ? StandingRules.institution(papers, on)
                : StandingRules.association(papers, mandate, on);
        return check.result() == Result.PASS && (kind.isInstitutional() || kind == PartnerKind.ASSOCIATION);
    }

    private boolean mayGet(MeasureKind measure) {
        boolean byKind = !kind.isInstitutional() || OF_PUBLIC_MANAGERS.contains(measure);
        return byKind && (bond != Bond.FOLLOW_UP || !measure.isMaterial());
    }

    private static List<String> words(List<Asked> some) {
        return some.stream().map(Enum::name).toList();
    }
}
