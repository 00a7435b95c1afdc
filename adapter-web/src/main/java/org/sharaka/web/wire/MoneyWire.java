package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/** An amount of money; its currency can only be the dirham. */
public record MoneyWire(@NotNull Amount amount, @NotNull Currency currency) implements Part<Money> {

    public static MoneyWire of(Money money) {
        return new MoneyWire(new Amount(money), money.currency());
    }

    /** Null where it is unknown. */
    public static MoneyWire of(Fact<Money> money) {
        return money.fold(MoneyWire::of, () -> null);
    }

    @Override
    public Money make() {
        return amount.money();
    }
}
