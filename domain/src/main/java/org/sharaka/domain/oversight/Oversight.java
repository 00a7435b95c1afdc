package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What the foundation oversees at a centre: its books. It begins empty, when something is first written.
 *
 * <p>The books write, and answer for a day; here they are put together:
 * {@code oversight.noted(oversight.consultations().held(…))}.
 *
 * @param centre which centre
 * @param reports what its manager reports
 * @param findings what audits, inspections and safeguarding visits noted
 * @param conditions what steps were taken on
 * @param consultations of beneficiaries and citizens, complaints, satisfaction
 * @param finances statements and budgets
 * @param incidents what can lead to a step-back
 */
public record Oversight(
        CentreId centre,
        Reports reports,
        Findings findings,
        Conditions conditions,
        Consultations consultations,
        Finances finances,
        Incidents incidents) {

    /**
     * The books of a centre of which nothing is written yet.
     *
     * @param centre which
     * @return empty books
     */
    public static Oversight of(CentreId centre) {
        return new Oversight(
                centre,
                Reports.NONE,
                Findings.NONE,
                Conditions.NONE,
                Consultations.NONE,
                Finances.NONE,
                Incidents.NONE);
    }

    /**
     * The books after something was written that passes no gate.
     *
     * @param noted what one of the books answered
     * @return the books, and what tells it
     */
    public Recorded noted(BookEntry<? extends Book> noted) {
        return new Recorded(noted.book().in(this), noted.entry(), OversightEvent.of(centre, noted));
    }

    /**
     * The books after something was written, if its gate lets it pass.
     *
     * @param book the rulebook
     * @param ruled what one of the books answered
     * @return made, or refused with the ruling
     */
    public Outcome<Oversight> ruled(Rulebook book, GuardedEntry<? extends Book> ruled) {
        return Outcome.through(
                book,
                ruled.inquiry(),
                () -> ruled.noted().book().in(this),
                made -> List.of(OversightEvent.of(centre, ruled.noted())));
    }

    /**
     * What is not settled on a day: findings that are open, and conditions of steps that were not met by their day,
     * each of which is an open major finding from the day after ({@code rulebook.md}, section 0).
     *
     * @param day the day
     * @return in the order they were raised within both
     */
    public List<OpenEntry> openOn(LocalDate day) {
        List<OpenEntry> open = new ArrayList<>(findings.openOn(day));
        open.addAll(conditions.unmetOn(day));
        return List.copyOf(open);
    }

    Oversight with(Reports next) {
        return new Oversight(centre, next, findings, conditions, consultations, finances, incidents);
    }

    Oversight with(Findings next) {
        return new Oversight(centre, reports, next, conditions, consultations, finances, incidents);
    }

    Oversight with(Conditions next) {
        return new Oversight(centre, reports, findings, next, consultations, finances, incidents);
    }

    Oversight with(Consultations next) {
        return new Oversight(centre, reports, findings, conditions, next, finances, incidents);
    }

    Oversight with(Finances next) {
        return new Oversight(centre, reports, findings, conditions, consultations, next, incidents);
    }

    Oversight with(Incidents next) {
        return new Oversight(centre, reports, findings, conditions, consultations, finances, next);
    }

    /**
     * The books in which something was written that passes no gate.
     *
     * @param oversight the books now
     * @param entry the entry that was written or changed
     * @param event what tells it
     */
    public record Recorded(Oversight oversight, EntryId entry, OversightEvent event) {}
}
