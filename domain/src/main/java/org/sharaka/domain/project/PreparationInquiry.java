package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a step that prepares a project.
 *
 * @param project as it stood, with its brief and its reviews
 * @param step which step
 * @param on the day of the step
 */
public record PreparationInquiry(Project project, Step step, LocalDate on) implements EarlierInquiry {

    /** Never null. */
    public PreparationInquiry {
        Objects.requireNonNull(project);
        Objects.requireNonNull(step);
        Objects.requireNonNull(on);
    }

    @Override
    public Ruling ruling() {
        return new Preparation(project).ruling(step, on);
    }
}
