package org.sharaka.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.rulebook.Rulebook;

/** The types of the domain, read from its classes or its jar, so that no test keeps a list of them. */
public final class DomainTypes {

    private static final String DOMAIN = "org/sharaka/domain/";

    private DomainTypes() {}

    /**
     * All types.
     *
     * @return without initialising them
     */
    public static Set<Class<?>> all() {
        try {
            URI place = Rulebook.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return beneath(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return beneath(jar.getPath("/"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Set<Class<?>> beneath(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith(DOMAIN) && name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> named(name.replace(".class", "").replace('/', '.')))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Rulebook.class.getClassLoader());
        } catch (ClassNotFoundException never) {
            throw new IllegalStateException(never);
        }
    }
}
