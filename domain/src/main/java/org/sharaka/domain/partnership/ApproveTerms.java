package org.sharaka.domain.partnership;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Somebody approves the last version of terms of reference ({@code agreement.terms}, four eyes).
 *
 * @param on not before the version was written
 * @param version its number
 */
public record ApproveTerms(LocalDate on, int version) implements Step<TermsOfReference, TermsCircumstances> {

    /** Requires the right to approve projects. */
    public static final StepKind KIND = new StepKind("approve", Permission.APPROVE_PROJECTS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * The facts of its gate.
     *
     * @throws WrongState where the version is locked, or is no longer the last
     */
    @Override
    public TermsInquiry look(Rulebook book, TermsOfReference before, TermsCircumstances around) {
        TermsVersion named = before.version(version).orElseThrow(() -> new WrongState(KIND.word(), "UNKNOWN_VERSION"));
        if (named.isLocked()) {
            throw new WrongState(KIND.word(), "LOCKED");
        }
        if (version != before.last().number()) {
            throw new WrongState(KIND.word(), "SUPERSEDED");
        }
        return new TermsInquiry(on, ApprovedVersion.lastOf(before), around.by(), around.parties());
    }

    @Override
    public LocalDate earliest(TermsOfReference before, TermsCircumstances around) {
        return before.last().written().on();
    }

    @Override
    public Recorded<TermsOfReference> take(Rulebook book, TermsOfReference before, TermsCircumstances around) {
        return before.approved(new Act(around.by(), on));
    }
}
