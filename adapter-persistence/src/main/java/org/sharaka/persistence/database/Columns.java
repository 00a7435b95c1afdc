package org.sharaka.persistence.database;

import java.lang.reflect.Type;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.sharaka.domain.gate.Fact;

/** How values stand in columns: days and instants as text, a fact that is unknown as NULL. */
final class Columns {

    private Columns() {}

    static void teach(Jdbi jdbi) {
        jdbi.registerArgument(new AsText<LocalDate>() {});
        jdbi.registerArgument(new AsText<Instant>() {});
        jdbi.registerArgument((ArgumentFactory) (type, value, config) -> fact(value, config));
        jdbi.registerColumnMapper(LocalDate.class, text(LocalDate::parse));
        jdbi.registerColumnMapper(Instant.class, text(Instant::parse));
        jdbi.registerColumnMapper((ColumnMapperFactory) Columns::fact);
    }

    private static Optional<Argument> fact(Object value, ConfigRegistry config) {
        return value instanceof Fact<?> fact
                ? fact.fold(
                        known -> config.get(Arguments.class).findFor(known.getClass(), known),
                        () -> Optional.of(new NullArgument(Types.NULL)))
                : Optional.empty();
    }

    private static Optional<ColumnMapper<?>> fact(Type type, ConfigRegistry config) {
        if (GenericTypes.getErasedType(type) != Fact.class) {
            return Optional.empty();
        }
        return GenericTypes.findGenericParameter(type, Fact.class)
                .flatMap(inner -> config.get(ColumnMappers.class).findFor(inner))
                .map(mapper ->
                        (row, column, context) -> Fact.of(Optional.ofNullable(mapper.map(row, column, context))));
    }

    private static <T> ColumnMapper<T> text(Function<String, T> parse) {
        return (row, column, context) -> {
            String text = row.getString(column);
            try {
                return text == null ? null : parse.apply(text);
            } catch (DateTimeException damaged) {
                throw new SQLException("no day or instant: " + text, damaged);
            }
        };
    }

    private abstract static class AsText<T> extends AbstractArgumentFactory<T> {

        AsText() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(T value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.toString());
        }
    }
}
