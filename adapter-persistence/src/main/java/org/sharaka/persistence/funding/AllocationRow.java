package org.sharaka.persistence.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.funding.Release;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/** A row of {@code allocation}, as it is read. */
record AllocationRow(
        long place,
        String id,
        String reference,
        long amount,
        Purpose.Kind purposeKind,
        Fact<String> programmeId,
        Fact<String> projectId,
        Fact<String> centreId,
        LocalDate madeOn,
        Fact<String> pledgeId,
        String recordedBy,
        long version)
        implements Row {

    Allocation with(List<SourceRow> sources, List<ReleaseRow> releases, List<ReleasedRow> released) {
        return Allocation.restore(new Allocation.Snapshot(
                new AllocationId(id),
                reference,
                new AllocationRequest(
                        Money.ofCentimes(amount),
                        Columns.purpose(purposeKind, programmeId, projectId, centreId),
                        madeOn,
                        pledgeId.fold(pledge -> Fact.known(new PledgeId(pledge)), Fact::unknown)),
                sources.stream().map(SourceRow::part).toList(),
                new UserId(recordedBy),
                releases.stream().map(release -> release.with(released)).toList()));
    }

    /** A row of {@code allocation_source}. */
    record SourceRow(long allocation, String receiptId, long amount) {

        ReceiptShare part() {
            return Columns.part(receiptId, amount);
        }
    }

    /** A row of {@code allocation_release}. */
    record ReleaseRow(long allocation, int turn, LocalDate madeOn, String madeBy, String reason) {

        Release with(List<ReleasedRow> released) {
            return new Release(
                    new Act(new UserId(madeBy), madeOn),
                    released.stream()
                            .filter(part -> part.turn() == turn)
                            .map(part -> Columns.part(part.receiptId(), part.amount()))
                            .toList(),
                    reason);
        }
    }

    /** A row of {@code allocation_release_part}. */
    record ReleasedRow(long allocation, int turn, String receiptId, long amount) {}
}
