package org.sharaka.web.handover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.web.wire.Form;

/** A decision of the board. */
public record BoardForm(@NotNull String reference, @NotNull String on) {

    /** Unknown where there is none, or it is at fault. */
    public static Fact<BoardDecision> read(Form form, String pointer, BoardForm raw) {
        if (raw == null) {
            return Fact.unknown();
        }
        Optional<LocalDate> day = form.date(pointer + "/on", raw.on());
        return raw.reference() == null || day.isEmpty()
                ? Fact.unknown()
                : Fact.of(form.take(pointer, () -> new BoardDecision(raw.reference(), day.get())));
    }

    public static BoardForm of(BoardDecision decision) {
        return new BoardForm(decision.reference(), decision.on().toString());
    }
}
