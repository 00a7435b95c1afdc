package org.sharaka.web.mandate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.mandate.DraftMandate;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.mandate.Experience;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Fitting;
import org.sharaka.web.wire.Part;

/** A mandate that is to be signed. */
record MandateForm(
        @NotNull PartnerId managerId,
        @Ahead @NotNull LocalDate from,
        @Ahead @NotNull LocalDate until,
        List<Document> documents,
        List<ExperienceForm> experience)
        implements Part<Term>, Fitting {

    @Override
    public void fit(Faults faults) {
        Fitting.together(faults, this::make, from, until);
    }

    @Override
    public Term make() {
        return new Term(from, until);
    }

    DraftMandate of(CentreId centre) {
        return new DraftMandate(centre, managerId, make(), documents, Part.values(experience));
    }

    /** A time in which the manager worked in a field. */
    record ExperienceForm(
            @NotNull Field field,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotNull Document document) implements Part<Experience>, Fitting {

        static ExperienceForm of(Experience worked) {
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
}
