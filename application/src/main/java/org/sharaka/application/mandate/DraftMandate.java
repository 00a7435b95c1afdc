package org.sharaka.application.mandate;

import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.PartnerId;

/**
 * To write a mandate that is to be signed.
 *
 * @param centre the centre
 * @param manager who is to run it
 * @param term from when to when
 * @param papers what the manager shows
 * @param experience where it has worked
 */
public record DraftMandate(
        CentreId centre, PartnerId manager, Term term, List<Document> papers, List<Experience> experience) {

    /** Copies the lists. */
    public DraftMandate {
        papers = List.copyOf(papers);
        experience = List.copyOf(experience);
    }
}
