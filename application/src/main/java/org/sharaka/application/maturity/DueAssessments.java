package org.sharaka.application.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.CentreQuery;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentRhythm;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.Policies;

/** Use case: which centres are to be assessed, and by when. */
public final class DueAssessments {

    private static final AssessmentBook NOTHING = new AssessmentBook(List.of());

    private final UnitOfWork work;

    /** The list. */
    public DueAssessments(UnitOfWork work) {
        this.work = work;
    }

    /**
     * The next assessment of every open centre that has a manager.
     *
     * @param call who asks; {@link Permission#READ}
     * @return the first one due first; of one consistent state
     */
    public List<DueAssessment> on(Call call, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> of(stores, on));
    }

    /**
     * The same, in a unit of work.
     *
     * @param stores the stores of the unit of work
     * @return the first one due first
     */
    public static List<DueAssessment> of(Stores stores, LocalDate on) {
        Policies policies = stores.rulebook().on(on);
        List<DueAssessment> due = new ArrayList<>();
        Fact<Long> after = Fact.unknown();
        do {
            Slice<Versioned<Centre>, Long> part = stores.of(Centres.class).list(CentreQuery.all(after));
            List<CentreId> ids =
                    part.items().stream().map(centre -> centre.value().id()).toList();
            Map<CentreId, List<Mandate>> mandates = stores.of(Mandates.class).ofCentres(ids);
            Map<CentreId, AssessmentBook> books =
                    stores.of(AssessmentRecords.class).books(ids);
            part.items().stream()
                    .map(Versioned::value)
                    .map(centre -> next(
                            centre,
                            mandates.getOrDefault(centre.id(), List.of()),
                            books.getOrDefault(centre.id(), NOTHING),
                            policies,
                            on))
                    .forEach(next -> next.ifPresent(due::add));
            after = part.next();
        } while (after.value().isPresent());
        due.sort(Comparator.comparing(DueAssessment::dueOn));
        return List.copyOf(due);
    }

    private static Optional<DueAssessment> next(
            Centre centre, List<Mandate> mandates, AssessmentBook book, Policies policies, LocalDate on) {
        return Tenure.on(mandates, policies.mandate(), on)
                .onlyIf(tenure ->
                        mandates.stream().noneMatch(mandate -> mandate.isInForceOn(on) && mandate.isFollowedUpBy(on)))
                .value()
                .flatMap(tenure -> tenure.countsFrom(centre.opening())
                        .onlyIf(since -> !since.isAfter(on))
                        .value()
                        .map(since ->
                                next(centre, book, tenure, since, handedOver(mandates, on), policies.grid(), on)));
    }

    private static Fact<LocalDate> handedOver(List<Mandate> mandates, LocalDate on) {
        return Fact.of(mandates.stream()
                .filter(mandate -> mandate.isInForceOn(on) && mandate.isHandedOverBy(on))
                .flatMap(mandate -> mandate.snapshot().handedOver().value().stream())
                .map(Term::from)
                .findFirst());
    }

    private static DueAssessment next(
            Centre centre,
            AssessmentBook book,
            Tenure tenure,
            LocalDate since,
            Fact<LocalDate> handedOver,
            MaturityGrid grid,
            LocalDate on) {
        Assessments counted = book.assessments(grid, tenure.manager(), tenure.since(), on);
        Fact<LocalDate> latest = Fact.of(counted.latestCounted(on).value().map(Assessment::on));
        LocalDate due = AssessmentRhythm.dueOn(grid, since, latest, handedOver);
        return new DueAssessment(centre, tenure.manager(), due, latest.value().isEmpty(), due.isBefore(on));
    }
}
