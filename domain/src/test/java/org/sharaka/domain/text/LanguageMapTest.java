package org.sharaka.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;

class LanguageMapTest {

    private static final String CODE = "partner.name";

    @Test
    void keeps_each_text_as_plain_text() {
        LanguageMap name = LanguageMap.of(Map.of(Language.FR, " Fe\u0300s ", Language.AR, "فاس"), 200, CODE);

        assertThat(name.get(Language.FR)).contains("Fès");
        assertThat(name.get(Language.AR)).contains("فاس");
        assertThat(name.get(Language.EN)).isEmpty();
    }

    @Test
    void tells_every_fault_at_its_language() {
        InvalidValue invalid = catchThrowableOfType(
                InvalidValue.class,
                () -> LanguageMap.of(Map.of(Language.AR, " ", Language.FR, "Fès", Language.EN, "Fez!"), 3, CODE));

        assertThat(invalid.faults())
                .extracting(Fault::pointer, Fault::code, Fault::reason)
                .containsExactlyInAnyOrder(tuple("/ar", CODE, "blank"), tuple("/en", CODE, "length"));
    }

    @Test
    void refuses_a_map_without_any_text() {
        InvalidValue invalid = catchThrowableOfType(InvalidValue.class, () -> LanguageMap.of(Map.of(), 200, CODE));

        assertThat(invalid.faults()).extracting(Fault::reason).containsExactly("none");
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageMap(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"AR, FR", "FR, FR", "EN, EN"})
    void shows_the_language_asked_for_or_the_first_that_stands_in(Language asked, Language shown) {
        LanguageMap name = new LanguageMap(Map.of(Language.FR, "Fès", Language.EN, "Fez"));

        assertThat(name.shownIn(asked)).isEqualTo(shown);
        assertThat(name.in(asked)).isEqualTo(name.get(shown).orElseThrow());
    }

    @Test
    void prefers_arabic_as_a_stand_in() {
        assertThat(new LanguageMap(Map.of(Language.AR, "فاس", Language.FR, "Fès")).shownIn(Language.EN))
                .isEqualTo(Language.AR);
    }

    @Test
    void is_not_changed_from_outside() {
        Map<Language, String> mine = new EnumMap<>(Map.of(Language.FR, "Fès"));
        LanguageMap name = new LanguageMap(mine);

        mine.put(Language.EN, "Fez");

        assertThat(name.all()).containsExactly("Fès");
        assertThatThrownBy(() -> name.texts().put(Language.EN, "Fez"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void lists_its_texts_in_the_order_of_the_languages() {
        assertThat(new LanguageMap(Map.of(Language.EN, "Fez", Language.AR, "فاس", Language.FR, "Fès")).all())
                .containsExactly("فاس", "Fès", "Fez");
    }

    @Test
    void knows_a_language_by_its_tag() {
        assertThat(Language.ofTag("ar")).contains(Language.AR);
        assertThat(Language.ofTag("AR")).isEmpty();
        assertThat(Language.EN.locale()).hasToString("en_GB");
        assertThat(Language.FR.tag()).isEqualTo("fr");
    }
}
