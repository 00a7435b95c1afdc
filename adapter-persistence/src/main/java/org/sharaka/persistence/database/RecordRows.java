package org.sharaka.persistence.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.gate.Fact;

/**
 * Reads rows as records: each component from the column of its name, {@code setOn} from {@code set_on}. A record is
 * looked at once for all queries: nothing of it is looked up while rows are read.
 *
 * @param <R> the record
 */
public final class RecordRows<R> implements RowMapper<R> {

    private static final Pattern WORD = Pattern.compile("(?=[A-Z])");

    private static final ClassValue<RecordRows<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordRows<?> computeValue(Class<?> type) {
            return new RecordRows<>(type);
        }
    };

    private static final Map<Type, Column> COLUMNS = Map.of(
            String.class,
            ResultSet::getString,
            long.class,
            ResultSet::getLong,
            int.class,
            ResultSet::getInt,
            boolean.class,
            ResultSet::getBoolean,
            LocalDate.class,
            text(LocalDate::parse),
            Instant.class,
            text(Instant::parse));

    private final Constructor<R> constructor;
    private final List<String> names;
    private final List<Column> columns;

    /** Reads a column of the row that is at hand. */
    @FunctionalInterface
    private interface Column {
        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
    }

    private RecordRows(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException(never);
        }
        constructor.setAccessible(true);
        names = Arrays.stream(components).map(one -> column(one.getName())).toList();
        columns = Arrays.stream(components)
                .map(one -> column(one.getGenericType()))
                .toList();
    }

    /**
     * What reads a record.
     *
     * @throws IllegalArgumentException for a record with a component that no column holds
     */
    @SuppressWarnings("unchecked")
    public static <R> RecordRows<R> of(Class<R> type) {
        return (RecordRows<R>) KNOWN.get(type);
    }

    /** For {@code mapTo}: whatever is a record is read so. */
    static Optional<RowMapper<?>> find(Type type) {
        return type instanceof Class<?> known && known.isRecord() ? Optional.of(of(known)) : Optional.empty();
    }

    @Override
    public R map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    /** The same, with the places of its columns in the rows of a query. */
    @Override
    public RowMapper<R> specialize(ResultSet rows, StatementContext context) throws SQLException {
        int[] places = new int[names.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = rows.findColumn(names.get(i));
        }
        return (row, same) -> read(row, places);
    }

    private R read(ResultSet row, int[] places) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = columns.get(i).read(row, places[i]);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String column(String component) {
        return String.join("_", WORD.split(component)).toLowerCase(Locale.ROOT);
    }

    private static Column column(Type type) {
        Column known = COLUMNS.get(type);
        if (known != null) {
            return known;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Fact.class) {
            Column inner = column(generic.getActualTypeArguments()[0]);
            return (row, column) -> row.getObject(column) == null
                    ? Fact.unknown()
                    : Fact.of(Optional.ofNullable(inner.read(row, column)));
        }
        if (type instanceof Class<?> words && words.isEnum()) {
            return word(words.getEnumConstants());
        }
        throw new IllegalArgumentException("no column holds a " + type);
    }

    private static Column word(Object[] constants) {
        Map<String, Object> words =
                Arrays.stream(constants).collect(Collectors.toMap(one -> ((Enum<?>) one).name(), one -> one));
        return text(name -> {
            Object word = words.get(name);
            if (word == null) {
                throw new DateTimeException("no word");
            }
            return word;
        });
    }

    private static Column text(Function<String, Object> parse) {
        return (row, column) -> {
            String text = row.getString(column);
            try {
                return text == null ? null : parse.apply(text);
            } catch (DateTimeException damaged) {
                throw new SQLException("cannot be read: " + text, damaged);
            }
        };
    }
}
