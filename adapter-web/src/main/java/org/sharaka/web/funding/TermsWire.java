package org.sharaka.web.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.money.Money;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** How much is promised, and when. */
final class TermsWire {

    private TermsWire() {}

    /** The terms, where each part of them can be read. */
    static Optional<PledgeTerms> read(Form form, MoneyWire amount, List<InstalmentWire> schedule) {
        Optional<Money> whole = form.money("/amount", amount);
        List<Instalment> read = form.each("/schedule", schedule, (pointer, line) -> line.read(form, pointer));
        return whole.isPresent() && schedule != null && read.size() == schedule.size()
                ? form.take("", () -> new PledgeTerms(whole.get(), read))
                : Optional.empty();
    }

    static List<InstalmentWire> schedule(PledgeTerms terms) {
        return terms.schedule().stream().map(InstalmentWire::of).toList();
    }

    /** A part of a pledge that falls due on a day. */
    record InstalmentWire(
            @NotNull String dueOn, @NotNull @Valid MoneyWire amount) {

        static InstalmentWire of(Instalment instalment) {
            return new InstalmentWire(instalment.dueOn().toString(), MoneyWire.of(instalment.amount()));
        }

        Optional<Instalment> read(Form form, String pointer) {
            Optional<LocalDate> day = form.date(pointer + "/dueOn", dueOn);
            Optional<Money> money = form.money(pointer + "/amount", amount);
            return day.isPresent() && money.isPresent()
                    ? form.take(pointer, () -> new Instalment(day.get(), money.get()))
                    : Optional.empty();
        }
    }
}
