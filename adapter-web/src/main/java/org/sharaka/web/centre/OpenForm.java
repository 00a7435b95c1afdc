package org.sharaka.web.centre;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.OpenCentre;
import org.sharaka.domain.document.Document;
import org.sharaka.web.wire.Part;

/** What is handed in with the opening of a centre. */
record OpenForm(@NotNull LocalDate on, List<Document> documents) implements Part<OpenCentre> {

    @Override
    public OpenCentre make() {
        return new OpenCentre(on, documents);
    }
}
