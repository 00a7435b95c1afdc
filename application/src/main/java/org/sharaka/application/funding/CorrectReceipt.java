package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Correction;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * To set right what was entered of a receipt ({@code fact.correction}). What is unknown stays as it is.
 *
 * @param receipt which
 * @param on on which day it is corrected
 * @param amount the right amount or value
 * @param receivedOn the right day
 * @param reference the right reference
 * @param reason why
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record CorrectReceipt(
        ReceiptId receipt,
        LocalDate on,
        Fact<Money> amount,
        Fact<LocalDate> receivedOn,
        Fact<String> reference,
        String reason,
        Fact<Long> expected) {

    /**
     * Something has to be corrected.
     *
     * @throws InvalidValue {@code value.required} at {@code /amount} where amount, day and reference are all unknown
     */
    public CorrectReceipt {
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(expected);
        if (amount.value().isEmpty()
                && receivedOn.value().isEmpty()
                && reference.value().isEmpty()) {
            throw InvalidValue.at("/amount", "value.required", "missing");
        }
    }

    Correction over(ReceiptEntry stands, Act act) {
        ReceiptEntry right = new ReceiptEntry(
                amount.value().orElse(stands.amount()),
                receivedOn.value().orElse(stands.receivedOn()),
                reference.value().orElse(stands.reference()));
        return new Correction(act, right, reason);
    }
}
