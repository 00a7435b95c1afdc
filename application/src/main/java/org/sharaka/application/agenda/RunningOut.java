package org.sharaka.application.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Trainings;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.project.Expiry;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.time.Deadline;

/** What runs out unless it is renewed: papers, bonds and guarantees, mandates and what their managers show. */
final class RunningOut {

    private static final Set<String> RUNNING_AGREEMENTS =
            Set.of(AgreementState.SIGNED.name(), AgreementState.SUSPENDED.name());

    private static final Set<String> ENTRUSTING = Set.of(MandateState.RUNNING.name(), MandateState.SUSPENDED.name());

    private final Stores stores;
    private final AgendaSpan span;

    RunningOut(Stores stores, AgendaSpan span) {
        this.stores = stores;
        this.span = span;
    }

    List<AgendaItem> items() {
        Stream<AgendaItem> ofProjects =
                stores.of(Projects.class).withPapersExpiringBetween(AgendaSpan.EVER, span.to()).stream()
                        .map(Versioned::value)
                        .flatMap(this::of);
        Stream<AgendaItem> guarantees =
                Registers.all(stores, all().with("state", RUNNING_AGREEMENTS), Agreements.class).stream()
                        .flatMap(this::of);
        Stream<AgendaItem> ofCentres = Registers.all(stores, all(), Centres.class).stream()
                .flatMap(centre -> due(AgendaKind.CENTRE_PAPER, Subjects.of(centre), centre.expiringPapers()));
        Stream<AgendaItem> mandates = Registers.all(stores, all().with("state", ENTRUSTING), Mandates.class).stream()
                .flatMap(this::of);
        return Stream.of(ofProjects, guarantees, ofCentres, mandates)
                .flatMap(items -> items)
                .toList();
    }

    private Stream<AgendaItem> of(Project project) {
        AgendaSubject subject = Subjects.of(project);
        Expiry expiry = project.expiry();
        return Stream.concat(
                due(AgendaKind.PAPER, subject, expiry.papers()), due(AgendaKind.BOND, subject, expiry.bonds()));
    }

    /** What a bank guarantees of a sponsor's money, as long as the works of the project go on. */
    private Stream<AgendaItem> of(Agreement agreement) {
        return agreement.projects().stream().flatMap(id -> {
            List<Deadline> last = agreement.expiringGuarantees(id);
            Project project = stores.of(Projects.class).get(id).value();
            return last.isEmpty() || project.stage().isOver()
                    ? Stream.empty()
                    : due(AgendaKind.BANK_GUARANTEE, Subjects.of(project), last);
        });
    }

    /**
     * A mandate, its manager's papers, and the modules of the manager's people; none once the centre is handed over.
     */
    private Stream<AgendaItem> of(Mandate mandate) {
        Fact<Deadline> end = mandate.runsOut(span.today()).map(last -> new Deadline("", last));
        if (end.value().isEmpty()) {
            return Stream.empty();
        }
        Partner manager = stores.of(Partners.class).get(mandate.manager()).value();
        HandoverPolicy policy = stores.rulebook().on(span.today()).handover();
        Centre centre = stores.of(Centres.class).get(mandate.centre()).value();
        AgendaSubject subject = Subjects.of(mandate, centre);
        List<Deadline> modules = stores.of(Trainings.class)
                .of(centre.id())
                .value()
                .runsOut(mandate.manager(), policy, manager.profile().kind().isInstitutional(), span.today());
        return Stream.of(
                        due(
                                AgendaKind.MANDATE_END,
                                subject,
                                end.value().stream().toList()),
                        due(AgendaKind.MANDATE_REVIEW, subject, review(mandate, centre)),
                        due(AgendaKind.MANAGER_PAPER, subject, mandate.expiringPapers(manager)),
                        due(AgendaKind.TRAINING, Subjects.of(centre), modules))
                .flatMap(items -> items);
    }

    private List<Deadline> review(Mandate mandate, Centre centre) {
        AcceptancePolicy policy = stores.rulebook().on(span.today()).acceptance();
        return centre.origin().project().value().stream()
                .flatMap(project -> stores.of(Agreements.class).current(project).stream())
                .flatMap(agreement -> agreement.value().heldSince().value().stream())
                .flatMap(held -> mandate.reviewedBy(held, policy).value().stream())
                .map(last -> new Deadline("", last))
                .toList();
    }

    private Stream<AgendaItem> due(AgendaKind kind, AgendaSubject subject, List<Deadline> deadlines) {
        return deadlines.stream().flatMap(deadline -> span.due(kind, subject, deadline));
    }

    private Criteria all() {
        return Criteria.all(new Window(Fact.unknown(), Window.LARGEST_LIMIT)).asOf(span.today());
    }
}
