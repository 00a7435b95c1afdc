package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.partner.Contact.Means;

class ContactTest {

    @Test
    void the_texts_are_kept_trimmed_and_in_the_order_of_the_means() {
        Contact contact = Contact.of(Map.of(
                Means.ADDRESS, " 12, rue Atlas\r\nRabat ",
                Means.EMAIL, "\u00A0bureau@atlas.ma",
                Means.PHONE, "+212 537 00 00 00",
                Means.PERSON, "سعاد"));

        assertThat(contact.means())
                .containsExactly(
                        Map.entry(Means.PERSON, "سعاد"),
                        Map.entry(Means.EMAIL, "bureau@atlas.ma"),
                        Map.entry(Means.PHONE, "+212 537 00 00 00"),
                        Map.entry(Means.ADDRESS, "12, rue Atlas\nRabat"));
    }

    @Test
    void nothing_need_be_known() {
        assertThat(Contact.of(Map.of())).isEqualTo(Contact.NONE);
        assertThat(Contact.NONE.means()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PERSON, 200", "PHONE, 40", "ADDRESS, 500"})
    void a_text_may_be_as_long_as_its_limit_and_no_longer(Means way, int longest) {
        String most = "𐌰".repeat(longest);

        assertThat(Contact.of(Map.of(way, most)).means()).containsEntry(way, most);
        assertThat(faultsOf(() -> Contact.of(Map.of(way, most + "x"))))
                .containsExactly(fault(pointer(way), "value.text", "length", String.valueOf(longest)));
    }

    @Test
    void an_email_may_have_254_characters_and_no_more() {
        String most = "x".repeat(245) + "@atlas.ma";

        assertThat(most).hasSize(254);
        assertThat(Contact.of(Map.of(Means.EMAIL, most)).means()).containsEntry(Means.EMAIL, most);
        assertThat(faultsOf(() -> Contact.of(Map.of(Means.EMAIL, "x" + most))))
                .containsExactly(fault("/email", "value.text", "length", "254"));
    }

    @ParameterizedTest
    @EnumSource(Means.class)
    void a_text_of_blanks_is_refused(Means way) {
        assertThat(faultsOf(() -> Contact.of(Map.of(way, " \u00A0\u200F "))))
                .containsExactly(fault(pointer(way), "value.text", "blank"));
    }

    @ParameterizedTest
    @EnumSource(value = Means.class, names = "ADDRESS", mode = EnumSource.Mode.EXCLUDE)
    void only_an_address_runs_over_several_lines(Means way) {
        assertThat(faultsOf(() -> Contact.of(Map.of(way, "a@b.ma\nc"))))
                .containsExactly(fault(pointer(way), "value.text", "characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.ma", "bureau.central+dons@mail.atlas.ma", "سعاد@مثال.المغرب"})
    void an_email_has_a_name_and_a_host_with_a_dot(String email) {
        assertThat(Contact.of(Map.of(Means.EMAIL, email)).means()).containsEntry(Means.EMAIL, email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atlas",
                "atlas.ma",
                "@atlas.ma",
                "a@",
                "a@atlas",
                "a@atlas.",
                "a@.ma",
                "a@b@atlas.ma",
                "a b@c.ma"
            })
    void anything_else_is_no_email(String text) {
        assertThat(faultsOf(() -> Contact.of(Map.of(Means.EMAIL, text))))
                .containsExactly(fault("/email", "value.email", "form", text));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faultsOf(() -> Contact.of(
                        Map.of(Means.PERSON, " ", Means.EMAIL, "atlas", Means.PHONE, "0", Means.ADDRESS, ""))))
                .containsExactlyInAnyOrder(
                        fault("/person", "value.text", "blank"),
                        fault("/email", "value.email", "form", "atlas"),
                        fault("/address", "value.text", "blank"));
    }

    @Test
    void a_contact_keeps_a_copy_that_nobody_can_change() {
        Map<Means, String> means = new HashMap<>(Map.of(Means.PHONE, "0537"));
        Contact contact = new Contact(means);
        means.put(Means.PERSON, "Souad");

        assertThat(contact.means()).containsExactly(Map.entry(Means.PHONE, "0537"));
        assertThatThrownBy(() -> contact.means().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String pointer(Means way) {
        return switch (way) {
            case PERSON -> "/person";
            case EMAIL -> "/email";
            case PHONE -> "/phone";
            case ADDRESS -> "/address";
        };
    }
}
