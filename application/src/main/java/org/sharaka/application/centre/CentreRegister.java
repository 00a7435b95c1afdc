package org.sharaka.application.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.application.mandate.ManagerOfDay;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.CentreQuery;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Listed;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreCircumstances;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.OpenCentre;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/** Use cases of the register of centres: to enter and describe them, to keep their papers, to open and to find them. */
public final class CentreRegister extends LifeCycle<CentreId, Centre, CentreCircumstances, OpenCentre> {

    private static final String REFERENCE_PREFIX = "CEN";

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
        super(work, clock);
        this.ids = ids;
        this.clock = clock;
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
        return begin(call, Permission.WRITE_CENTRES, stores -> {
            Origin origin = command.project().fold(project -> origin(stores, project), () -> Origin.EXISTING);
            return registered(stores, command.profile(), origin, command.openedOn());
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
        return changing(call, Permission.WRITE_CENTRES, stores -> {
            CentreQuery any = new CentreQuery("", Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), 1);
            boolean untouched = stores.of(Partners.class).isEmpty()
                    && stores.of(Centres.class).list(any).items().isEmpty();
            if (!untouched) {
                return 0;
            }
            for (Space space : spaces) {
                Origin origin = new Origin(Fact.unknown(), Fact.known(space.known()));
                added(stores, call, registered(stores, space.profile(), origin, Fact.unknown()));
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
        return record(call, Permission.WRITE_CENTRES, id, Fact.known(version), centre -> centre.changed(profile));
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
        return record(call, Permission.WRITE_CENTRES, id, expected, (stores, centre) -> {
            if (holder.is(partner -> stores.of(Partners.class).find(partner).isEmpty())) {
                throw InvalidValue.at("/holderId", "value.reference", "unknown");
            }
            return centre.documented(papers, holder, new Act(call.actor().id(), on));
        });
    }

    /**
     * Finds centres.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which
     * @param managers only those entrusted to one of these partners today; unknown for all
     * @return a part of the list, each with who it is entrusted to
     */
    public Slice<Entry, Long> list(Call call, Criteria criteria, Fact<Set<String>> managers) {
        LocalDate today = LocalDate.now(clock);
        return reading(call, stores -> {
            MandatePolicy policy = stores.rulebook().on(today).mandate();
            Criteria asked =
                    managers.fold(ids -> criteria.with(Listed.ID, entrusted(stores, ids, today)), () -> criteria);
            Slice<Versioned<Centre>, Long> part = stores.of(Centres.class).list(asked);
            List<CentreId> ids =
                    part.items().stream().map(centre -> centre.value().id()).toList();
            Map<CentreId, List<Mandate>> mandates = stores.of(Mandates.class).ofCentres(ids);
            List<Entry> entries = part.items().stream()
                    .map(Versioned::value)
                    .map(centre ->
                            new Entry(centre, entrusted(mandates.getOrDefault(centre.id(), List.of()), policy, today)))
                    .toList();
            return new Slice<>(entries, part.next());
        });
    }

    private static Set<String> entrusted(Stores stores, Set<String> managers, LocalDate day) {
        return managers.stream()
                .flatMap(id -> entrusted(stores, new PartnerId(id), day).stream())
                .map(CentreId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<CentreId> entrusted(Stores stores, PartnerId manager, LocalDate day) {
        MandatePolicy policy = stores.rulebook().on(day).mandate();
        Set<CentreId> ever = stores.of(Mandates.class).ofManager(manager).stream()
                .map(mandate -> mandate.value().centre())
                .collect(Collectors.toSet());
        Map<CentreId, List<Mandate>> mandates = stores.of(Mandates.class).ofCentres(ever);
        return ever.stream()
                .filter(centre -> entrusted(mandates.getOrDefault(centre, List.of()), policy, day)
                        .is(manager::equals))
                .collect(Collectors.toSet());
    }

    private static Fact<PartnerId> entrusted(List<Mandate> mandates, MandatePolicy policy, LocalDate day) {
        return Tenure.on(mandates, policy, day).fold(tenure -> Fact.known(tenure.manager()), Fact::unknown);
    }

    private Recorded<Centre> registered(Stores stores, CentreProfile profile, Origin origin, Fact<LocalDate> openedOn) {
        int year = LocalDate.now(clock).getYear();
        Centre centre = Centre.registered(
                new CentreId(ids.id()), stores.nextReference(REFERENCE_PREFIX, year), profile, origin, openedOn);
        return Recorded.of(centre, centre.registration());
    }

    @Override
    protected Store<CentreId, Centre> store(Stores stores) {
        return stores.of(Centres.class);
    }

    @Override
    protected CentreCircumstances around(Stores stores, Call call, Centre centre, OpenCentre step) {
        return circumstances(stores, call, centre.id(), step.on());
    }

    static CentreCircumstances circumstances(Stores stores, Call call, CentreId centre, LocalDate on) {
        Fact<PartnerId> running = ManagerOfDay.mandate(stores, centre, on)
                .onlyIf(mandate -> mandate.stateOn(on) == MandateState.RUNNING)
                .map(Mandate::manager);
        return new CentreCircumstances(
                call.actor().id(), running, FileParties.of(stores, call, FileParties.centre(stores, centre)));
    }

    private static Origin origin(Stores stores, ProjectId id) {
        Project project = stores.of(Projects.class)
                .find(id)
                .orElseThrow(() -> InvalidValue.at("/projectId", "value.reference", "unknown"))
                .value();
        stores.of(Centres.class).leftBy(id).ifPresent(taken -> {
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
    public record Entry(Centre centre, Fact<PartnerId> manager) {}

    /**
     * A space of the reference data.
     *
     * @param profile what is known of it as a centre
     * @param known what is known of it as a space
     */
    public record Space(CentreProfile profile, Origin.Space known) {}

    @Override
    protected List<Subject> conditionsOf(Centre centre) {
        return List.of(Subject.of(Subject.Kind.CENTRE, centre.id()));
    }
}
