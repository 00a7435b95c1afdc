package org.sharaka.web.oversight;

import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.web.http.Exchange;

/** What is handed in to be written in the books. */
interface EntryForm {

    BookEntry of(Exchange exchange);

    /** The entry that the address names. */
    static EntryId entry(Exchange exchange) {
        return new EntryId(exchange.path("entry"));
    }
}
