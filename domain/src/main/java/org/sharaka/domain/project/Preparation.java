package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The steps that lead a project from its draft to where it can be agreed: {@link Step#SUBMIT}, {@link Step#APPRAISE} or
 * {@link Step#PROGRAMME}. No partner is a party to them.
 *
 * @param project the project
 */
public record Preparation(Project project) {

    /**
     * The facts of the gate of a step: {@code review.complete} to appraise, {@code agreement.programmed} to programme,
     * no rule to submit.
     *
     * @param step one of the three
     * @param on the day
     * @return what the gate rules on
     * @throws WrongState where the step does not begin here
     */
    public PreparationInquiry look(Step step, LocalDate on) {
        project.requires(step);
        return switch (step) {
            case SUBMIT -> new PreparationInquiry.Submitting(on, project.id());
            case APPRAISE ->
                new PreparationInquiry.Appraising(
                        on, project.id(), project.reviewToConcludeOn(on), SixPointsStated.of(project));
            case PROGRAMME ->
                new PreparationInquiry.Programming(on, project.id(), project.programme(), SixPointsStated.of(project));
            default -> throw new IllegalArgumentException("no step of the preparation: " + step);
        };
    }

    /**
     * The project after a step, if its gate lets it pass. Appraisal leads where the last review says.
     *
     * @param book the rulebook
     * @param step one of the three
     * @param act who takes it, and on which day
     * @return made, or refused with the ruling
     * @throws WrongState where the step does not begin here
     */
    public Outcome<Project> taken(Rulebook book, Step step, Act act) {
        PreparationInquiry asked = look(step, act.on());
        Fact<LastReview> review = step == Step.APPRAISE ? project.reviewToConcludeOn(act.on()) : Fact.unknown();
        return project.taken(book, step, next(step, review), act, Fact.unknown(), asked, told(step, review));
    }

    private static Stage next(Step step, Fact<LastReview> review) {
        return switch (step) {
            case SUBMIT -> Stage.SUBMITTED;
            case PROGRAMME -> Stage.PROGRAMMED;
            default -> review.fold(found -> found.result().next(), () -> Stage.DRAFT);
        };
    }

    private Map<String, String> told(Step step, Fact<LastReview> review) {
        return step == Step.PROGRAMME
                ? project.programme().fold(in -> Map.of("programme", in.value()), Map::of)
                : review.fold(found -> Map.of("result", found.result().name()), Map::of);
    }
}
