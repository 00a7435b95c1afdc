package org.sharaka.domain.oversight;

/** Nothing in the books of a centre has the id that was asked for. */
public final class UnknownEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /**
     * An unknown entry.
     *
     * @param id which was asked for
     */
    public UnknownEntry(EntryId id) {
        super("no entry " + id.value(), null, false, true);
        this.id = id.value();
    }

    /** {@return what was asked for; the id} */
    public String id() {
        return id;
    }
}
