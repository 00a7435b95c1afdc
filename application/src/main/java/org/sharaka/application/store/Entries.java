package org.sharaka.application.store;

import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Id;

/**
 * A list of entries that stand in books, one book for each centre.
 *
 * @param list what stores know it by
 * @param of the entries of a book, in the order they were written
 * @param id the id of an entry, given once within its book
 * @param facets what an entry is found by; {@code centreId} is another
 * @param <B> a book
 * @param <T> an entry
 */
public record Entries<B, T>(String list, Function<B, List<T>> of, Function<T, Id> id, Facets<T> facets) {

    /** What entries are found by beside their facets. */
    public static final String CENTRE = "centreId";

    /**
     * An entry with the centre whose book it stands in.
     *
     * @param centre the centre
     * @param value the entry
     * @param <T> an entry
     */
    public record Entry<T>(CentreId centre, T value) {}
}
