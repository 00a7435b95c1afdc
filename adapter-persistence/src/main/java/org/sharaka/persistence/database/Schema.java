package org.sharaka.persistence.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.sharaka.application.work.StoreUnavailable;

/** The numbered migrations of the file. Each is one transaction: one that was interrupted has not begun. */
final class Schema {

    private final Path file;
    private final Flyway flyway;

    Schema(Path file, DataSource source) {
        this.file = file;
        this.flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .failOnMissingLocations(true)
                .load();
    }

    /** Brings the file to the schema of this program. */
    void bringUp() {
        try {
            refuseNewer(flyway.info());
            flyway.migrate();
        } catch (FlywayException failed) {
            throw Failure.unavailable("cannot bring the database " + file + " to the schema of this version", failed);
        }
    }

    /** Goes on only with a file that has the schema of this program. */
    void expectCurrent() {
        try {
            MigrationInfoService info = flyway.info();
            refuseNewer(info);
            if (info.current() == null || info.pending().length > 0) {
                throw new StoreUnavailable("the database " + file + " has not the schema of this version");
            }
        } catch (FlywayException failed) {
            throw Failure.unavailable("cannot read the schema of the database " + file, failed);
        }
    }

    private void refuseNewer(MigrationInfoService info) {
        for (MigrationInfo migration : info.applied()) {
            if (!migration.getState().isResolved()) {
                throw new StoreUnavailable("the database " + file + " has schema " + migration.getVersion()
                        + ", which is newer than this version of the program");
            }
        }
    }
}
