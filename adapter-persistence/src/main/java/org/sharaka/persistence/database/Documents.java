package org.sharaka.persistence.database;

import java.util.Objects;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.notation.Notation;

/**
 * Snapshots of one kind as canonical JSON texts in the form of {@link Notation}: equal snapshots have equal texts,
 * without white space.
 *
 * <p>Reading goes through the constructors, so that whatever they refuse is refused here. A component that may be
 * absent can be added to a snapshot, and what is stored stays as it is. Any other member too many or too few, another
 * type or a word nobody knows is damage: who renames a component or a record writes a migration of what is stored. A
 * golden file of each kind of document shows it.
 *
 * @param <T> the kind of snapshot, a record
 */
public final class Documents<T> {

    private final Class<T> kind;
    private final Notation<T> notation;

    private Documents(Class<T> kind, Notation<T> notation) {
        this.kind = kind;
        this.notation = notation;
    }

    /**
     * The documents of a kind of snapshot.
     *
     * @param snapshot the record
     * @param <T> its type
     * @return what writes and reads them
     * @throws IllegalArgumentException for a type that holds anything without a notation
     */
    public static <T extends Record> Documents<T> of(Class<T> snapshot) {
        return new Documents<>(snapshot, Notation.of(snapshot));
    }

    /** The record that is stored. */
    Class<T> kind() {
        return kind;
    }

    /**
     * Writes a snapshot.
     *
     * @param snapshot what is to be stored
     * @return its text
     */
    public String text(T snapshot) {
        return Json.text(Objects.requireNonNull(notation.write(snapshot)));
    }

    /**
     * Reads a snapshot.
     *
     * @param what names it, its kind and id, for the message
     * @param text what {@link #text} wrote
     * @return an equal snapshot
     * @throws StoreUnavailable when the text is damaged: it is no such document, or a constructor refuses what it says;
     *     the message gives every fault with its JSON pointer
     */
    public T read(String what, String text) {
        return Failure.unlessDamaged(what, () -> notation.read(Json.tree(text)));
    }
}
