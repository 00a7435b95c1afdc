package org.sharaka.domain.gate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * What a check required or found, as a value; turned into text only when somebody reads it.
 *
 * <p>{@link #plain()} is the same in every language; the texts of {@code rulebook} write it for a reader.
 */
public sealed interface Reading {

    /** A fact that is missing. */
    Reading UNKNOWN = new Unknown();

    /** Nothing to show. */
    Reading NONE = new None();

    /** Yes. */
    Reading YES = new Word("YES");

    /** No. */
    Reading NO = new Word("NO");

    /**
     * {@return the value as the interface writes it; language-neutral text: {@code 24}, {@code 75.0 %},
     * {@code 2026-06-01}, {@code LEASE}}
     */
    String plain();

    /**
     * The value as the interface writes it beside the one it is compared with.
     *
     * @param other the other of what is required and what was found
     * @return as {@link #plain()}, with as many more decimals as tell the two apart: {@code 74.96 %} beside
     *     {@code 75.00 %}
     */
    default String plainBeside(Reading other) {
        return plain();
    }

    /**
     * A number of things. It is {@link #plain() plain} without its unit.
     *
     * @param value how many
     * @param unit of what
     */
    record Count(long value, Unit unit) implements Reading {

        /**
         * A number that counts nothing with a name.
         *
         * @param value the number
         */
        public Count(long value) {
            this(value, Unit.NONE);
        }

        @Override
        public String plain() {
            return Long.toString(value);
        }
    }

    /**
     * A ratio shown in hundredths with one decimal. It is {@link #plain() plain} without its amounts; the texts show
     * them beside it.
     *
     * @param value the exact ratio
     * @param amounts what is compared, of a ratio of two amounts
     */
    record Percent(Fraction value, Optional<Amounts> amounts) implements Reading {

        @Override
        public String plain() {
            return plainBeside(this);
        }

        @Override
        public String plainBeside(Reading other) {
            int places = other instanceof Percent ratio ? value.placesApart(ratio.value, 3) - 2 : 1;
            return value.percentRounded(places).toPlainString() + " %";
        }
    }

    /**
     * The two amounts of a ratio.
     *
     * @param part the amount above the line
     * @param whole the amount below it
     */
    record Amounts(Money part, Money whole) {}

    /**
     * A number shown with two decimals.
     *
     * @param value the exact number
     */
    record Decimal(Fraction value) implements Reading {
        @Override
        public String plain() {
            return plainBeside(this);
        }

        @Override
        public String plainBeside(Reading other) {
            int places = other instanceof Decimal number ? value.placesApart(number.value, 2) : 2;
            return value.rounded(places).toPlainString();
        }
    }

    /**
     * A number with decimals of things, shown with two at most. It is {@link #plain() plain} without its unit.
     *
     * @param value the exact number
     * @param unit of what
     */
    record Quantity(Fraction value, Unit unit) implements Reading {

        @Override
        public String plain() {
            return value.rounded(2).toPlainString();
        }
    }

    /**
     * An amount of money.
     *
     * @param value the amount
     */
    record Amount(Money value) implements Reading {
        @Override
        public String plain() {
            return value.plain();
        }
    }

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Reading {
        @Override
        public String plain() {
            return value.toString();
        }
    }

    /**
     * A word of the project's language, which the texts translate.
     *
     * @param value a word in capitals, such as {@code LEASE}
     */
    record Word(String value) implements Reading {
        @Override
        public String plain() {
            return value;
        }
    }

    /**
     * Several words. They are {@link #plain() plain} without their numbers; the texts show these beside them.
     *
     * @param values words in capitals
     * @param counts how many of each, where they are counted; of a word that is not there too
     */
    record Words(List<String> values, Map<String, Count> counts) implements Reading {
        /** Copies words and numbers. */
        public Words {
            values = List.copyOf(values);
            counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(counts));
        }

        /**
         * Words that are not counted.
         *
         * @param values words in capitals
         */
        public Words(List<String> values) {
            this(values, Map.of());
        }

        @Override
        public String plain() {
            return String.join(", ", values);
        }
    }

    /** A fact that is missing: {@link Reading#UNKNOWN}. */
    record Unknown() implements Reading {
        @Override
        public String plain() {
            return "unknown";
        }
    }

    /** Nothing to show: {@link Reading#NONE}. */
    record None() implements Reading {
        @Override
        public String plain() {
            return "";
        }
    }

    /**
     * A number of things.
     *
     * @param value how many
     * @return the reading
     */
    static Reading of(long value) {
        return new Count(value);
    }

    /**
     * A number of things of one kind.
     *
     * @param value how many
     * @param unit of what
     * @return the reading
     */
    static Reading count(long value, Unit unit) {
        return new Count(value, unit);
    }

    /**
     * A number of days.
     *
     * @param value how many
     * @return the reading
     */
    static Reading days(long value) {
        return new Count(value, Unit.DAYS);
    }

    /**
     * A number of months.
     *
     * @param value how many
     * @return the reading
     */
    static Reading months(long value) {
        return new Count(value, Unit.MONTHS);
    }

    /**
     * A number of years.
     *
     * @param value how many
     * @return the reading
     */
    static Reading years(long value) {
        return new Count(value, Unit.YEARS);
    }

    /**
     * A number of people.
     *
     * @param value how many
     * @return the reading
     */
    static Reading people(long value) {
        return new Count(value, Unit.PEOPLE);
    }

    /**
     * A day.
     *
     * @param value the day
     * @return the reading
     */
    static Reading of(LocalDate value) {
        return new Day(value);
    }

    /**
     * An amount of money.
     *
     * @param value the amount
     * @return the reading
     */
    static Reading of(Money value) {
        return new Amount(value);
    }

    /**
     * A word of the project's language.
     *
     * @param value the constant that names it
     * @return the reading
     */
    static Reading of(Enum<?> value) {
        return new Word(value.name());
    }

    /**
     * A ratio, shown in hundredths.
     *
     * @param value the exact ratio
     * @return the reading
     */
    static Reading percent(Fraction value) {
        return new Percent(value, Optional.empty());
    }

    /**
     * One amount as a part of another, shown in hundredths with both beside it.
     *
     * @param part what there is
     * @param whole what it is a part of, more than zero
     * @return the reading: {@code 45.0 % (45 000.00 of 100 000.00 MAD)} for a reader
     */
    static Reading share(Money part, Money whole) {
        return new Percent(part.over(whole), Optional.of(new Amounts(part, whole)));
    }

    /**
     * A part of an amount, shown in hundredths with both beside it.
     *
     * @param value the exact ratio, zero or more
     * @param whole what it is a part of, zero or more
     * @return the reading, with the part rounded up to the centime: the smallest amount that reaches the ratio
     */
    static Reading shareOf(Fraction value, Money whole) {
        return new Percent(value, Optional.of(new Amounts(whole.shareRoundedUp(value), whole)));
    }

    /**
     * A ratio of amounts that are not whole centimes, shown in hundredths with both beside it.
     *
     * @param value the exact ratio
     * @param part the amount above the line, as it is shown
     * @param whole the amount below it, as it is shown
     * @return the reading
     */
    static Reading share(Fraction value, Money part, Money whole) {
        return new Percent(value, Optional.of(new Amounts(part, whole)));
    }

    /**
     * A number, shown with two decimals.
     *
     * @param value the exact number
     * @return the reading
     */
    static Reading decimal(Fraction value) {
        return new Decimal(value);
    }
}
