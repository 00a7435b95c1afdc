package org.sharaka.testing.memory;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.Submission;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.journal.Entry;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.SettledProject;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.PolicyVersion;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.training.Training;

/** All that is stored; the values are immutable, so that a copy of the maps is a copy of all. */
record State(
        Map<PartnerId, Versioned<Partner>> partners,
        Map<MembershipId, Versioned<Membership>> memberships,
        List<Interest> interests,
        Map<UserId, Versioned<User>> users,
        Map<ProgrammeId, Versioned<Programme>> programmes,
        Map<ProjectId, Versioned<Project>> projects,
        Map<AgreementId, Versioned<Agreement>> agreements,
        Map<ProjectId, Versioned<SettledProject>> settlements,
        Map<ProjectId, Versioned<TermsOfReference>> terms,
        Map<ProjectId, Versioned<Delivery>> deliveries,
        Map<CentreId, Versioned<Centre>> centres,
        Map<CentreId, Versioned<Premises>> premises,
        Map<CentreId, Versioned<Inventory>> inventories,
        Map<MandateId, Versioned<Mandate>> mandates,
        Map<CentreId, Versioned<Oversight>> oversights,
        Map<AssessmentId, Versioned<AssessmentRecord>> assessments,
        Map<CentreId, Versioned<Training>> trainings,
        Map<HandoverId, Versioned<Handover>> handovers,
        Map<StepBackId, Versioned<StepBack>> stepBacks,
        Map<ConditionId, Versioned<Condition>> conditions,
        Map<SupportPlanId, Versioned<SupportPlan>> supportPlans,
        Map<PledgeId, Versioned<Pledge>> pledges,
        Map<ReceiptId, Versioned<Receipt>> receipts,
        Map<AllocationId, Versioned<Allocation>> allocations,
        Map<PaymentId, Versioned<Payment>> payments,
        Map<String, Versioned<PolicyVersion>> policies,
        List<Movement> ledger,
        Map<SubmissionKey, Submission> submissions,
        List<Link> journal,
        Map<String, Long> counters) {

    /** An entry as it is read, and as it is chained. */
    record Link(JournalEntry read, Entry chained, Fact<Inquiry> inquiry) {}

    State() {
        this(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
    }

    /** Takes over all that another one has. */
    void become(State other) {
        State taken = other.copy();
        for (RecordComponent part : State.class.getRecordComponents()) {
            try {
                replace(part.getAccessor().invoke(this), part.getAccessor().invoke(taken));
            } catch (ReflectiveOperationException never) {
                throw new IllegalStateException(never);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void replace(Object mine, Object others) {
        if (mine instanceof Map map) {
            map.clear();
            map.putAll((Map) others);
        } else {
            ((List) mine).clear();
            ((List) mine).addAll((List) others);
        }
    }

    State copy() {
        return new State(
                new LinkedHashMap<>(partners),
                new LinkedHashMap<>(memberships),
                new ArrayList<>(interests),
                new LinkedHashMap<>(users),
                new LinkedHashMap<>(programmes),
                new LinkedHashMap<>(projects),
                new LinkedHashMap<>(agreements),
                new LinkedHashMap<>(settlements),
                new LinkedHashMap<>(terms),
                new LinkedHashMap<>(deliveries),
                new LinkedHashMap<>(centres),
                new LinkedHashMap<>(premises),
                new LinkedHashMap<>(inventories),
                new LinkedHashMap<>(mandates),
                new LinkedHashMap<>(oversights),
                new LinkedHashMap<>(assessments),
                new LinkedHashMap<>(trainings),
                new LinkedHashMap<>(handovers),
                new LinkedHashMap<>(stepBacks),
                new LinkedHashMap<>(conditions),
                new LinkedHashMap<>(supportPlans),
                new LinkedHashMap<>(pledges),
                new LinkedHashMap<>(receipts),
                new LinkedHashMap<>(allocations),
                new LinkedHashMap<>(payments),
                new LinkedHashMap<>(policies),
                new ArrayList<>(ledger),
                new LinkedHashMap<>(submissions),
                new ArrayList<>(journal),
                new LinkedHashMap<>(counters));
    }

    State sealed() {
        return new State(
                Collections.unmodifiableMap(partners),
                Collections.unmodifiableMap(memberships),
                Collections.unmodifiableList(interests),
                Collections.unmodifiableMap(users),
                Collections.unmodifiableMap(programmes),
                Collections.unmodifiableMap(projects),
                Collections.unmodifiableMap(agreements),
                Collections.unmodifiableMap(settlements),
                Collections.unmodifiableMap(terms),
                Collections.unmodifiableMap(deliveries),
                Collections.unmodifiableMap(centres),
                Collections.unmodifiableMap(premises),
                Collections.unmodifiableMap(inventories),
                Collections.unmodifiableMap(mandates),
                Collections.unmodifiableMap(oversights),
                Collections.unmodifiableMap(assessments),
                Collections.unmodifiableMap(trainings),
                Collections.unmodifiableMap(handovers),
                Collections.unmodifiableMap(stepBacks),
                Collections.unmodifiableMap(conditions),
                Collections.unmodifiableMap(supportPlans),
                Collections.unmodifiableMap(pledges),
                Collections.unmodifiableMap(receipts),
                Collections.unmodifiableMap(allocations),
                Collections.unmodifiableMap(payments),
                Collections.unmodifiableMap(policies),
                Collections.unmodifiableList(ledger),
                Collections.unmodifiableMap(submissions),
                Collections.unmodifiableList(journal),
                Collections.unmodifiableMap(counters));
    }
}
