package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.handover.Dossier;
import org.sharaka.domain.handover.HandoverFacts;
import org.sharaka.domain.handover.HandoverRuling;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What the values of a version would change for the readiness of the centres and the next step of everything else,
 * before anybody adopts it ({@code RULES.md}, section 10).
 */
public final class PolicyPreview {

    private final UnitOfWork work;
    private final List<NextStep.Source> handed;
    private final List<NextStep.Source> others;

    /**
     * The preview.
     *
     * @param work where versions and dossiers are kept
     * @param handed the next steps that every group may decide: of handovers and of what follows them
     * @param others those that groups decide on which {@linkplain Dossier#restsOn facts rest}, and no other
     */
    public PolicyPreview(UnitOfWork work, List<NextStep.Source> handed, List<NextStep.Source> others) {
        this.work = Objects.requireNonNull(work);
        this.handed = List.copyOf(handed);
        this.others = List.copyOf(others);
    }

    /**
     * Rules on every centre and every next step under the values of today and under those of a version, as if they were
     * in force.
     *
     * @param call who asks; {@link Permission#READ}
     * @param group the group of the values
     * @param version the version, a draft or any other
     * @param on the day
     * @param window which part of what would change
     * @return how many there are of each verdict, and that part
     * @throws org.sharaka.application.work.Rejected.UnknownId when there is no such version
     */
    public Preview of(Call call, Group group, String version, LocalDate on, Window window) {
        call.require(Permission.READ);
        Snapshot snapshot = work.reading(stores -> snapshot(stores, call, group, version, on));
        List<Compared> centres = snapshot.centres().parallelStream()
                .map(sides -> new Compared(
                        centre(sides.centre(), ruling(snapshot.book(), sides.before(), on)),
                        ruling(snapshot.proposed(), sides.after(), on)))
                .toList();
        return new Preview(
                counts(centres),
                counts(snapshot.steps()),
                part(Stream.of(centres, snapshot.steps()).flatMap(List::stream).toList(), window));
    }

    /** Where the values of the group decide facts, those of after are taken from the records. */
    private Snapshot snapshot(Stores stores, Call call, Group group, String version, LocalDate on) {
        Policy policy = stores.policies().get(group, version).value().policy();
        Rulebook book = stores.rulebook();
        Rulebook proposed = book.adopting(policy.from(Policy.ALWAYS));
        boolean decides = Dossier.restsOn(group);
        List<Sides> centres = stores.dossiers().list(Fact.unknown(), Fact.unknown()).stream()
                .map(filed -> new Sides(
                        filed.centre(),
                        filed.dossier().factsOn(book, on),
                        decides
                                ? CentreFiles.of(stores, filed.centre().id()).factsOn(proposed, on)
                                : filed.dossier().factsOn(proposed, on)))
                .toList();
        List<Compared> steps = Stream.concat(handed.stream(), decides ? others.stream() : Stream.empty())
                .flatMap(source -> compared(source.of(stores, call, on), source.of(stores.under(proposed), call, on)))
                .toList();
        return new Snapshot(book, proposed, centres, steps);
    }

    /** The same steps under both; whether one begins is no matter of values. */
    private static Stream<Compared> compared(List<NextStep> before, List<NextStep> after) {
        Map<String, Ruling> rulings = after.stream().collect(Collectors.toMap(NextStep::id, NextStep::ruling));
        return before.stream()
                .filter(step -> rulings.containsKey(step.id()))
                .map(step -> new Compared(step, rulings.get(step.id())));
    }

    private static NextStep centre(CentreCard centre, Ruling ruling) {
        return new NextStep(
                NextStep.Kind.CENTRE, centre.id().value(), centre.reference(), Fact.known(centre.name()), ruling);
    }

    private static Ruling ruling(Rulebook book, HandoverFacts facts, LocalDate on) {
        return HandoverRuling.of(book, facts.on(on)).ruling();
    }

    private static Counts counts(List<Compared> all) {
        return new Counts(count(all, one -> one.step().ruling()), count(all, Compared::after));
    }

    private static Map<Verdict, Long> count(List<Compared> all, Function<Compared, Ruling> of) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0L);
        }
        all.forEach(one -> counts.merge(of.apply(one).verdict(), 1L, Long::sum));
        return counts;
    }

    private static Slice<Compared, Long> part(List<Compared> all, Window window) {
        int[] changed = IntStream.range(Math.toIntExact(Math.min(window.after(), all.size())), all.size())
                .filter(place -> all.get(place).changes())
                .limit(window.limit() + 1L)
                .toArray();
        List<Compared> held =
                Arrays.stream(changed).limit(window.limit()).mapToObj(all::get).toList();
        boolean more = changed.length > window.limit();
        return new Slice<>(held, more ? Fact.known(changed[window.limit() - 1] + 1L) : Fact.unknown());
    }

    /** What one snapshot holds. */
    private record Snapshot(Rulebook book, Rulebook proposed, List<Sides> centres, List<Compared> steps) {}

    /** The facts of a centre under both. */
    private record Sides(CentreCard centre, HandoverFacts before, HandoverFacts after) {}

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
     * @param step with the ruling under the values of today
     * @param after the ruling under the proposed ones
     */
    public record Compared(NextStep step, Ruling after) {

        /** Both are given. */
        public Compared {
            Objects.requireNonNull(step);
            Objects.requireNonNull(after);
        }

        private boolean changes() {
            return !open(step.ruling()).equals(open(after));
        }

        private static List<String> open(Ruling ruling) {
            return ruling.checks().stream().map(Compared::line).toList();
        }

        private static String line(Check check) {
            return check.rule().code() + " " + check.about() + " " + check.result();
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
    public record Preview(Counts centres, Counts steps, Slice<Compared, Long> changed) {

        /** Every part is given. */
        public Preview {
            Objects.requireNonNull(centres);
            Objects.requireNonNull(steps);
            Objects.requireNonNull(changed);
        }
    }
}
