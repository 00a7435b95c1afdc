package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.project.ProjectId;

/**
 * Who has approved a version of terms of reference, as the rules see it.
 *
 * @param number which version
 * @param approvals who approved it, each once
 */
public record ApprovedVersion(ProjectId project, int number, List<Act> approvals) {

    /** Copies the approvals. */
    public ApprovedVersion {
        approvals = List.copyOf(approvals);
    }

    static ApprovedVersion lastOf(TermsOfReference terms) {
        return of(terms.project(), terms.last());
    }

    static ApprovedVersion of(ProjectId project, TermsVersion version) {
        return new ApprovedVersion(project, version.number(), version.approvals());
    }

    /** How many different people had approved it by a day. */
    int approversOn(LocalDate on) {
        return TermsVersion.approversOn(approvals, on);
    }

    boolean isLockedOn(LocalDate on) {
        return approversOn(on) >= TermsVersion.APPROVERS;
    }

    boolean isApprovedBy(UserId person) {
        return approvals.stream().anyMatch(approval -> approval.by().equals(person));
    }
}
