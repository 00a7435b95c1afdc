package org.sharaka.domain.partnership;

import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.ProjectId;

/**
 * An amendment as the rules see it.
 *
 * @param paper the amendment itself
 * @param signatories who signed it, for both sides
 * @param terms the terms of reference it changes
 * @param summons the notice that summoned the party, where it did not come; unknown otherwise
 */
public record ProposedAmendment(
        Document paper, List<Signatory> signatories, List<NewVersion> terms, Fact<Document> summons) {

    /** Copies the lists. */
    public ProposedAmendment {
        signatories = List.copyOf(signatories);
        terms = List.copyOf(terms);
    }

    static ProposedAmendment of(Amendment amendment) {
        return new ProposedAmendment(
                amendment.paper(),
                amendment.signatories(),
                amendment.terms().stream().map(NewVersion::of).toList(),
                amendment.summons());
    }

    /**
     * Terms of reference from one version to another.
     *
     * @param from the version before
     * @param to the version after
     * @param changes how many lines change
     */
    public record NewVersion(ProjectId project, int from, int to, int changes) {

        private static NewVersion of(TermsDifference difference) {
            return new NewVersion(
                    difference.project(),
                    difference.from(),
                    difference.to(),
                    difference.changes().size());
        }
    }
}
