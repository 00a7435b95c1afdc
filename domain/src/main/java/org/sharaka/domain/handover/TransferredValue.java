package org.sharaka.domain.handover;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.money.Money;

/**
 * What a centre is worth when it passes, by whose money it comes from: what its works cost, traced from payments and
 * contributions, and what stands in it.
 *
 * @param centre which
 * @param works what the works cost, by source; nothing for a centre that was registered as existing
 * @param assets what the register of assets holds beside, by source
 * @param building whether a building passes
 */
public record TransferredValue(
        CentreId centre, Map<AssetSource, Money> works, Map<AssetSource, Money> assets, boolean building) {

    /** Copies the maps; a source that is not named is 0.00. */
    public TransferredValue {
        works = all(works);
        assets = all(assets);
    }

    private static Map<AssetSource, Money> all(Map<AssetSource, Money> some) {
        Map<AssetSource, Money> values = new TreeMap<>();
        for (AssetSource source : AssetSource.values()) {
            values.put(source, some.getOrDefault(source, Money.ZERO));
        }
        return Map.copyOf(values);
    }

    /**
     * What comes from one source.
     *
     * @param source whose money
     * @return works and assets together
     */
    public Money of(AssetSource source) {
        return works.getOrDefault(source, Money.ZERO).plus(assets.getOrDefault(source, Money.ZERO));
    }

    /** The sum over the sources. */
    public Money total() {
        return Stream.of(AssetSource.values()).map(this::of).reduce(Money.ZERO, Money::plus);
    }
}
