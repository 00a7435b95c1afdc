package org.sharaka.application.work;

import java.util.List;
import org.sharaka.domain.gate.Check;

/**
 * Something that was added or changed, with the version it has now and what its writer should know.
 *
 * @param value the aggregate
 * @param version its version
 * @param notices checks of the rules that only give notice
 * @param <T> the kind of aggregate
 */
public record Kept<T>(T value, long version, List<Check> notices) {

    /** Copies the notices. */
    public Kept {
        notices = List.copyOf(notices);
    }
}
