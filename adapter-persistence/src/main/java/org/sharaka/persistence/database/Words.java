package org.sharaka.persistence.database;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several words in one column, in the order of their enumeration, parted by a space. */
public final class Words {

    private Words() {}

    /**
     * Writes words.
     *
     * @param words constants
     * @return their names; empty for none
     */
    public static String of(Collection<? extends Enum<?>> words) {
        return words.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    /**
     * Reads words.
     *
     * @param type their enumeration
     * @param column what {@link #of} wrote
     * @param <E> their enumeration
     * @return the constants
     * @throws IllegalArgumentException for a word that is none of them
     */
    public static <E extends Enum<E>> Set<E> read(Class<E> type, String column) {
        Set<E> words = EnumSet.noneOf(type);
        if (!column.isEmpty()) {
            for (String word : column.split(" ")) {
                words.add(Enum.valueOf(type, word));
            }
        }
        return words;
    }
}
