package org.sharaka.application.correction;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.domain.correction.FactCorrection.OtherVerdict;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;

/** What the acts are of that a decision mends by conditions ({@code fact.correction}): their centres and projects. */
final class Mended {

    private final Stores stores;

    Mended(Stores stores) {
        this.stores = stores;
    }

    /** {@return the subjects of the conditions; empty where the acts are of no centre and no project} */
    List<Subject> by(FactCorrection correction) {
        return correction.rulings().stream()
                .map(OtherVerdict::subject)
                .flatMap(this::of)
                .distinct()
                .toList();
    }

    /** Ids are opaque, so that each list is asked; no two of them hold one id. */
    private Stream<Subject> of(String id) {
        return Stream.of(
                        stores.of(Projects.class).find(new ProjectId(id)).map(one -> project(new ProjectId(id))),
                        stores.of(Centres.class).find(new CentreId(id)).map(one -> centre(new CentreId(id))),
                        stores.of(Agreements.class).find(new AgreementId(id)).map(Mended::agreement),
                        stores.of(Mandates.class).find(new MandateId(id)).map(Mended::mandate),
                        stores.of(SupportPlans.class)
                                .find(new SupportPlanId(id))
                                .map(Mended::plan),
                        stores.of(Handovers.class).find(new HandoverId(id)).map(Mended::handover),
                        stores.of(Payments.class).find(new PaymentId(id)).map(this::payment),
                        stores.of(Allocations.class)
                                .find(new AllocationId(id))
                                .map(allocation -> purpose(allocation.value().to())))
                .flatMap(found -> found.orElseGet(Stream::empty));
    }

    private static Stream<Subject> agreement(Versioned<Agreement> read) {
        return Stream.concat(
                Stream.of(Subject.of(Subject.Kind.AGREEMENT, read.value().id())),
                read.value().projects().stream().flatMap(Mended::project));
    }

    private static Stream<Subject> mandate(Versioned<Mandate> read) {
        return at(Subject.Kind.MANDATE, read.value().id(), read.value().centre());
    }

    private static Stream<Subject> plan(Versioned<SupportPlan> read) {
        return at(Subject.Kind.SUPPORT_PLAN, read.value().id(), read.value().centre());
    }

    private static Stream<Subject> handover(Versioned<Handover> read) {
        return Stream.concat(
                Stream.of(Subject.of(Subject.Kind.HANDOVER, read.value().id())),
                read.value().centres().stream().flatMap(Mended::centre));
    }

    private Stream<Subject> payment(Versioned<Payment> read) {
        return purpose(stores.of(Allocations.class)
                .get(read.value().order().allocation())
                .value()
                .to());
    }

    private static Stream<Subject> purpose(Purpose purpose) {
        return Stream.concat(
                purpose.ofAProject().value().stream().flatMap(Mended::project),
                purpose.kind() == Purpose.Kind.SUPPORT
                        ? purpose.about().value().stream().map(CentreId::new).flatMap(Mended::centre)
                        : Stream.empty());
    }

    private static Stream<Subject> at(Subject.Kind kind, Id id, CentreId centre) {
        return Stream.concat(Stream.of(Subject.of(kind, id)), centre(centre));
    }

    private static Stream<Subject> project(ProjectId id) {
        return Stream.of(Subject.of(Subject.Kind.PROJECT, id));
    }

    private static Stream<Subject> centre(CentreId id) {
        return Stream.of(Subject.of(Subject.Kind.CENTRE, id));
    }
}
