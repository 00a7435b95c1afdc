package org.sharaka.application.journal;

import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
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
