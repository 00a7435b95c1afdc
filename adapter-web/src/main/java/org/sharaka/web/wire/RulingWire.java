package org.sharaka.web.wire;

import java.util.List;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.text.Language;

/** A ruling, told to a reader. */
public record RulingWire(String gate, String on, String policy, String verdict, List<CheckWire> checks) {

    public static RulingWire of(Ruling ruling, Language language) {
        return new RulingWire(
                ruling.gate(),
                ruling.on().toString(),
                ruling.policy(),
                ruling.verdict().name(),
                CheckWire.of(ruling.checks(), language));
    }
}
