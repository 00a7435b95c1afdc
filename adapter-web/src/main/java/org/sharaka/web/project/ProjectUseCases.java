package org.sharaka.web.project;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.partnership.OwnAmendments;
import org.sharaka.application.project.ContractTakeovers;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.project.ProjectView;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Prepare;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.project.PrepareForm.ProgrammeStepForm;

/** What can be asked for about projects. */
public record ProjectUseCases(
        ProjectRegister register, ContractTakeovers takeovers, OwnAmendments amendments, ProjectView view) {

    /** The routes by which it is asked for; the clock tells the day where a caller names none. */
    public List<Route> routes(Clock clock) {
        ProjectAnswers answers = new ProjectAnswers(view, clock);
        return Stream.of(
                        new ProjectRoutes(register, answers).routes(),
                        new FileRoutes(register, takeovers, answers, clock).routes(),
                        new OwnAmendmentRoutes(register, amendments, clock).routes(),
                        new StepRoutes<>(ProjectRoutes.ONE, register, ProjectRoutes::id, clock, answers::taken)
                                .step(
                                        Arrow.SUBMIT.kind(),
                                        PrepareForm.class,
                                        PrepareForm::submit,
                                        day -> Prepare.on(Arrow.SUBMIT, day))
                                .step(
                                        Arrow.APPRAISE.kind(),
                                        PrepareForm.class,
                                        PrepareForm::appraise,
                                        day -> Prepare.on(Arrow.APPRAISE, day))
                                .step(
                                        Arrow.PROGRAMME.kind(),
                                        ProgrammeStepForm.class,
                                        day -> Prepare.on(Arrow.PROGRAMME, day))
                                .routes())
                .flatMap(List::stream)
                .toList();
    }
}
