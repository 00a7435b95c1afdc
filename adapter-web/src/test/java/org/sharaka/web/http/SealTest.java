package org.sharaka.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] ANSWER = "{\"token\": \"made-up\"}".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal("token-1", "answer to key-1");

    @Test
    void what_was_closed_is_opened_by_the_same_token_for_the_same_purpose() {
        Seal same = new Seal("token-1", "answer to key-1");

        assertThat(same.opened(seal.closed(ANSWER)).orElseThrow()).isEqualTo(ANSWER);
        assertThat(same.opened(seal.closed(new byte[0])).orElseThrow()).isEmpty();
    }

    @Test
    void another_token_or_another_purpose_opens_nothing() {
        String closed = seal.closed(ANSWER);

        assertThat(new Seal("token-2", "answer to key-1").opened(closed)).isEmpty();
        assertThat(new Seal("token-1", "answer to key-2").opened(closed)).isEmpty();
    }

    @Test
    void what_was_changed_is_not_opened() {
        byte[] closed = Base64.getDecoder().decode(seal.closed(ANSWER));
        closed[closed.length - 1] ^= 1;

        assertThat(seal.opened(Base64.getEncoder().encodeToString(closed))).isEmpty();
    }

    @Test
    void nothing_of_the_answer_is_seen_and_no_two_are_alike() {
        String closed = seal.closed(ANSWER);

        assertThat(new String(Base64.getDecoder().decode(closed), StandardCharsets.ISO_8859_1))
                .doesNotContain("made-up");
        assertThat(seal.closed(ANSWER)).isNotEqualTo(closed);
    }
}
