package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sharaka.application.journal.JournalContract;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

class RulingTextTest {

    @Test
    void an_inquiry_is_kept_beside_its_ruling() {
        Inquiry inquiry = JournalContract.INQUIRY;
        String text = RulingText.of(Fact.known(Rulebook.standard().rule(inquiry)), Fact.known(inquiry));

        StoredText.of("ruling.json").isThat(text);
        assertThat(RulingText.ruling(text))
                .isEqualTo(Fact.known(Rulebook.standard().rule(inquiry)));
        assertThat(RulingText.inquiry(text)).isEqualTo(Fact.known(inquiry));
    }

    @Test
    void a_ruling_without_an_inquiry_has_no_such_member() {
        Fact<Ruling> ruling = Fact.known(JournalContract.RULING);

        assertThat(RulingText.of(ruling, Fact.unknown()))
                .isEqualTo(RulingText.of(ruling))
                .doesNotContain("inquiry");
        assertThat(RulingText.inquiry(RulingText.of(ruling))).isEqualTo(Fact.unknown());
        assertThat(RulingText.of(Fact.unknown(), Fact.unknown())).isEmpty();
    }

    @Test
    void an_inquiry_of_no_known_kind_is_refused() {
        assertThatThrownBy(() -> RulingText.inquiry("{\"inquiry\":{\"kind\":\"garden\",\"facts\":{}}}"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("/kind")
                .hasMessageContaining("garden");
    }
}
