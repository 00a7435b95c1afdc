package org.sharaka.domain.policy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Unit;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/** Values of policies as texts show them. What a number counts is in the name of its value: {@code termMonths}. */
final class PolicyReadings {

    private static final String SCORE = "overall";

    private PolicyReadings() {}

    /** What stands beneath a part at some names; of a list what each of its entries has. */
    static List<Reading> of(Part part, List<String> names) {
        return of(part, names, "");
    }

    private static List<Reading> of(Part part, List<String> names, String last) {
        Object value = part.value().<Object>map(held -> held).orElse(List.of());
        if (value instanceof Collection<?> entries) {
            return entries.stream()
                    .flatMap(entry -> of(new Part(entry), names, last).stream())
                    .toList();
        } else if (names.isEmpty()) {
            return value instanceof Map<?, ?> entries
                    ? words(entries)
                    : reading(value, last).stream().toList();
        }
        return of(part.at(names.get(0)), names.subList(1, names.size()), names.get(0));
    }

    private static List<Reading> words(Map<?, ?> entries) {
        return entries.keySet().stream()
                .<Reading>map(key -> new Reading.Word(key.toString()))
                .toList();
    }

    private static Optional<Reading> reading(Object value, String name) {
        if (value instanceof Integer number) {
            return Optional.of(Reading.count(number, unit(name)));
        } else if (value instanceof Fraction fraction) {
            return Optional.of(fraction(fraction, name));
        } else if (value instanceof Money money) {
            return Optional.of(Reading.of(money));
        } else if (value instanceof Boolean truth) {
            return Optional.of(truth ? Reading.YES : Reading.NO);
        } else if (value instanceof Enum<?> constant) {
            return Optional.of(Reading.of(constant));
        } else if (value instanceof String word) {
            return Optional.of(new Reading.Word(word));
        } else if (value instanceof Optional<?> possible) {
            return possible.flatMap(held -> reading(held, name));
        } else if (value instanceof Fact<?> fact) {
            return fact.value().flatMap(held -> reading(held, name));
        }
        return Optional.empty();
    }

    private static Reading fraction(Fraction value, String name) {
        Unit unit = unit(name);
        if (unit != Unit.NONE) {
            return value.denominator() == 1
                    ? Reading.count(value.numerator(), unit)
                    : new Reading.Quantity(value, unit);
        }
        return name.equals(SCORE) ? Reading.decimal(value) : Reading.percent(value);
    }

    private static Unit unit(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (word.contains("months")) {
            return Unit.MONTHS;
        } else if (word.endsWith("days")) {
            return Unit.DAYS;
        } else if (word.endsWith("years")) {
            return Unit.YEARS;
        }
        return word.endsWith("approvers") ? Unit.PEOPLE : Unit.NONE;
    }
}
