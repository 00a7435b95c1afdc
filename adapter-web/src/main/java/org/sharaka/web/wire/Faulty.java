package org.sharaka.web.wire;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.Today;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** The faults of one body while it is read, each under the pointer where the reading has come to. */
final class Faulty {

    private static final Validator PRESENCE = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
            .traversableResolver(new EachByItself())
            .buildValidatorFactory()
            .getValidator();

    private static final String DOMAIN = "org.sharaka.domain.";

    private final List<Fault> found = new ArrayList<>();
    private final Fact<Today> today;

    /** Of a body; its days are held against today, unless that is unknown. */
    Faulty(Fact<Today> today) {
        this.today = today;
    }

    LocalDate past(LocalDate day) {
        return today.fold(known -> known.past(day), () -> day);
    }

    static Faulty in(DeserializationContext context) {
        return (Faulty) context.getAttribute(Faulty.class);
    }

    List<Fault> found() {
        return found;
    }

    static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** The value, or null where its faults are kept. */
    <T> @Nullable T take(String pointer, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidValue invalid) {
            invalid.faults().forEach(fault -> found.add(fault.under(pointer)));
            return null;
        }
    }

    /** What a null is read as: nothing, and in a list a missing value. */
    static <T> @Nullable T nothing(DeserializationContext context) {
        JsonParser parser = context.getParser();
        // a value at fault was read as null too, and is no null of the body
        if (parser.hasToken(JsonToken.VALUE_NULL) && parser.streamReadContext().inArray()) {
            in(context).missing(pointer(parser));
        }
        return null;
    }

    /**
     * Keeps what a record lacks, and what its value refuses.
     *
     * @param before how many faults there were when its reading began
     */
    void complete(String pointer, Object wire, int before) {
        List<Fault> inside = List.copyOf(found.subList(before, found.size()));
        Stream.concat(
                        PRESENCE.validate(wire).stream().map(Faulty::pointer),
                        wire.getClass().getName().startsWith(DOMAIN) ? nulls(wire) : Stream.empty())
                .map(lack -> pointer + lack)
                .filter(at -> inside.stream().noneMatch(fault -> (fault.pointer() + "/").startsWith(at + "/")))
                .sorted()
                .forEach(this::missing);
        if (wire instanceof Fitting record) {
            Faults unfit = new Faults();
            record.fit(unfit);
            unfit.all().forEach(fault -> found.add(fault.under(pointer)));
        }
        if (found.size() == before && wire instanceof Part<?> part) {
            take(pointer, part::make);
        }
    }

    /** A record of the domain is null-marked: whatever is null in it is missing. */
    private static Stream<String> nulls(Object record) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> {
                    try {
                        return component.getAccessor().invoke(record) == null;
                    } catch (ReflectiveOperationException hidden) {
                        throw new IllegalStateException(component.toString(), hidden);
                    }
                })
                .map(component -> "/" + Json.escaped(component.getName()));
    }

    private void missing(String pointer) {
        found.add(new Fault(pointer, "value.required", "missing", List.of()));
    }

    private static String pointer(ConstraintViolation<?> lack) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : lack.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(Json.escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** A record is complete by itself: those inside it were looked at when they were read. */
    private static final class EachByItself implements TraversableResolver {

        @Override
        public boolean isReachable(Object holder, Path.Node member, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(Object holder, Path.Node member, Class<?> root, Path path, ElementType type) {
            return false;
        }
    }
}
