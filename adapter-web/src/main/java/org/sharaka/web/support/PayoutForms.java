package org.sharaka.web.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.support.Accounts;
import org.sharaka.domain.support.AidPapers;
import org.sharaka.domain.support.Justification;
import org.sharaka.domain.support.PayGrant;
import org.sharaka.domain.support.PayInstalment;
import org.sharaka.domain.support.Payout;
import org.sharaka.domain.support.Repayment;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in about the money of a plan. */
final class PayoutForms {

    private PayoutForms() {}

    /** What is handed in on a day. */
    interface Dated {

        String on();
    }

    /** What a year of aid rests on. */
    record AgreementForm(
            @NotNull String on,
            @Valid DocumentWire agreement,
            @Valid DocumentWire annualPlan) implements Dated {

        AidPapers read(Form form, Exchange exchange) {
            form.date("/on", on);
            Optional<Document> signed = form.document("/agreement", agreement);
            Optional<Document> plan = form.document("/annualPlan", annualPlan);
            form.throwIfAny();
            return new AidPapers(Fact.of(signed), Fact.of(plan));
        }
    }

    /** A payment: of the next instalment, where no amount is needed, or for a grant. */
    record PaymentForm(
            @NotNull String on,
            @NotNull String allocationId,
            @Valid MoneyWire amount,
            @NotNull @Valid DocumentWire document,
            @NotNull String payee) {

        PayInstalment instalment(Form form, int year) {
            Optional<LocalDate> day = form.date("/on", on);
            Fact<Payout> payout = payout(form);
            Fact<Money> sum = sum(form);
            form.throwIfAny();
            return new PayInstalment(day.orElseThrow(), year, sum, payout);
        }

        PayGrant grant(Form form, String grant) {
            if (amount == null) {
                form.add("/amount", "value.required", "missing");
            }
            Optional<LocalDate> day = form.date("/on", on);
            Fact<Payout> payout = payout(form);
            Fact<Money> sum = sum(form);
            form.throwIfAny();
            return new PayGrant(day.orElseThrow(), grant, sum, payout);
        }

        private Fact<Money> sum(Form form) {
            return amount == null ? Fact.unknown() : Fact.of(form.money("/amount", amount));
        }

        private Fact<Payout> payout(Form form) {
            return Fact.of(form.document("/document", document)
                    .filter(any -> allocationId != null && payee != null)
                    .map(paper -> new Payout(new AllocationId(allocationId), paper, payee)));
        }
    }

    /** What was justified of an instalment. */
    record JustificationForm(
            @NotNull String on,
            @NotNull BigDecimal instalment,
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid DocumentWire document)
            implements Dated {

        Justification read(Form form, Exchange exchange) {
            UserId by = exchange.call().actor().id();
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Integer> number = form.whole("/instalment", instalment, 1, 2);
            Optional<Money> sum = form.money("/amount", amount);
            Optional<Document> paper = form.document("/document", document);
            boolean whole = day.isPresent() && number.isPresent() && sum.isPresent() && paper.isPresent();
            Optional<Justification> justified = whole
                    ? form.take(
                            "", () -> new Justification(number.get(), sum.get(), new Act(by, day.get()), paper.get()))
                    : Optional.empty();
            form.throwIfAny();
            return justified.orElseThrow();
        }
    }

    /** The accounts of a year. */
    record AccountsForm(
            @NotNull String on,
            @NotNull @Valid MoneyWire costs,
            @NotNull @Valid DocumentWire document) implements Dated {

        Accounts read(Form form, Exchange exchange) {
            UserId by = exchange.call().actor().id();
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Money> sum = form.money("/costs", costs);
            Optional<Document> paper = form.document("/document", document);
            boolean whole = day.isPresent() && sum.isPresent() && paper.isPresent();
            Optional<Accounts> accounts = whole
                    ? form.take("", () -> new Accounts(sum.get(), new Act(by, day.get()), paper.get()))
                    : Optional.empty();
            form.throwIfAny();
            return accounts.orElseThrow();
        }
    }

    /** Aid that was given back. */
    record RepaymentForm(
            @NotNull String on,
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid DocumentWire document) implements Dated {

        Repayment read(Form form, Exchange exchange) {
            UserId by = exchange.call().actor().id();
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Money> sum = form.money("/amount", amount);
            Optional<Document> paper = form.document("/document", document);
            boolean whole = day.isPresent() && sum.isPresent() && paper.isPresent();
            Optional<Repayment> returned = whole
                    ? form.take("", () -> new Repayment(sum.get(), new Act(by, day.get()), paper.get()))
                    : Optional.empty();
            form.throwIfAny();
            return returned.orElseThrow();
        }
    }
}
