package org.sharaka.web.wire;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.sharaka.domain.document.Document;

/** Papers that are put on file. */
public record PapersForm(@NotEmpty List<Document> documents) {}
