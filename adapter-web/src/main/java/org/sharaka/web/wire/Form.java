package org.sharaka.web.wire;

import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.web.problem.Problem;

/**
 * What was read of a body, on its way to values of the domain that only a grid or a policy lets one make: gathers more
 * faults beside those of the reading. A part that is absent or at fault gives nothing.
 */
public final class Form {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Faults faults = new Faults();

    public Form(List<Fault> found) {
        found.forEach(faults::add);
    }

    /** A value made from a part, or its faults. */
    public <R, T> Optional<T> take(String pointer, R raw, Function<R, T> make) {
        return raw == null ? Optional.empty() : faults.take(pointer, () -> make.apply(raw));
    }

    /** A value made from several parts, or its faults. */
    public <T> Optional<T> take(String pointer, Supplier<T> make) {
        return faults.take(pointer, make);
    }

    /**
     * A code that a policy defines.
     *
     * @param pointer where it stands
     * @param raw the code as given, or null
     * @param known the codes in force
     * @return nothing where it is not there or at fault
     */
    public Optional<String> code(String pointer, String raw, Collection<String> known) {
        return take(pointer, raw, code -> {
            if (!known.contains(code)) {
                throw unknown(code, known);
            }
            return code;
        });
    }

    /** Several parts, each of which is looked at; those that give nothing are left out. */
    public <R, T> List<T> each(String pointer, List<R> raw, BiFunction<String, R, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (int place = 0; raw != null && place < raw.size(); place++) {
            read.apply(pointer + "/" + place, raw.get(place)).ifPresent(all::add);
        }
        return all;
    }

    /** A whole number of things; a number with a fraction is of the wrong type. */
    public Optional<Integer> whole(String pointer, BigDecimal raw, int least, int most) {
        if (raw != null && raw.signum() != 0 && raw.stripTrailingZeros().scale() > 0) {
            throw Problem.because(MALFORMED, "type", pointer);
        }
        return take(pointer, raw, number -> wholeOf(number, least, most));
    }

    public void add(String pointer, String code, String reason, Object... details) {
        faults.add(pointer, code, reason, details);
    }

    /**
     * Ends the gathering.
     *
     * @throws InvalidValue when something is at fault
     */
    public void throwIfAny() {
        if (faults.any()) {
            throw new InvalidValue(faults.all().stream().distinct().toList());
        }
    }

    static InvalidValue unknown(String word, Collection<String> known) {
        return InvalidValue.of("value.enum", "unknown", word, String.join(", ", known));
    }

    public static LocalDate dateOf(String raw) {
        try {
            if (DATE.matcher(raw).matches()) {
                return LocalDate.parse(raw);
            }
        } catch (DateTimeException impossible) {
            // told below, as any other text that is no date
        }
        throw InvalidValue.of("value.date", "form", raw);
    }

    public static <E extends Enum<E>> E wordOf(String raw, Class<E> words) {
        E[] known = words.getEnumConstants();
        return Arrays.stream(known)
                .filter(word -> word.name().equals(raw))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("value.enum", "unknown", raw, list(known)));
    }

    private static String list(Enum<?>... known) {
        return String.join(", ", Arrays.stream(known).map(Enum::name).toList());
    }

    static Integer wholeOf(BigDecimal number, int least, int most) {
        boolean between =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!between) {
            throw most == Integer.MAX_VALUE && number.compareTo(BigDecimal.valueOf(least)) < 0
                    ? InvalidValue.of("value.range", "least", least)
                    : InvalidValue.of("value.range", "between", least, most);
        }
        return number.intValueExact();
    }
}
