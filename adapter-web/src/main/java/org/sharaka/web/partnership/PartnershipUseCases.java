package org.sharaka.web.partnership;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.partnership.AgreementRegister;
import org.sharaka.application.partnership.AgreementSteps;
import org.sharaka.application.partnership.ProjectSteps;
import org.sharaka.application.partnership.TermsRegister;
import org.sharaka.web.http.Route;
import org.sharaka.web.project.GateRoutes;
import org.sharaka.web.project.ProjectAnswers;
import org.sharaka.web.project.ProjectUseCases;

/** What can be asked for about partnerships. */
public record PartnershipUseCases(
        ProjectSteps undertakings, AgreementRegister agreements, AgreementSteps steps, TermsRegister terms) {

    /** The routes by which it is asked for; the clock tells the day where a caller names none. */
    public List<Route> routes(ProjectUseCases projects, Clock clock) {
        ProjectAnswers answers = new ProjectAnswers(projects.view(), clock);
        return Stream.of(
                        new UndertakingRoutes(undertakings, answers).routes(),
                        new GateRoutes(projects.view(), clock).routes(undertakings.steps()),
                        new AgreementRoutes(agreements).routes(),
                        new AgreementStepRoutes(steps, clock).routes(),
                        new TermsRoutes(terms, clock).routes())
                .flatMap(List::stream)
                .toList();
    }
}
