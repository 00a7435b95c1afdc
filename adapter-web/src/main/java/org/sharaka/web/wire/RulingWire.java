package org.sharaka.web.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.web.text.Reader;

/** A ruling, in the language of a reader, with the values of the versions it was made under. */
public record RulingWire(
        String gate,
        String on,
        String policy,
        @Nullable Map<String, String> policies,
        int edition,
        String verdict,
        List<CheckWire> checks) {

    public static RulingWire of(Ruling ruling, Reader reader) {
        return new RulingWire(
                ruling.gate(),
                ruling.on().toString(),
                ruling.policy(),
                ruling.policies(),
                ruling.edition(),
                ruling.verdict().name(),
                CheckWire.of(ruling.checks(), reader.texts(ruling), reader.language()));
    }

    /** The same ruling, made under values that no version has. */
    public RulingWire underNoVersions() {
        return new RulingWire(gate, on, policy, null, edition, verdict, checks);
    }
}
