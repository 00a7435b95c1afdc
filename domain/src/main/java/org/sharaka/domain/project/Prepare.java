package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A step that leads a project from its draft to where it can be agreed.
 *
 * @param step {@link Arrow#SUBMIT}, {@link Arrow#APPRAISE} (model 1 and own) or {@link Arrow#PROGRAMME} (model 2)
 * @param programme the programme it is entered in with the step; unknown to leave it where it is
 * @param papers are kept in its dossier
 */
public record Prepare(Arrow step, LocalDate on, Fact<ProgrammeId> programme, List<Document> papers)
        implements org.sharaka.domain.rulebook.Step<Project, Prepare.Circumstances> {

    /** Copies the papers. */
    public Prepare {
        papers = List.copyOf(papers);
    }

    /** The step, as it is looked at beforehand. */
    public static Prepare on(Arrow step, LocalDate day) {
        return new Prepare(step, day, Fact.unknown(), List.of());
    }

    @Override
    public StepKind kind() {
        return step.kind();
    }

    @Override
    public PreparationInquiry look(Rulebook book, Project before, Circumstances around) {
        before.requires(step);
        Project project = with(before);
        return switch (step) {
            case SUBMIT -> new PreparationInquiry.Submitting(on, project.id(), around.parties());
            case APPRAISE ->
                new PreparationInquiry.Appraising(
                        on,
                        project.id(),
                        around.parties(),
                        project.reviewToConcludeOn(on),
                        SixPointsStated.of(project));
            case PROGRAMME ->
                new PreparationInquiry.Programming(
                        on, project.id(), around.parties(), project.programme(), SixPointsStated.of(project));
            default -> throw new IllegalArgumentException("no step of the preparation: " + step);
        };
    }

    @Override
    public LocalDate earliest(Project before, Circumstances around) {
        return before.lastStepOn();
    }

    /** Appraisal leads where the last review says. */
    @Override
    public Recorded<Project> take(Rulebook book, Project before, Circumstances around) {
        Project project = with(before);
        Act act = new Act(around.by(), on);
        if (step != Arrow.APPRAISE) {
            Stage next = step == Arrow.SUBMIT ? Stage.SUBMITTED : Stage.PROGRAMMED;
            Map<String, String> entered = step == Arrow.SUBMIT
                    ? Map.of()
                    : project.programme().fold(in -> Map.of("programme", in.value()), Map::of);
            return project.moved(step, next, act, Fact.unknown(), entered);
        }
        EffectivenessReview.Result result =
                project.reviewToConcludeOn(on).value().orElseThrow().result();
        return project.moved(step, result.next(), act, Fact.unknown(), Map.of("result", result.name()));
    }

    /**
     * What its gate needs to know beside the project.
     *
     * @param by who acts for the foundation
     * @param parties whom the file names, and the interests of that person
     */
    public record Circumstances(UserId by, Parties parties) {}

    private Project with(Project before) {
        return programme
                .fold(in -> before.changed(before.brief(), Fact.known(in)).after(), () -> before)
                .filed(papers);
    }
}
