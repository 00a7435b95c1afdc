package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.CentreFixture.aCentre;
import static org.sharaka.testing.HandoverFixture.table;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.readiness.CentreTable;
import org.sharaka.domain.rulebook.Rulebook;

class WarningsTest {

    private static final String WARNED = "handover.regression.MEL";
    private static final CentreTable TABLE = table(
            "cen-1", aCentre().assessed("2025-10-15", "44444444").assessed("2026-04-15", "44444434"), "2026-06-01");
    private static final Ruling RULING = Rulebook.standard().rule(TABLE.on(LocalDate.parse("2026-06-01")));

    private static Condition said(String about) {
        return new Condition(WARNED, about, "what is to be done", Fact.unknown(), Fact.unknown());
    }

    private static Warnings warnings(List<Condition> given, List<Condition> before) {
        return Warnings.of(TABLE.reference(), RULING, given, before);
    }

    @Test
    void are_answered_at_their_centre_or_at_all() {
        assertThat(RULING.notPassed()).containsExactly(WARNED);
        assertThat(warnings(List.of(said("")), List.of()).answers())
                .extracting(Condition::rule)
                .containsExactly(WARNED);
        assertThat(warnings(List.of(said("CEN-2026-0001")), List.of()).answers())
                .hasSize(1);
        assertThatThrownBy(() -> warnings(List.of(said("CEN-2026-0002")), List.of()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> warnings(List.of(), List.of())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void are_not_asked_twice() {
        assertThat(warnings(List.of(), List.of(said("CEN-2026-0001"))).ruling().notPassed())
                .isEmpty();
    }
}
