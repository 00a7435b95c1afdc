package org.sharaka.web.support;

import jakarta.validation.constraints.NotNull;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.training.Provider;
import org.sharaka.web.training.ProviderForm;
import org.sharaka.web.training.ProviderForm.ExpertForm;
import org.sharaka.web.wire.Part;

/** A measure that is planned or granted; given by a space or a person, or, while nobody is found, by neither. */
record MeasureForm(
        @NotNull MeasureKind kind,
        @NotNull String about,
        Fact<Money> amount,
        Fact<CentreId> spaceId,
        Fact<ExpertForm> person,
        Fact<String> dimension)
        implements Part<PlannedMeasure> {

    static MeasureForm of(PlannedMeasure measure) {
        ProviderForm by = ProviderForm.of(measure.provider());
        return new MeasureForm(
                measure.kind(),
                measure.about(),
                Fact.known(measure.amount()),
                by.spaceId(),
                by.person(),
                measure.dimension());
    }

    @Override
    public PlannedMeasure make() {
        Fact<Provider> by = new ProviderForm(spaceId, person).make();
        return new PlannedMeasure(kind, about, amount.fold(cost -> cost, () -> Money.ZERO), by, dimension);
    }
}
