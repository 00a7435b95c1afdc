package org.sharaka.application.journal;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.RecordInstants;
import org.sharaka.application.store.Verification;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;

/** Use cases: to read the journal, to recompute its chain and to make its rulings again. */
public final class JournalFeed {

    private final UnitOfWork work;

    /**
     * The feed.
     *
     * @param work where the journal is
     */
    public JournalFeed(UnitOfWork work) {
        this.work = work;
    }

    /**
     * A part of the entries.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which of them
     * @return in order; {@code next} is the number of the last of them where more follow
     */
    public Slice<JournalEntry, Long> list(Call call, Criteria criteria) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Journal.class).list(criteria));
    }

    /**
     * Reads records together with their instants.
     *
     * @param reads what is read, by other use cases too
     * @param <T> the kind of result
     * @return what it returns, all of one state
     */
    public <T> T ofOneState(Supplier<T> reads) {
        return work.reading(stores -> reads.get());
    }

    /**
     * When records were created and last changed.
     *
     * @param call who asks; {@link Permission#READ}
     * @param ids their ids
     * @return by id; those that no entry is about are not there
     */
    public Map<String, RecordInstants> instants(Call call, Set<String> ids) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Journal.class).instants(ids));
    }

    /**
     * When parts of a record were created and last changed.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id the id of the record
     * @param particular under which name the journal tells the part
     * @return by the id of the part
     */
    public Map<String, RecordInstants> instantsOfParts(Call call, String id, String particular) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Journal.class).instantsOfParts(id, particular));
    }

    /**
     * Recomputes the chain, and makes every ruling again.
     *
     * @param call who asks
     * @return whether every entry fits and every ruling comes out the same, or which is the first that does not
     */
    public Verification verify(Call call) {
        call.require(Permission.READ);
        return work.reading(stores -> Verification.of(stores.of(Journal.class), stores.rulebook()));
    }
}
