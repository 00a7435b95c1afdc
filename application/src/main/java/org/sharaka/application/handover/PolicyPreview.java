package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sharaka.application.work.Call;
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

/** What the values of a version would change for the readiness of the centres, before anybody adopts it. */
public final class PolicyPreview {

    private final UnitOfWork work;

    /**
     * The preview.
     *
     * @param work where versions and dossiers are kept
     */
    public PolicyPreview(UnitOfWork work) {
        this.work = Objects.requireNonNull(work);
    }

    /**
     * Rules on every centre under the values of today and under those of a version, as if they were in force.
     *
     * @param call who asks; {@link Permission#READ}
     * @param group the group of the values
     * @param version the version, a draft or any other
     * @param on the day
     * @param window which part of the centres that would change
     * @return how many there are of each verdict, and that part
     * @throws org.sharaka.application.work.Rejected.UnknownId when there is no such version
     */
    public Preview of(Call call, Group group, String version, LocalDate on, Window window) {
        call.require(Permission.READ);
        Snapshot snapshot = work.reading(stores -> snapshot(stores, group, version, on));
        List<Sides> centres = snapshot.centres();
        List<Compared> all = IntStream.range(0, centres.size())
                .parallel()
                .mapToObj(place -> new Compared(
                        place + 1L,
                        centres.get(place).centre(),
                        ruling(snapshot.book(), centres.get(place).before(), on),
                        ruling(snapshot.proposed(), centres.get(place).after(), on)))
                .toList();
        return new Preview(count(all, Compared::before), count(all, Compared::after), part(all, window));
    }

    /** Where the values of the group decide facts, those of after are taken from the records. */
    private static Snapshot snapshot(Stores stores, Group group, String version, LocalDate on) {
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
        return new Snapshot(book, proposed, centres);
    }

    private static Ruling ruling(Rulebook book, HandoverFacts facts, LocalDate on) {
        return HandoverRuling.of(book, facts.on(on)).ruling();
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
        List<Compared> changed = all.stream()
                .filter(one -> one.place() > window.after() && one.changes())
                .limit(window.limit() + 1L)
                .toList();
        boolean more = changed.size() > window.limit();
        List<Compared> held = new ArrayList<>(more ? changed.subList(0, window.limit()) : changed);
        return new Slice<>(held, more ? Fact.known(held.get(held.size() - 1).place()) : Fact.unknown());
    }

    /** What one snapshot holds. */
    private record Snapshot(Rulebook book, Rulebook proposed, List<Sides> centres) {}

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
     * A centre under both.
     *
     * @param place where it stands among all centres, from 1
     * @param centre the centre
     * @param before the ruling under the values of today
     * @param after the ruling under the proposed ones
     */
    public record Compared(long place, CentreCard centre, Ruling before, Ruling after) {

        /** Every part is given. */
        public Compared {
            Objects.requireNonNull(centre);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }

        private boolean changes() {
            return !open(before).equals(open(after));
        }

        private static List<String> open(Ruling ruling) {
            return ruling.checks().stream().map(Compared::line).toList();
        }

        private static String line(Check check) {
            return check.rule().code() + " " + check.about() + " " + check.result();
        }
    }

    /**
     * What would change.
     *
     * @param before how many centres have each verdict today
     * @param after how many would have it
     * @param changed the centres of which a rule would come out otherwise, in the order they were registered
     */
    public record Preview(Map<Verdict, Long> before, Map<Verdict, Long> after, Slice<Compared, Long> changed) {

        /** Copies the counts. */
        public Preview {
            before = Collections.unmodifiableMap(new EnumMap<>(before));
            after = Collections.unmodifiableMap(new EnumMap<>(after));
            Objects.requireNonNull(changed);
        }
    }
}
