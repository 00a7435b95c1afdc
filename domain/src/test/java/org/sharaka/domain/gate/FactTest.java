package org.sharaka.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void is_known_or_unknown() {
        assertThat(Fact.known(3).<String>fold(value -> "known " + value, () -> "unknown"))
                .isEqualTo("known 3");
        assertThat(Fact.unknown().<String>fold(value -> "known " + value, () -> "unknown"))
                .isEqualTo("unknown");
        assertThat(Fact.known(3).value()).contains(3);
        assertThat(Fact.unknown().value()).isEmpty();
    }

    @Test
    void comes_from_a_value_that_may_be_absent() {
        assertThat(Fact.of(Optional.of(3))).isEqualTo(Fact.known(3));
        assertThat(Fact.of(Optional.empty())).isEqualTo(Fact.unknown());
    }

    @Test
    void nothing_holds_of_what_is_unknown() {
        assertThat(Fact.known(3).is(value -> value > 2)).isTrue();
        assertThat(Fact.known(3).is(value -> value > 3)).isFalse();
        assertThat(Fact.<Integer>unknown().is(value -> true)).isFalse();
    }

    @Test
    void can_be_narrowed_to_unknown() {
        assertThat(Fact.known(3).onlyIf(value -> value > 2)).isEqualTo(Fact.known(3));
        assertThat(Fact.known(3).onlyIf(value -> value > 3)).isEqualTo(Fact.unknown());
    }

    @Test
    void what_is_known_is_never_null() {
        assertThatThrownBy(() -> Fact.known(null)).isInstanceOf(NullPointerException.class);
    }
}
