package org.sharaka.web.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReleaseAllocation;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in about an allocation. */
final class AllocationForms {

    private AllocationForms() {}

    /** A new allocation: from whatever may go there, where no pledge is named. */
    record AllocationForm(
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid PurposeWire to,
            @NotNull String on,
            String pledgeId) {

        AllocationRequest read(Form form) {
            Optional<Money> money = form.money("/amount", amount);
            Optional<Purpose> target = PurposeWire.read(form, "/to", to);
            Optional<LocalDate> day = form.date("/on", on);
            Fact<PledgeId> pledge = Fact.of(Optional.ofNullable(pledgeId).map(PledgeId::new));
            Optional<AllocationRequest> request = money.isPresent() && target.isPresent() && day.isPresent()
                    ? form.take("", () -> new AllocationRequest(money.get(), target.get(), day.get(), pledge))
                    : Optional.empty();
            form.throwIfAny();
            return request.orElseThrow();
        }
    }

    /** Money that goes back to its purpose: all that is unspent, where no amount is given. */
    record ReleaseForm(
            @NotNull String on,
            @Valid MoneyWire amount,
            @NotNull String reason) {

        ReleaseAllocation step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Money> goes = form.money("/amount", amount);
            Optional<String> why = form.reason(reason);
            form.throwIfAny();
            return new ReleaseAllocation(day.orElseThrow(), Fact.of(goes), Fact.of(why));
        }
    }
}
