package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IceTest {

    private static final long SMALLEST_OF_15_DIGITS = 100_000_000_000_000L;

    /** The first number of 15 digits from a place on that leaves the remainder when divided by 97. */
    private static String leaving(long remainder, long from) {
        long number = from;
        while (number % 97 != remainder) {
            number++;
        }
        return String.format("%015d", number);
    }

    @ParameterizedTest
    @ValueSource(longs = {97, 1_525_000_000L, 1_525_000_000_048L, 99_999_999_999_000L, SMALLEST_OF_15_DIGITS})
    void fifteen_digits_that_97_divides_are_kept_as_text(long from) {
        String digits = leaving(0, from);

        assertThat(new Ice(digits).digits()).isEqualTo(digits).hasSize(15);
    }

    @Test
    void the_greatest_of_its_kind_is_one() {
        assertThat(new Ice("999999999999955").digits()).isEqualTo("999999999999955");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 48, 95, 96})
    void any_remainder_but_0_is_refused_that_of_an_iban_too(long remainder) {
        String digits = leaving(remainder, SMALLEST_OF_15_DIGITS);

        assertThat(faultsOf(() -> new Ice(digits))).containsExactly(fault("", "partner.ice", "checksum", digits));
    }

    @Test
    void fourteen_and_sixteen_digits_are_refused_though_97_divides_them() {
        String fourteen = leaving(0, SMALLEST_OF_15_DIGITS / 10).substring(1);
        String sixteen = leaving(0, SMALLEST_OF_15_DIGITS * 10);

        assertThat(fourteen).hasSize(14);
        assertThat(sixteen).hasSize(16);
        assertThat(faultsOf(() -> new Ice(fourteen))).containsExactly(fault("", "partner.ice", "form", fourteen));
        assertThat(faultsOf(() -> new Ice(sixteen))).containsExactly(fault("", "partner.ice", "form", sixteen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "               ",
                "00000000000009A",
                "-00000000000097",
                "+00000000000097",
                "0000000000000.0",
                "00 000000000097",
                " 000000000000097",
                "000000000000097\n",
                "٠٠٠٠٠٠٠٠٠٠٠٠٠٩٧",
                "۰۰۰۰۰۰۰۰۰۰۰۰۰۹۷",
                "０００００００００００００９７"
            })
    void anything_but_western_digits_is_refused(String text) {
        assertThat(faultsOf(() -> new Ice(text))).containsExactly(fault("", "partner.ice", "form", text));
    }
}
