package org.sharaka.web.support;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.support.Accounts;
import org.sharaka.domain.support.AidEntry;
import org.sharaka.domain.support.AidPapers;
import org.sharaka.domain.support.Justification;
import org.sharaka.domain.support.PayGrant;
import org.sharaka.domain.support.PayInstalment;
import org.sharaka.domain.support.Payout;
import org.sharaka.domain.support.Refusal;
import org.sharaka.domain.support.Repayment;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.wire.Between;

/** What is handed in about the money of a plan. */
final class PayoutForms {

    private PayoutForms() {}

    /** What is put on the file of a year of aid. */
    interface EntryForm {

        LocalDate on();

        AidEntry of(UserId by);
    }

    /** What a year of aid rests on. */
    record AgreementForm(@NotNull LocalDate on, Fact<Document> agreement, Fact<Document> annualPlan)
            implements EntryForm {

        @Override
        public AidPapers of(UserId by) {
            return new AidPapers(agreement, annualPlan);
        }
    }

    /** A payment: of the next instalment, where no amount is needed, or for a grant. */
    record PaymentForm(
            @NotNull LocalDate on,
            @NotNull AllocationId allocationId,
            Fact<Money> amount,
            @NotNull Document document,
            @NotNull String payee) {

        PayInstalment instalment(int year) {
            return new PayInstalment(on, year, amount, payout());
        }

        PayGrant grant(String grant) {
            return new PayGrant(on, grant, Fact.known(amount.required("/amount")), payout());
        }

        private Fact<Payout> payout() {
            return Fact.known(new Payout(allocationId, document, payee));
        }
    }

    /** What was justified of an instalment. */
    record JustificationForm(
            @NotNull LocalDate on,
            @NotNull @Between(most = 2) Integer instalment,
            @NotNull Money amount,
            @NotNull Document document)
            implements EntryForm {

        @Override
        public Justification of(UserId by) {
            return new Justification(instalment, amount, new Act(by, on), document);
        }
    }

    /** What was shown of an instalment and refused. */
    record RefusalForm(
            @NotNull LocalDate on,
            @NotNull @Between(most = 2) Integer instalment,
            @NotNull Money amount,
            @NotNull Reason reason)
            implements EntryForm {

        @Override
        public Refusal of(UserId by) {
            return new Refusal(instalment, amount, new Act(by, on), reason);
        }
    }

    /** The accounts of a year. */
    record AccountsForm(
            @NotNull LocalDate on,
            @NotNull Money costs,
            @NotNull Document document) implements EntryForm {

        @Override
        public Accounts of(UserId by) {
            return new Accounts(costs, new Act(by, on), document);
        }
    }

    /** Aid that was given back. */
    record RepaymentForm(
            @NotNull LocalDate on,
            @NotNull Money amount,
            @NotNull Document document) implements EntryForm {

        @Override
        public Repayment of(UserId by) {
            return new Repayment(amount, new Act(by, on), document);
        }
    }
}
