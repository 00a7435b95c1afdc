package org.sharaka.domain.policy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * Gathers the faults of the values of a policy ({@code policy.valid}). Its bounds keep every calculation of days within
 * a lifetime.
 */
final class Limits {

    static final String CODE = "policy.valid";
    private static final int MOST_YEARS = 100;
    static final int MOST_MONTHS = 1_200;
    private static final int MOST_DAYS = 36_500;
    private static final int MOST = 100_000;
    private static final Pattern DIMENSION = Pattern.compile("[A-Z][A-Z0-9]{1,5}");
    private static final Pattern MODULE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");
    private static final Fraction HALF = Fraction.percent(50);

    private final Faults faults = new Faults();

    Limits years(String name, int value) {
        return between(name, value, 0, MOST_YEARS);
    }

    Limits months(String name, int value) {
        return between(name, value, 0, MOST_MONTHS);
    }

    Limits days(String name, int value) {
        return between(name, value, 0, MOST_DAYS);
    }

    Limits count(String name, int value) {
        return between(name, value, 0, MOST);
    }

    Limits between(String name, int value, int least, int most) {
        return that(value >= least && value <= most, name, "between", least, most, value);
    }

    Limits share(String name, Fraction value) {
        return number(name, value, 1);
    }

    Limits half(String name, Fraction value) {
        boolean within = value.atLeast(Fraction.ZERO) && value.atMost(Fraction.ONE);
        return that(!within || value.atMost(HALF), name, "half", value);
    }

    Limits number(String name, Fraction value) {
        return number(name, value, MOST_YEARS);
    }

    private Limits number(String name, Fraction value, int most) {
        boolean within = value.atLeast(Fraction.ZERO) && value.atMost(Fraction.of(most, 1));
        return that(within, name, "between", 0, most, value);
    }

    Limits amount(String name, Money value) {
        boolean within = value.minorUnits() >= 0 && value.compareTo(Money.LARGEST) <= 0;
        return that(within, name, "between", 0, Money.LARGEST.plain(), value.plain());
    }

    Limits ordered(String least, int lesser, String most, int greater) {
        return that(lesser <= greater, most, "order", least, lesser, greater);
    }

    Limits rising(String name, List<Integer> months) {
        for (int place = 0; place < months.size(); place++) {
            String at = name + "/" + place;
            months(at, months.get(place));
            if (place > 0) {
                that(months.get(place) > months.get(place - 1), at, "rising", months.get(place - 1), months.get(place));
            }
        }
        return this;
    }

    Limits known(String name, Collection<String> words, Set<String> known) {
        words.stream()
                .filter(word -> !known.contains(word))
                .sorted()
                .forEach(word -> that(false, name, "unknown", word));
        return this;
    }

    Limits codeOfDimension(String name, String code) {
        return that(DIMENSION.matcher(code).matches(), name, "code", code);
    }

    Limits codeOfModule(String name, String code) {
        return that(MODULE.matcher(code).matches(), name, "code", code);
    }

    /** The path of a member, as a JSON pointer writes it. */
    static String below(String name, String member) {
        return name + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    Limits that(boolean holds, String name, String reason, Object... details) {
        if (!holds) {
            faults.add("/" + name, CODE, reason, details);
        }
        return this;
    }

    void check() {
        faults.throwIfAny();
    }
}
