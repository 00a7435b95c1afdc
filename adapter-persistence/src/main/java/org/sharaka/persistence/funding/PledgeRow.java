package org.sharaka.persistence.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.funding.Amendment;
import org.sharaka.domain.funding.Consent;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;

/** A row of {@code pledge}, as it is read. */
record PledgeRow(
        long place,
        String id,
        String reference,
        String donorId,
        Fact<String> promisedBy,
        GiftKind kind,
        Purpose.Kind purposeKind,
        Fact<String> programmeId,
        Fact<String> projectId,
        Fact<String> centreId,
        LocalDate pledgedOn,
        String recordedBy,
        long version)
        implements Row {

    Pledge with(List<TermsRow> terms, List<InstalmentRow> instalments, List<ConsentRow> consents) {
        List<PledgeTerms> told =
                terms.stream().map(row -> row.with(instalments)).toList();
        return Pledge.restore(new Pledge.Snapshot(
                new PledgeId(id),
                reference,
                new PledgeRequest(
                        new PartnerId(promisedBy.fold(first -> first, () -> donorId)),
                        kind,
                        Columns.purpose(purposeKind, programmeId, projectId, centreId),
                        told.get(0),
                        pledgedOn),
                new UserId(recordedBy),
                IntStream.range(1, told.size())
                        .mapToObj(turn -> terms.get(turn).amendment(told.get(turn)))
                        .toList(),
                consents.stream().map(ConsentRow::consent).toList()));
    }

    /** A row of {@code pledge_terms}. */
    record TermsRow(
            long pledge,
            int turn,
            LocalDate since,
            long amount,
            String recordedBy,
            Fact<String> documentKind,
            Fact<String> documentReference,
            Fact<LocalDate> documentDate,
            Fact<LocalDate> documentUntil,
            Fact<String> successorId) {

        PledgeTerms with(List<InstalmentRow> instalments) {
            return new PledgeTerms(
                    Money.ofCentimes(amount),
                    instalments.stream()
                            .filter(row -> row.turn() == turn)
                            .map(row -> new Instalment(row.dueOn(), Money.ofCentimes(row.amount())))
                            .toList());
        }

        Amendment amendment(PledgeTerms terms) {
            return new Amendment(
                    documentKind.fold(
                            kind -> Fact.known(Columns.paper(
                                    kind,
                                    documentReference.value().orElseThrow(),
                                    documentDate.value().orElseThrow(),
                                    documentUntil)),
                            Fact::unknown),
                    terms,
                    new Act(new UserId(recordedBy), since),
                    successorId.fold(next -> Fact.known(new PartnerId(next)), Fact::unknown));
        }
    }

    /** A row of {@code pledge_instalment}. */
    record InstalmentRow(long pledge, int turn, LocalDate dueOn, long amount) {}

    /** A row of {@code pledge_consent}. */
    record ConsentRow(
            long pledge,
            Purpose.Kind purposeKind,
            Fact<String> programmeId,
            Fact<String> projectId,
            Fact<String> centreId,
            LocalDate since,
            String recordedBy,
            String documentKind,
            String documentReference,
            LocalDate documentDate,
            Fact<LocalDate> documentUntil) {

        Consent consent() {
            return new Consent(
                    Columns.purpose(purposeKind, programmeId, projectId, centreId),
                    Columns.paper(documentKind, documentReference, documentDate, documentUntil),
                    new Act(new UserId(recordedBy), since));
        }
    }
}
