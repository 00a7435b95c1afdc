package org.sharaka.web.handover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.web.wire.Part;

/** A decision of the board. */
public record BoardForm(@NotNull String reference, @NotNull LocalDate on) implements Part<BoardDecision> {

    public static BoardForm of(BoardDecision decision) {
        return new BoardForm(decision.reference(), decision.on());
    }

    @Override
    public BoardDecision make() {
        return new BoardDecision(reference, on);
    }
}
