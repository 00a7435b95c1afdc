package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.GivenValues;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.text.PlainText;

/**
 * One version of a policy as the register keeps it ({@code policy.adoption}): drafted by one director, adopted by
 * another with a decision of the board, and from then on never changed; one that is not in force yet can be withdrawn
 * by the same two steps. The first versions were laid down when the register was empty.
 */
public final class PolicyVersion {

    private static final int LONGEST_REASON = 2000;
    private static final String VERSION_FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private static final String WITHDRAWAL_PROPOSED = "WITHDRAWAL_PROPOSED";
    private static final List<PolicyState> DRAFTED = List.of(PolicyState.DRAFT);

    private static final Fact<PolicyAct> NOTHING = Fact.unknown();
    private static final Fact<LocalDate> NO_LATER = Fact.unknown();

    private final Snapshot state;

    private PolicyVersion(Snapshot state) {
        this.state = state;
    }

    /**
     * A first version, which nobody drafts: the default of the program, or what a policy file says.
     *
     * @param policy the values
     * @param on the day
     * @return a version that counts
     */
    public static PolicyVersion laidDown(Policy policy, LocalDate on) {
        Life life = new Life("", Fact.unknown(), Fact.known(PolicyAct.of(UserId.SYSTEM, on)), NOTHING, NOTHING);
        return new PolicyVersion(new Snapshot(policy, life));
    }

    /**
     * Drafts a version.
     *
     * @param policy the values, under the name and from the day that it would have
     * @param after the version that it was drafted on
     * @param by who drafts it
     * @param on the day
     * @return a draft
     * @throws InvalidValue {@code policy.valid} with reason {@code name} at {@code /version}
     */
    public static PolicyVersion drafted(Policy policy, String after, UserId by, LocalDate on) {
        if (!policy.version().matches(VERSION_FORM)) {
            throw InvalidValue.at("/version", "policy.valid", "name", policy.version());
        }
        Life life = new Life(after, Fact.known(PolicyAct.of(by, on)), NOTHING, NOTHING, NOTHING);
        return new PolicyVersion(new Snapshot(policy, life));
    }

    /**
     * The same draft with other values.
     *
     * @param policy the values, of the same name and day
     * @return the draft
     */
    public PolicyVersion holding(Policy policy) {
        return new PolicyVersion(new Snapshot(policy, state.life()));
    }

    /**
     * The same draft, where its values go with those of other groups on its first day and after.
     *
     * @param book the rulebook
     * @param given the values that were given for it, by their paths
     * @return this draft
     * @throws InvalidValue {@code policy.valid} where they do not, as its adoption would be refused; under
     *     {@code /values}, at the value that was given
     */
    public PolicyVersion agreeing(Rulebook book, Map<String, ?> given) {
        return Faults.within(
                "/values",
                () -> GivenValues.of(group(), given).placing(() -> {
                    book.together().checkWith(policy());
                    return this;
                }));
    }

    /**
     * The facts of its adoption.
     *
     * @param by who would adopt it
     * @param on the day of the step
     * @param today the day on which it is taken
     * @param last the version of its group that no later one follows
     * @param decision the decision of the board; unknown where none is handed in
     * @return what the gate rules on
     * @throws WrongState where it is no draft
     */
    public AdoptionInquiry adoption(UserId by, LocalDate on, LocalDate today, Policy last, Fact<Document> decision) {
        PolicyAct draft = state.life()
                .drafted()
                .value()
                .filter(drafted -> !isAdopted())
                .orElseThrow(
                        () -> new WrongState("adopt", stateOn(today, NO_LATER).name(), DRAFTED));
        return new AdoptionInquiry(
                on,
                today,
                group(),
                draft.by(),
                by,
                decision,
                policy().inForceFrom(),
                state.life().after(),
                last.version(),
                last.inForceFrom());
    }

