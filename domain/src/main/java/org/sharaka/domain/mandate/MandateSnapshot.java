package org.sharaka.domain.mandate;

import java.util.List;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

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
 * @param notice the notice that it is to end, perhaps unknown
 * @param ending its end, perhaps unknown
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
        Fact<Notice> notice,
        Fact<Ending> ending) {

    /** Copies the lists. */
    public MandateSnapshot {
        Objects.requireNonNull(id);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(entrusted);
        Objects.requireNonNull(term);
        Objects.requireNonNull(signature);
        Objects.requireNonNull(notice);
        Objects.requireNonNull(ending);
        papers = List.copyOf(papers);
        experience = List.copyOf(experience);
        suspensions = List.copyOf(suspensions);
    }

    MandateSnapshot documented(List<Document> all) {
        return new MandateSnapshot(
                id, reference, entrusted, term, all, experience, signature, suspensions, notice, ending);
    }

    MandateSnapshot with(Fact<Signature> signed) {
        return new MandateSnapshot(
                id, reference, entrusted, term, papers, experience, signed, suspensions, notice, ending);
    }

    MandateSnapshot suspended(List<Suspension> all) {
        return new MandateSnapshot(id, reference, entrusted, term, papers, experience, signature, all, notice, ending);
    }

    MandateSnapshot noticed(Fact<Notice> given) {
        return new MandateSnapshot(
                id, reference, entrusted, term, papers, experience, signature, suspensions, given, ending);
    }

    MandateSnapshot ended(Fact<Ending> over) {
        return new MandateSnapshot(
                id, reference, entrusted, term, papers, experience, signature, suspensions, notice, over);
    }
}
