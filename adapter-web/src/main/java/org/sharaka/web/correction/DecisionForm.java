package org.sharaka.web.correction;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.correction.DecideCorrection;
import org.sharaka.domain.correction.FactCorrection.Decision.What;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.condition.ConditionForm;
import org.sharaka.web.wire.Part;

/** What is handed in with the decision on a correction. */
record DecisionForm(
        @NotNull LocalDate on,
        @NotNull What what,
        @NotNull Document document,
        @NotNull Reason reason,
        List<ConditionForm> conditions)
        implements Part<DecideCorrection> {

    @Override
    public DecideCorrection make() {
        return new DecideCorrection(
                on, Fact.known(what), Fact.known(document), Fact.known(reason), Part.values(conditions));
    }
}
