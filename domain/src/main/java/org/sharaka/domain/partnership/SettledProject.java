package org.sharaka.domain.partnership;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.project.ProjectId;

/**
 * The settlements of a project.
 *
 * @param project which
 * @param settlements at least one, in order
 */
public record SettledProject(ProjectId project, List<Settled> settlements) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException without a settlement
     */
    public SettledProject {
        settlements = List.copyOf(settlements);
        if (settlements.isEmpty()) {
            throw new IllegalArgumentException("no settlement of " + project);
        }
    }

    /** With one more. */
    public SettledProject and(Settled last) {
        List<Settled> all = new ArrayList<>(settlements);
        all.add(last);
        return new SettledProject(project, all);
    }
}
