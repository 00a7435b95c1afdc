package org.sharaka.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Rulebook;

/** A ruling as the standard rulebook makes one under a single version, whatever its edition is. */
public final class RulingFixture {

    private RulingFixture() {}

    /**
     * A ruling of the newest edition.
     *
     * @param gate the name of the gate
     * @param on the day
     * @param version the version, whose group is the word before the full stop
     * @param checks what the rules found
     * @return the ruling
     */
    public static Ruling aRuling(String gate, LocalDate on, String version, List<Check> checks) {
        String group = version.substring(0, version.indexOf('.'));
        return new Ruling(
                gate, on, version, Map.of(group, version), Rulebook.standard().edition(), checks);
    }
}
