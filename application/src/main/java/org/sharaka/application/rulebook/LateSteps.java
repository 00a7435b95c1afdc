package org.sharaka.application.rulebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Policy;

/**
 * The steps that are dated before a version came into force and were entered after: they are ruled under the old
 * version, and the director sees them ({@code rulebook.md}, section 10).
 */
public final class LateSteps {

    private static final Set<String> COUNTING = Set.of("policy.adopted", "policy.laid-down");

    private final UnitOfWork work;
    private final ZoneId seat;

    /**
     * The list.
     *
     * @param work where the journal is
     * @param seat where days are counted
     */
    public LateSteps(UnitOfWork work, ZoneId seat) {
        this.work = work;
        this.seat = seat;
    }

    /**
     * The late steps after a place of the journal.
     *
     * @param call who asks; {@link Permission#READ}
     * @param after the number of the last entry already read, 0 to begin
     * @param limit how many at most
     * @return in the order of the journal
     */
    public Slice<LateStep, Long> list(Call call, long after, int limit) {
        call.require(Permission.READ);
        return work.reading(stores -> list(stores, after, limit));
    }

    /** No step is late before the first adoption: the journal is read from there on. */
    private Slice<LateStep, Long> list(Stores stores, long after, int limit) {
        List<Adopted> adopted = adopted(stores);
        if (adopted.isEmpty()) {
            return new Slice<>(List.of(), Fact.unknown());
        }
        long first = adopted.stream().mapToLong(Adopted::number).min().orElse(0);
        List<LateStep> found = stores.of(Journal.class)
                .from(Math.max(after, first))
                .map(entry -> new LateStep(entry, since(adopted, entry)))
                .filter(step -> !step.since().isEmpty())
                .limit(limit + 1L)
                .toList();
        return found.size() <= limit
                ? new Slice<>(found, Fact.unknown())
                : new Slice<>(
                        found.subList(0, limit),
                        Fact.known(found.get(limit - 1).entry().number()));
    }

    /** The versions that count, but for the first ones, each with the entry that tells of its adoption. */
    private static List<Adopted> adopted(Stores stores) {
        return stores.rulebook().groups().stream()
                .flatMap(group -> stores.rulebook().versions(group).all().stream())
                .filter(policy -> !policy.inForceFrom().equals(Policy.ALWAYS))
                .map(policy -> new Adopted(policy, entryOf(stores, policy)))
                .toList();
    }

    private static long entryOf(Stores stores, Policy policy) {
        return stores.of(Journal.class).after(0, Fact.known(policy.version()), Journal.PART).items().stream()
                .filter(entry -> COUNTING.contains(entry.happening().action())
                        && policy.group()
                                .code()
                                .equals(entry.happening().particulars().get("group")))
                .mapToLong(JournalEntry::number)
                .max()
                .orElse(0);
    }

    private Map<String, String> since(List<Adopted> adopted, JournalEntry entry) {
        LocalDate entered = entry.happening().at().atZone(seat).toLocalDate();
        Map<String, String> since = new HashMap<>();
        entry.happening()
                .ruling()
                .value()
                .ifPresent(ruling -> adopted.stream()
                        .filter(version -> version.number() < entry.number())
                        .map(Adopted::policy)
                        .filter(policy ->
                                ruling.policies().containsKey(policy.group().code()))
                        .filter(policy -> policy.inForceFrom().isAfter(ruling.on())
                                && !policy.inForceFrom().isAfter(entered))
                        .forEach(policy -> since.put(policy.group().code(), policy.version())));
        return since;
    }

    private record Adopted(Policy policy, long number) {}
}
