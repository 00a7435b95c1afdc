package org.sharaka.domain.rulebook;

/**
 * A place of a sentence.
 *
 * @param name what it names: {@code actual}, {@code 0}, {@code mandate.termMonths}
 * @param how how its value is written, as in {@code {0:day}}; a concept whose states it may be, as in
 *     {@code {actual:agreement}}; {@code {missing:named}} for names in brackets, or nothing where there are none; empty
 *     for a value that says so itself
 */
record Place(String name, String how) {

    static Place of(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Place(written, "")
                : new Place(written.substring(0, colon), written.substring(colon + 1));
    }
}
