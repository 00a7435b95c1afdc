package org.sharaka.persistence.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sharaka.application.work.StoreUnavailable;

/**
 * One server per file. The lock is held on a file beside the database and never on the database itself: closing a
 * second descriptor of that would drop the locks that SQLite holds. The system lets go of it when the process ends,
 * however it ends; the empty file stays.
 */
final class Occupancy implements AutoCloseable {

    private final FileChannel channel;

    private Occupancy(FileChannel channel) {
        this.channel = channel;
    }

    static Occupancy take(Path database) {
        try {
            Path named = Files.exists(database) ? database.toRealPath() : database;
            FileChannel channel = FileChannel.open(
                    named.resolveSibling(named.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StoreUnavailable("the database " + database + " is in use by another process");
            }
            return new Occupancy(channel);
        } catch (IOException failed) {
            throw new StoreUnavailable("cannot lock the database " + database + ": " + failed, failed);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new StoreUnavailable("cannot unlock the database: " + failed, failed);
        }
    }
}
