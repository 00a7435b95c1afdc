package org.sharaka.application.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.DraftedLife;
import org.sharaka.application.store.CentreQuery;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Drafts;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.file.CentreFile;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.End;
import org.sharaka.domain.mandate.Entrusted;
import org.sharaka.domain.mandate.Gap;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateCircumstances;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.mandate.MandateStep;
import org.sharaka.domain.mandate.Sign;
import org.sharaka.domain.mandate.SigningInquiry;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.project.Project;

/**
 * Use cases of mandates. Whoever writes one needs {@link Permission#WRITE_CENTRES}; to suspend it, and to let it go on,
 * needs {@link Permission#SUSPEND_MANDATES}.
 */
public final class MandateRegister extends DraftedLife<MandateId, Mandate, MandateCircumstances, MandateStep> {

    private static final String REFERENCE_PREFIX = "MAN";

    private final IdGenerator ids;
    private final Clock clock;

    /** The register. */
    public MandateRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock, Permission.WRITE_CENTRES);
        this.ids = ids;
        this.clock = clock;
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
        return begin(call, Permission.WRITE_CENTRES, stores -> {
            stores.of(Centres.class).get(command.centre());
            if (stores.of(Partners.class).find(command.manager()).isEmpty()) {
                throw InvalidValue.at("/managerId", "value.reference", "unknown");
            }
            Mandate mandate = Mandate.drafted(
                    new MandateId(ids.id()),
                    stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                    new Entrusted(command.centre(), command.manager()),
                    command.term(),
                    command.papers(),
                    command.experience());
            return Recorded.of(mandate, mandate.draft());
        });
    }

    /**
     * Puts more papers of the manager on the file of a mandate.
     *
     * @param call who asks
     * @param id which mandate
     * @param papers at least one
     * @return the mandate
     * @throws Rejected.UnknownId when there is no such mandate
     * @throws Rejected.StaleVersion when it has changed since
     */
    public Kept<Mandate> document(Call call, MandateId id, List<Document> papers, Fact<Long> expected) {
        return record(call, Permission.WRITE_CENTRES, id, expected, mandate -> mandate.documented(papers));
    }

    /**
     * The mandates of a centre, drafts and ended ones too.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order they were written
     * @throws Rejected.UnknownId when there is no such centre
     */
    public List<Mandate> ofCentre(Call call, CentreId centre) {
        return reading(call, stores -> {
            stores.of(Centres.class).get(centre);
            return stores.of(Mandates.class).of(centre);
        });
    }

    /**
     * The centres that nobody is entrusted with, which the foundation runs ({@code mandate.gap}).
     *
     * @param call who asks; {@link Permission#READ}
     * @return those without a manager for longest first
     */
    public List<UnmanagedCentre> unmanaged(Call call, LocalDate on) {
        return reading(call, stores -> unmanaged(stores, on));
    }

    /**
     * The same, in a unit of work.
     *
     * @param stores the stores of the unit of work
     * @return those without a manager for longest first
     */
    public static List<UnmanagedCentre> unmanaged(Stores stores, LocalDate on) {
        MandatePolicy policy = stores.rulebook().on(on).mandate();
        List<UnmanagedCentre> found = new ArrayList<>();
        Fact<Long> after = Fact.unknown();
        do {
            Slice<Versioned<Centre>, Long> part = stores.of(Centres.class).list(CentreQuery.all(after));
            List<CentreId> ids =
                    part.items().stream().map(centre -> centre.value().id()).toList();
            Map<CentreId, List<Mandate>> mandates = stores.of(Mandates.class).ofCentres(ids);
            part.items()
                    .forEach(centre -> gap(mandates, centre.value(), policy, on)
                            .value()
                            .ifPresent(gap -> found.add(new UnmanagedCentre(centre.value(), gap))));
            after = part.next();
        } while (after.value().isPresent());
        found.sort(Comparator.comparing(centre -> centre.gap().since()));
        return List.copyOf(found);
    }

    private static Fact<Gap> gap(
            Map<CentreId, List<Mandate>> mandates, Centre centre, MandatePolicy policy, LocalDate on) {
        List<Mandate> ofCentre = mandates.getOrDefault(centre.id(), List.of());
        return Gap.on(ofCentre, centre.opening(), policy, on);
    }

    @Override
    protected Recorded<Mandate> deleted(Stores stores, Mandate draft) {
        return draft.deleted();
    }

    @Override
    protected Drafts<MandateId, Mandate> store(Stores stores) {
        return stores.of(Mandates.class);
    }

    @Override
    protected MandateCircumstances around(Stores stores, Call call, Mandate mandate, MandateStep step) {
        if (step instanceof End end) {
            isThere(stores, end.closure());
        }
        Centre centre = stores.of(Centres.class).get(mandate.centre()).value();
        Partner manager = stores.of(Partners.class).get(mandate.manager()).value();
        Fact<Project> left = Fact.of(centre.origin()
                .project()
                .value()
                .map(project -> stores.of(Projects.class).get(project).value()));
        List<Mandate> others = stores.of(Mandates.class).ofCentre(mandate.centre()).stream()
                .map(Versioned::value)
                .filter(other -> !other.id().equals(mandate.id()) && other.isSigned())
                .toList();
        return new MandateCircumstances(
                call.actor().id(),
                manager,
                SigningInquiry.CentreFacts.of(centre, left, step.on()),
                others,
                FileParties.of(stores, call, file(stores, mandate, step)),
                step instanceof Sign ? absorbed(stores, mandate.manager(), step.on()) : List.of(),
                step instanceof Sign ? ManagerOfDay.papers(stores, mandate.manager()) : List.of());
    }

    /** What all that have merged into a partner show, themselves and with mandates ({@code succession.accept}). */
    private static List<Experience> absorbed(Stores stores, PartnerId into, LocalDate day) {
        return stores.of(Partners.class).blockedOrEnded().stream()
                .filter(partner -> partner.end()
                        .is(end -> end.kind() == PartnerEnd.Kind.MERGED
                                && end.successor().is(into::equals)
                                && !end.act().on().isAfter(day)))
                .flatMap(merged -> Stream.of(
                                merged.onFile().experience(),
                                stores.of(Mandates.class).ofManager(merged.id()).stream()
                                        .flatMap(mandate -> mandate.value().snapshot().experience().stream())
                                        .toList(),
                                absorbed(stores, merged.id(), day))
                        .flatMap(List::stream))
                .toList();
    }

    private static CentreFile file(Stores stores, Mandate mandate, MandateStep step) {
        Fact<PartnerId> successor = step instanceof End end
                ? end.closure().successor().fold(Closure.Successor::partner, Fact::unknown)
                : Fact.unknown();
        return new CentreFile(
                stores.of(Mandates.class).of(mandate.centre()),
                Fact.known(mandate.manager()),
                successor,
                Fact.unknown());
    }

    private static void isThere(Stores stores, Closure closure) {
        Faults faults = new Faults();
        closure.successor().value().flatMap(next -> next.partner().value()).ifPresent(partner -> {
            if (stores.of(Partners.class).find(partner).isEmpty()) {
                faults.add("/successorId", "value.reference", "unknown");
            }
        });
        faults.throwIfAny();
    }

    @Override
    protected List<Subject> conditionsOf(Mandate mandate) {
        return List.of(
                Subject.of(Subject.Kind.CENTRE, mandate.centre()), Subject.of(Subject.Kind.MANDATE, mandate.id()));
    }
}
