package org.sharaka.domain.maturity;

import java.util.List;
import org.sharaka.domain.document.Document;

/**
 * A paper that was shown for a dimension.
 *
 * @param dimension the code of the dimension
 * @param paper the paper; its date is that of what it shows: the assembly, the approval, the inspection
 * @param accepted whether who looked at it took it for evidence
 */
public record EvidencePiece(String dimension, Document paper, boolean accepted) {

    EvidencePiece refused() {
        return new EvidencePiece(dimension, paper, false);
    }

    static List<ShownPaper> taken(List<EvidencePiece> pieces) {
        return pieces.stream()
                .filter(EvidencePiece::accepted)
                .map(piece -> new ShownPaper(
                        piece.dimension, piece.paper.kind(), piece.paper.date(), piece.paper.validUntil()))
                .toList();
    }
}
