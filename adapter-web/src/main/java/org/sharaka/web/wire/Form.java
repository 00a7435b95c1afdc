package org.sharaka.web.wire;

import static org.sharaka.domain.document.Document.LONGEST_REFERENCE;
import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.problem.Problem;

/**
 * What was handed in, on its way to values of the domain: gathers what the constraints of the wire record and the
 * constructors of the domain refuse. A part that is absent gives nothing, and no fault but that of its constraint.
 */
public final class Form {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Faults faults = new Faults();

    // the only constraint of wire records is that a member be there; all others are the domain's
    Form(Set<? extends ConstraintViolation<?>> violations) {
        violations.stream()
                .map(violation ->
                        new Fault(pointer(violation.getPropertyPath()), "value.required", "missing", List.of()))
                .sorted(Comparator.comparing(Fault::pointer))
                .forEach(faults::add);
    }

    /** A value made from a part, or its faults. */
    public <R, T> Optional<T> take(String pointer, R raw, Function<R, T> make) {
        return raw == null ? Optional.empty() : faults.take(pointer, () -> make.apply(raw));
    }

    /** A value made from several parts, or its faults. */
    public <T> Optional<T> take(String pointer, Supplier<T> make) {
        return faults.take(pointer, make);
    }

    public Optional<LocalDate> date(String pointer, String raw) {
        return take(pointer, raw, Form::dateOf);
    }

    public <E extends Enum<E>> Optional<E> word(String pointer, String raw, Class<E> words) {
        return take(pointer, raw, word -> wordOf(word, words));
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
                throw InvalidValue.of("value.enum", "unknown", code, String.join(", ", known));
            }
            return code;
        });
    }

    /**
     * A region by its code.
     *
     * @param pointer where it stands
     * @param raw the code as given, or null
     * @return nothing where it is not there or at fault
     */
    public Optional<Region> region(String pointer, String raw) {
        return take(
                pointer,
                raw,
                code -> Region.of(code)
                        .orElseThrow(() -> InvalidValue.of(
                                "value.enum",
                                "unknown",
                                code,
                                Stream.of(Region.values()).map(Region::code).collect(Collectors.joining(", ")))));
    }

    /**
     * Why a step is taken, which stands at {@code /reason}.
     *
     * @param raw the text as given, or null
     * @return nothing where it is not there or at fault
     */
    public Optional<String> reason(String raw) {
        return take("/reason", raw, text -> PlainText.paragraph(text, Partner.LONGEST_REASON, "value.text"));
    }

    /** Several words, each of which is looked at; without repetition, in the order they were given. */
    public <E extends Enum<E>> Set<E> words(String pointer, List<String> raw, Class<E> words) {
        Set<E> read = new LinkedHashSet<>();
        if (raw != null) {
            for (int place = 0; place < raw.size(); place++) {
                word(pointer + "/" + place, raw.get(place), words).ifPresent(read::add);
            }
        }
        return read;
    }

    public Fact<Money> amount(String pointer, String raw) {
        return Fact.of(take(pointer, raw, Money::parse));
    }

    /** An amount with its currency, which can only be the dirham. */
    public Optional<Money> money(String pointer, MoneyWire raw) {
        if (raw == null) {
            return Optional.empty();
        }
        Optional<Currency> currency = take(pointer + "/currency", raw.currency(), Money::currencyOf);
        return take(pointer + "/amount", raw.amount(), Money::parse).filter(amount -> currency.isPresent());
    }

    /** A paper. */
    public Optional<Document> document(String pointer, DocumentWire raw) {
        return document(pointer, raw, "/kind");
    }

    /** A paper whose kind stands under a name of its own. */
    public Optional<Document> document(String pointer, DocumentWire raw, String kindAt) {
        if (raw == null) {
            return Optional.empty();
        }
        Optional<DocumentKind> kind = word(pointer + kindAt, raw.kind(), DocumentKind.class);
        Optional<LocalDate> date = date(pointer + "/date", raw.date());
        Optional<LocalDate> until = date(pointer + "/validUntil", raw.validUntil());
        Optional<String> reference = take(
                pointer + "/reference", raw.reference(), text -> PlainText.line(text, LONGEST_REFERENCE, "value.text"));
        boolean readable = until.isPresent() || raw.validUntil() == null;
        return kind.isPresent() && date.isPresent() && reference.isPresent() && readable
                ? take(pointer, () -> new Document(kind.get(), reference.get(), date.get(), Fact.of(until)))
                : Optional.empty();
    }

    /** Several papers, each of which is looked at. */
    public List<Document> documents(String pointer, List<DocumentWire> raw) {
        return each(pointer, raw, this::document);
    }

    /** Several parts, each of which is looked at; those that give nothing are left out. */
    public <R, T> List<T> each(String pointer, List<R> raw, BiFunction<String, R, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (int place = 0; raw != null && place < raw.size(); place++) {
            read.apply(pointer + "/" + place, raw.get(place)).ifPresent(all::add);
        }
        return all;
    }

    public Fact<Fraction> ratio(String pointer, String raw) {
        return Fact.of(take(pointer, raw, Fraction::parse));
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

    private static Integer wholeOf(BigDecimal number, int least, int most) {
        boolean between =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!between) {
            throw most == Integer.MAX_VALUE && number.compareTo(BigDecimal.valueOf(least)) < 0
                    ? InvalidValue.of("value.range", "least", least)
                    : InvalidValue.of("value.range", "between", least, most);
        }
        return number.intValueExact();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(Json.escaped(node.getKey().toString()));
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(Json.escaped(node.getName()));
            }
        }
        return pointer.toString();
    }
}
