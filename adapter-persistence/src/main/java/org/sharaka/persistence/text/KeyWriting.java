package org.sharaka.persistence.text;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which writing of sort and search keys the rows of a database hold. */
public final class KeyWriting {

    /** Whatever holds keys. */
    @FunctionalInterface
    public interface Keys {
        /** Writes all of them anew. */
        void renew();
    }

    private KeyWriting() {}

    /**
     * Writes the keys anew where they were written otherwise than they are written now.
     *
     * @param handle of the transaction
     * @param found what else is written to find things by
     * @param all every table of keys
     */
    public static void bringUp(Handle handle, String found, List<Keys> all) {
        String writing = SortKeys.writing() + " " + found;
        String stored = handle.createQuery("SELECT writing FROM key_writing")
                .mapTo(String.class)
                .one();
        if (!stored.equals(writing)) {
            all.forEach(Keys::renew);
            handle.execute("UPDATE key_writing SET writing = ?", writing);
        }
    }
}
