package org.sharaka.web.mandate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.mandate.DraftMandate;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.ExperienceForm;
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
}