    /**
     * Adopts it.
     *
     * @param book the rulebook
     * @param asked what {@link #adoption} gave
     * @return made, or refused by {@code policy.adoption}
     * @throws InvalidValue {@code policy.valid} where its values do not go with those of other groups
     */
    public Outcome<PolicyVersion> adopted(Rulebook book, AdoptionInquiry asked) {
        return Outcome.through(
                book,
                asked,
                () -> {
                    book.adopting(policy()).agreeing();
                    return new PolicyVersion(new Snapshot(policy(), state.life().adopted(asked.act())));
                },
                version -> List.of(version.event("policy.adopted", asked.act())));
    }

    /**
     * The facts of a proposal to withdraw it, or of its withdrawal.
     *
     * @param step {@code propose-withdrawal} or {@code withdraw}
     * @param by who would take the step
     * @param on the day of the step
     * @param today the day on which it is taken
     * @param last the version of its group that no later one follows
     * @param decision the decision of the board; unknown where none is handed in
     * @return what the gate rules on
     * @throws WrongState where it is not adopted, or withdrawn; for a withdrawal also where none is proposed, for a
     *     proposal where one is
     */
    public WithdrawalInquiry withdrawal(
            WithdrawalInquiry.Step step,
            UserId by,
            LocalDate on,
            LocalDate today,
            Policy last,
            Fact<Document> decision) {
        boolean proposed = isKnown(state.life().proposed());
        if (!counts() || proposed == (step == WithdrawalInquiry.Step.PROPOSE)) {
            throw WrongState.beginning(
                    step.word(),
                    proposed && counts()
                            ? WITHDRAWAL_PROPOSED
                            : stateOn(today, NO_LATER).name(),
                    step == WithdrawalInquiry.Step.PROPOSE ? PolicyState.COMING.name() : WITHDRAWAL_PROPOSED);
        }
        return new WithdrawalInquiry(
                on,
                step,
                today,
                group(),
                Fact.of(state.life().proposed().value().map(PolicyAct::by)),
                by,
                decision,
                policy().version(),
                policy().inForceFrom(),
                last.version());
    }

    /**
     * Proposes to withdraw it, before it is in force.
     *
     * @param book the rulebook
     * @param asked what {@link #withdrawal} gave
     * @param reason why
     * @return made, or refused by {@code policy.adoption}
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code policy.valid} with reason {@code needed} where
     *     a version of another group rests on it
     */
    public Outcome<PolicyVersion> withdrawalProposed(Rulebook book, WithdrawalInquiry asked, String reason) {
        String why = Faults.within("/reason", () -> PlainText.paragraph(reason, LONGEST_REASON, "value.text"));
        PolicyAct act = new PolicyAct(asked.by(), asked.on(), Fact.unknown(), Fact.known(why));
        return Outcome.through(
                book,
                asked,
                () -> {
                    book.together().checkWithout(policy());
                    return new PolicyVersion(new Snapshot(policy(), state.life().withdrawalProposed(act)));
                },
                version -> List.of(version.event("policy.withdrawal-proposed", act)));
    }

    /**
     * Withdraws it, before it is in force.
     *
     * @param book the rulebook
     * @param asked what {@link #withdrawal} gave
     * @return made, or refused by {@code policy.adoption}
     * @throws InvalidValue {@code policy.valid} with reason {@code needed} where a version of another group rests on it
     */
    public Outcome<PolicyVersion> withdrawn(Rulebook book, WithdrawalInquiry asked) {
        PolicyAct act = new PolicyAct(asked.by(), asked.on(), asked.decision(), Fact.unknown());
        return Outcome.through(
                book,
                asked,
                () -> {
                    book.together().checkWithout(policy());
                    return new PolicyVersion(new Snapshot(policy(), state.life().withdrawn(act)));
                },
                version -> List.of(version.event("policy.withdrawn", act)));
    }

    /** {@return that it was laid down or drafted, with all its values; for the journal} */
    public DomainEvent beginning() {
        return state.life()
                .drafted()
                .<DomainEvent>fold(
                        act -> event("policy.drafted", act),
                        () -> event(
                                "policy.laid-down",
                                state.life().adopted().value().orElseThrow()));
    }

