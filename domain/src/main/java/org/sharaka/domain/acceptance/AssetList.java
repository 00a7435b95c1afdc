package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.asset.NewAsset;

/**
 * The asset list of lots that were accepted together.
 *
 * @param lots which
 * @param accepted the day of their acceptance
 * @param assets its lines
 */
public record AssetList(List<LotId> lots, LocalDate accepted, List<NewAsset> assets) {

    /** Copies the lists. */
    public AssetList {
        lots = List.copyOf(lots);
        assets = List.copyOf(assets);
    }

    /**
     * Where an asset of it comes from.
     *
     * @param project the short reference of the project
     * @return {@code PRJ-2026-0007 L1 L2}
     */
    public String origin(String project) {
        return Stream.concat(Stream.of(project), lots.stream().map(LotId::value))
                .collect(Collectors.joining(" "));
    }
}
