package org.sharaka.web.acceptance;

import java.util.List;
import org.sharaka.domain.acceptance.Decision;
import org.sharaka.domain.acceptance.Extension;
import org.sharaka.domain.acceptance.FinalAcceptance;
import org.sharaka.domain.acceptance.ItemResult;
import org.sharaka.domain.acceptance.ProvisionalAcceptance;
import org.sharaka.domain.acceptance.ReadyForUse;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.condition.WrittenReasonWire;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.RulingWire;

/** A provisional acceptance as it was recorded, and what becomes of it; null for what was not. */
record AcceptanceWire(
        ActWire recorded,
        ReadyWire ready,
        List<DocumentWire> documents,
        Integer termsVersion,
        List<ItemWire> items,
        List<AssetLine> assets,
        RulingWire ruling,
        List<WrittenReasonWire> reasons,
        int guaranteeMonths,
        List<ExtensionWire> guaranteeExtensions,
        DecisionWire withdrawal,
        FinalWire end) {

    static AcceptanceWire of(ProvisionalAcceptance accepted, Reader reader) {
        return new AcceptanceWire(
                ActWire.of(accepted.act()),
                ReadyWire.of(accepted.handed().ready()),
                DocumentWire.of(accepted.handed().documents()),
                accepted.handed().termsVersion().fold(version -> version, () -> null),
                accepted.handed().items().stream().map(ItemWire::of).toList(),
                accepted.handed().assets().stream().map(AssetLine::of).toList(),
                RulingWire.of(accepted.ruling(), reader),
                WrittenReasonWire.of(accepted.reasons()),
                accepted.guarantee().months(),
                accepted.guarantee().extensions().stream()
                        .map(ExtensionWire::of)
                        .toList(),
                accepted.withdrawal().fold(DecisionWire::of, () -> null),
                accepted.end().fold(FinalWire::of, () -> null));
    }

    /** Whether it was ready for use; null for what was not said. */
    record ReadyWire(Boolean tests, Boolean equipment, Boolean utilities, Boolean keys) {

        private static ReadyWire of(ReadyForUse ready) {
            return new ReadyWire(
                    said(ready.tests()), said(ready.equipment()), said(ready.utilities()), said(ready.keys()));
        }

        private static Boolean said(Fact<Boolean> fact) {
            return fact.fold(said -> said, () -> null);
        }
    }

    /** What was found of one item of the terms. */
    record ItemWire(String item, String result) {

        private static ItemWire of(ItemResult found) {
            return new ItemWire(found.item(), found.result().name());
        }
    }

    /** A later day, by decision. */
    record ExtensionWire(String until, DecisionWire decision) {

        private static ExtensionWire of(Extension extension) {
            return new ExtensionWire(extension.until().toString(), DecisionWire.of(extension.decision()));
        }
    }

    /** A decision of the foundation. */
    record DecisionWire(ActWire recorded, String reason, DocumentWire document) {

        private static DecisionWire of(Decision decision) {
            return new DecisionWire(
                    ActWire.of(decision.act()), decision.reason(), DocumentWire.of(decision.document()));
        }
    }

    /** A final acceptance. */
    record FinalWire(ActWire recorded, List<DocumentWire> documents) {

        private static FinalWire of(FinalAcceptance end) {
            return new FinalWire(ActWire.of(end.act()), DocumentWire.of(end.documents()));
        }
    }
}
