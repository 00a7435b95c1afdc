package org.sharaka.web.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.training.Provider;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** A measure that is planned or granted; given by a space or a person, or, while nobody is found, by neither. */
record MeasureForm(
        @NotNull String kind,
        @NotNull String about,
        @Valid MoneyWire amount,
        @Nullable String spaceId,
        @Valid @Nullable PersonForm person,
        String dimension) {

    Optional<PlannedMeasure> read(Form form, String pointer) {
        Optional<MeasureKind> what = form.word(pointer + "/kind", kind, MeasureKind.class);
        Optional<Money> cost = amount == null ? Optional.of(Money.ZERO) : form.money(pointer + "/amount", amount);
        Optional<Provider> by = provider(form, pointer);
        return what.isEmpty() || about == null || cost.isEmpty()
                ? Optional.empty()
                : form.take(
                        pointer,
                        () -> new PlannedMeasure(
                                what.get(), about, cost.get(), Fact.of(by), Fact.of(Optional.ofNullable(dimension))));
    }

    private Optional<Provider> provider(Form form, String pointer) {
        if (spaceId != null && person != null) {
            form.add(pointer + "/spaceId", "training.provider", "both");
            return Optional.empty();
        }
        return spaceId == null
                ? Optional.ofNullable(person).flatMap(one -> one.read(form, pointer))
                : Optional.of(new Provider.Space(new CentreId(spaceId)));
    }

    static MeasureForm of(PlannedMeasure measure) {
        Provider by = measure.provider().value().orElse(null);
        return new MeasureForm(
                measure.kind().name(),
                measure.about(),
                MoneyWire.of(measure.amount()),
                by instanceof Provider.Space space ? space.centre().value() : null,
                by instanceof Provider.Expert expert
                        ? new PersonForm(expert.name(), DocumentWire.of(expert.competence()))
                        : null,
                measure.dimension().fold(code -> code, () -> null));
    }

    /** A person who has shown competence. */
    record PersonForm(@NotNull String name, @NotNull @Valid DocumentWire competence) {

        Optional<Provider> read(Form form, String pointer) {
            Optional<Document> paper = form.document(pointer + "/person/competence", competence);
            return name == null || paper.isEmpty()
                    ? Optional.empty()
                    : form.take(pointer + "/person", () -> new Provider.Expert(name, paper.get()));
        }
    }
}
