package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/** A step of a project that rests on its partnership and its money (S6–S8, S11). */
public sealed interface ProjectStep extends org.sharaka.domain.rulebook.Step<Project, ProjectCircumstances> {

    /** A step, as it is looked at beforehand: of its day alone. */
    static ProjectStep on(Arrow arrow, LocalDate day) {
        return switch (arrow) {
            case AGREE -> new Agree(day, List.of(), Answers.NONE);
            case START -> new Start(day, List.of());
            case SUSPEND, RESUME -> new Hold(arrow, day, Fact.unknown(), List.of(), Fact.unknown());
            case CANCEL, SETTLE -> new Settle(arrow, day, Fact.unknown(), List.of(), Settlement.NONE);
            default -> throw new IllegalArgumentException("no step of a partnership: " + arrow);
        };
    }

    /** The arrow of the life cycle of works that it is. */
    Arrow arrow();

    /** Papers that come with it, and are kept in the dossier of the project. */
    List<Document> papers();

    /** Why it is taken; unknown where it needs no reason. */
    default Fact<Reason> reason() {
        return Fact.unknown();
    }

    /** The facts of its gate, of the project with the papers that come with the step. */
    ProjectInquiry facts(Project project, ProjectCircumstances around);

    /** What the journal's reader needs beside day, stage, reason and papers. */
    default Map<String, String> particulars(ProjectCircumstances around) {
        return Map.of();
    }

    @Override
    default StepKind kind() {
        return arrow().kind();
    }

    @Override
    default ProjectInquiry look(Rulebook book, Project before, ProjectCircumstances around) {
        before.requires(arrow());
        return facts(before.filed(papers()), around);
    }

    @Override
    default LocalDate earliest(Project before, ProjectCircumstances around) {
        return before.lastStepOn();
    }

    @Override
    default Recorded<Project> take(Rulebook book, Project before, ProjectCircumstances around) {
        Map<String, String> particulars = new TreeMap<>(particulars(around));
        if (!papers().isEmpty()) {
            particulars.put(
                    "documents", papers().stream().map(Document::reference).collect(Collectors.joining("; ")));
        }
        Stage next = switch (arrow()) {
            case AGREE -> Stage.AGREED;
            case START -> Stage.IN_EXECUTION;
            case SUSPEND -> Stage.SUSPENDED;
            case RESUME -> before.stageBefore();
            case CANCEL -> Stage.CANCELLED;
            case SETTLE -> before.stage();
            default -> throw new IllegalArgumentException("no step of a partnership: " + arrow());
        };
        return before.filed(papers())
                .moved(arrow(), next, new Act(around.by(), on()), reason().map(Reason::text), particulars);
    }

    /**
     * The project is agreed, an own project decided; with the first of its projects the agreement is signed.
     *
     * @param answers what is handed in for warnings
     */
    record Agree(LocalDate on, List<Document> papers, Answers answers) implements ProjectStep {

        /** Copies the papers. */
        public Agree {
            papers = List.copyOf(papers);
        }

        @Override
        public Arrow arrow() {
            return Arrow.AGREE;
        }

        @Override
        public ProjectInquiry facts(Project project, ProjectCircumstances around) {
            return around.agreeing(project, on);
        }

        @Override
        public Map<String, String> particulars(ProjectCircumstances around) {
            return around.partnership()
                    .fold(Partnership::agreement, Fact::<Agreement>unknown)
                    .fold(agreement -> Map.of("agreement", agreement.id().value()), Map::of);
        }
    }

    /** Works start. */
    record Start(LocalDate on, List<Document> papers) implements ProjectStep {

        /** Copies the papers. */
        public Start {
            papers = List.copyOf(papers);
        }

        @Override
        public Arrow arrow() {
            return Arrow.START;
        }

        @Override
        public ProjectInquiry facts(Project project, ProjectCircumstances around) {
            return around.starting(project, on);
        }
    }

    /**
     * The project is held, which is protective and needs nothing, or goes on where it was.
     *
     * @param arrow {@link Arrow#SUSPEND} or {@link Arrow#RESUME}
     * @param reason why; required to take it
     * @param with the agreement that is suspended or terminated, and holds it; unknown where it is held by itself
     */
    record Hold(Arrow arrow, LocalDate on, Fact<Reason> reason, List<Document> papers, Fact<AgreementId> with)
            implements ProjectStep {

        /** Copies the papers. */
        public Hold {
            papers = List.copyOf(papers);
        }

        @Override
        public ProjectInquiry facts(Project project, ProjectCircumstances around) {
            return arrow == Arrow.RESUME
                    ? around.resuming(project, on)
                    : new ProjectInquiry.Suspending(on, project.id());
        }

        @Override
        public void check(Project before) {
            reason.required("/reason");
        }

        @Override
        public Map<String, String> particulars(ProjectCircumstances around) {
            return with.fold(agreement -> Map.of("agreement", agreement.value()), Map::of);
        }
    }

    /**
     * It ends before it is accepted, or what is left once it is finally accepted is settled as then
     * ({@code works.settlement}).
     *
     * @param arrow {@link Arrow#CANCEL} or {@link Arrow#SETTLE}
     * @param reason why; required to take it
     * @param settlement what becomes of works and money
     */
    record Settle(Arrow arrow, LocalDate on, Fact<Reason> reason, List<Document> papers, Settlement settlement)
            implements ProjectStep {

        /** Copies the papers. */
        public Settle {
            papers = List.copyOf(papers);
        }

        @Override
        public ProjectInquiry facts(Project project, ProjectCircumstances around) {
            return arrow == Arrow.CANCEL
                    ? new ProjectInquiry.Cancelling(on, project.id(), settlement, around.ending(project))
                    : new ProjectInquiry.SettlingRest(on, project.id(), settlement, around.rest());
        }

        @Override
        public void check(Project before) {
            reason.required("/reason");
        }

        @Override
        public Map<String, String> particulars(ProjectCircumstances around) {
            return settlement.particulars();
        }
    }
}
