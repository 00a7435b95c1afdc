package org.sharaka.domain.rulebook;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.sharaka.domain.acceptance.AcceptanceRules;
import org.sharaka.domain.centre.CentreRules;
import org.sharaka.domain.committee.CommitteeRules;
import org.sharaka.domain.condition.ConditionRules;
import org.sharaka.domain.funding.FundingRules;
import org.sharaka.domain.funding.PaymentRules;
import org.sharaka.domain.handover.ApprovalRules;
import org.sharaka.domain.handover.FollowUpRules;
import org.sharaka.domain.mandate.MandateRules;
import org.sharaka.domain.mandate.StandingRules;
import org.sharaka.domain.maturity.AssessmentRules;
import org.sharaka.domain.oversight.OversightRules;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.partnership.PartnershipRules;
import org.sharaka.domain.partnership.SignatureRules;
import org.sharaka.domain.partnership.TermsRules;
import org.sharaka.domain.project.ProjectRules;
import org.sharaka.domain.readiness.HandoverRules;
import org.sharaka.domain.stepback.StepBackRules;
import org.sharaka.domain.support.SupportRules;
import org.sharaka.domain.text.Language;

/** Every reason that a rule of the domain can give, as family and reason. */
public final class Reasons {

    /** Reasons of a check that passes, in other words than {@code pass}: nothing is to be done about them. */
    private static final Set<String> PASSING = Set.of(
            "review.complete.concluded",
            "agreement.terms.other",
            "agreement.signed.in-force",
            "acceptance.condition.overdue",
            "acceptance.condition.met",
            "guarantee.elapsed.runs",
            "works.retention.released",
            "works.retention.apart",
            "handover.findings.closed",
            "handover.reports.accepted",
            "support.settlement.debt",
            "support.stops.settled",
            "support.stops.settlement");

    private Reasons() {}

    static Stream<String> families() {
        return byFamily().map(Map.Entry::getKey);
    }

    /** Those of checks that do not pass, as {@code family reason}. */
    public static Stream<String> ofRefusals() {
        return thatRefuse().map(Arguments::get).map(pair -> pair[0] + " " + pair[1]);
    }

    static Stream<Arguments> thatRefuse() {
        return byFamily()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(reason -> !reason.equals("pass") && !PASSING.contains(entry.getKey() + "." + reason))
                        .map(reason -> Arguments.of(entry.getKey(), reason)));
    }

    static Stream<Arguments> all() {
        return byFamily()
                .flatMap(entry -> entry.getValue().stream().map(reason -> Arguments.of(entry.getKey(), reason)));
    }

    /** The files that have no text of that key, in the order of the languages. */
    static String lacking(String key) {
        Bundle texts = Bundle.of("texts");
        return Stream.of(Language.values())
                .filter(language -> texts.find(key, language).isEmpty())
                .map(language -> "texts_" + language.tag())
                .collect(Collectors.joining(", "));
    }

    private static Stream<Map.Entry<String, Set<String>>> byFamily() {
        return Stream.of(
                        HandoverRules.reasons(),
                        ApprovalRules.reasons(),
                        PartnerRules.reasons(),
                        CommitteeRules.reasons(),
                        FundingRules.reasons(),
                        PaymentRules.reasons(),
                        ProjectRules.reasons(),
                        TermsRules.reasons(),
                        PartnershipRules.reasons(),
                        SignatureRules.reasons(),
                        AcceptanceRules.reasons(),
                        ConditionRules.reasons(),
                        CentreRules.reasons(),
                        StandingRules.reasons(),
                        MandateRules.reasons(),
                        FollowUpRules.reasons(),
                        StepBackRules.reasons(),
                        AssessmentRules.reasons(),
                        OversightRules.reasons(),
                        SupportRules.reasons(),
                        AdoptionRules.reasons())
                .map(Map::entrySet)
                .flatMap(Set::stream);
    }
}
