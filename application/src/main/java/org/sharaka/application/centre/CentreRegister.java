package org.sharaka.application.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of the register of centres: to enter and describe them, to keep their papers, to find them. */
public final class CentreRegister {

    private static final String REFERENCE_PREFIX = "CEN";

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where centres are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public CentreRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = Objects.requireNonNull(work);
        this.journal = new JournalWriter(clock);
        this.ids = Objects.requireNonNull(ids);
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * Enters a centre, from a project whose works are accepted or as existing.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param command what is known of it
     * @return the centre
     * @throws InvalidValue {@code value.reference} at {@code /projectId} for a project that is unknown, not accepted,
     *     or has left another centre; {@code value.date} at {@code /openedOn} for one that a project left
     */
    public Kept<Centre> register(Call call, RegisterCentre command) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            Origin origin = command.project().fold(project -> origin(stores, project), () -> Origin.EXISTING);
            return added(stores, call, command.profile(), origin, command.openedOn());
        });
    }

    /**
     * Enters the spaces of the reference data (S14), where there is neither a centre nor a partner yet.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param spaces what is known of each
     * @return how many were entered
     */
    public int registerSpaces(Call call, List<Space> spaces) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            CentreQuery any = new CentreQuery("", Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), 1);
            boolean untouched = stores.partners().isEmpty()
                    && stores.centres().list(any).items().isEmpty();
            if (!untouched) {
                return 0;
            }
            for (Space space : spaces) {
                Origin origin = new Origin(Fact.unknown(), Fact.known(space.known()));
                added(stores, call, space.profile(), origin, Fact.unknown());
            }
            return spaces.size();
        });
    }

    /**
     * Describes a centre anew.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param id which
     * @param profile the whole new description
     * @param version the version the caller has read
     * @return the centre; at the same version where nothing is new
     * @throws Rejected.UnknownId when there is no such centre
     * @throws Rejected.StaleVersion when it has changed since
     */
    public Kept<Centre> change(Call call, CentreId id, CentreProfile profile, long version) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            Versioned<Centre> read = stores.centres().get(id);
            Centre before = read.ifStill(id.value(), Fact.known(version));
            return profile.equals(before.profile())
                    ? new Kept<>(before, version, List.of())
                    : kept(stores, call, before.changed(profile), version);
        });
    }

    /**
     * Puts papers on the file of a centre.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param id which
     * @param papers at least one
     * @param holder the partner in whose name they are; unknown where that is not said
     * @param on from what day they are on file
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the centre
     * @throws Rejected.UnknownId when there is no such centre
     * @throws Rejected.StaleVersion when it has changed since
     * @throws InvalidValue {@code value.reference} at {@code /holderId} for an unknown partner
     */
    public Kept<Centre> document(
            Call call, CentreId id, List<Document> papers, Fact<PartnerId> holder, LocalDate on, Fact<Long> expected) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            Versioned<Centre> read = stores.centres().get(id);
            Centre before = read.ifStill(id.value(), expected);
            if (holder.is(partner -> stores.partners().find(partner).isEmpty())) {
                throw InvalidValue.at("/holderId", "value.reference", "unknown");
            }
            Act act = new Act(call.actor().id(), on);
            return kept(stores, call, before.documented(papers, holder, act), read.version());
        });
    }

    /**
     * Opens a centre to its beneficiaries.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param id which
     * @param on the day of the opening
     * @param papers what is handed in with the step, in the name of the manager; it stays on file
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code centre.opening}
     * @throws Rejected.UnknownId when there is no such centre
     * @throws Rejected.StaleVersion when it has changed since
     * @throws WrongState where it is open already
     */
    public Outcome<Kept<Centre>> open(
            Call call, CentreId id, LocalDate on, List<Document> papers, Fact<Long> expected) {
        call.require(Permission.WRITE_CENTRES);
        return work.step(stores -> {
            Versioned<Centre> read = stores.centres().get(id);
            Centre before = read.ifStill(id.value(), expected);
            Fact<PartnerId> manager = manager(stores, id, on);
            Outcome<Centre> outcome = before.opened(
                    stores.rulebook(), new Act(call.actor().id(), on), manager, papers, parties(stores, call, manager));
            return outcome.fold(
                    made -> {
                        long version = stores.centres().keep(made.value(), read.version());
                        journal.write(stores.journal(), call, made);
                        return made.as(new Kept<>(made.value(), version, List.of()));
                    },
                    refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Looks through the gate of an opening, with the papers that are on file.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such centre
     * @throws WrongState where it is open already
     */
    public Ruling gateToOpen(Call call, CentreId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Fact<PartnerId> manager = manager(stores, id, on);
            return stores.rulebook()
                    .rule(stores.centres()
                            .get(id)
                            .value()
                            .lookOpen(on, manager, List.of(), parties(stores, call, manager)));
        });
    }

    /**
     * Reads a centre.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the centre and its version
     * @throws Rejected.UnknownId when there is no such centre
     */
    public Versioned<Centre> read(Call call, CentreId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.centres().get(id));
    }

    /**
     * Finds centres.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which
     * @param manager only those entrusted to this partner today; unknown for all
     * @return a part of the list, each with who it is entrusted to
     */
    public Slice<Entry, Long> list(Call call, CentreQuery query, Fact<PartnerId> manager) {
        call.require(Permission.READ);
        LocalDate today = LocalDate.now(clock);
        return work.reading(stores -> {
            MandatePolicy policy = stores.rulebook().on(today).mandate();
            CentreQuery asked = manager.fold(id -> query.among(entrusted(stores, id, today)), () -> query);
            Slice<Versioned<Centre>, Long> part = stores.centres().list(asked);
            List<CentreId> ids =
                    part.items().stream().map(centre -> centre.value().id()).toList();
            Map<CentreId, List<Mandate>> mandates = stores.mandates().ofCentres(ids);
            List<Entry> entries = part.items().stream()
                    .map(Versioned::value)
                    .map(centre ->
                            new Entry(centre, entrusted(mandates.getOrDefault(centre.id(), List.of()), policy, today)))
                    .toList();
            return new Slice<>(entries, part.next());
        });
    }

    private static Set<CentreId> entrusted(Stores stores, PartnerId manager, LocalDate day) {
        MandatePolicy policy = stores.rulebook().on(day).mandate();
        Set<CentreId> ever = stores.mandates().ofManager(manager).stream()
                .map(mandate -> mandate.value().centre())
                .collect(Collectors.toSet());
        Map<CentreId, List<Mandate>> mandates = stores.mandates().ofCentres(ever);
        return ever.stream()
                .filter(centre -> entrusted(mandates.get(centre), policy, day).is(manager::equals))
                .collect(Collectors.toSet());
    }

    private static Fact<PartnerId> entrusted(List<Mandate> mandates, MandatePolicy policy, LocalDate day) {
        return Tenure.on(mandates, policy, day).fold(tenure -> Fact.known(tenure.manager()), Fact::unknown);
    }

    private Kept<Centre> added(
            Stores stores, Call call, CentreProfile profile, Origin origin, Fact<LocalDate> openedOn) {
        int year = LocalDate.now(clock).getYear();
        Centre centre = Centre.registered(
                new CentreId(ids.id()), stores.nextReference(REFERENCE_PREFIX, year), profile, origin, openedOn);
        stores.centres().add(centre);
        journal.write(stores.journal(), call, centre.registration());
        return new Kept<>(centre, 1, List.of());
    }

    private Kept<Centre> kept(Stores stores, Call call, Centre.Recorded recorded, long version) {
        long next = stores.centres().keep(recorded.centre(), version);
        journal.write(stores.journal(), call, recorded.event());
        return new Kept<>(recorded.centre(), next, List.of());
    }

    static Fact<PartnerId> manager(Stores stores, CentreId id, LocalDate on) {
        return Fact.of(stores.mandates().ofCentre(id).stream()
                .map(Versioned::value)
                .filter(mandate -> mandate.stateOn(on) == MandateState.RUNNING)
                .map(Mandate::manager)
                .findFirst());
    }

    static Parties parties(Stores stores, Call call, Fact<PartnerId> manager) {
        return manager.fold(
                id -> Parties.of(
                        List.of(stores.partners().get(id).value()),
                        stores.interests().of(call.actor().id())),
                () -> Parties.NONE);
    }

    private static Origin origin(Stores stores, ProjectId id) {
        Project project = stores.projects()
                .find(id)
                .orElseThrow(() -> InvalidValue.at("/projectId", "value.reference", "unknown"))
                .value();
        stores.centres().leftBy(id).ifPresent(taken -> {
            throw InvalidValue.at(
                    "/projectId", "value.reference", "taken", taken.value().reference());
        });
        return Faults.within("/projectId", () -> Origin.leftBy(project));
    }

    /**
     * A centre of the list.
     *
     * @param centre the centre
     * @param manager who it is entrusted to; unknown where nobody is
     */
    public record Entry(Centre centre, Fact<PartnerId> manager) {

        /** Never null. */
        public Entry {
            Objects.requireNonNull(centre);
            Objects.requireNonNull(manager);
        }
    }

    /**
     * A space of the reference data.
     *
     * @param profile what is known of it as a centre
     * @param known what is known of it as a space
     */
    public record Space(CentreProfile profile, Origin.Space known) {

        /** Never null. */
        public Space {
            Objects.requireNonNull(profile);
            Objects.requireNonNull(known);
        }
    }
}
