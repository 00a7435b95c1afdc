package org.sharaka.domain.rulebook;

import java.util.Locale;
import java.util.Set;
import org.sharaka.domain.text.Language;

/** The forms that a word takes beside a number, by the plural rules of CLDR. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final int HUNDRED = 100;
    private static final int FIRST_FEW = 3;
    private static final int FIRST_MANY = 11;

    /** The form beside a whole number. */
    static Plural of(long number, Language language) {
        long size = Math.abs(number);
        return switch (language) {
            case AR -> arabic(size);
            case FR -> size <= 1 ? ONE : OTHER;
            case EN -> size == 1 ? ONE : OTHER;
        };
    }

    /** The form beside a number with decimals: one and a half. */
    static Plural ofDecimals(Language language) {
        return language == Language.FR ? ONE : OTHER;
    }

    /** The forms that a language has. */
    static Set<Plural> in(Language language) {
        return language == Language.AR ? Set.of(values()) : Set.of(ONE, OTHER);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Plural arabic(long size) {
        if (size <= 2) {
            return size == 0 ? ZERO : size == 1 ? ONE : TWO;
        }
        long rest = size % HUNDRED;
        if (rest < FIRST_FEW) {
            return OTHER;
        }
        return rest < FIRST_MANY ? FEW : MANY;
    }
}
