package org.sharaka.application.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.application.store.CentreCard;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.Facets;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Listed;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.stepback.CentreLife;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.text.FoldKey;

/** The readiness of many centres at a glance. */
public final class Portfolio {

    /** What its lines are found by, beside the name. */
    public static final Facets<PortfolioLine> FACETS = Facets.of(PortfolioLine.class)
            .by("region", Region.class, line -> line.centre().region())
            .by("field", Field.class, line -> line.centre().field())
            .by("managerId", PortfolioLine::manager)
            .by("state", CentreLife.class, PortfolioLine::life)
            .by("verdict", Verdict.class, line -> line.said().ruling().verdict())
            .by("failed", PortfolioLine::failed)
            .named();

    /** What is known before anything is ruled. */
    private static final Facets<ListedDossier> KNOWN = Facets.of(ListedDossier.class)
            .by("region", Region.class, filed -> filed.centre().region())
            .by("field", Field.class, filed -> filed.centre().field())
            .byDay("managerId", (filed, day) -> filed.dossier().chargeOn(day).manager());

    private final FreshDossiers dossiers;

    /** The portfolio. */
    public Portfolio(UnitOfWork work) {
        this.dossiers = new FreshDossiers(work);
    }

    /**
     * How ready the centres are, from one consistent state of the records. After an adoption that decides facts it
     * waits until they are gathered again.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which centres, and on what day; a place is that of a centre among all
     * @return one line a centre, in the order they were registered
     */
    public Slice<PortfolioLine, Long> on(Call call, Criteria criteria) {
        call.require(Permission.READ);
        return dossiers.reading(stores -> new Reading(stores, criteria).part());
    }

    /** What one snapshot holds. */
    private static final class Reading {

        private final Stores stores;
        private final Criteria criteria;
        private final LocalDate on;
        private final ProposalReading.Held held;
        private final List<Handover> handovers;
        private final List<StepBack> backs;

        Reading(Stores stores, Criteria criteria) {
            this.stores = stores;
            this.criteria = criteria;
            this.on = criteria.on();
            this.held = ProposalReading.held(stores);
            this.handovers = values(stores.of(Handovers.class).all());
            this.backs = values(stores.of(StepBacks.class).all());
        }

        private static <T> List<T> values(List<Versioned<T>> kept) {
            return kept.stream().map(Versioned::value).toList();
        }

        Slice<PortfolioLine, Long> part() {
            List<ListedDossier> all = new ArrayList<>(stores.of(Dossiers.class).list(Fact.unknown(), Fact.unknown()));
            if (criteria.latestFirst()) {
                Collections.reverse(all);
            }
            int limit = criteria.window().limit();
            List<PortfolioLine> lines = new ArrayList<>();
            long last = 0;
            for (int from = begin(all.size()); from < all.size(); from += limit) {
                List<ListedDossier> some = all.subList(from, Math.min(from + limit, all.size()));
                Map<CentreId, PortfolioLine> found = found(some);
                for (int place = 0; place < some.size(); place++) {
                    PortfolioLine line = found.get(some.get(place).centre().id());
                    if (line != null) {
                        if (lines.size() == limit) {
                            return new Slice<>(lines, Fact.known(last));
                        }
                        lines.add(line);
                        last = place(from + place, all.size());
                    }
                }
            }
            return new Slice<>(lines, Fact.unknown());
        }

        /** The place of a centre among all, in the order they were registered. */
        private long place(int turn, int all) {
            return criteria.latestFirst() ? all - turn : turn + 1L;
        }

        private int begin(int all) {
            long first = criteria.window()
                    .after()
                    .value()
                    .map(place -> criteria.latestFirst() ? all - place + 1 : place)
                    .orElse(0L);
            return (int) Math.max(0, Math.min(first, all));
        }

        private Map<CentreId, PortfolioLine> found(List<ListedDossier> some) {
            List<ListedDossier> known = some.stream()
                    .filter(filed -> KNOWN.fit(filed, criteria) && isNamed(filed.centre()))
                    .toList();
            Set<CentreId> ids =
                    known.stream().map(filed -> filed.centre().id()).collect(Collectors.toUnmodifiableSet());
            Map<CentreId, List<Mandate>> mandates = stores.of(Mandates.class).ofCentres(ids);
            Map<CentreId, Centre> centres = ids.isEmpty() ? Map.of() : centres(ids);
            Rulebook book = stores.rulebook();
            return known.parallelStream()
                    .map(filed -> PortfolioLine.of(
                            book,
                            held,
                            filed,
                            on,
                            life(
                                    filed.centre().id(),
                                    mandates.getOrDefault(filed.centre().id(), List.of()),
                                    centres)))
                    .filter(line -> FACETS.fit(line, criteria))
                    .collect(Collectors.toMap(line -> line.centre().id(), Function.identity()));
        }

        private Map<CentreId, Centre> centres(Set<CentreId> ids) {
            Set<String> some = ids.stream().map(CentreId::value).collect(Collectors.toUnmodifiableSet());
            Window whole = new Window(Fact.unknown(), Window.LARGEST_LIMIT);
            return stores.of(Centres.class).list(Criteria.all(whole).with(Listed.ID, some)).items().stream()
                    .map(Versioned::value)
                    .collect(Collectors.toMap(Centre::id, Function.identity()));
        }

        private CentreLife life(CentreId centre, List<Mandate> mandates, Map<CentreId, Centre> centres) {
            Centre its = centres.get(centre);
            return CentreLife.on(
                    on,
                    centre,
                    handovers,
                    backs,
                    Mandate.entrusting(mandates, on).map(mandate -> mandate.stateOn(on)),
                    its != null && its.isOpenOn(on));
        }

        private boolean isNamed(CentreCard centre) {
            List<String> searched = Stream.concat(centre.name().all().stream(), Stream.of(centre.reference()))
                    .map(FoldKey::of)
                    .toList();
            return FoldKey.words(criteria.words()).stream()
                    .allMatch(word -> searched.stream().anyMatch(text -> text.contains(word)));
        }
    }
}
