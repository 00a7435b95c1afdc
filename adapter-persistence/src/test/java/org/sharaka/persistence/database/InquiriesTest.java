package org.sharaka.persistence.database;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.application.journal.JournalContract;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Inquiry;
import org.sharaka.domain.gate.Question;
import org.sharaka.domain.gate.Ruling;

class InquiriesTest {

    private static final Path PRESENT = Path.of("target");

    @Test
    void every_question_of_the_domain_is_among_those_that_an_inquiry_may_hold() throws Exception {
        assertThat(Inquiries.QUESTIONS.stream().flatMap(SealedNotation::permitted))
                .containsExactlyInAnyOrderElementsOf(ofTheDomain(Question.class));
    }

    @Test
    void every_inquiry_of_the_domain_is_among_those_that_the_journal_keeps() throws Exception {
        assertThat(Inquiries.types()).containsExactlyInAnyOrderElementsOf(ofTheDomain(Inquiry.class));
    }

    /** Red after a change of shape: see {@link Inquiries} before {@code target/inquiries.txt} becomes the kept one. */
    @Test
    void what_an_inquiry_holds_is_kept_for_ever() throws IOException {
        String kinds = Inquiries.kinds().entrySet().stream()
                .map(kind -> kind.getKey() + " = " + kind.getValue().getName().replace("org.sharaka.domain.", ""))
                .sorted()
                .collect(joining("\n"));
        String made = shape().made().entrySet().stream()
                .map(line -> line.getKey() + " (" + line.getValue() + ")")
                .collect(joining("\n"));

        String present = kinds + "\n\n" + made + "\n";
        Files.writeString(PRESENT.resolve("inquiries.txt"), present);

        assertThat(present.stripTrailing())
                .isEqualTo(StoredText.of("inquiries.txt").kept());
    }

    @Test
    void a_word_that_an_inquiry_may_hold_is_never_taken_away() throws IOException {
        Map<String, String> words = shape().words();
        String present = words.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue())
                .collect(joining("\n"));
        Files.writeString(PRESENT.resolve("inquiry-words.txt"), present + "\n");

        assertThat(StoredText.of("inquiry-words.txt").kept().lines()).allSatisfy(line -> {
            List<String> kept = List.of(line.split(" "));
            assertThat(words.get(kept.get(0)).split(" ")).as(kept.get(0)).containsAll(kept.subList(1, kept.size()));
        });
        assertThat(StoredText.of("inquiry-words.txt").kept().lines())
                .extracting(line -> line.split(" ")[0])
                .containsAll(words.keySet());
    }

    private static Shape shape() {
        Shape shape = new Shape();
        Inquiries.kinds().values().forEach(shape::with);
        Inquiries.QUESTIONS.forEach(shape::with);
        return shape;
    }

    @Test
    void an_inquiry_stands_beside_its_ruling() {
        Inquiry inquiry = JournalContract.INQUIRY;
        String text = RulingText.of(Fact.known(inquiry.ruling()), Fact.known(inquiry));

        assertThat(text).isEqualTo(StoredText.of("ruling.json").kept());
        assertThat(RulingText.ruling(text)).isEqualTo(Fact.known(inquiry.ruling()));
        assertThat(RulingText.inquiry(text)).isEqualTo(Fact.known(inquiry));
    }

    @Test
    void a_ruling_without_an_inquiry_is_written_as_it_always_was() {
        Fact<Ruling> ruling = Fact.known(JournalContract.RULING);

        assertThat(RulingText.of(ruling, Fact.unknown()))
                .isEqualTo(RulingText.of(ruling))
                .doesNotContain("inquiry");
        assertThat(RulingText.inquiry(RulingText.of(ruling))).isEqualTo(Fact.unknown());
        assertThat(RulingText.of(Fact.unknown(), Fact.unknown())).isEmpty();
    }

    @Test
    void an_inquiry_that_nobody_knows_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulingText.inquiry("{\"inquiry\":{\"kind\":\"garden\",\"facts\":{}}}"))
                .withMessage("no inquiry garden");
    }

    private static Set<Class<?>> ofTheDomain(Class<?> kind) throws IOException, URISyntaxException {
        URI place = Inquiry.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return beneath(path, kind);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return beneath(jar.getPath("/"), kind);
        }
    }

    private static Set<Class<?>> beneath(Path root, Class<?> kind) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org/sharaka/domain/") && name.endsWith(".class"))
                    .map(name -> named(name.replace(".class", "").replace('/', '.')))
                    .filter(type -> kind.isAssignableFrom(type) && !type.isInterface())
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Inquiry.class.getClassLoader());
        } catch (ClassNotFoundException never) {
            throw new UncheckedIOException(new IOException(never));
        }
    }
}
