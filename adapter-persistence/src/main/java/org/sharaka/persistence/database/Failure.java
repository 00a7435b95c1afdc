package org.sharaka.persistence.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.sharaka.application.work.StoreUnavailable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What becomes of the errors of the database. */
public final class Failure {

    private static final int PRIMARY_CODE = 0xff;

    private Failure() {}

    /**
     * Restores something from rows that may be damaged.
     *
     * @param what names it: its kind and id
     * @param restore makes it
     * @param <T> its kind
     * @return what was made
     * @throws StoreUnavailable when the rows do not make one
     */
    public static <T> T unlessDamaged(String what, Supplier<T> restore) {
        try {
            return restore.get();
        } catch (RuntimeException damaged) {
            throw new StoreUnavailable(what + " is damaged in the database: " + damaged.getMessage(), damaged);
        }
    }

    /**
     * Whether a statement ran against a unique index.
     *
     * @param thrown what it threw
     * @param columns the columns of the index: {@code partner.ice}
     * @return true when it was that index
     */
    public static boolean isTaken(JdbiException thrown, String columns) {
        return beneath(thrown)
                .filter(failure -> failure.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE)
                .filter(failure ->
                        String.valueOf(failure.getMessage()).contains("UNIQUE constraint failed: " + columns + ")"))
                .isPresent();
    }

    /** Whether a row could not go because another one names it. */
    static boolean isOfAKey(JdbiException thrown) {
        return beneath(thrown)
                .filter(failure -> failure.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY)
                .isPresent();
    }

    /**
     * Whether the file itself is damaged.
     *
     * @param thrown what a statement threw
     * @return true for what SQLite calls corrupt, or no database
     */
    public static boolean isDamage(Throwable thrown) {
        return isOneOf(thrown, SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);
    }

    static boolean isFailedDisk(Throwable thrown) {
        return isOneOf(thrown, SQLiteErrorCode.SQLITE_IOERR);
    }

    static StoreUnavailable unavailable(String what, Throwable thrown) {
        String why = beneath(thrown).map(SQLException::getMessage).orElseGet(() -> String.valueOf(thrown.getMessage()));
        return new StoreUnavailable(what + ": " + why.lines().findFirst().orElse("unknown"), thrown);
    }

    private static boolean isOneOf(Throwable thrown, SQLiteErrorCode... codes) {
        return beneath(thrown)
                .filter(failure ->
                        Stream.of(codes).anyMatch(code -> code.code == (failure.getResultCode().code & PRIMARY_CODE)))
                .isPresent();
    }

    private static Optional<SQLiteException> beneath(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(SQLiteException.class::cast)
                .findFirst();
    }
}
