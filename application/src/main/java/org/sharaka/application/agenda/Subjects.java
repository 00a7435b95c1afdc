package org.sharaka.application.agenda;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.application.store.AllocationQuery;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.PolicyVersion;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.support.SupportPlan;

/** What items speak of. */
final class Subjects {

    private Subjects() {}

    static AgendaSubject of(Project project) {
        return new AgendaSubject(
                AgendaSubject.Kind.PROJECT,
                project.id().value(),
                project.reference(),
                Fact.known(project.brief().name()),
                Set.of(project.id().value()));
    }

    static AgendaSubject of(Stores stores, ProjectId project) {
        return of(stores.of(Projects.class).get(project).value());
    }

    static AgendaSubject of(Payment payment) {
        return new AgendaSubject(
                AgendaSubject.Kind.PAYMENT, payment.id().value(), payment.reference(), Fact.unknown(), Set.of());
    }

    static AgendaSubject of(FactCorrection correction) {
        return new AgendaSubject(
                AgendaSubject.Kind.CORRECTION,
                correction.id().value(),
                correction.reference(),
                Fact.unknown(),
                Set.of(correction.fact().owner()));
    }

    /** A receipt, of the projects and centres that its money was allocated to. */
    static AgendaSubject of(Stores stores, ReceiptId receipt) {
        Set<String> ofs = Slice.<Versioned<Allocation>, Long>all(after -> stores.of(Allocations.class)
                        .list(new AllocationQuery(
                                Fact.unknown(), Fact.known(receipt), new Window(after, Window.LARGEST_LIMIT))))
                .stream()
                .flatMap(allocation -> Stream.of(
                        allocation.value().to().about(),
                        allocation.value().to().ofAProject().map(ProjectId::value)))
                .flatMap(id -> id.value().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new AgendaSubject(
                AgendaSubject.Kind.RECEIPT,
                receipt.value(),
                stores.of(Receipts.class).get(receipt).value().number(),
                Fact.unknown(),
                ofs);
    }

    static AgendaSubject of(Stores stores, SupportPlan plan) {
        Centre centre = stores.of(Centres.class).get(plan.centre()).value();
        return at(
                AgendaSubject.Kind.SUPPORT_PLAN,
                plan.id().value(),
                plan.snapshot().reference(),
                centre,
                Set.of(centre.id().value()));
    }

    /** The centre that a condition is of, else each of its projects. */
    static Stream<AgendaSubject> of(Stores stores, Condition condition) {
        return Stream.concat(
                condition.of(Subject.Kind.PROJECT).stream().map(id -> of(stores, new ProjectId(id))),
                condition.of(Subject.Kind.CENTRE).stream()
                        .map(id -> of(
                                stores.of(Centres.class).get(new CentreId(id)).value())));
    }

    static AgendaSubject of(Centre centre) {
        String id = centre.id().value();
        return at(AgendaSubject.Kind.CENTRE, id, centre.reference(), centre, Set.of(id));
    }

    static AgendaSubject of(Mandate mandate, Centre centre) {
        return at(
                AgendaSubject.Kind.MANDATE,
                mandate.id().value(),
                mandate.snapshot().reference(),
                centre,
                Set.of(centre.id().value()));
    }

    /** A handover, by the name of one of its centres. */
    static AgendaSubject of(Handover handover, Centre centre) {
        return at(
                AgendaSubject.Kind.HANDOVER,
                handover.id().value(),
                handover.snapshot().reference(),
                centre,
                handover.centres().stream().map(CentreId::value).collect(Collectors.toUnmodifiableSet()));
    }

    static AgendaSubject of(StepBack back, Centre centre) {
        return at(
                AgendaSubject.Kind.STEP_BACK,
                back.id().value(),
                back.snapshot().reference(),
                centre,
                Set.of(centre.id().value()));
    }

    static AgendaSubject of(PolicyVersion version) {
        return new AgendaSubject(
                AgendaSubject.Kind.POLICY,
                version.group().code(),
                version.policy().version(),
                Fact.unknown(),
                Set.of());
    }

    private static AgendaSubject at(
            AgendaSubject.Kind kind, String id, String reference, Centre centre, Set<String> ofs) {
        return new AgendaSubject(
                kind, id, reference, Fact.known(centre.profile().name()), ofs);
    }

    static AgendaSubject of(Stores stores, DueInstalment instalment) {
        return new AgendaSubject(
                AgendaSubject.Kind.PLEDGE,
                instalment.pledge().value(),
                instalment.reference(),
                Fact.known(stores.of(Partners.class)
                        .get(instalment.donor())
                        .value()
                        .profile()
                        .name()),
                stores.of(Pledges.class).get(instalment.pledge()).value().purpose().ofAProject().value().stream()
                        .map(ProjectId::value)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
