package org.sharaka.web.inventory;

import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.inventory.Asset;
import org.sharaka.domain.inventory.Disposal;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;

/** An asset; what is unknown is null. */
record AssetWire(
        String id,
        String description,
        String kind,
        MoneyWire value,
        boolean critical,
        String condition,
        String source,
        String acquiredOn,
        String origin,
        ActWire entered,
        DisposalWire disposed) {

    static AssetWire of(Asset asset) {
        NewAsset entry = asset.entry();
        return new AssetWire(
                asset.id().value(),
                entry.description(),
                entry.kind().name(),
                MoneyWire.of(entry.value()),
                entry.critical(),
                entry.condition().name(),
                entry.source().name(),
                entry.acquiredOn().toString(),
                entry.origin().fold(origin -> origin, () -> null),
                ActWire.of(asset.entered()),
                asset.disposal().fold(DisposalWire::of, () -> null));
    }

    /** How it left the register. */
    record DisposalWire(ActWire act, String reason, DocumentWire consent) {

        static DisposalWire of(Disposal disposal) {
            return new DisposalWire(ActWire.of(disposal.act()), disposal.reason(), DocumentWire.of(disposal.consent()));
        }
    }
}
