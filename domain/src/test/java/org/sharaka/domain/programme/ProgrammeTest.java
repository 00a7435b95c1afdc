package org.sharaka.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.PartnerFixture.french;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.gate.Fact;

class ProgrammeTest {

    @Test
    void it_is_entered_and_changed() {
        Programme entered = Programme.entered(
                new ProgrammeId("prg-1"), "PRG-2026-0001", french("Santé"), Fact.known(new Sector("12230")));
        Programme changed = entered.changed(french("Santé de base"), Fact.unknown());

        assertThat(entered.entry().particulars())
                .containsEntry("name.fr", "Santé")
                .containsEntry("sector", "12230");
        assertThat(changed.change().particulars())
                .containsEntry("name.fr", "Santé de base")
                .doesNotContainKey("sector");
        assertThat(Programme.restore(changed.snapshot()).snapshot()).isEqualTo(changed.snapshot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1223", "122300", "02230", "1223x", ""})
    void a_sector_has_five_digits(String code) {
        assertThat(faultsOf(() -> new Sector(code))).containsExactly(fault("", "value.sector", "form", code));
    }
}
