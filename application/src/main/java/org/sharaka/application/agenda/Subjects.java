package org.sharaka.application.agenda;

import org.sharaka.application.store.Centres;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.support.SupportPlan;

/** What items speak of. */
final class Subjects {

    private Subjects() {}

    static AgendaSubject of(Project project) {
        return new AgendaSubject(
                AgendaSubject.Kind.PROJECT,
                project.id().value(),
                project.reference(),
                Fact.known(project.brief().name()));
    }

    static AgendaSubject of(Stores stores, ProjectId project) {
        return of(stores.of(Projects.class).get(project).value());
    }

    static AgendaSubject of(Payment payment) {
        return new AgendaSubject(AgendaSubject.Kind.PAYMENT, payment.id().value(), payment.reference(), Fact.unknown());
    }

    static AgendaSubject of(Stores stores, SupportPlan plan) {
        return new AgendaSubject(
                AgendaSubject.Kind.SUPPORT_PLAN,
                plan.id().value(),
                plan.snapshot().reference(),
                Fact.known(stores.of(Centres.class)
                        .get(plan.centre())
                        .value()
                        .profile()
                        .name()));
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
                        .name()));
    }
}
