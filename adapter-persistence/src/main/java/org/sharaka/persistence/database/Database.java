package org.sharaka.persistence.database;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sharaka.application.work.StoreUnavailable;

/** One SQLite file: a single connection that writes and a few that read, each reading one snapshot. */
public final class Database implements AutoCloseable {

    /** Versions before this one can damage a file in WAL mode when two connections write it at once. */
    private static final Version OLDEST_SQLITE = Version.parse("3.51.3");

    private final Path file;
    private final Writer writer;
    private final Pool readers;
    private final AutoCloseable occupancy;

    private Database(Path file, Writer writer, Pool readers, AutoCloseable occupancy) {
        this.file = file;
        this.writer = writer;
        this.readers = readers;
        this.occupancy = occupancy;
    }

    /**
     * Opens a file to read and write it, as the only process that does, and brings it to the present schema.
     *
     * @param opening which, and how
     * @return the open database
     * @throws StoreUnavailable with one line when it is in use, cannot be opened, is no database, is damaged, or has
     *     the schema of a later version
     */
    public static Database open(Opening opening) {
        Path file = opening.file().toAbsolutePath();
        makeFolder(file);
        Occupancy occupancy = Occupancy.take(file);
        try {
            SqliteFile toWrite = SqliteFile.toWrite(file);
            lookInto(file, toWrite, opening.checked());
            new Schema(file, toWrite).bringUp();
            Writer writer = new Writer(toWrite, Pool.PATIENCE_MILLIS);
            Pool readers = Pool.of(SqliteFile.toRead(file), opening.readers());
            return new Database(file, writer, readers, occupancy);
        } catch (RuntimeException failed) {
            occupancy.close();
            throw failed;
        }
    }

    /**
     * Opens a file only to look into it, also while a server works with it. Nothing is checked yet, made or migrated;
     * writing fails.
     *
     * @param file which
     * @return the open database
     * @throws StoreUnavailable with one line when it cannot be opened, is no database, or has another schema
     */
    public static Database openToInspect(Path file) {
        Path absolute = file.toAbsolutePath();
        SqliteFile source = SqliteFile.toInspect(absolute);
        lookInto(absolute, source, false);
        new Schema(absolute, source).expectCurrent();
        Pool pool = Pool.of(source, 1);
        return new Database(absolute, new Writer(source, Pool.PATIENCE_MILLIS), pool, () -> {});
    }

    /**
     * Writes, all or nothing; one writes at a time, in the order they came. Those that come while others write share
     * their commit. What is done within another unit of work, by the same thread, is a part of that one.
     *
     * @param work what is done; an exception takes all of it back
     * @param keep looks at the result; when it says no, all is taken back and the result still returned
     * @param <T> the kind of result
     * @return the result, once what was kept is durable
     * @throws StoreUnavailable when the database cannot, or more wait to write than may
     */
    public <T> T writing(Function<Handle, T> work, Predicate<T> keep) {
        try {
            return writer.write(work, keep);
        } finally {
            readers.readAnew();
        }
    }

    /**
     * Reads one consistent state, whatever is written meanwhile; within a unit of work, what that one sees.
     *
     * @param work what is read
     * @param <T> the kind of result
     * @return the result
     * @throws StoreUnavailable when the database cannot
     */
    public <T> T reading(Function<Handle, T> work) {
        return readingState(handle -> work.apply(handle.get()));
    }

    /**
     * Reads one consistent state, as {@link #reading}, which begins when the work first asks for its handle.
     *
     * @param work what is read
     * @param <T> the kind of result
     * @return the result
     * @throws StoreUnavailable when the database cannot
     */
    public <T> T readingState(Function<Supplier<Handle>, T> work) {
        Handle within = writer.within();
        if (within != null) {
            return work.apply(() -> within);
        }
        try {
            return readers.reading(work);
        } catch (JdbiException failed) {
            throw Failure.unavailable("cannot read", failed);
        }
    }

    /**
     * {@return whether it reads and writes; false when it does not answer, and after a write whose outcome is unknown}
     */
    public boolean isReady() {
        try {
            return !writer.isOutcomeUnknown()
                    && reading(handle -> handle.createQuery("SELECT count(*) FROM journal_head")
                            .mapTo(Long.class)
                            .one()
                            .equals(1L));
        } catch (StoreUnavailable silent) {
            return false;
        }
    }

    /**
     * Looks through the whole file: every page, index and foreign key.
     *
     * @return what does not fit, one line each; empty when all does
     */
    public List<String> findings() {
        try {
            return readers.with(Database::findings);
        } catch (JdbiException failed) {
            StoreUnavailable told = Failure.unavailable("cannot look through the database", failed);
            if (Failure.isDamage(failed)) {
                return List.of(told.getMessage());
            }
            throw told;
        }
    }

    private static List<String> findings(Handle handle) {
        List<String> findings = new ArrayList<>();
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .flatMap(String::lines)
                .filter(line -> !line.equals("ok"))
                .forEach(findings::add);
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> "foreign key: a row of " + row.getString("table") + " names a missing row of "
                        + row.getString("parent"))
                .forEach(findings::add);
        return findings;
    }

    /** Moves what is left in the write-ahead log into the file, and lets go of it. */
    @Override
    public void close() {
        try (occupancy;
                writer) {
            readers.close();
        } catch (Exception failed) {
            throw Failure.unavailable("cannot close the database " + file, failed);
        }
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failed) {
            throw new StoreUnavailable("cannot make the folder " + file.getParent() + ": " + failed, failed);
        }
    }

    private static void lookInto(Path file, DataSource source, boolean checked) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            refuseOlderSqlite(answer(statement, "SELECT sqlite_version()"));
            answer(statement, "SELECT count(*) FROM sqlite_schema");
            String finding = checked ? answer(statement, "PRAGMA quick_check(1)") : "ok";
            if (!finding.equals("ok")) {
                throw new StoreUnavailable("the database " + file + " is damaged: "
                        + finding.lines().findFirst().orElse(""));
            }
        } catch (SQLException failed) {
            throw Failure.unavailable("cannot open the database " + file, failed);
        }
    }

    private static void refuseOlderSqlite(String version) {
        if (Version.parse(version).compareTo(OLDEST_SQLITE) < 0) {
            throw new StoreUnavailable("SQLite " + version + " is older than " + OLDEST_SQLITE);
        }
    }

    private static String answer(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
