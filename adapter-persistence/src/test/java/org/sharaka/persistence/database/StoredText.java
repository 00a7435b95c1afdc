package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A document as it was once stored, kept under {@code src/test/resources/documents}. It must be read for ever: where a
 * component is renamed, added or taken away, this file fails, and what is stored needs a migration before the file is
 * written anew.
 */
public final class StoredText {

    private final String name;

    private StoredText(String name) {
        this.name = name;
    }

    /**
     * A kept document.
     *
     * @param name of its file: {@code project.json}
     */
    public static StoredText of(String name) {
        return new StoredText(name);
    }

    /**
     * The kept document is the snapshot's: it is read as an equal one and written as the same bytes.
     *
     * @param documents what reads and writes it
     * @param snapshot what it says, with every part that may be missing known at least once
     */
    public <T extends Record> void isThatOf(Documents<T> documents, T snapshot) {
        String written = documents.text(snapshot);
        assertThat(kept()).as("documents/%s against %s", name, written).isEqualTo(written);
        assertThat(documents.read(name, kept())).isEqualTo(snapshot);
    }

    /** The text, without the line feed at its end. */
    public String kept() {
        try (InputStream stream = StoredText.class.getResourceAsStream("/documents/" + name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
