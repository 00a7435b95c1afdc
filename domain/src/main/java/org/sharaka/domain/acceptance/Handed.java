package org.sharaka.domain.acceptance;

import java.util.List;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * What is handed in at acceptance.
 *
 * @param ready whether it is ready for use
 * @param documents the papers handed in with it
 * @param termsVersion the version of the terms it was held against; unknown where there are none, or nobody said
 * @param items what was found of each item of the terms
 * @param assets the lines of the asset list; empty where nobody wrote them down
 */
public record Handed(
        ReadyForUse ready,
        List<Document> documents,
        Fact<Integer> termsVersion,
        List<ItemResult> items,
        List<NewAsset> assets) {

    /** Nothing is handed in. */
    public static final Handed NOTHING =
            new Handed(ReadyForUse.UNSAID, List.of(), Fact.unknown(), List.of(), List.of());

    /** Copies the lists. */
    public Handed {
        documents = List.copyOf(documents);
        items = List.copyOf(items);
        assets = List.copyOf(assets);
    }

    Handed with(List<Document> papers) {
        return new Handed(ready, papers, termsVersion, items, assets);
    }
}
