package org.sharaka.application.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.oversight.DueReport;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.support.AidCase;
import org.sharaka.domain.support.Beneficiary;
import org.sharaka.domain.support.Stop;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportState;

/** Takes from the stores what the rules of support ask beside a plan. */
final class SupportSurroundings {

    private SupportSurroundings() {}

    static SupportPlan.Around around(Stores stores, Call call, SupportPlan plan, LocalDate on) {
        Partner manager = stores.of(Partners.class).get(plan.manager()).value();
        List<Mandate> mandates = mandates(stores, plan);
        Stewardship stewardship = OversightRegister.stewardship(stores, plan.centre());
        long late = oversight(stores, plan).reports().late(stores.rulebook().on(on), stewardship, on).stream()
                .mapToLong(DueReport::daysLate)
                .max()
                .orElse(0);
        Beneficiary beneficiary = new Beneficiary(
                manager.profile().kind(),
                papers(mandates, plan),
                bond(stores, mandates, plan, on),
                assessments(stores, plan, on).latestCounted(on).value().isPresent(),
                late);
        return new SupportPlan.Around(
                beneficiary,
                Stop.of(mandates, plan.manager(), on),
                others(stores, plan),
                Parties.of(
                        List.of(manager),
                        stores.of(Interests.class).of(call.actor().id())));
    }

    static AidCase aid(Stores stores, Call call, SupportPlan plan, LocalDate on) {
        return new AidCase(
                plan,
                around(stores, call, plan, on),
                oversight(stores, plan),
                mandates(stores, plan),
                OversightRegister.stewardship(stores, plan.centre()),
                stores.rulebook().on(on));
    }

    /** What counts of the centre under the manager of the plan. */
    static Assessments assessments(Stores stores, SupportPlan plan, LocalDate on) {
        return Tenure.on(mandates(stores, plan), stores.rulebook().on(on).mandate(), on)
                .onlyIf(tenure -> tenure.manager().equals(plan.manager()))
                .fold(
                        tenure -> stores.of(AssessmentRecords.class)
                                .book(plan.centre())
                                .assessments(stores.rulebook().on(on).grid(), tenure.manager(), tenure.since(), on),
                        () -> Assessments.NONE);
    }

    static List<SupportPlan> others(Stores stores, SupportPlan plan) {
        return stores.of(SupportPlans.class).ofCentre(plan.centre()).stream()
                .map(Versioned::value)
                .filter(other -> other.manager().equals(plan.manager()) && other.state() != SupportState.DRAFT)
                .filter(other -> !other.id().equals(plan.id()))
                .sorted(Comparator.comparing(other -> other.snapshot().since()))
                .toList();
    }

    private static List<Mandate> mandates(Stores stores, SupportPlan plan) {
        return stores.of(Mandates.class).ofCentre(plan.centre()).stream()
                .map(Versioned::value)
                .toList();
    }

    private static Oversight oversight(Stores stores, SupportPlan plan) {
        return stores.of(Oversights.class).of(plan.centre()).value();
    }

    private static List<Document> papers(List<Mandate> mandates, SupportPlan plan) {
        return mandates.stream()
                .filter(mandate -> mandate.manager().equals(plan.manager()))
                .flatMap(mandate -> mandate.snapshot().papers().stream())
                .toList();
    }

    private static Beneficiary.Bond bond(Stores stores, List<Mandate> mandates, SupportPlan plan, LocalDate on) {
        boolean handedOver = mandates.stream()
                .anyMatch(mandate -> mandate.manager().equals(plan.manager()) && mandate.isHandedOverBy(on));
        if (handedOver) {
            boolean followed = stores.of(Handovers.class).ofCentre(plan.centre()).stream()
                    .map(handover -> handover.value().stateOn(on))
                    .anyMatch(state -> state == HandoverState.TRANSFERRED || state == HandoverState.FOLLOW_UP);
            return followed ? Beneficiary.Bond.FOLLOW_UP : Beneficiary.Bond.NONE;
        }
        boolean running = mandates.stream()
                .filter(mandate -> mandate.manager().equals(plan.manager()))
                .anyMatch(mandate -> mandate.stateOn(on) == MandateState.RUNNING);
        return running ? Beneficiary.Bond.RUNNING : Beneficiary.Bond.NONE;
    }
}
