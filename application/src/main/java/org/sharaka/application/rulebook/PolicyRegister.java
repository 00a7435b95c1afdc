package org.sharaka.application.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.AdoptionInquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.PolicyVersion;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.WithdrawalInquiry;

/** Use cases of the versions of policies. */
public final class PolicyRegister {

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final Clock clock;
    private final Runnable afterwards;

    /**
     * The register.
     *
     * @param work where versions are kept
     * @param clock tells the day
     * @param afterwards runs after a step of a version was taken or refused, for what rests on the versions that count
     */
    public PolicyRegister(UnitOfWork work, Clock clock, Runnable afterwards) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /**
     * Lays down the first versions of every group that has none yet.
     *
     * @param opening the versions to begin with
     * @return whether the versions that the register began with, now or before, are these
     */
    public boolean layDown(Rulebook opening) {
        return work.inTransaction(stores -> {
            Map<Group, List<PolicyVersion>> before = stores.of(PolicyVersions.class).all().stream()
                    .map(Versioned::value)
                    .collect(Collectors.groupingBy(PolicyVersion::group));
            opening.groups().stream()
                    .filter(group -> !before.containsKey(group))
                    .flatMap(group -> opening.versions(group).all().stream())
                    .forEach(policy -> layDown(stores, policy));
            return before.entrySet().stream().allMatch(entry -> beganWith(entry.getValue(), opening, entry.getKey()));
        });
    }

    private void layDown(Stores stores, Policy policy) {
        PolicyVersion version = PolicyVersion.laidDown(policy, today());
        stores.of(PolicyVersions.class).add(version);
        journal.write(stores.of(Journal.class), Call.OF_SYSTEM, version.beginning());
    }

    private static boolean beganWith(List<PolicyVersion> versions, Rulebook opening, Group group) {
        List<String> began = versions.stream()
                .filter(version -> version.life().drafted().value().isEmpty())
                .map(version -> content(version.policy()))
                .toList();
        return opening.groups().contains(group)
                && began.equals(opening.versions(group).all().stream()
                        .map(PolicyRegister::content)
                        .toList());
    }

    /** A map in another order is another content, for the order of a grid counts. */
    private static String content(Policy policy) {
        return policy.version() + policy.inForceFrom() + PolicyValues.of(policy).texts();
    }

