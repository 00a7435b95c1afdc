package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Outcome;

/**
 * The steps that lead a project from its draft to where it can be agreed: {@link Step#SUBMIT}, {@link Step#APPRAISE} or
 * {@link Step#PROGRAMME}. No partner is a party to them.
 *
 * @param project the project
 */
public record Preparation(Project project) {

    /** Never null. */
    public Preparation {
        Objects.requireNonNull(project);
    }

    /**
     * What the gate of a step says.
     *
     * @param step one of the three
     * @param on the day
     * @return {@code review.complete} to appraise, {@code agreement.programmed} to programme, nothing to submit
     * @throws WrongState where the step does not begin here
     */
    public Ruling ruling(Step step, LocalDate on) {
        project.requires(step);
        List<Check> checks = switch (step) {
            case SUBMIT -> List.of();
            case APPRAISE -> List.of(ProjectRules.reviewed(project, on));
            case PROGRAMME -> List.of(ProjectRules.programmed(project, on));
            default -> throw new IllegalArgumentException("no step of the preparation: " + step);
        };
        return new Ruling(step.gate(), on, WorksPolicy.ADOPTED.on(on).version(), checks);
    }

    /**
     * The project after a step, if its gate lets it pass. Appraisal leads where the last review says.
     *
     * @param step one of the three
     * @param act who takes it, and on which day
     * @return made, or refused with the ruling
     * @throws WrongState where the step does not begin here
     */
    public Outcome<Project> taken(Step step, Act act) {
        PreparationInquiry asked = new PreparationInquiry(project, step, act.on());
        Fact<EffectivenessReview> review =
                step == Step.APPRAISE ? project.reviewToConcludeOn(act.on()) : Fact.unknown();
        return project.taken(step, next(step, review), act, Fact.unknown(), asked, told(step, review));
    }

    private static Stage next(Step step, Fact<EffectivenessReview> review) {
        return switch (step) {
            case SUBMIT -> Stage.SUBMITTED;
            case PROGRAMME -> Stage.PROGRAMMED;
            default -> review.fold(found -> found.result().next(), () -> Stage.DRAFT);
        };
    }

    private Map<String, String> told(Step step, Fact<EffectivenessReview> review) {
        return step == Step.PROGRAMME
                ? project.programme().fold(in -> Map.of("programme", in.value()), Map::of)
                : review.fold(found -> Map.of("result", found.result().name()), Map::of);
    }
}
