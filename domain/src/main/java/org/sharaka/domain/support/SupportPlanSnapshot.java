package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * The whole state of a support plan, for storage and for showing.
 *
 * @param id its id
 * @param reference its short reference
 * @param centre which centre
 * @param manager who is supported
 * @param since the start of support, from which the years count
 * @param years what is planned, in the order of the years
 * @param drafted who wrote it, and when
 * @param approved who approved it, and when; unknown for a draft
 * @param terms what its operating aid is computed by, since its approval; unknown before
 * @param grants in the order they were granted
 * @param aid the operating aid of each year that has some on file
 * @param closed who closed it, and when; unknown until then
 * @param reason why it was closed; empty until then
 */
public record SupportPlanSnapshot(
        SupportPlanId id,
        String reference,
        CentreId centre,
        PartnerId manager,
        LocalDate since,
        List<PlanYear> years,
        Act drafted,
        Fact<Act> approved,
        Fact<AidTerms> terms,
        List<Grant> grants,
        List<AidFile> aid,
        Fact<Act> closed,
        String reason) {

    /** Copies the lists. */
    public SupportPlanSnapshot {
        years = List.copyOf(years);
        grants = List.copyOf(grants);
        aid = List.copyOf(aid);
        if (approved.is(act -> act.by().equals(drafted.by()))) {
            throw new IllegalArgumentException("plan " + id + " approved by who wrote it");
        }
    }

    SupportPlanSnapshot approvedBy(Act act, AidTerms signed) {
        return new SupportPlanSnapshot(
                id,
                reference,
                centre,
                manager,
                since,
                years,
                drafted,
                Fact.known(act),
                Fact.known(signed),
                grants,
                aid,
                closed,
                reason);
    }

    SupportPlanSnapshot granting(List<Grant> others) {
        return new SupportPlanSnapshot(
                id, reference, centre, manager, since, years, drafted, approved, terms, others, aid, closed, reason);
    }

    SupportPlanSnapshot aiding(List<AidFile> others) {
        return new SupportPlanSnapshot(
                id, reference, centre, manager, since, years, drafted, approved, terms, grants, others, closed, reason);
    }

    SupportPlanSnapshot closedBy(Act act, String why) {
        return new SupportPlanSnapshot(
                id,
                reference,
                centre,
                manager,
                since,
                years,
                drafted,
                approved,
                terms,
                grants,
                aid,
                Fact.known(act),
                why);
    }
}
