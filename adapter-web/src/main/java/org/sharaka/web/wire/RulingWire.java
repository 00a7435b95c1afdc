package org.sharaka.web.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.web.text.Reader;
import org.sharaka.web.text.ShownMend;

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
                checks(ruling, reader));
    }

    private static List<CheckWire> checks(Ruling ruling, Reader reader) {
        Texts texts = reader.texts(ruling);
        List<Check> checks = ruling.checks();
        Function<Integer, Optional<ShownMend>> mends = reader.mends(ruling);
        return IntStream.range(0, checks.size())
                .mapToObj(place -> CheckWire.of(
                        checks.get(place),
                        texts,
                        reader.language(),
                        mends.apply(place).orElse(null)))
                .toList();
    }

    /** The same ruling, made under values that no version has. */
    public RulingWire underNoVersions() {
        return new RulingWire(gate, on, policy, null, edition, verdict, checks);
    }
}
