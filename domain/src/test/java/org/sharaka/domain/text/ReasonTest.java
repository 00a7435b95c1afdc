package org.sharaka.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void a_reason_has_one_to_two_thousand_characters() {
        assertThat(faultsOf(() -> new Reason(" "))).containsExactly(fault("", "value.text", "blank"));
        assertThat(new Reason(" x ").text()).isEqualTo("x");
        assertThat(new Reason("x".repeat(2_000)).text()).hasSize(2_000);
        assertThat(faultsOf(() -> new Reason("x".repeat(2_001))))
                .containsExactly(fault("", "value.text", "length", "2000"));
    }
}
