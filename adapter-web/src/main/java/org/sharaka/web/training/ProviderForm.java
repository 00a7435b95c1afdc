package org.sharaka.web.training;

import jakarta.validation.constraints.NotNull;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.training.Provider;
import org.sharaka.web.wire.Part;

/**
 * Who gives a training or a measure: a space, a person who has shown competence, or, while nobody is found, neither.
 */
public record ProviderForm(Fact<CentreId> spaceId, Fact<ExpertForm> person) implements Part<Fact<Provider>> {

    public static ProviderForm of(Fact<Provider> by) {
        return by.fold(ProviderForm::of, () -> new ProviderForm(Fact.unknown(), Fact.unknown()));
    }

    static ProviderForm of(Provider by) {
        return by instanceof Provider.Space space
                ? new ProviderForm(Fact.known(space.centre()), Fact.unknown())
                : new ProviderForm(Fact.unknown(), Fact.known(ExpertForm.of((Provider.Expert) by)));
    }

    @Override
    public Fact<Provider> make() {
        if (spaceId.value().isPresent() && person.value().isPresent()) {
            throw InvalidValue.at("/spaceId", "training.provider", "both");
        }
        return spaceId.fold(space -> Fact.known(new Provider.Space(space)), () -> person.map(Part::make));
    }

    /** A person who has shown competence. */
    public record ExpertForm(@NotNull String name, @NotNull Document competence) implements Part<Provider> {

        private static ExpertForm of(Provider.Expert expert) {
            return new ExpertForm(expert.name(), expert.competence());
        }

        @Override
        public Provider make() {
            return new Provider.Expert(name, competence);
        }
    }
}
