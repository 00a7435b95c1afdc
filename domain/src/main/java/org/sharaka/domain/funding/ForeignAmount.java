package org.sharaka.domain.funding;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;

/**
 * What was received in another currency, kept beside the dirhams that the bank credited ({@code money.currency}). No
 * sum is ever made of it.
 *
 * @param amount above zero, with no more decimals than the currency has
 * @param currency any but the dirham
 */
public record ForeignAmount(BigDecimal amount, Currency currency) {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,4})?");

    /**
     * Checks both.
     *
     * @throws InvalidValue {@code value.amount} at {@code /amount}; {@code receipt.original} at {@code /currency} for
     *     the dirham
     */
    public ForeignAmount {
        Faults faults = new Faults();
        BigDecimal given = amount;
        if (given.signum() <= 0) {
            faults.add("/amount", "value.amount", "positive");
        }
        if (given.scale() > Math.max(0, currency.getDefaultFractionDigits())) {
            faults.add("/amount", "value.amount", "form", given.toPlainString());
        }
        if (Money.MAD.equals(currency)) {
            faults.add("/currency", "receipt.original", "dirham");
        }
        faults.throwIfAny();
    }

    /**
     * Reads it as the interface writes it.
     *
     * @param amount digits, and a point with decimals
     * @param currency the code of ISO 4217
     * @return the amount
     * @throws InvalidValue {@code value.amount} at {@code /amount}; {@code receipt.original} at {@code /currency}
     */
    public static ForeignAmount of(String amount, String currency) {
        Faults faults = new Faults();
        Optional<BigDecimal> read = faults.take("/amount", () -> read(amount));
        Optional<Currency> known = faults.take("/currency", () -> known(currency));
        faults.throwIfAny();
        return new ForeignAmount(read.orElseThrow(), known.orElseThrow());
    }

    private static BigDecimal read(String amount) {
        if (!AMOUNT.matcher(amount).matches()) {
            throw InvalidValue.of("value.amount", "form", amount);
        }
        return new BigDecimal(amount);
    }

    private static Currency known(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findAny()
                .orElseThrow(() -> InvalidValue.of("receipt.original", "currency", code));
    }
}
