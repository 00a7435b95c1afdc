package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
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

    /** Requires what holds of every mandate. */
    void mustHold() {
        boolean begun = !suspensions.isEmpty() || !notices.isEmpty() || isKnown(ending) || isKnown(handedOver);
        InvalidValue.unless(isKnown(signature) || !begun, "a step of a mandate that is not signed");
        InvalidValue.unless(
                suspensions.stream().limit(Math.max(0, suspensions.size() - 1)).allMatch(one -> isKnown(one.lifted())),
                "a suspension that is not lifted before the next");
    }

    private static boolean isKnown(Fact<?> fact) {
        return fact.value().isPresent();
    }

    MandateSnapshot documented(List<Document> all) {
        return new MandateSnapshot(
                id,
                reference,
                entrusted,
                term,
                all,
                experience,
                signature,
                suspensions,
                notices,
                ending,
                handedOver,
                followedUp);
    }

    MandateSnapshot with(Fact<Signature> signed) {
        return new MandateSnapshot(
                id,
                reference,
                entrusted,
                term,
                papers,
                experience,
                signed,
                suspensions,
                notices,
                ending,
                handedOver,
                followedUp);
    }

    MandateSnapshot suspended(List<Suspension> all) {
        return new MandateSnapshot(
                id,
                reference,
                entrusted,
                term,
                papers,
                experience,
                signature,
                all,
                notices,
                ending,
                handedOver,
                followedUp);
    }

    MandateSnapshot noticed(List<Notice> all) {
        return new MandateSnapshot(
                id,
                reference,
                entrusted,
                term,
                papers,
                experience,
                signature,
                suspensions,
                all,
                ending,
                handedOver,
                followedUp);
    }

    MandateSnapshot ended(Fact<Ending> over) {
        return new MandateSnapshot(
                id,
                reference,
                entrusted,
                term,
                papers,
                experience,
                signature,
                suspensions,
                notices,
                over,
                handedOver,
                followedUp);
    }

    MandateSnapshot handed(Term clause) {
        return new MandateSnapshot(
                id,
                reference,
                entrusted,
                term,
                papers,
                experience,
                signature,
                suspensions,
                notices,
                ending,
                Fact.known(clause),
                followedUp);
    }

    MandateSnapshot followedUp(LocalDate day) {
        return new MandateSnapshot(
                id,
                reference,
                entrusted,
                term,
                papers,
                experience,
                signature,
                suspensions,
                notices,
                ending,
                handedOver,
                Fact.known(day));
    }
}
