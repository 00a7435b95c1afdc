package org.sharaka.application.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ProjectId;

/**
 * A change of an agreement that both sides signed.
 *
 * @param agreement which
 * @param on on which day it is recorded
 * @param document the amendment itself
 * @param signatories who signed it, for both sides
 * @param what what it changes, a paragraph; schedule and dates are told here
 * @param budgets the budgets it changes
 * @param terms the projects whose last version of the terms of reference it brings into force
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record AmendAgreement(
        AgreementId agreement,
        LocalDate on,
        Document document,
        List<Signatory> signatories,
        String what,
        List<NewBudget> budgets,
        List<ProjectId> terms,
        Fact<Long> expected) {

    /** Copies the lists. */
    public AmendAgreement {
        signatories = List.copyOf(signatories);
        budgets = List.copyOf(budgets);
        terms = List.copyOf(terms);
    }

    /**
     * A budget that is changed.
     *
     * @param project whose
     * @param budget what it is from now on; its whole is known
     */
    public record NewBudget(ProjectId project, Brief.Budget budget) {
        /**
         * Checks that the whole is known.
         *
         * @throws InvalidValue {@code value.required} at {@code /budget}
         */
        public NewBudget {
            if (budget.total().value().isEmpty()) {
                throw InvalidValue.at("/budget", "value.required", "missing");
            }
        }
    }
}
