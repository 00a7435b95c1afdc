package org.sharaka.application.readiness;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.application.store.CentreCard;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Progress;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.journal.Head;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.readiness.Dossier;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.LanguageMap;

/**
 * What the values of a version would change for the readiness of the centres and the next step of everything else,
 * before anybody adopts it ({@code rulebook.md}, section 10).
 */
public final class PolicyPreview {

    private static final int MOST_KEPT = 4;

    private final UnitOfWork work;
    private final FreshDossiers dossiers;
    private final List<NextStep.Source> handed;
    private final List<NextStep.Source> others;
    private final Map<Asked, Found> kept = new LinkedHashMap<>();

    /**
     * The preview over {@code handed}, the next steps that every group may decide: of handovers and of what follows
     * them; and over {@code others}, which only groups decide that {@linkplain Dossier#restsOn facts rest on}.
     */
    public PolicyPreview(UnitOfWork work, List<NextStep.Source> handed, List<NextStep.Source> others) {
        this.work = work;
        this.dossiers = new FreshDossiers(work);
        this.handed = List.copyOf(handed);
        this.others = List.copyOf(others);
    }

    /**
     * Rules on every centre and every next step under the values of today and under those of a version, as if they were
     * in force. What was found is kept until something is entered, so that the next page of it costs no other look.
     *
     * @param call who asks; {@link Permission#READ}
     * @param group the group of the values
     * @param version the version, a draft or any other
     * @param on the day
     * @param window which part of what would change
     * @param progress is told of every centre whose facts the values decide
     * @return how many there are of each verdict, and that part
     * @throws org.sharaka.application.work.Rejected.UnknownId when there is no such version
     */
    public Preview of(Call call, Group group, String version, LocalDate on, Window window, Progress progress) {
        call.require(Permission.READ);
        Asked asked = work.reading(stores -> new Asked(
                stores.of(PolicyVersions.class).get(group, version).value().policy(),
                on,
                call.actor(),
                stores.of(Journal.class).head()));
        Found found = kept(asked).orElseGet(() -> keep(asked, find(call, asked, progress)));
        return new Preview(found.centres(), found.steps(), found.part(window));
    }

