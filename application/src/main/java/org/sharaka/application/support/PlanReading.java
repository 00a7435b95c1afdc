package org.sharaka.application.support;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.sharaka.application.funding.Payouts;
import org.sharaka.application.mandate.ManagerOfDay;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.partner.Successions;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.support.Beneficiary;
import org.sharaka.domain.support.DecidePayment;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.GrantSupport;
import org.sharaka.domain.support.PayGrant;
import org.sharaka.domain.support.PlanCircumstances;
import org.sharaka.domain.support.PlanStep;
import org.sharaka.domain.support.Stop;
import org.sharaka.domain.support.SucceedToPlan;
import org.sharaka.domain.support.SupportPlan;

/** Takes from the stores what the gates of a plan need to know beside it. */
record PlanReading(Payouts payouts, IdGenerator ids) {

    PlanCircumstances around(Stores stores, Call call, SupportPlan plan, PlanStep step) {
        LocalDate on = step.on();
        Policies values = stores.rulebook().on(on);
        isThere(stores, plan, step, values.grid());
        Partner manager = stores.of(Partners.class).get(plan.manager()).value();
        List<Mandate> mandates = mandates(stores, plan);
        Oversight oversight = stores.of(Oversights.class).of(plan.centre()).value();
        Stewardship stewardship = OversightRegister.stewardship(stores, plan.centre());
        boolean followedUp = stores.of(Handovers.class).ofCentre(plan.centre()).stream()
                .map(handover -> handover.value().stateOn(on))
                .anyMatch(state -> state == HandoverState.TRANSFERRED || state == HandoverState.FOLLOW_UP);
        return new PlanCircumstances(
                call.actor().id(),
                Beneficiary.of(
                        manager,
                        mandates,
                        ManagerOfDay.papers(stores, plan.manager()),
                        followedUp,
                        plan.assessments(stores.of(AssessmentRecords.class).book(plan.centre()), mandates, values, on),
                        oversight.reports().late(values, stewardship, on),
                        on),
                Stop.of(mandates, plan.manager(), on),
                SupportPlan.approvedOf(plan.manager(), plansOf(stores, plan.centre())).stream()
                        .filter(other -> !other.id().equals(plan.id()))
                        .toList(),
                FileParties.of(stores, call, FileParties.centre(stores, plan.centre(), plan.manager())),
                oversight,
                stewardship,
                step instanceof SucceedToPlan taken
                        ? Fact.known(Successions.of(
                                stores,
                                call,
                                plan.manager(),
                                taken.acceptance(),
                                List.of(FileParties.centre(stores, plan.centre(), plan.manager()))))
                        : Fact.unknown(),
                paying(stores, call, plan, step, manager));
    }

    private static void isThere(Stores stores, SupportPlan plan, PlanStep step, MaturityGrid grid) {
        if (step instanceof GrantSupport granted) {
            Faults faults = new Faults();
            granted.measure().value().ifPresent(one -> one.check(grid, spaces(stores), "/measure", faults));
            faults.throwIfAny();
        }
        if (step instanceof PayGrant paid) {
            grant(plan, paid.grant());
        }
    }

    private Fact<PlanCircumstances.Paying> paying(
            Stores stores, Call call, SupportPlan plan, PlanStep step, Partner manager) {
        if (step instanceof DecidePayment decided) {
            if (!plan.pays(decided.payment())) {
                throw new Rejected.UnknownId(decided.payment().value());
            }
            Payment payment = stores.of(Payments.class).get(decided.payment()).value();
            return Fact.known(new PlanCircumstances.Paying(
                    payment.id(),
                    Fact.known(payment),
                    payouts.around(stores, call, payment.order().allocation(), manager, step.on())));
        }
        return Fact.of(step.payout()
                .value()
                .map(payout -> new PlanCircumstances.Paying(
                        new PaymentId(ids.id()),
                        Fact.unknown(),
                        payouts.around(stores, call, payout.allocation(), manager, step.on()))));
    }

    static Grant grant(SupportPlan plan, String id) {
        return plan.grant(id).orElseThrow(() -> new Rejected.UnknownId(id));
    }

    /** Whether a centre is an associative space. */
    static Predicate<CentreId> spaces(Stores stores) {
        return id -> stores.of(Centres.class)
                .find(id)
                .filter(centre -> centre.value().profile().field() == Field.ASSOCIATIVE_SPACE)
                .isPresent();
    }

    static List<SupportPlan> plansOf(Stores stores, CentreId centre) {
        return stores.of(SupportPlans.class).ofCentre(centre).stream()
                .map(Versioned::value)
                .toList();
    }

    static List<Mandate> mandates(Stores stores, SupportPlan plan) {
        return stores.of(Mandates.class).ofCentre(plan.centre()).stream()
                .map(Versioned::value)
                .toList();
    }
}
