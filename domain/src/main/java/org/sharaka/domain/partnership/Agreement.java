package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.SuccessionInquiry;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Surety;
import org.sharaka.domain.time.Deadline;
import org.sharaka.domain.time.FactOrder;

/**
 * What the foundation and a partner sign for one or several projects of one model (S7, S8).
 *
 * <p>Its life: it is {@linkplain #drafted drafted}; as its first project passes the gate of its step {@code agree}, it
 * is {@linkplain #signed signed}; it can be suspended and resumed, amended, and it ends terminated or fulfilled, each
 * by an {@link AgreementStep}.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Agreement {

    private final AgreementSnapshot state;

    private Agreement(AgreementSnapshot state) {
        this.state = state;
    }

    /** A draft. */
    public static Agreement drafted(AgreementId id, String reference, Deed deed) {
        return new Agreement(new AgreementSnapshot(
                id, reference, deed, AgreementState.DRAFT, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** The draft, as the journal records it. */
    public Recorded<Agreement> entered() {
        return whole("agreement.drafted");
    }

    /**
     * The draft, as the journal records that it is deleted.
     *
     * @throws WrongState named {@code delete} where it is no draft
     */
    public Recorded<Agreement> deleted() {
        if (state() != AgreementState.DRAFT) {
            throw new WrongState("delete", state().name(), List.of(AgreementState.DRAFT));
        }
        return whole("agreement.deleted");
    }

    private Recorded<Agreement> whole(String action) {
        return recorded(
                action,
                Map.of(
                        "reference", reference(),
                        "party", party().value(),
                        "model", model().name(),
                        "projects", projects().stream().map(ProjectId::value).collect(Collectors.joining(" ")),
                        "signedOn", deed().signedOn().toString()));
    }

    /**
     * The agreement with a bank's guarantee for what a sponsor has still to pay.
     *
     * @throws WrongState named {@code guarantee} where it has ended
     * @throws InvalidValue {@code value.reference} at {@code /projectId} for a project that is none of its own
     */
    public Recorded<Agreement> guaranteed(BankGuarantee guarantee) {
        if (state() == AgreementState.TERMINATED || state() == AgreementState.FULFILLED) {
            throw new WrongState("guarantee", state().name());
        }
        if (!projects().contains(guarantee.project())) {
            throw InvalidValue.at("/projectId", "value.reference", "unknown");
        }
        return new Agreement(state.with(guarantee))
                .recorded(
                        "agreement.guaranteed",
                        Map.of(
                                "project", guarantee.project().value(),
                                "amount", guarantee.amount().plain(),
                                "document", guarantee.paper().reference()));
    }

    /**
     * The sum that banks guarantee of a project's money; a guarantee that is not in force on the day does not count.
     */
    public Money guaranteedFor(ProjectId project, LocalDate on) {
        return state.guarantees().stream()
                .filter(guarantee -> guarantee.countsFor(project, on))
                .map(BankGuarantee::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Since when it holds new works and payments; unknown unless it is suspended or terminated. */
    public Fact<LocalDate> heldSince() {
        return Fact.of(milestones().stream()
                        .filter(milestone -> milestone.step() == AgreementArrow.SUSPEND
                                || milestone.step() == AgreementArrow.TERMINATE)
                        .reduce((before, after) -> after))
                .map(milestone -> milestone.act().on())
                .onlyIf(on -> state().holds());
    }

    /**
     * The last days of the guarantees for a project's money that no others replace, by its own id. None unless it is
     * signed.
     */
    public List<Deadline> expiringGuarantees(ProjectId project) {
        List<BankGuarantee> all = state.guarantees().stream()
                .filter(guarantee -> state().runs() && guarantee.project().equals(project))
                .toList();
        return Surety.expiring(all)
                .map(last -> new Deadline(id().value(), last))
                .toList();
    }

    /**
     * The agreement as one of its projects has passed the gate of its step {@code agree}; it is signed with the first.
     *
     * @param reasons why that was done though a rule warned that nothing can mend
     * @return without an event where it was signed before
     * @throws WrongState named {@code sign} where it is held or has ended
     */
    public Recorded<Agreement> signed(Act act, List<WrittenReason> reasons) {
        Agreement with = new Agreement(state.with(reasons));
        return state() == AgreementState.SIGNED
                ? new Recorded<>(with, List.of())
                : with.moved(AgreementArrow.SIGN, act, Fact.unknown(), Fact.unknown(), Map.of());
    }

    /**
     * Goes on only where a step begins from the present state.
     *
     * @throws WrongState where it does not, named by step and state
     */
    void requires(AgreementArrow arrow) {
        if (!arrow.beginsFrom(state())) {
            throw new WrongState(arrow.word(), state().name(), arrow.begins());
        }
    }

    /**
     * Goes on only where a day is not before that of any step.
     *
     * @throws InvalidValue {@code fact.order} at {@code /on}
     */
    void inOrder(LocalDate on) {
        FactOrder.check("/on", lastStepOn(), on);
    }

    /** {@return the day of the last step; {@link LocalDate#MIN} for a draft} */
    LocalDate lastStepOn() {
        return milestones().stream()
                .map(milestone -> milestone.act().on())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The agreement after a step that has passed its gate. */
    Recorded<Agreement> moved(
            AgreementArrow arrow, Act act, Fact<String> reason, Fact<Document> paper, Map<String, String> more) {
        requires(arrow);
        inOrder(act.on());
        Map<String, String> particulars = new TreeMap<>(more);
        particulars.put("on", act.on().toString());
        reason.value().ifPresent(why -> particulars.put("reason", why));
        paper.value().ifPresent(document -> particulars.put("document", document.reference()));
        Agreement moved = new Agreement(state.reached(new AgreementMilestone(arrow, act, reason, paper)));
        return moved.recorded(arrow.past(), particulars);
    }

    /** The agreement in the hands of a successor; it stays where it was, and holds what it held. */
    Recorded<Agreement> takenOver(Takeover takeover) {
        Agreement taken = new Agreement(state.with(takeover));
        return taken.moved(
                AgreementArrow.SUCCEED,
                takeover.act(),
                Fact.unknown(),
                Fact.known(takeover.paper()),
                takeover.particulars());
    }

    /** Which kind of act a successor would take over with it. */
    SuccessionInquiry.Of whatSucceeds() {
        return model().fold(
                        () -> SuccessionInquiry.Of.SPONSORSHIP,
                        () -> SuccessionInquiry.Of.PARTNERSHIP,
                        () -> SuccessionInquiry.Of.PARTNERSHIP);
    }

    Agreement amended(Amendment amendment) {
        return new Agreement(state.with(amendment));
    }

    /** Its id. */
    public AgreementId id() {
        return state.id();
    }

    /** The short reference people speak of it by, such as {@code AGR-2026-0002}. */
    public String reference() {
        return state.reference();
    }

    /** What is written in it. */
    public Deed deed() {
        return state.deed();
    }

    /**
     * What the foundation contributes to one of its projects on a day ({@code allocation.model}).
     *
     * @return as it was amended by then; unknown before it is signed, and where it states nothing
     */
    public Fact<Money> contributedTo(ProjectId project, LocalDate on) {
        if (state() == AgreementState.DRAFT || deed().signedOn().isAfter(on)) {
            return Fact.unknown();
        }
        return Fact.of(Stream.concat(
                        deed().contributions().stream(),
                        state.amendments().stream()
                                .filter(amendment -> !amendment.act().on().isAfter(on))
                                .flatMap(amendment -> amendment.contributions().stream()))
                .filter(one -> one.project().equals(project))
                .map(Contribution::amount)
                .reduce((before, last) -> last));
    }

    /** The partner it is with: who signed it, or took it over last. */
    public PartnerId party() {
        return Takeover.last(deed().party(), state.takeovers());
    }

    /** Which of the two models it follows; never {@link Model#OWN}. */
    public Model model() {
        return deed().model();
    }

    /** The projects it is for, at least one. */
    public List<ProjectId> projects() {
        return deed().projects();
    }

    /**
     * Whether it rests on the pledges for its project as they are, so that none of them is lowered.
     *
     * @param notice the paper of a change; unknown where there is none
     * @return false where it does not bind its party, and where the paper is one of its own amendments
     */
    public boolean restsOnPledges(Fact<Document> notice) {
        return state().runs()
                && state.amendments().stream().map(Amendment::paper).noneMatch(paper -> notice.is(paper::equals));
    }

    /** Its present state. */
    public AgreementState state() {
        return state.state();
    }

    /** The steps it has taken, in order. */
    public List<AgreementMilestone> milestones() {
        return state.milestones();
    }

    /** The whole state, for storage and for showing. */
    public AgreementSnapshot snapshot() {
        return state;
    }

    /** An agreement from storage. */
    public static Agreement restore(AgreementSnapshot snapshot) {
        return new Agreement(snapshot);
    }

    private Recorded<Agreement> recorded(String action, Map<String, String> particulars) {
        return Recorded.of(this, new PartnershipEvent(action, id().value(), particulars));
    }

    /**
     * What is written in an agreement.
     *
     * @param party with whom it is
     * @param projects for which projects, at least one, each once
     * @param signedOn the day it bears
     * @param signatories who signed, for both sides; perhaps not all yet
     * @param conflicts what a side declared
     * @param paper the agreement itself, perhaps missing
     * @param contributions what the foundation contributes to its projects, of model 2
     */
    public record Deed(
            PartnerId party,
            Model model,
            List<ProjectId> projects,
            LocalDate signedOn,
            List<Signatory> signatories,
            List<Conflict> conflicts,
            Fact<Document> paper,
            List<Contribution> contributions) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException for no project, one named twice, or {@link Model#OWN}
         */
        public Deed {
            projects = List.copyOf(projects);
            signatories = List.copyOf(signatories);
            conflicts = List.copyOf(conflicts);
            contributions = List.copyOf(contributions);
            boolean partnered = model.fold(() -> true, () -> true, () -> false);
            if (!partnered || projects.isEmpty() || Set.copyOf(projects).size() != projects.size()) {
                throw new IllegalArgumentException("an agreement of " + model + " for " + projects);
            }
        }
    }
}
