package org.sharaka.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.text.Language;

class RegionTest {

    @Test
    void there_are_twelve_in_the_order_of_their_codes() {
        assertThat(Region.values())
                .hasSize(12)
                .extracting(Region::code)
                .isSorted()
                .startsWith("MA-01")
                .endsWith("MA-12");
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void each_is_found_by_its_code_and_named_in_arabic_and_french(Region region) {
        assertThat(Region.of(region.code())).contains(region);
        assertThat(region.title().texts()).containsOnlyKeys(Language.AR, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MA-00", "MA-13", "MA_06", "ma-06", "MA-6", "06", ""})
    void what_is_no_code_is_no_region(String code) {
        assertThat(Region.of(code)).isEmpty();
    }
}
