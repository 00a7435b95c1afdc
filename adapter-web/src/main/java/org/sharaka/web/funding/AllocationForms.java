package org.sharaka.web.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What is handed in about an allocation. */
final class AllocationForms {

    private AllocationForms() {}

    /** A new allocation: from whatever may go there, where no pledge is named. */
    record AllocationForm(
            @NotNull Money amount,
            @NotNull PurposeWire to,
            @NotNull LocalDate on,
            Fact<PledgeId> pledgeId) implements Part<AllocationRequest> {

        @Override
        public AllocationRequest make() {
            return new AllocationRequest(amount, to.make(), on, pledgeId);
        }
    }

    /** Money that goes back to its purpose: all that is unspent, where no amount is given. */
    record ReleaseForm(
            @NotNull LocalDate on,
            Fact<Money> amount,
            @NotNull @Paragraph String reason) {}
}
