package org.sharaka.application.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.application.project.ProjectView;
import org.sharaka.application.project.ProjectView.StepView;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Corrections;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.PaymentQuery;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.ProjectQuery;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.correction.DecideCorrection;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;

/** What waits for a decision of the person who asks. */
final class Decisions {

    private final Stores stores;
    private final Call call;
    private final ProjectView view;
    private final LocalDate today;

    Decisions(Stores stores, Call call, ProjectView view, LocalDate today) {
        this.stores = stores;
        this.call = call;
        this.view = view;
        this.today = today;
    }

    List<AgendaItem> items() {
        return Stream.of(steps(), terms(), payments(), corrections())
                .flatMap(List::stream)
                .toList();
    }

    private List<AgendaItem> steps() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> projects(stage).stream())
                .flatMap(project -> step(project).stream())
                .toList();
    }

    /** The step a project waits for, where its gate is open or only waits for what comes with the step. */
    private Optional<AgendaItem> step(Project project) {
        return project.stage()
                .awaits(project.model())
                .value()
                .map(step -> view.step(stores, call, project, step, today))
                .filter(found -> call.actor().may(found.step().kind().right()))
                .filter(found -> found.isOpen() || found.step().asksPapers())
                .map(StepView::step)
                .map(step -> waiting(AgendaKind.STEP, Subjects.of(project), step.word()));
    }

    private List<Project> projects(Stage stage) {
        List<Project> projects = new ArrayList<>();
        if (stage.isAwaited()) {
            Fact<Long> after = Fact.unknown();
            do {
                Slice<Versioned<Project>, Long> part = stores.of(Projects.class).list(at(stage, after));
                part.items().forEach(project -> projects.add(project.value()));
                after = part.next();
            } while (after.value().isPresent());
        }
        return projects;
    }

    private static ProjectQuery at(Stage stage, Fact<Long> after) {
        return new ProjectQuery(
                "",
                Fact.known(stage),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                after,
                ProjectQuery.LARGEST_LIMIT);
    }

    private List<AgendaItem> terms() {
        if (!call.actor().may(Permission.APPROVE_PROJECTS)) {
            return List.of();
        }
        return stores.of(TermsStore.class).awaitingApproval().stream()
                .map(Versioned::value)
                .filter(terms -> isForSomeoneElseThanApproved(terms.last()))
                .map(terms -> waiting(
                        AgendaKind.TERMS_APPROVAL,
                        Subjects.of(stores, terms.project()),
                        Integer.toString(terms.last().number())))
                .toList();
    }

    private boolean isForSomeoneElseThanApproved(TermsVersion version) {
        return version.approvals().stream()
                .allMatch(approval -> approval.isBySomeoneElseThan(call.actor().id()));
    }

    private List<AgendaItem> payments() {
        if (!call.actor().may(Permission.APPROVE_PAYMENTS)) {
            return List.of();
        }
        List<AgendaItem> items = new ArrayList<>();
        Fact<Long> after = Fact.unknown();
        do {
            Slice<Versioned<Payment>, Long> part = stores.of(Payments.class)
                    .list(new PaymentQuery(
                            Fact.unknown(),
                            Fact.known(PaymentState.PREPARED),
                            Fact.unknown(),
                            new Window(after, Window.LARGEST_LIMIT)));
            part.items().stream()
                    .map(Versioned::value)
                    .filter(payment -> payment.order()
                            .prepared()
                            .isBySomeoneElseThan(call.actor().id()))
                    .forEach(payment ->
                            items.add(waiting(AgendaKind.PAYMENT_APPROVAL, Subjects.of(payment), gateOf(payment))));
            after = part.next();
        } while (after.value().isPresent());
        return items;
    }

    /** The word of its gate; what a support plan pays has none of its own. */
    private String gateOf(Payment payment) {
        AllocationId from = payment.order().allocation();
        return stores.of(Allocations.class).get(from).value().to().isPaidUnderAPlan() ? "" : ApprovePayment.KIND.word();
    }

    private List<AgendaItem> corrections() {
        if (!call.actor().may(Permission.APPROVE_PROJECTS)) {
            return List.of();
        }
        PartnersPolicy policy = stores.rulebook().on(today).partners();
        Stream<AgendaItem> ofAcceptances = stores.of(Deliveries.class).withChangedVerdicts().stream()
                .map(Versioned::value)
                .flatMap(delivery -> delivery.changedVerdicts().stream()
                        .map(correction -> decided(
                                Subjects.of(stores, delivery.project()),
                                correction.id().value(),
                                policy.decideBy(correction.act().on()))));
        Stream<AgendaItem> ofFacts = stores.of(Corrections.class).undecided().stream()
                .map(correction -> decided(
                        Subjects.of(correction),
                        DecideCorrection.KIND.word(),
                        policy.decideBy(correction.act().on())));
        return Stream.concat(ofAcceptances, ofFacts).toList();
    }

    /** It waits from the day of the correction on, and is to be decided by a day. */
    private AgendaItem decided(AgendaSubject subject, String about, LocalDate by) {
        return new AgendaItem(AgendaKind.CHANGED_VERDICT, subject, about, Fact.known(by), by.isBefore(today), true);
    }

    private static AgendaItem waiting(AgendaKind kind, AgendaSubject subject, String about) {
        return new AgendaItem(kind, subject, about, Fact.unknown(), false, true);
    }
}
