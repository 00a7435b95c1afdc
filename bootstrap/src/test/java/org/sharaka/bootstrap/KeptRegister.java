package org.sharaka.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A register that a story has filled, as it was when it was kept: every later build opens it, migrates it and verifies
 * it. Until the first release they may be made anew, where a shape has to change for good reason:
 *
 * <pre>
 * mvn -pl bootstrap -am verify -Dtest='*StoryTest' -Dsurefire.failIfNoSpecifiedTests=false -Dsharaka.registers=src/test/resources/registers
 * </pre>
 *
 * @param story the name of the story
 * @param packed the file, packed
 */
record KeptRegister(String story, Path packed) {

    private static final Path KEPT = Path.of("src/test/resources/registers");
    private static final String ENDING = ".db.gz";
    private static final String ANEW = "sharaka.registers";

    static List<KeptRegister> all() throws IOException {
        List<KeptRegister> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(KEPT, "*" + ENDING)) {
            files.forEach(file ->
                    all.add(new KeptRegister(file.getFileName().toString().replace(ENDING, ""), file)));
        }
        return all;
    }

    /** Keeps the register of a story that has ended, where this run is to make them anew. */
    static void keep(Path database, String story) throws IOException, SQLException {
        String folder = System.getProperty(ANEW, "");
        if (folder.isEmpty() || !story.endsWith("StoryTest")) {
            return;
        }
        Path whole = database.resolveSibling("whole.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, whole.toString());
            copy.execute();
        }
        Files.createDirectories(Path.of(folder));
        try (OutputStream packed =
                new GZIPOutputStream(Files.newOutputStream(Path.of(folder).resolve(story + ENDING)))) {
            Files.copy(whole, packed);
        }
    }

    /** The register as a file that can be worked with. */
    Path unpackedIn(Path folder) throws IOException {
        Path database = folder.resolve(story + ".db");
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(unpacked, database);
        }
        return database;
    }

    @Override
    public String toString() {
        return story;
    }
}
