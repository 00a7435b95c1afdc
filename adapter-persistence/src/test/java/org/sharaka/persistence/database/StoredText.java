package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A document as it was once stored, kept under {@code src/test/resources/documents}. It must be read for ever: where a
 * component is renamed, added or taken away, this file fails, and what is stored needs a migration before the file is
 * written anew. A component that may be absent can be added without one: only then does the text of today, which stands
 * in {@code target/documents}, become the kept one.
 */
public final class StoredText {

    private static final Path PRESENT = Path.of("target", "documents");

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
     * The kept document of a kind of snapshot.
     *
     * @param kind the record, which names the file: {@code support-plan.json} for {@code SupportPlanSnapshot}
     */
    static StoredText of(Class<?> kind) {
        Class<?> named = kind.getSimpleName().equals("Snapshot") ? kind.getEnclosingClass() : kind;
        return of(named.getSimpleName()
                        .replaceAll("Snapshot$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                + ".json");
    }

    /**
     * The kept document is the snapshot's: it is read as an equal one and written as the same bytes.
     *
     * @param documents what reads and writes it
     * @param snapshot what it says, with every part that may be missing known at least once
     */
    public <T extends Record> void isThatOf(Documents<T> documents, T snapshot) {
        String written = documents.text(snapshot);
        isThat(written);
        assertThat(documents.read(name, kept())).isEqualTo(snapshot);
        assertThat(snapshot.getClass().getRecordComponents())
                .as("documents/%s shows every component", name)
                .allSatisfy(component -> assertThat(written).contains("\"" + component.getName() + "\":"));
    }

    /**
     * The kept text is the one that is written today.
     *
     * @param written the text of today
     */
    void isThat(String written) {
        assertThat(kept())
                .as("documents/%s against target/documents/%s", name, name)
                .isEqualTo(present(written));
    }

    /** Puts the text of today into {@code target/documents}, and gives it back. */
    String present(String written) {
        try {
            Files.createDirectories(PRESENT);
            Files.writeString(PRESENT.resolve(name), written + "\n");
            return written;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return name;
    }

    /** The text, without the line feed at its end; its rulings are of the edition of today, whatever it is. */
    public String kept() {
        try (InputStream stream = StoredText.class.getResourceAsStream("/documents/" + name)) {
            return stream == null
                    ? ""
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .stripTrailing()
                            .replaceAll(
                                    "(?<=\"edition\":)\\d+",
                                    String.valueOf(Rulebook.standard().edition()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
