package org.sharaka.web.acceptance;

import java.util.List;
import org.sharaka.domain.acceptance.Completion;
import org.sharaka.domain.acceptance.CutLot;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.Lot;
import org.sharaka.domain.acceptance.Notice;
import org.sharaka.domain.acceptance.Refusal;
import org.sharaka.domain.acceptance.Visit;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** The delivery of the works of a project; its stage is that of the lot that is furthest behind. */
record DeliveryWire(
        String projectId,
        String begunOn,
        String stage,
        List<LotWire> lots,
        List<ReserveWire> reserves,
        List<CutWire> cut) {

    private static final int PLACES = 6;

    static DeliveryWire of(Delivery delivery, Reader reader) {
        return new DeliveryWire(
                delivery.project().value(),
                delivery.begunOn().toString(),
                delivery.stage().name(),
                delivery.lots().stream().map(lot -> LotWire.of(lot, reader)).toList(),
                delivery.reserves().stream().map(ReserveWire::of).toList(),
                delivery.cutLots().stream().map(CutWire::of).toList());
    }

    /** A lot that will not be delivered. */
    record CutWire(String id, String name, String on, String by) {

        private static CutWire of(CutLot cut) {
            return new CutWire(
                    cut.lot().id().value(),
                    cut.lot().name().fold(name -> name, () -> null),
                    cut.act().on().toString(),
                    cut.act().by().value());
        }
    }

    /**
     * A lot. The day of its acceptance and the end of its guarantee are as they are known now; its completions are as
     * they were recorded, with what corrects them beside.
     */
    record LotWire(
            String id,
            String name,
            String share,
            String stage,
            String acceptedOn,
            String guaranteeEnd,
            List<CompletionWire> completions) {

        private static LotWire of(Lot lot, Reader reader) {
            return new LotWire(
                    lot.id().value(),
                    lot.name().fold(name -> name, () -> null),
                    lot.share()
                            .fold(
                                    share -> share.rounded(PLACES)
                                            .stripTrailingZeros()
                                            .toPlainString(),
                                    () -> null),
                    lot.stage().name(),
                    lot.acceptance().fold(accepted -> accepted.on().toString(), () -> null),
                    lot.acceptance().fold(accepted -> accepted.guaranteeEnd().toString(), () -> null),
                    lot.completions().stream()
                            .map(completion -> CompletionWire.of(completion, reader))
                            .toList());
        }
    }

    /** From one notice of completion to its refusal, or to acceptance and what becomes of it. */
    record CompletionWire(
            NoticeWire notice,
            List<VisitWire> visits,
            RefusalWire refusal,
            AcceptanceWire acceptance,
            List<CorrectionWire> corrections) {

        private static CompletionWire of(Completion completion, Reader reader) {
            return new CompletionWire(
                    NoticeWire.of(completion.notice()),
                    completion.visits().stream().map(VisitWire::of).toList(),
                    completion.refusal().fold(RefusalWire::of, () -> null),
                    completion.acceptance().fold(accepted -> AcceptanceWire.of(accepted, reader), () -> null),
                    completion.corrections().stream()
                            .map(correction -> CorrectionWire.of(correction, reader))
                            .toList());
        }
    }

    /** A notice of completion. */
    record NoticeWire(ActWire recorded, DocumentWire document) {

        private static NoticeWire of(Notice notice) {
            return new NoticeWire(ActWire.of(notice.act()), DocumentWire.of(notice.document()));
        }
    }

    /** A visit; null for what was not said. */
    record VisitWire(ActWire recorded, String by, String remarks, Boolean occupied) {

        private static VisitWire of(Visit visit) {
            return new VisitWire(
                    ActWire.of(visit.act()),
                    visit.by(),
                    visit.remarks().fold(remarks -> remarks, () -> null),
                    visit.occupied().fold(occupied -> occupied, () -> null));
        }
    }

    /** A refusal. */
    record RefusalWire(ActWire recorded, String reason, String makeAcceptable) {

        private static RefusalWire of(Refusal refusal) {
            return new RefusalWire(ActWire.of(refusal.act()), refusal.reason(), refusal.makeAcceptable());
        }
    }
}
