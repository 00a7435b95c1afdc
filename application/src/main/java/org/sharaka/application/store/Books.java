package org.sharaka.application.store;

import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.domain.centre.CentreId;

/**
 * Out-port: a store of books, one for each centre, whose entries are listed across centres.
 *
 * @param <B> a book
 */
public interface Books<B> extends Store<CentreId, B> {

    /**
     * A part of the entries of all books.
     *
     * @param entries which list
     * @param criteria which of them
     * @param <T> an entry
     * @return in the order of entry, and the place of the last one where the list goes on
     */
    <T> Slice<Entries.Entry<T>, Long> entries(Entries<B, T> entries, Criteria criteria);
}
