package org.sharaka.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongStateTest {

    @Test
    void names_the_step_and_the_state() {
        WrongState wrong = new WrongState("unblock", "ACTIVE");

        assertThat(wrong.step()).isEqualTo("unblock");
        assertThat(wrong.state()).isEqualTo("ACTIVE");
        assertThat(wrong).hasMessage("unblock in ACTIVE");
    }
}
