package org.sharaka.web.centre;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/** Papers that are put on the file of a centre. */
record CentrePapersForm(@NotNull LocalDate on, @NotEmpty List<Document> documents, Fact<PartnerId> holderId) {}
