package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/** An amount of money. */
public record MoneyWire(@NotNull String amount, @NotNull String currency) {

    public static MoneyWire of(Money money) {
        return new MoneyWire(money.plain(), money.currency().getCurrencyCode());
    }

    /** Null where it is unknown. */
    public static MoneyWire of(Fact<Money> money) {
        return money.fold(MoneyWire::of, () -> null);
    }
}
