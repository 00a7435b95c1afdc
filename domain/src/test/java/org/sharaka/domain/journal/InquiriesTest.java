package org.sharaka.domain.journal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.OpeningInquiry;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.DomainTypes;
import org.sharaka.testing.Outcomes;
import org.sharaka.testing.Shape;

class InquiriesTest {

    private static final Path PRESENT = Path.of("target");

    private static final Inquiry INQUIRY = new OpeningInquiry(
            LocalDate.parse("2026-06-01"),
            new CentreId("cen-1"),
            Field.HEALTH,
            Fact.known(new PartnerId("p-1")),
            List.of(Document.of(DocumentKind.FIRE_OPINION, "FO 1", LocalDate.parse("2026-05-01"))),
            Parties.NONE);

    @Test
    void every_inquiry_of_the_domain_is_among_those_that_the_journal_keeps() {
        assertThat(DomainTypes.all())
                .filteredOn(type -> Inquiry.class.isAssignableFrom(type) && !type.isInterface())
                .isNotEmpty()
                .allMatch(type -> Inquiries.kinds().values().stream().anyMatch(known -> known.isAssignableFrom(type)));
    }

    /** Red after a change of shape: see {@link Inquiries} before {@code target/inquiries.txt} becomes the kept one. */
    @Test
    void what_an_inquiry_holds_is_kept_for_ever() throws IOException {
        String kinds = Inquiries.kinds().entrySet().stream()
                .map(kind -> kind.getKey() + " = " + kind.getValue().getName().replace("org.sharaka.domain.", ""))
                .sorted()
                .collect(joining("\n"));
        String present = kinds + "\n\n" + shape().made() + "\n";
        Files.writeString(PRESENT.resolve("inquiries.txt"), present);

        assertThat(present.stripTrailing()).isEqualTo(kept("inquiries.txt"));
    }

    @Test
    void a_word_that_an_inquiry_may_hold_is_never_taken_away() throws IOException {
        Files.writeString(PRESENT.resolve("inquiry-words.txt"), shape().words() + "\n");

        assertThat(shape().missing(kept("inquiry-words.txt")))
                .as("inquiry-words.txt: where words are only new, copy target/inquiry-words.txt")
                .isEmpty();
    }

    private static Shape shape() {
        Shape shape = new Shape();
        Inquiries.kinds().values().forEach(shape::with);
        return shape;
    }

    @Test
    void an_inquiry_is_written_with_its_kind_and_read_back() {
        Map<String, Object> tree = Inquiries.write(INQUIRY);

        assertThat(tree).containsOnlyKeys("facts", "kind").containsEntry("kind", "centre.open");
        assertThat(Inquiries.read(tree)).isEqualTo(INQUIRY);
    }

    @Test
    void whatever_is_wrong_with_an_inquiry_is_found_where_it_is() {
        assertThatThrownBy(() -> Inquiries.read(Map.of("kind", "garden", "facts", Map.of(), "more", 1L)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::pointer, Fault::code, Fault::reason)
                                .containsExactly(
                                        tuple("/more", "value.member", "unknown"),
                                        tuple("/kind", "value.enum", "unknown")));
        assertThatThrownBy(() -> Inquiries.read(Map.of("kind", "centre.open", "facts", Map.of())))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .isNotEmpty()
                                .allSatisfy(fault -> assertThat(fault.pointer()).startsWith("/facts/")));
        assertThatThrownBy(() -> Inquiries.read(Map.of("kind", "centre.open")))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::pointer, Fault::code)
                                .containsExactly(tuple("/facts", "value.required")));
        assertThatThrownBy(() -> Inquiries.read(List.of())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_inquiry_of_no_kind_is_not_written() {
        Inquiry unlisted = Outcomes.ruled(Rulebook.standard().rule(INQUIRY));

        assertThatIllegalArgumentException().isThrownBy(() -> Inquiries.write(unlisted));
    }

    private static String kept(String name) {
        try (InputStream stream = InquiriesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
