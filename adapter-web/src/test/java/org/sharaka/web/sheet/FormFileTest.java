package org.sharaka.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFileTest {

    private static final String TYPE = "multipart/form-data; boundary=limit";

    @Test
    void the_part_named_file_is_found_among_others_byte_by_byte() {
        String form = "--limit\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nname=\"file\"\r\n"
                + "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nPK\u0000\r\n\u00ff\r\n--limit--";

        assertThat(file(TYPE, form)).contains("PK\u0000\r\n\u00ff");
        assertThat(file("multipart/form-data; boundary=\"limit\"", form)).contains("PK\u0000\r\n\u00ff");
    }

    @Test
    void an_empty_file_is_a_file() {
        assertThat(file(TYPE, "--limit\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n\r\n--limit--"))
                .contains("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no form",
                "--limit--",
                "--limit\r\nname=\"file\"",
                "--limit\r\nname=\"file\"\r\n\r\nwithout an end",
                "--other\r\nname=\"file\"\r\n\r\nx\r\n--other--",
                "--limit\r\nname=\"sheet\"\r\n\r\nx\r\n--limit--"
            })
    void a_form_without_it_has_none(String form) {
        assertThat(file(TYPE, form)).isEmpty();
        assertThat(file("multipart/form-data", form)).isEmpty();
    }

    private static Optional<String> file(String type, String form) {
        return FormFile.of(type, form.getBytes(StandardCharsets.ISO_8859_1))
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
