package org.sharaka.application.journal;

import java.util.Objects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.journal.ChainWalk;

/** Use cases: to read the journal, and to recompute its chain. */
public final class JournalFeed {

    private final UnitOfWork work;

    /**
     * The feed.
     *
     * @param work where the journal is
     */
    public JournalFeed(UnitOfWork work) {
        this.work = Objects.requireNonNull(work);
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
        return work.reading(stores -> stores.journal().after(after, subject, limit));
    }

    /**
     * Recomputes the chain.
     *
     * @param call who asks
     * @return whether every entry fits, or which is the first that does not
     */
    public ChainWalk.Verification verify(Call call) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.journal().verify());
    }
}
