package org.sharaka.application.support;

import java.time.LocalDate;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.AssetKind;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.SupportPlan;

/**
 * Equipment that was delivered, as it enters the inventory of the centre.
 *
 * @param value what it is worth
 * @param critical whether the centre cannot work without it
 * @param source whose money it comes from
 */
public record DeliveredAsset(Money value, boolean critical, AssetCondition condition, AssetSource source) {

    NewAsset asset(SupportPlan plan, Grant grant, LocalDate acquiredOn) {
        return new NewAsset(
                grant.measure().about(),
                AssetKind.EQUIPMENT,
                value,
                critical,
                condition,
                source,
                acquiredOn,
                Fact.known(plan.item(grant)));
    }
}
