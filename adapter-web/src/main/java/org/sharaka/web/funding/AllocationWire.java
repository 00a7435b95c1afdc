package org.sharaka.web.funding;

import java.util.List;
import org.sharaka.application.funding.AllocationStanding;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.funding.Release;
import org.sharaka.web.wire.MoneyWire;

/** An allocation, what it drew on, and what has become of it. */
record AllocationWire(
        String id,
        String reference,
        MoneyWire amount,
        PurposeWire to,
        String on,
        String pledgeId,
        List<PartWire> sources,
        MoneyWire released,
        MoneyWire spent,
        MoneyWire unspent,
        MoneyWire retained,
        List<ReleaseWire> releases,
        String recordedBy) {

    static AllocationWire of(AllocationStanding standing) {
        Allocation allocation = standing.allocation().value();
        Allocation.Snapshot state = allocation.snapshot();
        return new AllocationWire(
                allocation.id().value(),
                allocation.reference(),
                MoneyWire.of(allocation.amount()),
                PurposeWire.of(allocation.to()),
                allocation.on().toString(),
                state.request().pledge().fold(PledgeId::value, () -> null),
                PartWire.of(allocation.sources()),
                MoneyWire.of(allocation.released()),
                MoneyWire.of(standing.spent()),
                MoneyWire.of(standing.unspent()),
                MoneyWire.of(standing.held()),
                state.releases().stream().map(ReleaseWire::of).toList(),
                state.by().value());
    }

    /** What went back to its purpose. */
    record ReleaseWire(String on, String by, MoneyWire amount, List<PartWire> receipts, String reason) {

        static ReleaseWire of(Release release) {
            return new ReleaseWire(
                    release.act().on().toString(),
                    release.act().by().value(),
                    MoneyWire.of(ReceiptShare.sum(release.parts())),
                    PartWire.of(release.parts()),
                    release.reason());
        }
    }
}
