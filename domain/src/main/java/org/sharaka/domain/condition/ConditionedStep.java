package org.sharaka.domain.condition;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Check;

/**
 * A step that is taken though its gate warns.
 *
 * @param gate the gate of the step: {@code project.agree}
 * @param act who takes it, and when
 * @param warnings what its gate warns of
 * @param of what its conditions are of
 * @param who who is to meet a condition that names nobody: {@code PARTY}, {@code CONTRACTOR}, {@code MANAGER}
 */
public record ConditionedStep(String gate, Act act, List<Check> warnings, List<Subject> of, String who) {

    /** Copies the lists. */
    public ConditionedStep {
        warnings = List.copyOf(warnings);
        of = List.copyOf(of);
    }
}
