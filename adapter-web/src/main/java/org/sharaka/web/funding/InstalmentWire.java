package org.sharaka.web.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.money.Money;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Fitting;
import org.sharaka.web.wire.Part;

/** A part of a pledge that falls due on a day. */
record InstalmentWire(
        @Ahead @NotNull LocalDate dueOn, @NotNull Money amount) implements Part<Instalment> {

    static List<InstalmentWire> of(PledgeTerms terms) {
        return terms.schedule().stream()
                .map(one -> new InstalmentWire(one.dueOn(), one.amount()))
                .toList();
    }

    /** Whether they are the parts of an amount; nothing where one of them is at fault. */
    static void fit(Faults faults, @Nullable Money amount, @Nullable List<InstalmentWire> schedule) {
        boolean whole = schedule != null && schedule.stream().allMatch(one -> one != null && one.isSound());
        if (whole) {
            Fitting.together(
                    faults,
                    () -> new PledgeTerms(
                            Objects.requireNonNull(amount), Part.values(Objects.requireNonNull(schedule))),
                    amount);
        }
    }

    private boolean isSound() {
        return dueOn != null
                && amount != null
                && new Faults().take("", this::make).isPresent();
    }

    @Override
    public Instalment make() {
        return new Instalment(dueOn, amount);
    }
}
