package org.sharaka.application.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.sharaka.application.centre.CentreQuery;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.Entrusted;
import org.sharaka.domain.mandate.Gap;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.domain.mandate.SigningInquiry;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases of mandates. Whoever writes one needs {@link Permission#WRITE_CENTRES}; to suspend it, and to let it go on,
 * needs {@link Permission#SUSPEND_MANDATES}.
 */
public final class MandateRegister {

    private static final String REFERENCE_PREFIX = "MAN";

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where mandates are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public MandateRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = Objects.requireNonNull(work);
        this.journal = new JournalWriter(clock);
        this.ids = Objects.requireNonNull(ids);
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * Writes a mandate that is to be signed.
     *
     * @param call who asks
     * @param command what is to be signed
     * @return the draft
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.reference} at {@code /managerId} for an unknown partner
     */
    public Kept<Mandate> draft(Call call, DraftMandate command) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            stores.centres().get(command.centre());
            if (stores.partners().find(command.manager()).isEmpty()) {
                throw InvalidValue.at("/managerId", "value.reference", "unknown");
            }
            Mandate mandate = Mandate.drafted(
                    new MandateId(ids.id()),
                    stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                    new Entrusted(command.centre(), command.manager()),
                    command.term(),
                    command.papers(),
                    command.experience());
            stores.mandates().add(mandate);
            journal.write(stores.journal(), call, mandate.draft());
            return new Kept<>(mandate, 1, List.of());
        });
    }

    /**
     * Puts more papers of the manager on the file of a mandate.
     *
     * @param call who asks
     * @param id which mandate
     * @param papers at least one
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the mandate
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws Rejected.StaleVersion when it has changed since
     */
    public Kept<Mandate> document(Call call, MandateId id, List<Document> papers, Fact<Long> expected) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            Versioned<Mandate> read = stores.mandates().get(id);
            Mandate.Recorded recorded = read.ifStill(id.value(), expected).documented(papers);
            long version = stores.mandates().keep(recorded.mandate(), read.version());
            journal.write(stores.journal(), call, recorded.event());
            return new Kept<>(recorded.mandate(), version, List.of());
        });
    }

    /**
     * Signs a mandate; one that follows a mandate of the same manager renews it.
     *
     * @param call who asks
     * @param id which mandate
     * @param on the day
     * @param agreement the signed agreement
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by the rules of {@code mandate.sign} or {@code mandate.renew}
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState where it is signed already
     * @throws InvalidValue at {@code /document} for another paper than a management agreement
     */
    public Outcome<Kept<Mandate>> sign(Call call, MandateId id, LocalDate on, Document agreement, Fact<Long> expected) {
        call.require(Permission.WRITE_CENTRES);
        Act act = new Act(call.actor().id(), on);
        return step(
                call,
                id,
                expected,
                (stores, mandate) ->
                        mandate.signed(stores.rulebook(), act, agreement, around(stores, call, mandate, on)));
    }

    /**
     * Looks through the gate of a signature.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which mandate
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState where it is signed already
     */
    public Ruling gateToSign(Call call, MandateId id, LocalDate on) {
        return looked(
                call,
                id,
                (stores, mandate) -> mandate.lookSign(stores.rulebook(), on, around(stores, call, mandate, on)));
    }

    /**
     * Looks through the gate of a suspension.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which mandate
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState unless it runs on that day
     */
    public Ruling gateToSuspend(Call call, MandateId id, LocalDate on) {
        return looked(call, id, (stores, mandate) -> mandate.lookSuspend(on));
    }

    /**
     * Looks through the gate of going on.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which mandate
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState unless it is suspended on that day
     */
    public Ruling gateToResume(Call call, MandateId id, LocalDate on) {
        return looked(call, id, (stores, mandate) -> mandate.lookResume(on, parties(stores, call, mandate)));
    }

    /**
     * Looks through the gate of a notice.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which mandate
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState where it is not signed, or has ended
     */
    public Ruling gateToNotice(Call call, MandateId id, LocalDate on) {
        return looked(call, id, (stores, mandate) -> mandate.lookNotice(on));
    }

    /**
     * Looks through the gate of an end, before anything is handed in.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which mandate
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState where it is not signed, or its end is set
     */
    public Ruling gateToEnd(Call call, MandateId id, LocalDate on) {
        return looked(call, id, (stores, mandate) -> mandate.lookEnd(on, Closure.NOTHING));
    }

    /**
     * Suspends a mandate; no rule stops it.
     *
     * @param call who asks; {@link Permission#SUSPEND_MANDATES}
     * @param id which mandate
     * @param on from what day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState unless it runs on that day
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Outcome<Kept<Mandate>> suspend(Call call, MandateId id, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.SUSPEND_MANDATES);
        Act act = new Act(call.actor().id(), on);
        return step(call, id, expected, (stores, mandate) -> mandate.suspended(stores.rulebook(), act, reason));
    }

    /**
     * Lets a suspended mandate go on.
     *
     * @param call who asks; {@link Permission#SUSPEND_MANDATES}
     * @param id which mandate
     * @param on from what day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by the rules of all parties
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState unless it is suspended on that day
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Outcome<Kept<Mandate>> resume(Call call, MandateId id, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.SUSPEND_MANDATES);
        Act act = new Act(call.actor().id(), on);
        return step(
                call,
                id,
                expected,
                (stores, mandate) -> mandate.resumed(stores.rulebook(), act, reason, parties(stores, call, mandate)));
    }

    /**
     * Records the written notice that a mandate is to end.
     *
     * @param call who asks
     * @param id which mandate
     * @param on the day it was given
     * @param paper the notice
     * @param urgency danger or fraud; unknown for the usual notice
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState where it is not signed, or its end is set
     * @throws InvalidValue at {@code /document} for another paper than a notice
     */
    public Outcome<Kept<Mandate>> notice(
            Call call, MandateId id, LocalDate on, Document paper, Fact<Notice.Urgency> urgency, Fact<Long> expected) {
        call.require(Permission.WRITE_CENTRES);
        Act act = new Act(call.actor().id(), on);
        return step(
                call,
                id,
                expected,
                (stores, mandate) -> mandate.noticed(stores.rulebook(), new Notice(act, paper, urgency)));
    }

    /**
     * Ends a mandate.
     *
     * @param call who asks
     * @param id which mandate
     * @param on its last day
     * @param reason why
     * @param closure what is handed in
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code mandate.term} or {@code mandate.end}
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws WrongState where it is not signed, or its end is set
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.reference} at {@code /successorId} for
     *     an unknown partner
     */
    public Outcome<Kept<Mandate>> end(
            Call call, MandateId id, LocalDate on, String reason, Closure closure, Fact<Long> expected) {
        call.require(Permission.WRITE_CENTRES);
        Act act = new Act(call.actor().id(), on);
        return step(call, id, expected, (stores, mandate) -> {
            isThere(stores, closure);
            return mandate.ended(stores.rulebook(), act, reason, closure);
        });
    }

    /**
     * Reads a mandate.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the mandate and its version
     * @throws Rejected.UnknownId when there is no such mandate
     */
    public Versioned<Mandate> read(Call call, MandateId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.mandates().get(id));
    }

    /**
     * The mandates of a centre, drafts and ended ones too.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which
     * @return in the order they were written
     * @throws Rejected.UnknownId when there is no such centre
     */
    public List<Mandate> ofCentre(Call call, CentreId centre) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            stores.centres().get(centre);
            return stores.mandates().ofCentre(centre).stream()
                    .map(Versioned::value)
                    .toList();
        });
    }

    /**
     * The centres that nobody is entrusted with, which the foundation runs ({@code mandate.gap}).
     *
     * @param call who asks; {@link Permission#READ}
     * @param on the day
     * @return those without a manager for longest first
     */
    public List<UnmanagedCentre> unmanaged(Call call, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            MandatePolicy policy = stores.rulebook().on(on).mandate();
            List<UnmanagedCentre> found = new ArrayList<>();
            Fact<Long> after = Fact.unknown();
            do {
                Slice<Versioned<Centre>, Long> part = stores.centres().list(CentreQuery.all(after));
                List<CentreId> ids =
                        part.items().stream().map(centre -> centre.value().id()).toList();
                Map<CentreId, List<Mandate>> mandates = stores.mandates().ofCentres(ids);
                part.items()
                        .forEach(centre -> gap(mandates, centre.value(), policy, on)
                                .value()
                                .ifPresent(gap -> found.add(new UnmanagedCentre(centre.value(), gap))));
                after = part.next();
            } while (after.value().isPresent());
            found.sort(Comparator.comparing(centre -> centre.gap().since()));
            return List.copyOf(found);
        });
    }

    private static Fact<Gap> gap(
            Map<CentreId, List<Mandate>> mandates, Centre centre, MandatePolicy policy, LocalDate on) {
        List<Mandate> ofCentre = mandates.getOrDefault(centre.id(), List.of());
        return Gap.on(ofCentre, centre.opening(), policy, on);
    }

    private Ruling looked(Call call, MandateId id, BiFunction<Stores, Mandate, Inquiry> gate) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.rulebook()
                .rule(gate.apply(stores, stores.mandates().get(id).value())));
    }

    private Outcome<Kept<Mandate>> step(
            Call call, MandateId id, Fact<Long> expected, BiFunction<Stores, Mandate, Outcome<Mandate>> step) {
        return work.step(stores -> {
            Versioned<Mandate> read = stores.mandates().get(id);
            return kept(stores, call, read, step.apply(stores, read.ifStill(id.value(), expected)));
        });
    }

    private Outcome<Kept<Mandate>> kept(Stores stores, Call call, Versioned<Mandate> read, Outcome<Mandate> outcome) {
        return outcome.fold(
                made -> {
                    long version = stores.mandates().keep(made.value(), read.version());
                    journal.write(stores.journal(), call, made);
                    return made.as(new Kept<>(made.value(), version, List.of()));
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    private static Mandate.Around around(Stores stores, Call call, Mandate mandate, LocalDate on) {
        Centre centre = stores.centres().get(mandate.centre()).value();
        Fact<Project> left = Fact.of(centre.origin()
                .project()
                .value()
                .map(project -> stores.projects().get(project).value()));
        List<Mandate> others = stores.mandates().ofCentre(mandate.centre()).stream()
                .map(Versioned::value)
                .filter(other -> !other.id().equals(mandate.id()) && other.isSigned())
                .toList();
        return new Mandate.Around(
                stores.partners().get(mandate.manager()).value(),
                SigningInquiry.CentreFacts.of(centre, left, on),
                others,
                parties(stores, call, mandate));
    }

    private static Parties parties(Stores stores, Call call, Mandate mandate) {
        return Parties.of(
                List.of(stores.partners().get(mandate.manager()).value()),
                stores.interests().of(call.actor().id()));
    }

    private static void isThere(Stores stores, Closure closure) {
        Faults faults = new Faults();
        closure.successor().value().flatMap(next -> next.partner().value()).ifPresent(partner -> {
            if (stores.partners().find(partner).isEmpty()) {
                faults.add("/successorId", "value.reference", "unknown");
            }
        });
        faults.throwIfAny();
    }
}
