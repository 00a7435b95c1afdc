package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;

/**
 * The whole state of a support plan, for storage and for showing.
 *
 * @param id its id
 * @param reference its short reference
 * @param centre which centre
 * @param manager who was supported at first
 * @param since the start of support, from which the years count
 * @param years what is planned, in the order of the years
 * @param drafted who wrote it, and when
 * @param approved who approved it, and when; unknown for a draft
 * @param terms what its operating aid is computed by, since its approval; unknown before
 * @param grants in the order they were granted
 * @param aid the operating aid of each year that has some on file
 * @param closed who closed it, and when; unknown until then
 * @param reason why it was closed; empty until then
 * @param takeovers by whom it was taken over, in the order of their days
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
        String reason,
        List<Takeover> takeovers) {

    /** Copies the lists. */
    public SupportPlanSnapshot {
        years = List.copyOf(years);
        grants = List.copyOf(grants);
        aid = List.copyOf(aid);
        takeovers = Takeover.inOrder(approved.fold(Act::on, drafted::on), takeovers);
        if (approved.is(act -> act.by().equals(drafted.by()))) {
            throw new IllegalArgumentException("plan " + id + " approved by who wrote it");
        }
    }

    SupportPlanSnapshot approvedBy(Act act, AidTerms signed) {
        return with(Fact.known(act), Fact.known(signed), grants, aid, closed, reason);
    }

    SupportPlanSnapshot with(List<Grant> others) {
        return with(approved, terms, others, aid, closed, reason);
    }

    SupportPlanSnapshot aiding(List<AidFile> others) {
        return with(approved, terms, grants, others, closed, reason);
    }

    /** With a year more of aid on file. */
    SupportPlanSnapshot and(AidFile file) {
        return aiding(Stream.concat(aid.stream(), Stream.of(file))
                .sorted(Comparator.comparingInt(AidFile::year))
                .toList());
    }

    SupportPlanSnapshot closedBy(Act act, String why) {
        return with(approved, terms, grants, aid, Fact.known(act), why);
    }

    /** Changes the payment of an instalment or a grant, or takes it away. */
    SupportPlanSnapshot withOutlay(PaymentId payment, UnaryOperator<Optional<Outlay>> change) {
        return aiding(aid().stream()
                        .map(file -> file.with(file.tranches().stream()
                                .flatMap(tranche -> tranche.outlay().is(one -> one.pays(payment))
                                        ? change.apply(tranche.outlay().value()).map(tranche::with).stream()
                                        : Stream.of(tranche))
                                .toList()))
                        .toList())
                .with(grants().stream()
                        .map(grant -> grant.with(grant.outlays().stream()
                                .flatMap(one ->
                                        one.pays(payment) ? change.apply(Optional.of(one)).stream() : Stream.of(one))
                                .toList()))
                        .toList());
    }

    private SupportPlanSnapshot with(
            Fact<Act> approval,
            Fact<AidTerms> signed,
            List<Grant> granted,
            List<AidFile> files,
            Fact<Act> closing,
            String why) {
        return new SupportPlanSnapshot(
                id, reference, centre, manager, since, years, drafted, approval, signed, granted, files, closing, why,
                takeovers);
    }

    /**
     * {@return the same, in the hands of a successor}
     *
     * @param last no earlier than the takeovers before
     */
    public SupportPlanSnapshot takenOver(Takeover last) {
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
                closed,
                reason,
                Stream.concat(takeovers.stream(), Stream.of(last)).toList());
    }
}