    /**
     * That it was deleted while it was a draft.
     *
     * @param by who deleted it
     * @param on the day
     * @return for the journal
     * @throws WrongState where it is no draft
     */
    public DomainEvent deletion(UserId by, LocalDate on) {
        if (isAdopted()) {
            throw new WrongState("delete", stateOn(on, NO_LATER).name(), DRAFTED);
        }
        return event("policy.deleted", PolicyAct.of(by, on));
    }

    private DomainEvent event(String action, PolicyAct act) {
        return PolicyEvent.of(action, this, act);
    }

    /**
     * What has become of it on a day.
     *
     * @param day the day
     * @param next the first day of the version after it that counts; unknown where there is none
     * @return its state
     */
    public PolicyState stateOn(LocalDate day, Fact<LocalDate> next) {
        if (!isAdopted()) {
            return PolicyState.DRAFT;
        } else if (!counts()) {
            return PolicyState.WITHDRAWN;
        } else if (policy().inForceFrom().isAfter(day)) {
            return PolicyState.COMING;
        }
        return next.is(from -> !from.isAfter(day)) ? PolicyState.PAST : PolicyState.IN_FORCE;
    }

    /** {@return the values, with name and day; the policy} */
    public Policy policy() {
        return state.policy();
    }

    /** {@return the group of the values} */
    public Group group() {
        return policy().group();
    }

    /** {@return what was done with it; its acts} */
    public Life life() {
        return state.life();
    }

    /**
     * {@return whether it counts: it is adopted or was laid down, and is not withdrawn; true for past and coming
     * versions too}
     */
    public boolean counts() {
        return isAdopted() && !isWithdrawn();
    }

    /** {@return whether it was adopted and withdrawn before its first day; false for a draft} */
    public boolean isWithdrawn() {
        return isKnown(state.life().withdrawn());
    }

    private boolean isAdopted() {
        return isKnown(state.life().adopted());
    }

    private static boolean isKnown(Fact<?> fact) {
        return fact.value().isPresent();
    }

    /** {@return all that is kept of it; for storage} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A version as it was kept.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the version
     */
    public static PolicyVersion restore(Snapshot snapshot) {
        return new PolicyVersion(snapshot);
    }

    /**
     * All that is kept of a version.
     *
     * @param policy the values, under its name and from its day
     * @param life what was done with it
     */
    public record Snapshot(Policy policy, Life life) {}

    /**
     * What was done with a version.
     *
     * @param after the version it was drafted on; empty for a first one
     * @param drafted who drafted it; unknown where it was laid down
     * @param adopted who adopted it
     * @param proposed who proposed to withdraw it
     * @param withdrawn who withdrew it
     */
    public record Life(
            String after,
            Fact<PolicyAct> drafted,
            Fact<PolicyAct> adopted,
            Fact<PolicyAct> proposed,
            Fact<PolicyAct> withdrawn) {

        /**
         * Checks that one follows from the other.
         *
         * @throws IllegalArgumentException where it was neither drafted nor laid down, or withdrawn without a proposal
         */
        public Life {
            boolean begun = isKnown(drafted) || isKnown(adopted);
            boolean proposable = isKnown(adopted) || !isKnown(proposed);
            if (!begun || !proposable || isKnown(withdrawn) && !isKnown(proposed)) {
                throw new IllegalArgumentException("no life of a version: " + drafted + adopted + proposed + withdrawn);
            }
        }

        private Life adopted(PolicyAct act) {
            return new Life(after, drafted, Fact.known(act), proposed, withdrawn);
        }

        private Life withdrawalProposed(PolicyAct act) {
            return new Life(after, drafted, adopted, Fact.known(act), withdrawn);
        }

        private Life withdrawn(PolicyAct act) {
            return new Life(after, drafted, adopted, proposed, Fact.known(act));
        }
    }
}
