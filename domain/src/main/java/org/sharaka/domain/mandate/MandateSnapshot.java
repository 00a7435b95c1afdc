package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Experience;

/**
 * The state of a mandate.
 *
 * @param id its id
 * @param reference its short reference
 * @param entrusted which centre is entrusted to whom
 * @param term from when to when
 * @param papers what the manager has shown
 * @param experience where it has worked
 * @param signature its signature, perhaps unknown
 * @param suspensions in the order they were set
 * @param notices the notices that it is to end, in the order they were given
 * @param ending its end, perhaps unknown
 * @param handedOver from the day the centre was handed over to its manager to the last day on which it may come back;
 *     unknown unless it was
 * @param followedUp the day on which its follow-up was closed: reports and assessments are due no more; unknown before
 */
public record MandateSnapshot(
        MandateId id,
        String reference,
        Entrusted entrusted,
        Term term,
        List<Document> papers,
        List<Experience> experience,
        Fact<Signature> signature,
        List<Suspension> suspensions,
        List<Notice> notices,
        Fact<Ending> ending,
        Fact<Term> handedOver,
        Fact<LocalDate> followedUp) {

    /** Copies the lists. */
    public MandateSnapshot {
        papers = List.copyOf(papers);
        experience = List.copyOf(experience);
        suspensions = List.copyOf(suspensions);
        notices = List.copyOf(notices);
    }

    static MandateSnapshot of(
            MandateId id,
            String reference,
            Entrusted entrusted,
            Term term,
            List<Document> papers,
            List<Experience> experience,
            MandateLife life) {
        return new MandateSnapshot(
                id,
                reference,
                entrusted,
                term,
                papers,
                experience,
                life.signature(),
                life.suspensions(),
                life.notices(),
                life.ending(),
                life.handedOver(),
                life.followedUp());
    }

    /** What became of it since it was drafted. */
    MandateLife life() {
        return new MandateLife(signature, suspensions, notices, ending, handedOver, followedUp);
    }

    MandateSnapshot with(MandateLife next) {
        return of(id, reference, entrusted, term, papers, experience, next);
    }

    MandateSnapshot documented(List<Document> all) {
        return of(id, reference, entrusted, term, all, experience, life());
    }
}
