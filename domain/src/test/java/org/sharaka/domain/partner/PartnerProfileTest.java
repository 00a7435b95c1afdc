package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.PartnerFixture.french;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

class PartnerProfileTest {

    private static final Ice AN_ICE = new Ice("000000000000097");
    private static final Contact A_CONTACT = new Contact(Map.of(Contact.Means.PHONE, "0537"));
    private static final PartnerProfile FULL = new PartnerProfile(
            french("Atlas"), PartnerKind.FOUNDATION, Fact.known(AN_ICE), Set.of(Field.HEALTH), A_CONTACT);

    @Test
    void a_name_is_kept_trimmed_in_nfc() {
        LanguageMap name = PartnerProfile.nameOf(
                Map.of(Language.AR, "\u200Fمصرف\u00A0", Language.FR, " Cre\u0301dit  agricole\t"));

        assertThat(name.texts())
                .containsExactly(Map.entry(Language.AR, "مصرف"), Map.entry(Language.FR, "Crédit  agricole"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ن", "𐌰", "e\u0301"})
    void a_name_has_200_code_points_at_most(String letter) {
        String most = letter.repeat(200);

        assertThat(PartnerProfile.nameOf(Map.of(Language.FR, most))
                        .in(Language.FR)
                        .codePoints())
                .hasSize(200);
        assertThat(faultsOf(() -> PartnerProfile.nameOf(Map.of(Language.FR, most + letter))))
                .containsExactly(fault("/fr", "partner.name", "length", "200"));
    }

    @Test
    void a_name_is_in_one_language_at_least() {
        assertThat(faultsOf(() -> PartnerProfile.nameOf(Map.of()))).containsExactly(fault("", "partner.name", "none"));
    }

    @Test
    void every_language_tells_its_own_fault() {
        assertThat(faultsOf(() -> PartnerProfile.nameOf(Map.of(
                        Language.AR, "\u00A0",
                        Language.FR, "At\u202Elas",
                        Language.EN, "x".repeat(201)))))
                .containsExactlyInAnyOrder(
                        fault("/ar", "partner.name", "blank"),
                        fault("/fr", "partner.name", "characters"),
                        fault("/en", "partner.name", "length", "200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"At\nlas", "At\u0000las", "At\u007Flas", "At\u202Alas", "At\uD800las", "\uDC00", "At\u2028las"})
    void controls_overrides_and_lone_surrogates_are_refused(String text) {
        assertThat(faultsOf(() -> PartnerProfile.nameOf(Map.of(Language.EN, text))))
                .containsExactly(fault("/en", "partner.name", "characters"));
    }

    @Test
    void the_least_that_is_known_is_name_and_kind() {
        PartnerProfile least = PartnerProfile.of(french("Atlas"), PartnerKind.MINISTRY);

        assertThat(least)
                .isEqualTo(new PartnerProfile(
                        french("Atlas"), PartnerKind.MINISTRY, Fact.unknown(), Set.of(), Contact.NONE));
    }

    @Test
    void another_name_changes_nothing_but_the_name() {
        assertThat(FULL.named(french("Rif")))
                .isEqualTo(new PartnerProfile(
                        french("Rif"), PartnerKind.FOUNDATION, Fact.known(AN_ICE), Set.of(Field.HEALTH), A_CONTACT));
        assertThat(FULL.name()).isEqualTo(french("Atlas"));
    }

    @Test
    void an_ice_changes_nothing_but_the_ice() {
        Ice other = new Ice("000000000000194");

        assertThat(FULL.identifiedBy(other))
                .isEqualTo(new PartnerProfile(
                        french("Atlas"), PartnerKind.FOUNDATION, Fact.known(other), Set.of(Field.HEALTH), A_CONTACT));
        assertThat(FULL.ice()).isEqualTo(Fact.known(AN_ICE));
    }

    @Test
    void the_fields_are_a_copy_that_nobody_can_change() {
        Set<Field> fields = new HashSet<>(Set.of(Field.SOCIAL));
        PartnerProfile profile =
                new PartnerProfile(french("Atlas"), PartnerKind.COMPANY, Fact.unknown(), fields, Contact.NONE);
        fields.add(Field.OTHER);

        assertThat(profile.fields()).containsExactly(Field.SOCIAL);
        assertThatThrownBy(() -> profile.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
