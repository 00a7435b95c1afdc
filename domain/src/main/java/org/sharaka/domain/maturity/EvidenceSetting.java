package org.sharaka.domain.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
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
 * @param onFile the papers on file of the manager and of the centre that are in force on the day of the assessment
 */
public record EvidenceSetting(
        PartnerKind manager, boolean needsAuthorisation, Fact<Boolean> reportsAccepted, List<Document> onFile) {

    /** Copies the papers. */
    public EvidenceSetting {
        onFile = List.copyOf(onFile);
    }

    /**
     * The setting of a centre under a manager.
     *
     * @param manager the kind of manager
     * @param field what the centre is for
     * @param policy the values of the day of the assessment
     * @param reportsAccepted whether the last four quarterly reports that fell due, or all if fewer, are accepted
     * @param papers on file of the manager and of the centre, in force or not
     * @param on the day of the assessment
     * @return the setting
     */
    public static EvidenceSetting of(
            PartnerKind manager,
            Field field,
            CentresPolicy policy,
            Fact<Boolean> reportsAccepted,
            Stream<Document> papers,
            LocalDate on) {
        return new EvidenceSetting(
                manager,
                policy.authorised().contains(field),
                reportsAccepted,
                papers.filter(paper -> paper.isInForceOn(on)).distinct().toList());
    }

    boolean requires(EvidenceRequired evidence) {
        return switch (evidence.from()) {
            case ALL -> true;
            case ASSOCIATIONS -> !manager.isInstitutional();
            case INSTITUTIONS -> manager.isInstitutional();
            case AUTHORISED_FIELDS -> needsAuthorisation;
        };
    }

    /** Whether the records show it; a paper on file counts for every dimension that requires one of its kind. */
    boolean gives(EvidenceRequired evidence, LocalDate on) {
        return evidence.anyOf().contains(EvidenceRequired.REPORTS) && reportsAccepted.is(accepted -> accepted)
                || onFile.stream().anyMatch(paper -> evidence.isShownBy(paper.kind(), paper.date(), on));
    }
}
