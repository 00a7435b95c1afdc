package org.sharaka.web.oversight;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.web.http.Route;

/** Reports, findings, consultations and the money of centres. */
public final class OversightRoutes {

    private final OversightRegister register;
    private final Clock clock;

    public OversightRoutes(OversightRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        OversightUseCases desk = new OversightUseCases(register.findings(), clock);
        return Stream.of(
                        new ReportRoutes(register.reports(), desk).routes(),
                        new FindingRoutes(register.findings(), desk).routes(),
                        new ConsultationRoutes(register.consultations(), desk).routes(),
                        new FinanceRoutes(register.finances(), desk).routes())
                .flatMap(List::stream)
                .toList();
    }
}
