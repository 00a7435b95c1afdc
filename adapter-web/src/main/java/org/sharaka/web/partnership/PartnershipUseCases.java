package org.sharaka.web.partnership;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.partnership.AgreementRegister;
import org.sharaka.application.partnership.ProjectSteps;
import org.sharaka.application.partnership.SettledView;
import org.sharaka.application.partnership.TermsRegister;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.project.Arrow;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.http.StepRoutes;
import org.sharaka.web.partnership.StepForms.AgreeForm;
import org.sharaka.web.partnership.StepForms.HoldForm;
import org.sharaka.web.partnership.StepForms.SettleForm;
import org.sharaka.web.partnership.StepForms.StartForm;
import org.sharaka.web.project.ProjectAnswers;
import org.sharaka.web.project.ProjectRoutes;
import org.sharaka.web.project.ProjectUseCases;

/** What can be asked for about partnerships. */
public record PartnershipUseCases(ProjectSteps steps, AgreementRegister agreements, TermsRegister terms) {

    /** The routes by which it is asked for; the clock tells the day where a caller names none. */
    public List<Route> routes(ProjectUseCases projects, Clock clock) {
        ProjectAnswers answers = new ProjectAnswers(projects.view(), clock);
        return Stream.of(
                        new StepRoutes<>(ProjectRoutes.ONE, steps, ProjectRoutes::id, clock, answers::taken)
                                .step(Arrow.AGREE.kind(), AgreeForm.class, day -> ProjectStep.on(Arrow.AGREE, day))
                                .step(Arrow.START.kind(), StartForm.class, day -> ProjectStep.on(Arrow.START, day))
                                .step(
                                        Arrow.SUSPEND.kind(),
                                        HoldForm.class,
                                        HoldForm::suspend,
                                        day -> ProjectStep.on(Arrow.SUSPEND, day))
                                .step(
                                        Arrow.RESUME.kind(),
                                        HoldForm.class,
                                        HoldForm::resume,
                                        day -> ProjectStep.on(Arrow.RESUME, day))
                                .step(
                                        Arrow.CANCEL.kind(),
                                        SettleForm.class,
                                        SettleForm::cancel,
                                        day -> ProjectStep.on(Arrow.CANCEL, day))
                                .step(
                                        Arrow.SETTLE.kind(),
                                        SettleForm.class,
                                        SettleForm::settle,
                                        day -> ProjectStep.on(Arrow.SETTLE, day))
                                .routes(),
                        List.of(
                                Route.get(ProjectRoutes.ONE + "/settlement", Permission.READ, this::settlement),
                                Route.get(AgreementRoutes.ONE + "/settlement", Permission.READ, this::settlements)),
                        new AgreementRoutes(agreements, clock).routes(),
                        new TermsRoutes(terms, clock).routes())
                .flatMap(List::stream)
                .toList();
    }

    private Answer settlement(Exchange exchange) {
        SettledView view = steps.settlement(exchange.call(), ProjectRoutes.id(exchange));
        return Answer.resource(view.settled().version(), SettledWire.of(view));
    }

    private Answer settlements(Exchange exchange) {
        AgreementId id = new AgreementId(exchange.path("id"));
        Versioned<Agreement> read = agreements.read(exchange.call(), id);
        List<SettledWire> items = steps.settlements(exchange.call(), id).stream()
                .map(SettledWire::of)
                .toList();
        return Answer.resource(read.version(), new SettledWire.AllWire(items));
    }
}
