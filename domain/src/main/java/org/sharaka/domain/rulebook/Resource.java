package org.sharaka.domain.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of this package, in UTF-8. They are part of the program: one that cannot be read is a broken build. */
final class Resource {

    private Resource() {}

    /** The lines of a file but for blank ones and those that begin with a number sign. */
    static Stream<String> lines(String name) {
        return whole(name).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** All lines of a file. */
    static List<String> whole(String name) {
        try (BufferedReader reader = new BufferedReader(open(name))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Properties properties(String name) {
        Properties properties = new Properties();
        try (Reader reader = open(name)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }

    private static Reader open(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program lacks its file " + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
