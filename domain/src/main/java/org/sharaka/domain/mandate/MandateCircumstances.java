package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;

/**
 * What the gates of a mandate need to know beside it.
 *
 * @param by who acts for the foundation
 * @param manager the manager
 * @param centre what is known of the centre on the day of the step
 * @param others the other mandates of the centre, as far as they are signed
 * @param parties the manager, and the interests of who acts
 * @param absorbed the experience of partners that have merged into the manager by the day
 * @param onFile the papers of the manager given with any of its mandates
 */
public record MandateCircumstances(
        UserId by,
        Partner manager,
        SigningInquiry.CentreFacts centre,
        List<Mandate> others,
        Parties parties,
        List<Experience> absorbed,
        List<Document> onFile) {

    /** Copies the lists. */
    public MandateCircumstances {
        others = List.copyOf(others);
        absorbed = List.copyOf(absorbed);
        onFile = List.copyOf(onFile);
    }

    Act act(LocalDate on) {
        return new Act(by, on);
    }
}