    /**
     * All versions: past ones, those in force and to come, drafts, and those withdrawn.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order of the groups, and in each in the order of entry
     */
    public List<ListedVersion> list(Call call) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(PolicyVersions.class).all().stream()
                .map(read -> listed(stores, read))
                .toList());
    }

    /**
     * Reads a version.
     *
     * @param call who asks; {@link Permission#READ}
     * @param group the group of its values
     * @param version its name
     * @return the version
     * @throws Rejected.UnknownId when there is none
     */
    public ListedVersion read(Call call, Group group, String version) {
        call.require(Permission.READ);
        return work.reading(
                stores -> listed(stores, stores.of(PolicyVersions.class).get(group, version)));
    }

    /**
     * The rulebook of a moment, for texts that name its values.
     *
     * @param call who asks; {@link Permission#READ}
     * @return the versions that count
     */
    public Rulebook book(Call call) {
        call.require(Permission.READ);
        return work.reading(Stores::rulebook);
    }

    /**
     * Drafts a version on the last one of its group.
     *
     * @param call who asks; {@link Permission#WRITE_POLICIES}
     * @param draft what is drafted
     * @return the draft
     * @throws InvalidValue {@code policy.valid} with all faults, at {@code /values} and {@code /version}; where there
     *     is none, with those of its values against other groups
     */
    public ListedVersion draft(Call call, DraftVersion draft) {
        call.require(Permission.WRITE_POLICIES);
        return work.inTransaction(stores -> {
            Policy last = last(stores, draft.group());
            Faults faults = new Faults();
            if (stores.of(PolicyVersions.class)
                    .find(draft.group(), draft.version())
                    .isPresent()) {
                faults.add("/version", "policy.valid", "taken", draft.version());
            }
            Policy named = last.named(draft.version()).from(draft.inForceFrom());
            Optional<PolicyVersion> begun = faults.take(
                    "",
                    () -> PolicyVersion.drafted(
                            named, last.version(), call.actor().id(), today()));
            Optional<Policy> values =
                    faults.take("/values", () -> PolicyValues.of(named).with(draft.values()));
            faults.throwIfAny();
            PolicyVersion version =
                    begun.orElseThrow().holding(values.orElseThrow()).agreeing(stores.rulebook(), draft.values());
            stores.of(PolicyVersions.class).add(version);
            journal.write(stores.of(Journal.class), call, version.beginning());
            return listed(stores, new Versioned<>(version, 1));
        });
    }

    /**
     * Deletes a draft.
     *
     * @param call who asks; {@link Permission#WRITE_POLICIES}
     * @param group the group of its values
     * @param version its name
     * @param expected the revision the caller has read
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when the caller has read another revision
     * @throws WrongState when it is no draft
     */
    public void delete(Call call, Group group, String version, long expected) {
        call.require(Permission.WRITE_POLICIES);
        work.inTransaction(stores -> {
            Versioned<PolicyVersion> read = stores.of(PolicyVersions.class).get(group, version);
            PolicyVersion draft = read.ifStill(version, Fact.known(expected));
            journal.write(
                    stores.of(Journal.class), call, draft.deletion(call.actor().id(), today()));
            stores.of(PolicyVersions.class).remove(draft, read.version());
            return true;
        });
    }

    /**
     * Previews the adoption of a draft.
     *
     * @param call who asks; {@link Permission#READ}
     * @param group the group of its values
     * @param version its name
     * @param on the day
     * @return the ruling on what is recorded, without a decision
     * @throws Rejected.UnknownId when there is none
     * @throws WrongState when it is no draft
     */
    public Ruling lookAdopt(Call call, Group group, String version, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.rulebook()
                .rule(adoption(
                        stores,
                        call,
                        stores.of(PolicyVersions.class).get(group, version).value(),
                        new DecidedStep(on, Fact.unknown()))));
    }

    /**
     * Adopts a draft.
     *
     * @param call who asks; {@link Permission#WRITE_POLICIES}
     * @param group the group of its values
     * @param version its name
     * @param step the day and the decision of the board
     * @param expected the revision the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code policy.adoption}
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when the caller has read another revision
     * @throws WrongState when it is no draft
     */
    public Outcome<ListedVersion> adopt(Call call, Group group, String version, DecidedStep step, Fact<Long> expected) {
        return take(
                call,
                group,
                version,
                expected,
                (stores, draft) -> draft.adopted(stores.rulebook(), adoption(stores, call, draft, step)));
    }

    private AdoptionInquiry adoption(Stores stores, Call call, PolicyVersion draft, DecidedStep step) {
        return draft.adoption(call.actor().id(), step.on(), today(), last(stores, draft.group()), step.decision());
    }

    /**
     * Previews a step of the withdrawal of a version.
     *
     * @param call who asks; {@link Permission#READ}
     * @param group the group of its values
     * @param version its name
     * @param which the step
     * @param on the day
     * @return the ruling on what is recorded, without a decision
     * @throws Rejected.UnknownId when there is none
     * @throws WrongState when its state does not have the step
     */
    public Ruling lookWithdraw(Call call, Group group, String version, WithdrawalInquiry.Step which, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.rulebook()
                .rule(withdrawal(
                        stores,
                        call,
                        stores.of(PolicyVersions.class).get(group, version).value(),
                        which,
                        new DecidedStep(on, Fact.unknown()))));
    }

    /**
     * Proposes to withdraw a version that is not in force yet.
     *
     * @param call who asks; {@link Permission#WRITE_POLICIES}
     * @param group the group of its values
     * @param version its name
     * @param on the day
     * @param reason why
     * @param expected the revision the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code policy.adoption}
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when the caller has read another revision
     * @throws WrongState when its state does not have the step
     */
    public Outcome<ListedVersion> proposeWithdrawal(
            Call call, Group group, String version, LocalDate on, String reason, Fact<Long> expected) {
        DecidedStep step = new DecidedStep(on, Fact.unknown());
        return take(
                call,
                group,
                version,
                expected,
                (stores, coming) -> coming.withdrawalProposed(
                        stores.rulebook(),
                        withdrawal(stores, call, coming, WithdrawalInquiry.Step.PROPOSE, step),
                        reason));
    }

    /**
     * Withdraws a version that is not in force yet.
     *
     * @param call who asks; {@link Permission#WRITE_POLICIES}
     * @param group the group of its values
     * @param version its name
     * @param step the day and the decision of the board
     * @param expected the revision the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code policy.adoption}
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when the caller has read another revision
     * @throws WrongState when its state does not have the step
     */
    public Outcome<ListedVersion> withdraw(
            Call call, Group group, String version, DecidedStep step, Fact<Long> expected) {
        return take(
                call,
                group,
                version,
                expected,
                (stores, coming) -> coming.withdrawn(
                        stores.rulebook(), withdrawal(stores, call, coming, WithdrawalInquiry.Step.WITHDRAW, step)));
    }

    private WithdrawalInquiry withdrawal(
            Stores stores, Call call, PolicyVersion coming, WithdrawalInquiry.Step which, DecidedStep step) {
        return coming.withdrawal(
                which, call.actor().id(), step.on(), today(), last(stores, coming.group()), step.decision());
    }

    private Outcome<ListedVersion> take(
            Call call,
            Group group,
            String version,
            Fact<Long> expected,
            BiFunction<Stores, PolicyVersion, Outcome<PolicyVersion>> step) {
        call.require(Permission.WRITE_POLICIES);
        Outcome<ListedVersion> outcome = work.step(stores -> {
            Versioned<PolicyVersion> read = stores.of(PolicyVersions.class).get(group, version);
            return step.apply(stores, read.ifStill(version, expected))
                    .fold(
                            made -> {
                                long revision = stores.of(PolicyVersions.class).keep(made.value(), read.version());
                                journal.write(stores.of(Journal.class), call, made);
                                return made.as(listed(stores, new Versioned<>(made.value(), revision)));
                            },
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
        afterwards.run();
        return outcome;
    }

    private static Policy last(Stores stores, Group group) {
        return stores.rulebook().versions(group).last();
    }

    private ListedVersion listed(Stores stores, Versioned<PolicyVersion> read) {
        PolicyVersion version = read.value();
        Fact<LocalDate> next = version.counts() ? next(stores, version.policy()) : Fact.unknown();
        return new ListedVersion(
                version,
                read.version(),
                version.stateOn(today(), next),
                Fact.of(next.value().map(day -> day.minusDays(1))));
    }

    private static Fact<LocalDate> next(Stores stores, Policy policy) {
        return Fact.of(stores.rulebook().versions(policy.group()).all().stream()
                .map(Policy::inForceFrom)
                .filter(policy.inForceFrom()::isBefore)
                .findFirst());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * A step that rests on a decision of the board.
     *
     * @param on the day of the step
     * @param decision the decision; unknown where none is handed in
     */
    public record DecidedStep(LocalDate on, Fact<Document> decision) {}
}
