package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.money.Money;

class FreeReceiptTest {

    @ParameterizedTest
    @CsvSource({
        "POOL, PROJECT, false",
        "PROGRAMME, PROJECT, false",
        "PROJECT, PROJECT, true",
        "SUPPORT, PROJECT, true",
        "POOL, POOL, true",
        "PROJECT, POOL, true"
    })
    void money_of_the_same_purpose_or_a_narrower_one_takes_the_place_of_what_never_came(
            Purpose.Kind free, Purpose.Kind lacking, boolean takes) {
        FreeReceipt receipt =
                new FreeReceipt(new ReceiptId("rec-1"), free, LocalDate.parse("2026-01-05"), 1, Money.parse("10.00"));

        assertThat(receipt.takesThePlaceOf(lacking)).isEqualTo(takes);
    }
}
