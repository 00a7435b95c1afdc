package org.sharaka.domain.maturity;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Parties;

/**
 * What the gates of an assessment need to know beside it.
 *
 * @param by who acts for the foundation
 * @param setting which evidence is required, and what the records show
 * @param book all assessments of the centre, this one too
 * @param parties the manager, and the interests of who acts
 */
public record AssessmentCircumstances(UserId by, EvidenceSetting setting, AssessmentBook book, Parties parties) {

    Act act(LocalDate on) {
        return new Act(by, on);
    }

    AssessingInquiry.Correction correcting(AssessmentId wrong, UserId who) {
        return new AssessingInquiry.Correction(book.writer(wrong), who);
    }
}
