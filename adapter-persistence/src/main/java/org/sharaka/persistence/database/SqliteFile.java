package org.sharaka.persistence.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Makes connections of one kind to the file. sqlite-jdbc runs one statement at a time, so the pragmas stand apart. */
final class SqliteFile extends SQLiteDataSource {

    private static final int BUSY_TIMEOUT_MILLIS = 5000;

    private static final List<String> ALWAYS = List.of(
            "PRAGMA foreign_keys = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON",
            "PRAGMA temp_store = MEMORY");
    private static final List<String> TO_WRITE =
            List.of("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA journal_size_limit = 16777216");
    private static final List<String> TO_READ = List.of("PRAGMA query_only = ON");

    private final List<String> pragmas;

    private SqliteFile(SQLiteConfig config, Path file, List<String> ofKind) {
        super(config);
        setUrl("jdbc:sqlite:" + file);
        pragmas = Stream.concat(ALWAYS.stream(), ofKind.stream()).toList();
    }

    static SqliteFile toWrite(Path file) {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return new SqliteFile(config, file, TO_WRITE);
    }

    static SqliteFile toRead(Path file) {
        return new SqliteFile(config(), file, TO_READ);
    }

    /** Connections that open the file for reading only, and never make one. */
    static SqliteFile toInspect(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return new SqliteFile(config, file, TO_READ);
    }

    @Override
    public SQLiteConnection getConnection(String username, String password) throws SQLException {
        SQLiteConnection connection = super.getConnection(username, password);
        try (Statement statement = connection.createStatement()) {
            for (String pragma : pragmas) {
                statement.execute(pragma);
            }
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        return config;
    }
}
