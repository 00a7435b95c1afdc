package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.testing.Shape;

class StoredKindsTest {

    @Test
    void every_kind_that_is_stored_has_a_kept_text_that_is_read_and_written_unchanged() throws Exception {
        List<Documents<?>> kinds = stored();

        assertThat(kinds).isNotEmpty().allSatisfy(documents -> {
            StoredText text = StoredText.of(documents.kind());
            assertThat(text.kept())
                    .as(
                            "%2$s is stored, but no text of it is kept: add a test with"
                                    + " StoredText.of(\"%1$s\").isThatOf(Documents.of(%2$s.class), …) of a snapshot in which"
                                    + " everything is known, run it, and copy target/documents/%1$s to"
                                    + " src/test/resources/documents/%1$s",
                            text.name(), documents.kind().getSimpleName())
                    .isNotEmpty();
            assertThat(again(documents, text.kept())).isEqualTo(text.kept());
        });
    }

    @Test
    void what_a_stored_kind_holds_changes_knowingly() throws Exception {
        StoredText kept = StoredText.of("kinds.txt");

        assertThat(kept.present(shape().made()))
                .as("what is stored has another shape. Fact, Optional, List, Set and Map may be added: copy"
                        + " target/documents/kinds.txt to src/test/resources/documents. Any other component that is"
                        + " added, and one that is renamed, removed or of another type, needs a migration first")
                .isEqualTo(kept.kept());
    }

    @Test
    void a_word_that_may_be_stored_is_never_taken_away() throws Exception {
        StoredText kept = StoredText.of("words.txt");
        kept.present(shape().words());

        assertThat(shape().missing(kept.kept()))
                .as("documents/words.txt: where words are only new, copy target/documents/words.txt")
                .isEmpty();
    }

    private static Shape shape() throws Exception {
        Shape shape = new Shape();
        stored().forEach(documents -> shape.with(documents.kind()));
        return shape;
    }

    private static <T> String again(Documents<T> documents, String kept) {
        return documents.text(documents.read("kept text", kept));
    }

    /** The documents of every class of this module. */
    private static List<Documents<?>> stored() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path root = Path.of(Documents.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Documents<?>> found = new ArrayList<>();
        for (String name : classes(root)) {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (field.getType() == Documents.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    found.add((Documents<?>) field.get(null));
                }
            }
        }
        return found;
    }

    private static List<String> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org/sharaka/persistence/") && name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .toList();
        }
    }
}
