package org.sharaka.application.journal;

import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.Verification;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;

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
     * The entries after a place.
     *
     * @param call who asks
     * @param after the number of the last entry already read, 0 to begin
     * @param subject only entries of this subject; unknown for all
     * @param limit how many at most
     * @return entries in order
     */
    public Slice<JournalEntry, Long> after(Call call, long after, Fact<String> subject, int limit) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Journal.class).after(after, subject, limit));
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
