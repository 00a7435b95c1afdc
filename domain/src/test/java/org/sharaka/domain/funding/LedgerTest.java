package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sharaka.testing.FundingFixture.day;
import static org.sharaka.testing.FundingFixture.mad;

import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

class LedgerTest {

    private static final ReceiptId RECEIPT = new ReceiptId("r");
    private static final Fact<AllocationId> ALLOCATION = Fact.known(new AllocationId("a"));
    private static final Fact<PaymentId> PAYMENT = Fact.known(new PaymentId("p"));

    private static Movement movement(
            Movement.Kind kind, Fact<AllocationId> allocation, Fact<PaymentId> payment, Money amount) {
        return new Movement(kind, day("2026-01-01"), RECEIPT, allocation, payment, amount);
    }

    private static Figures figures(String received, String allocated, String spent, String available, Money overdue) {
        return new Figures(
                Money.ZERO, mad(received), mad(allocated), mad(spent), mad(available), Money.ZERO, overdue, Money.ZERO);
    }

    @Test
    void a_line_names_what_its_kind_asks() {
        assertThat(movement(Movement.Kind.PAYMENT, ALLOCATION, PAYMENT, mad("1.00"))
                        .spent())
                .isEqualTo(mad("1.00"));
        assertThat(movement(Movement.Kind.RELEASE, ALLOCATION, Fact.unknown(), mad("1.00"))
                        .allocated())
                .isEqualTo(Money.ofCentimes(-100));
        assertThat(movement(Movement.Kind.REVERSAL, Fact.unknown(), Fact.unknown(), mad("1.00"))
                        .received())
                .isEqualTo(Money.ofCentimes(-100));
        assertThat(movement(Movement.Kind.CORRECTION, Fact.unknown(), Fact.unknown(), Money.ofCentimes(-1))
                        .received())
                .isEqualTo(Money.ofCentimes(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> movement(Movement.Kind.PAYMENT, ALLOCATION, Fact.unknown(), mad("1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> movement(Movement.Kind.RECEIPT, ALLOCATION, Fact.unknown(), mad("1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> movement(Movement.Kind.RECEIPT, Fact.unknown(), Fact.unknown(), Money.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> movement(Movement.Kind.CORRECTION, Fact.unknown(), Fact.unknown(), Money.ZERO));
    }

    @Test
    void figures_that_do_not_balance_cannot_be() {
        assertThat(figures("10.00", "6.00", "6.00", "4.00", Money.ZERO).unspent())
                .isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> figures("10.00", "6.00", "6.00", "4.01", Money.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> figures("10.00", "6.00", "6.01", "4.00", Money.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures("10.00", "6.00", "6.00", "4.00", Money.ofCentimes(-1)));
    }
}
