package org.sharaka.web.oversight;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.oversight.Budget;
import org.sharaka.domain.oversight.Commitment;
import org.sharaka.domain.oversight.Figures;
import org.sharaka.domain.oversight.OwnResource;
import org.sharaka.domain.oversight.Statement;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;

/** Statements, budgets and commitments, as they are shown; what is unknown is null. */
final class FinanceWires {

    private FinanceWires() {}

    /** A statement. */
    record StatementWire(
            String from,
            String until,
            MoneyWire operatingCosts,
            List<FinanceForms.ResourceForm> resources,
            MoneyWire cashReserve,
            ActWire approved,
            DocumentWire document) {

        static StatementWire of(Statement one) {
            return new StatementWire(
                    one.months().from().toString(),
                    one.months().until().toString(),
                    MoneyWire.of(one.operatingCosts()),
                    shown(one.resources()),
                    MoneyWire.of(one.cashReserve()),
                    ActWire.of(one.approved()),
                    DocumentWire.of(one.document()));
        }
    }

    /** A budget. */
    record BudgetWire(
            String from,
            String until,
            MoneyWire amount,
            List<FinanceForms.ResourceForm> secured,
            ActWire approved,
            DocumentWire document) {

        static BudgetWire of(Budget one) {
            return new BudgetWire(
                    one.months().from().toString(),
                    one.months().until().toString(),
                    MoneyWire.of(one.amount()),
                    shown(one.secured()),
                    ActWire.of(one.approved()),
                    DocumentWire.of(one.document()));
        }
    }

    /** A letter of commitment. */
    record CommitmentWire(String managerId, ActWire given, DocumentWire document) {

        static CommitmentWire of(Commitment one) {
            return new CommitmentWire(one.manager().value(), ActWire.of(one.given()), DocumentWire.of(one.document()));
        }
    }

    /** The money as of a day; ratios as decimals, for showing. */
    record FiguresWire(
            String on,
            MoneyWire operatingCosts,
            MoneyWire ownCash,
            MoneyWire ownInKind,
            MoneyWire securedNextYear,
            MoneyWire budgetNextYear,
            String cashReserveMonths,
            String largestSourceShare) {

        static FiguresWire of(Figures figures, LocalDate on) {
            return new FiguresWire(
                    on.toString(),
                    MoneyWire.of(figures.operatingCosts()),
                    MoneyWire.of(figures.ownCash()),
                    MoneyWire.of(figures.ownInKind()),
                    MoneyWire.of(figures.securedNextYear()),
                    MoneyWire.of(figures.budgetNextYear()),
                    rounded(figures.cashReserveMonths(), 2),
                    rounded(figures.largestSourceShare(), 4));
        }

        private static String rounded(Fact<Fraction> ratio, int places) {
            return ratio.fold(value -> value.rounded(places).toPlainString(), () -> null);
        }
    }

    private static List<FinanceForms.ResourceForm> shown(List<OwnResource> all) {
        return all.stream().map(FinanceForms.ResourceForm::of).toList();
    }
}
