package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.place.Field;

/** A time in which a manager worked in a field. */
public record ExperienceForm(
        @NotNull Field field,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Document document) implements Part<Experience>, Fitting {

    public static ExperienceForm of(Experience worked) {
        return new ExperienceForm(worked.field(), worked.from(), worked.until(), worked.paper());
    }

    @Override
    public void fit(Faults faults) {
        Fitting.together(faults, () -> new Term(from, until), from, until);
    }

    @Override
    public Experience make() {
        Term term = new Term(from, until);
        return new Experience(field, term.from(), term.until(), document);
    }
}
