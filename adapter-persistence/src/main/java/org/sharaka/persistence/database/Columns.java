package org.sharaka.persistence.database;

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
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.sharaka.domain.gate.Fact;

/** How values are kept in columns: days and instants as text, a fact that is unknown as NULL; rows as records. */
final class Columns {

    private Columns() {}

    static void teach(Jdbi jdbi) {
        jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
        jdbi.registerArgument(new AsText<LocalDate>() {});
        jdbi.registerArgument(new AsText<Instant>() {});
        jdbi.registerArgument((ArgumentFactory) (type, value, config) -> fact(value, config));
        jdbi.registerColumnMapper(LocalDate.class, text(LocalDate::parse));
        jdbi.registerRowMapper((RowMapperFactory) (type, config) -> RecordRows.find(type));
    }

    private static Optional<Argument> fact(Object value, ConfigRegistry config) {
        return value instanceof Fact<?> fact
                ? fact.fold(
                        known -> config.get(Arguments.class).findFor(known.getClass(), known),
                        () -> Optional.of(new NullArgument(Types.NULL)))
                : Optional.empty();
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
