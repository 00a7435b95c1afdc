package org.sharaka.domain.project;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.PlainText;

/**
 * A change of an own project after it was decided, by a decision of two people ({@code terms.amendment}).
 *
 * @param number from 1, in the order of the amendments of the project
 * @param prepared who prepared it, and when
 * @param paper the {@link DocumentKind#DECISION}
 * @param what what it changes, a paragraph; planned dates are written here
 * @param budget the budget from its approval on; unknown where it stays
 * @param contracts the contracts whose amount it changes
 * @param approved who approved it, somebody else, and when; unknown until then, and nothing has changed
 */
public record OwnAmendment(
        int number,
        Act prepared,
        Document paper,
        String what,
        Fact<Brief.Budget> budget,
        List<NewAmount> contracts,
        Fact<Act> approved) {

    /**
     * Copies and checks.
     *
     * @throws InvalidValue {@code value.text} at {@code /what}; {@code value.enum} at {@code /paper/kind}
     */
    public OwnAmendment {
        contracts = List.copyOf(contracts);
        Faults faults = new Faults();
        String typed = what;
        what = faults.take("/what", () -> PlainText.paragraph(typed, Brief.LONGEST_TEXT, "value.text"))
                .orElse("");
        paper.mustBe(DocumentKind.DECISION, "/paper", faults);
        faults.throwIfAny();
    }

    OwnAmendment approvedBy(Act act) {
        return new OwnAmendment(number, prepared, paper, what, budget, contracts, Fact.known(act));
    }

    /**
     * A contract with another amount.
     *
     * @param amount what it is from now on, tax included; more than nothing
     */
    public record NewAmount(ContractId contract, Money amount) {

        /**
         * Checks the amount.
         *
         * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}
         */
        public NewAmount {
            Faults faults = new Faults();
            amount.mustBePositive("/amount", faults);
            faults.throwIfAny();
        }
    }
}
