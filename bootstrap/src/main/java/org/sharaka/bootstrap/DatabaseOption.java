package org.sharaka.bootstrap;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data are. */
final class DatabaseOption {

    @Option(
            names = "--database",
            paramLabel = "FILE",
            defaultValue = "data/sharaka.db",
            description = "the SQLite file (default: ${DEFAULT-VALUE})")
    private String database;

    Path file() {
        if (database.startsWith("jdbc:")) {
            throw new Unusable("--database takes the path of an SQLite file; other databases are not supported yet");
        }
        try {
            return Path.of(database);
        } catch (InvalidPathException e) {
            throw new Unusable("--database is no path of a file");
        }
    }
}