    private Optional<Found> kept(Asked asked) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(asked));
        }
    }

    private Found keep(Asked asked, Found found) {
        synchronized (kept) {
            kept.put(asked, found);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return found;
    }

    private Found find(Call call, Asked asked, Progress progress) {
        LocalDate on = asked.on();
        Snapshot snapshot = dossiers.reading(stores -> snapshot(stores, call, asked, progress));
        Rulebook book = snapshot.book();
        Rulebook proposed = snapshot.proposed();
        boolean oneGrid = book.on(on).grid().equals(proposed.on(on).grid());
        List<Looked> centres = snapshot.centres().parallelStream()
                .map(filed -> {
                    HandoverFacts before = filed.dossier().factsOn(book, on);
                    HandoverFacts after = Optional.ofNullable(
                                    snapshot.gathered().get(filed.centre().id()))
                            .orElseGet(() -> oneGrid ? before : filed.dossier().factsOn(proposed, on));
                    return Looked.of(
                            centre(filed.centre(), book.rule(snapshot.held().of(filed, before, on))),
                            proposed.rule(snapshot.held().of(filed, after, on)));
                })
                .toList();
        return Found.of(centres, snapshot.steps());
    }

    /** Where the values of the group decide facts, those of after are taken from the records. */
    private Snapshot snapshot(Stores stores, Call call, Asked asked, Progress progress) {
        Policy policy = asked.policy();
        LocalDate on = asked.on();
        Rulebook book = stores.rulebook();
        Rulebook proposed = book.adopting(policy.from(Policy.ALWAYS));
        boolean decides = Dossier.restsOn(policy.group());
        List<ListedDossier> centres = stores.of(Dossiers.class).list(Fact.unknown(), Fact.unknown());
        Map<CentreId, HandoverFacts> gathered = new HashMap<>();
        if (decides) {
            for (ListedDossier filed : centres) {
                CentreId id = filed.centre().id();
                gathered.put(id, CentreFiles.of(stores, id).factsOn(proposed, on));
                progress.at(gathered.size(), centres.size());
            }
        }
        List<Looked> steps = Stream.concat(handed.stream(), decides ? others.stream() : Stream.empty())
                .flatMap(source -> looked(source.of(stores, call, on), source.of(stores.under(proposed), call, on)))
                .toList();
        return new Snapshot(book, proposed, ProposalReading.held(stores), centres, gathered, steps);
    }

    /** The same steps under both; whether one begins is no matter of values. */
    private static Stream<Looked> looked(List<NextStep> before, List<NextStep> after) {
        Map<String, Ruling> rulings = after.stream().collect(Collectors.toMap(NextStep::id, NextStep::ruling));
        return before.stream()
                .flatMap(step ->
                        Optional.ofNullable(rulings.get(step.id())).map(ruling -> Looked.of(step, ruling)).stream());
    }

    private static NextStep centre(CentreCard centre, Ruling ruling) {
        return new NextStep(
                NextStep.Kind.CENTRE, centre.id().value(), centre.reference(), Fact.known(centre.name()), ruling);
    }

    /** What is asked of the state that a journal has come to. */
    private record Asked(Policy policy, LocalDate on, Actor actor, Head head) {}

    /** What one snapshot holds. */
    private record Snapshot(
            Rulebook book,
            Rulebook proposed,
            ProposalReading.Held held,
            List<ListedDossier> centres,
            Map<CentreId, HandoverFacts> gathered,
            List<Looked> steps) {}

    /** Both verdicts on one, and the whole of it where it would change. */
    private record Looked(Verdict before, Verdict after, Optional<Compared> changed) {

        static Looked of(NextStep step, Ruling after) {
            return new Looked(
                    step.ruling().verdict(),
                    after.verdict(),
                    changes(step.ruling().checks(), after.checks())
                            ? Optional.of(Compared.of(step, after))
                            : Optional.empty());
        }

        private static boolean changes(List<Check> before, List<Check> after) {
            return before.size() != after.size()
                    || IntStream.range(0, before.size())
                            .anyMatch(place -> !comesOutAlike(before.get(place), after.get(place)));
        }

        private static boolean comesOutAlike(Check before, Check after) {
            return before.result() == after.result()
                    && before.rule().equals(after.rule())
                    && before.about().equals(after.about());
        }
    }

    /** All that was found: those that would change by their place among all. */
    private record Found(Counts centres, Counts steps, NavigableMap<Long, Compared> changed) {

        static Found of(List<Looked> centres, List<Looked> steps) {
            NavigableMap<Long, Compared> changed = new TreeMap<>();
            long place = 0;
            for (Looked one : Stream.concat(centres.stream(), steps.stream()).toList()) {
                place++;
                if (one.changed().isPresent()) {
                    changed.put(place, one.changed().orElseThrow());
                }
            }
            return new Found(counts(centres), counts(steps), changed);
        }

        private static Counts counts(List<Looked> all) {
            return new Counts(count(all, Looked::before), count(all, Looked::after));
        }

        private static Map<Verdict, Long> count(List<Looked> all, Function<Looked, Verdict> of) {
            Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
            for (Verdict verdict : Verdict.values()) {
                counts.put(verdict, 0L);
            }
            all.forEach(one -> counts.merge(of.apply(one), 1L, Long::sum));
            return counts;
        }

        Slice<Compared, Long> part(Window window) {
            NavigableMap<Long, Compared> rest = changed.tailMap(window.after(), false);
            List<Long> places = rest.keySet().stream().limit(window.limit()).toList();
            return new Slice<>(
                    places.stream().map(rest::get).toList(),
                    places.size() < rest.size() ? Fact.known(places.get(places.size() - 1)) : Fact.unknown());
        }
    }

    /**
     * A part of a list.
     *
     * @param after the place of the last one already read, 0 to begin
     * @param limit how many at most
     */
    public record Window(long after, int limit) {}

    /**
     * A centre, or the next step of something else, under both.
     *
     * @param kind what it is
     * @param id its id
     * @param reference its short reference
     * @param name what it is called; unknown where it has no name
     * @param gate the gate that is looked through
     * @param before under the values of today
     * @param after under the proposed ones
     */
    public record Compared(
            NextStep.Kind kind,
            String id,
            String reference,
            Fact<LanguageMap> name,
            String gate,
            Side before,
            Side after) {

        private static Compared of(NextStep step, Ruling after) {
            return new Compared(
                    step.kind(),
                    step.id(),
                    step.reference(),
                    step.name(),
                    after.gate(),
                    Side.of(step.ruling()),
                    Side.of(after));
        }
    }

    /**
     * What a gate says under some values.
     *
     * @param verdict the verdict
     * @param failed the codes of the rules that fail, in the order of the rulebook
     * @param warned those that warn
     */
    public record Side(Verdict verdict, List<String> failed, List<String> warned) {

        /** Copies both lists. */
        public Side {
            failed = List.copyOf(failed);
            warned = List.copyOf(warned);
        }

        private static Side of(Ruling ruling) {
            return new Side(ruling.verdict(), codes(ruling, Result.FAIL), codes(ruling, Result.WARN));
        }

        private static List<String> codes(Ruling ruling, Result result) {
            return ruling.with(result).stream()
                    .map(check -> check.rule().code())
                    .toList();
        }
    }

    /**
     * How many have each verdict.
     *
     * @param before today
     * @param after under the proposed values
     */
    public record Counts(Map<Verdict, Long> before, Map<Verdict, Long> after) {

        /** Copies the counts. */
        public Counts {
            before = Collections.unmodifiableMap(new EnumMap<>(before));
            after = Collections.unmodifiableMap(new EnumMap<>(after));
        }
    }

    /**
     * What would change.
     *
     * @param centres the centres by their readiness
     * @param steps the next steps that the group may decide
     * @param changed those of which a rule would come out otherwise: centres first, then kind by kind, in the order of
     *     entry
     */
    public record Preview(Counts centres, Counts steps, Slice<Compared, Long> changed) {}
}
