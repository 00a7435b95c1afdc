package org.sharaka.domain.maturity;

import java.util.Objects;
import org.sharaka.domain.document.Document;

/**
 * A paper that was shown for a dimension.
 *
 * @param dimension which
 * @param paper the paper; its date is that of what it shows: the assembly, the approval, the inspection
 * @param accepted whether who looked at it took it for evidence
 */
public record EvidencePiece(Dimension dimension, Document paper, boolean accepted) {

    /** Never null. */
    public EvidencePiece {
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(paper);
    }

    EvidencePiece refused() {
        return new EvidencePiece(dimension, paper, false);
    }
}
