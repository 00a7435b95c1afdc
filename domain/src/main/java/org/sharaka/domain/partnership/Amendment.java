package org.sharaka.domain.partnership;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.PlainText;

/**
 * A change of terms, budget, contracts, schedule or dates that both sides signed after the agreement
 * ({@code terms.amendment}).
 *
 * @param number from 1, in the order of the amendments of one agreement
 * @param act who recorded it, and on which day
 * @param paper the amendment itself, a {@link DocumentKind#AMENDMENT}
 * @param signatories who signed it, for both sides
 * @param what what it changes, a paragraph; it tells of schedule and dates too
 * @param budgets the budgets it changes
 * @param contracts the contracts it changes
 * @param terms the terms of reference it changes, as stored differences
 * @param contributions what the foundation contributes from now on
 * @param summons the {@link DocumentKind#NOTICE} that summoned the party, where it did not come; unknown otherwise
 */
public record Amendment(
        int number,
        Act act,
        Document paper,
        List<Signatory> signatories,
        String what,
        List<BudgetChange> budgets,
        List<ContractChange> contracts,
        List<TermsDifference> terms,
        List<Contribution> contributions,
        Fact<Document> summons) {

    /**
     * Copies and checks.
     *
     * @throws InvalidValue {@code value.text} at {@code /what}; {@code value.enum} at {@code /document/kind} or
     *     {@code /summons/kind} for another kind of paper
     */
    public Amendment {
        signatories = List.copyOf(signatories);
        budgets = List.copyOf(budgets);
        contracts = List.copyOf(contracts);
        terms = List.copyOf(terms);
        contributions = List.copyOf(contributions);
        Faults faults = new Faults();
        String typed = what;
        what = faults.take("/what", () -> PlainText.paragraph(typed, Brief.LONGEST_TEXT, "value.text"))
                .orElse("");
        paper.mustBe(DocumentKind.AMENDMENT, "/document", faults);
        summons.value().ifPresent(letter -> letter.mustBe(DocumentKind.NOTICE, "/summons", faults));
        faults.throwIfAny();
    }

    /**
     * A budget that is changed.
     *
     * @param before what it was, perhaps unknown
     * @param after what it is from now on
     */
    public record BudgetChange(ProjectId project, Fact<Money> before, Money after) {}

    /**
     * A contract whose amount is changed.
     *
     * @param before what it was
     * @param after what it is from now on
     */
    public record ContractChange(ContractId contract, Money before, Money after) {}
}
