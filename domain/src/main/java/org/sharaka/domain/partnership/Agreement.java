package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What the foundation and a partner sign for one or several projects of one model (S7, S8).
 *
 * <p>Its life: it is {@linkplain #drafted drafted}; as its first project passes the gate of its step {@code agree}, it
 * is {@linkplain #signed signed}; it can be suspended and resumed, amended, and it ends terminated or fulfilled, each
 * {@linkplain #taken step} through a gate.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Agreement {

    private final Snapshot state;

    private Agreement(Snapshot state) {
        this.state = state;
    }

    /**
     * An agreement that is drafted.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param deed what is written in it
     * @return the draft
     */
    public static Agreement drafted(AgreementId id, String reference, Deed deed) {
        return new Agreement(
                new Snapshot(id, reference, deed, AgreementState.DRAFT, List.of(), List.of(), List.of(), List.of()));
    }

    /** {@return what tells that it was drafted; the event} */
    public PartnershipEvent draft() {
        Map<String, String> told = new TreeMap<>();
        told.put("reference", reference());
        told.put("party", party().value());
        told.put("model", model().name());
        told.put("projects", projects().stream().map(ProjectId::value).collect(Collectors.joining(" ")));
        told.put("signedOn", deed().signedOn().toString());
        return new PartnershipEvent("agreement.drafted", id().value(), told);
    }

    /**
     * The agreement with a bank's guarantee for what a sponsor has still to pay.
     *
     * @param guarantee for one of its projects
     * @return the agreement
     * @throws WrongState named {@code guarantee} where it has ended
     * @throws InvalidValue {@code value.reference} at {@code /projectId} for a project that is none of its own
     */
    public Recorded guaranteed(BankGuarantee guarantee) {
        if (state() == AgreementState.TERMINATED || state() == AgreementState.FULFILLED) {
            throw new WrongState("guarantee", state().name());
        }
        if (!projects().contains(guarantee.project())) {
            throw InvalidValue.at("/projectId", "value.reference", "unknown");
        }
        List<BankGuarantee> more = new ArrayList<>(state.guarantees());
        more.add(guarantee);
        Agreement next = new Agreement(new Snapshot(
                id(), reference(), deed(), state(), more, state.conditions(), state.amendments(), milestones()));
        return new Recorded(
                next,
                new PartnershipEvent(
                        "agreement.guaranteed",
                        id().value(),
                        Map.of(
                                "project", guarantee.project().value(),
                                "amount", guarantee.amount().plain(),
                                "document", guarantee.paper().reference())));
    }

    /**
     * What a bank guarantees of a project's money.
     *
     * @param project which
     * @param on the day; a guarantee that is not in force does not count
     * @return the sum
     */
    public Money guaranteedFor(ProjectId project, LocalDate on) {
        return state.guarantees().stream()
                .filter(guarantee -> guarantee.countsFor(project, on))
                .map(BankGuarantee::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * The agreement as one of its projects is agreed; it is signed with the first.
     *
     * @param book the rulebook
     * @param act who took the step, and on which day
     * @param asked the facts of the gate of the project
     * @param conditions what the project's ruling asks for its warnings
     * @return made, without events where it was signed before; or refused with the ruling
     * @throws WrongState named {@code sign} where it has ended
     */
    public Outcome<Agreement> signed(Rulebook book, Act act, Inquiry asked, List<Condition> conditions) {
        boolean first = state() == AgreementState.DRAFT;
        if (!first && state() != AgreementState.SIGNED && !book.rule(asked).refuses()) {
            throw new WrongState(AgreementStep.SIGN.word(), state().name());
        }
        List<Condition> all = new ArrayList<>(state.conditions());
        all.addAll(conditions);
        return Outcome.through(
                book,
                asked,
                () -> first
                        ? reached(AgreementStep.SIGN, act, Fact.unknown(), Fact.unknown(), all, state.amendments())
                        : new Agreement(new Snapshot(
                                id(),
                                reference(),
                                deed(),
                                state(),
                                state.guarantees(),
                                all,
                                state.amendments(),
                                milestones())),
                next -> first ? List.of(step(AgreementStep.SIGN, act, Map.of())) : List.of());
    }

    /**
     * Goes on only where a step begins from the present state.
     *
     * @param step which
     * @throws WrongState where it does not, named by step and state
     */
    public void requires(AgreementStep step) {
        if (!step.beginsFrom(state())) {
            throw new WrongState(step.word(), state().name(), step.begins());
        }
    }

    /**
     * The agreement after a step, if its gate lets it pass.
     *
     * @param book the rulebook
     * @param step which, but for {@link AgreementStep#SIGN} and {@link AgreementStep#AMEND}
     * @param act who takes it, and on which day; not before the last step
     * @param reason why, where the step asks it
     * @param paper what paper says so, where the step asks it
     * @param asked the facts of the gate of the step
     * @param told what the journal's reader needs beside
     * @return made, or refused with the ruling
     * @throws WrongState where the step does not begin from the present state
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}
     */
    public Outcome<Agreement> taken(
            Rulebook book,
            AgreementStep step,
            Act act,
            Fact<String> reason,
            Fact<Document> paper,
            Inquiry asked,
            Map<String, String> told) {
        passes(step, act, asked);
        Map<String, String> particulars = new TreeMap<>(told);
        reason.value().ifPresent(why -> particulars.put("reason", why));
        paper.value().ifPresent(document -> particulars.put("document", document.reference()));
        return Outcome.through(
                book,
                asked,
                () -> reached(step, act, reason, paper, state.conditions(), state.amendments()),
                next -> List.of(step(step, act, particulars)));
    }

    /**
     * The agreement as both sides amended it.
     *
     * @param book the rulebook
     * @param amendment its number is the next one
     * @param asked the facts of the gate {@code agreement.amend}
     * @return made, or refused with the ruling
     * @throws WrongState where it is not in force
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}
     */
    public Outcome<Agreement> amended(Rulebook book, Amendment amendment, Inquiry asked) {
        passes(AgreementStep.AMEND, amendment.act(), asked);
        List<Amendment> more = new ArrayList<>(state.amendments());
        more.add(amendment);
        Fact<Document> paper = Fact.known(amendment.paper());
        return Outcome.through(
                book,
                asked,
                () -> reached(AgreementStep.AMEND, amendment.act(), Fact.unknown(), paper, state.conditions(), more),
                next -> List.of(step(
                        AgreementStep.AMEND,
                        amendment.act(),
                        Map.of(
                                "amendment", Integer.toString(amendment.number()),
                                "document", amendment.paper().reference(),
                                "what", amendment.what()))));
    }

    /** {@return the day it was signed as the system knows it: its first project was agreed; unknown for a draft} */
    public Fact<LocalDate> inForceSince() {
        Optional<AgreementMilestone> first = milestones().stream().findFirst();
        return Fact.of(first.map(milestone -> milestone.act().on()));
    }

    /** {@return its id; opaque} */
    public AgreementId id() {
        return state.id();
    }

    /** {@return the short reference people speak of it by; for example {@code AGR-2026-0002}} */
    public String reference() {
        return state.reference();
    }

    /** {@return what is written in it; the deed} */
    public Deed deed() {
        return state.deed();
    }

    /** {@return with whom it is; the partner} */
    public PartnerId party() {
        return deed().party();
    }

    /** {@return which of the two models it follows; never {@link Model#OWN}} */
    public Model model() {
        return deed().model();
    }

    /** {@return for which projects it is; at least one} */
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

    /**
     * How it stands.
     *
     * @return its state
     */
    public AgreementState state() {
        return state.state();
    }

    /** {@return the steps it has taken; in order} */
    public List<AgreementMilestone> milestones() {
        return state.milestones();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * An agreement from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same agreement
     */
    public static Agreement restore(Snapshot snapshot) {
        return new Agreement(snapshot);
    }

    private void passes(AgreementStep step, Act act, Inquiry asked) {
        requires(step);
        String gate = asked.gate().name();
        if (!gate.equals(step.gate())) {
            throw new IllegalArgumentException(gate + " for " + step);
        }
        milestones().stream()
                .map(milestone -> milestone.act().on())
                .filter(act.on()::isBefore)
                .findFirst()
                .ifPresent(day -> {
                    throw InvalidValue.at("/on", "value.date", "order", day);
                });
    }

    private Agreement reached(
            AgreementStep step,
            Act act,
            Fact<String> reason,
            Fact<Document> paper,
            List<Condition> conditions,
            List<Amendment> amendments) {
        List<AgreementMilestone> more = new ArrayList<>(milestones());
        more.add(new AgreementMilestone(step, act, reason, paper));
        return new Agreement(
                new Snapshot(id(), reference(), deed(), step.next(), state.guarantees(), conditions, amendments, more));
    }

    private PartnershipEvent step(AgreementStep step, Act act, Map<String, String> told) {
        Map<String, String> particulars = new TreeMap<>(told);
        particulars.put("on", act.on().toString());
        return new PartnershipEvent(step.past(), id().value(), particulars);
    }

    /**
     * What is written in an agreement.
     *
     * @param party with whom it is
     * @param model which of the two models
     * @param projects for which projects, at least one, each once
     * @param signedOn the day it bears
     * @param signatories who signed, for both sides; perhaps not all yet
     * @param conflicts what a side declared
     * @param paper the agreement itself, perhaps missing
     */
    public record Deed(
            PartnerId party,
            Model model,
            List<ProjectId> projects,
            LocalDate signedOn,
            List<Signatory> signatories,
            List<Conflict> conflicts,
            Fact<Document> paper) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException for no project, one named twice, or {@link Model#OWN}
         */
        public Deed {
            projects = List.copyOf(projects);
            signatories = List.copyOf(signatories);
            conflicts = List.copyOf(conflicts);
            boolean partnered = model.fold(() -> true, () -> true, () -> false);
            if (!partnered || projects.isEmpty() || Set.copyOf(projects).size() != projects.size()) {
                throw new IllegalArgumentException("an agreement of " + model + " for " + projects);
            }
        }
    }

    /**
     * The state of an agreement.
     *
     * @param id its id
     * @param reference its short reference
     * @param deed what is written in it
     * @param state how it stands
     * @param guarantees banks' guarantees, in order
     * @param conditions what was asked for warnings as its projects were agreed, in order
     * @param amendments what both sides changed, in order
     * @param milestones the steps it has taken, in order
     */
    public record Snapshot(
            AgreementId id,
            String reference,
            Deed deed,
            AgreementState state,
            List<BankGuarantee> guarantees,
            List<Condition> conditions,
            List<Amendment> amendments,
            List<AgreementMilestone> milestones) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException where the last step led to another state
         */
        public Snapshot {
            guarantees = List.copyOf(guarantees);
            conditions = List.copyOf(conditions);
            amendments = List.copyOf(amendments);
            milestones = List.copyOf(milestones);
            AgreementState reached = milestones.isEmpty()
                    ? AgreementState.DRAFT
                    : milestones.get(milestones.size() - 1).step().next();
            if (state != reached) {
                throw new IllegalArgumentException("stands at " + state + ", came to " + reached);
            }
        }
    }

    /**
     * An agreement after something was recorded for it that passes no gate.
     *
     * @param agreement the new state
     * @param event what tells it
     */
    public record Recorded(Agreement agreement, PartnershipEvent event) {}
}
