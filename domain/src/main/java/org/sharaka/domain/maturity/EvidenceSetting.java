package org.sharaka.domain.maturity;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.CentresPolicy;
import org.sharaka.domain.policy.EvidenceRequired;

/**
 * What decides which evidence is required at a centre, and what the records themselves show.
 *
 * @param manager the kind of manager
 * @param needsAuthorisation whether the centre's field needs an authorisation to operate
 * @param reportsAccepted whether the last four quarterly reports that fell due, or all if fewer, are accepted
 */
public record EvidenceSetting(PartnerKind manager, boolean needsAuthorisation, Fact<Boolean> reportsAccepted) {

    /**
     * The setting of a centre under a manager.
     *
     * @param manager the kind of manager
     * @param field what the centre is for
     * @param policy the values of the day of the assessment
     * @param reportsAccepted whether the last four quarterly reports that fell due, or all if fewer, are accepted
     * @return the setting
     */
    public static EvidenceSetting of(
            PartnerKind manager, Field field, CentresPolicy policy, Fact<Boolean> reportsAccepted) {
        return new EvidenceSetting(manager, policy.authorised().contains(field), reportsAccepted);
    }

    boolean requires(EvidenceRequired evidence) {
        return switch (evidence.from()) {
            case ALL -> true;
            case ASSOCIATIONS -> !manager.isInstitutional();
            case INSTITUTIONS -> manager.isInstitutional();
            case AUTHORISED_FIELDS -> needsAuthorisation;
        };
    }

    boolean gives(EvidenceRequired evidence) {
        return evidence.anyOf().contains(EvidenceRequired.REPORTS) && reportsAccepted.is(accepted -> accepted);
    }
}
