package org.sharaka.domain.centre;

import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;

/**
 * Where a centre comes from.
 *
 * @param project the project that left it; unknown where it was registered as existing
 * @param space what is known of it as a space that serves associations (S14); unknown where it is none
 */
public record Origin(Fact<ProjectId> project, Fact<Space> space) {

    /** Registered as existing, and no space of S14. */
    public static final Origin EXISTING = new Origin(Fact.unknown(), Fact.unknown());

    /**
     * A centre that a project left.
     *
     * @param project which
     * @return its origin
     * @throws InvalidValue {@code value.reference} with reason {@code not-accepted} where its works are not
     *     provisionally accepted
     */
    public static Origin leftBy(Project project) {
        if (!isAcceptedAt(project.stage())) {
            throw InvalidValue.of("value.reference", "not-accepted", project.stage());
        }
        return new Origin(Fact.known(project.id()), Fact.unknown());
    }

    /**
     * Whether works at a stage are accepted, so that someone can run what they left.
     *
     * @param stage the stage of the project
     * @return true once they are provisionally accepted, and not withdrawn
     */
    public static boolean isAcceptedAt(Stage stage) {
        return stage == Stage.PROVISIONALLY_ACCEPTED || stage == Stage.FINALLY_ACCEPTED;
    }

    /**
     * A space that serves associations (S14).
     *
     * @param reference whether it is the reference centre of all spaces
     * @param since the year since when it is open, perhaps unknown
     */
    public record Space(boolean reference, Fact<Integer> since) {}
}
