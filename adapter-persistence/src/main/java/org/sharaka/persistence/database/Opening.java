package org.sharaka.persistence.database;

import java.nio.file.Path;

/**
 * How a database is opened.
 *
 * @param file where it is; made when it is missing, with its folder
 * @param checked whether its pages are looked through first, which takes longer the larger it is
 * @param readers how many may read at once
 */
public record Opening(Path file, boolean checked, int readers) {

    private static final int USUAL_READERS = 4;

    /**
     * The usual opening: checked.
     *
     * @param file where it is
     * @return the opening
     */
    public static Opening of(Path file) {
        return new Opening(file, true, USUAL_READERS);
    }

    /** {@return the same without looking through the pages; a copy} */
    public Opening unchecked() {
        return new Opening(file, false, readers);
    }
}
