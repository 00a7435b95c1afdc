package org.sharaka.domain.notation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.LanguageMap;

/** A value that is written as a whole: a text, a number or a truth value. */
record ValueForm<T>(Class<T> type, boolean isText, Function<T, Object> writing, Function<@Nullable Object, T> reading)
        implements Form {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,17}(\\.[0-9]{1,2})?");

    /** The values that are known beforehand. */
    static final Map<Class<?>, Form> ALL = Arrays.stream(new ValueForm<?>[] {
                text(String.class, text -> text, text -> text),
                new ValueForm<>(Boolean.class, false, flag -> flag, Trees::truth),
                new ValueForm<>(
                        Long.class,
                        false,
                        number -> number,
                        tree -> Trees.number(tree, Long.MIN_VALUE, Long.MAX_VALUE)),
                new ValueForm<>(Integer.class, false, Integer::longValue, ValueForm::small),
                text(Currency.class, Currency::getCurrencyCode, ValueForm::currency),
                text(BigDecimal.class, BigDecimal::toPlainString, ValueForm::decimal),
                text(LocalDate.class, LocalDate::toString, text -> moment("value.date", text, LocalDate::parse)),
                text(Instant.class, Instant::toString, text -> moment("value.instant", text, Instant::parse)),
                text(Money.class, Money::plain, ValueForm::amount),
                text(Fraction.class, Fraction::plain, Fraction::exact)
            })
            .collect(Collectors.toUnmodifiableMap(ValueForm::type, Function.identity()));

    /** The same as people write them. */
    static final Map<Class<?>, Form> SHOWN = shown();

    private static Map<Class<?>, Form> shown() {
        Map<Class<?>, Form> forms = new LinkedHashMap<>(ALL);
        forms.put(Fraction.class, text(Fraction.class, ValueForm::atLeastTwoPlaces, Fraction::exact));
        forms.put(LanguageMap.class, new LanguagesForm());
        return Map.copyOf(forms);
    }

    private static String atLeastTwoPlaces(Fraction fraction) {
        String plain = fraction.plain();
        return plain.contains("/") || plain.length() - plain.indexOf('.') > 2 && plain.contains(".")
                ? plain
                : fraction.rounded(2).toPlainString();
    }

    static <T> ValueForm<T> text(Class<T> type, Function<T, String> writing, Function<String, T> reading) {
        return new ValueForm<>(type, true, writing::apply, tree -> reading.apply(Trees.text(tree)));
    }

    static Form constants(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return text(Object.class, constant -> ((Enum<?>) constant).name(), name -> {
            Object constant = constants.get(name);
            if (constant == null) {
                throw InvalidValue.of("value.enum", "unknown", name, String.join(", ", constants.keySet()));
            }
            return constant;
        });
    }

    @Override
    public @Nullable Object write(Object value) {
        return writing.apply(type.cast(value));
    }

    @Override
    public Object read(@Nullable Object tree) {
        return reading.apply(tree);
    }

    private static int small(@Nullable Object tree) {
        return (int) Trees.number(tree, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw InvalidValue.of("value.currency", "unknown", code);
        }
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw InvalidValue.of("value.number", "form", text);
        }
        return new BigDecimal(text);
    }

    private static <T> T moment(String code, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException noMoment) {
            throw InvalidValue.of(code, "form", text);
        }
    }

    private static Money amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw InvalidValue.of("value.amount", "form", text);
        }
        try {
            return Money.ofCentimes(new BigDecimal(text).movePointRight(2).longValueExact());
        } catch (ArithmeticException tooLarge) {
            throw InvalidValue.of("value.amount", "range");
        }
    }
}
