package org.sharaka.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenDigestTest {

    /** {@code printf 'sharaka-token-0123456789' | sha256sum}. */
    private static final String KNOWN = "e1ca32d2bee1fc407f1091bec2527a67f1d79226863c2c8daaa17aeaee42ea0e";

    @Test
    void it_is_the_sha_256_of_the_token_in_hexadecimal() {
        assertThat(TokenDigest.of("sharaka-token-0123456789")).isEqualTo(new TokenDigest(KNOWN));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 199, 200})
    void a_token_has_20_to_200_characters(int length) {
        assertThat(TokenDigest.of("x".repeat(length)).hex()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19, 201})
    void a_shorter_or_longer_one_is_refused(int length) {
        assertThat(faultsOf(() -> TokenDigest.of("x".repeat(length))))
                .containsExactly(fault("", "value.token", "form"));
    }

    @Test
    void the_first_and_the_last_visible_character_are_taken() {
        assertThat(TokenDigest.of("!".repeat(10) + "~".repeat(10)).hex()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u007F", "\u0000", "\t", "\n", "é", "ن", "٣", "Ａ", "\u00A0"})
    void anything_but_visible_ascii_is_refused_wherever_it_stands(String sign) {
        String nineteen = "x".repeat(19);

        assertThat(faultsOf(() -> TokenDigest.of(nineteen + sign))).containsExactly(fault("", "value.token", "form"));
        assertThat(faultsOf(() -> TokenDigest.of(sign + nineteen))).containsExactly(fault("", "value.token", "form"));
        assertThat(faultsOf(() -> TokenDigest.of(nineteen + sign + nineteen)))
                .containsExactly(fault("", "value.token", "form"));
    }

    @Test
    void a_refusal_does_not_repeat_the_token() {
        assertThat(faultsOf(() -> TokenDigest.of("secret")))
                .allSatisfy(found -> assertThat(found.toString()).doesNotContain("secret"));
    }
}
