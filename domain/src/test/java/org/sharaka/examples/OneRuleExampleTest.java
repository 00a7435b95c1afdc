package org.sharaka.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.CentreFixture.aCentre;

import org.junit.jupiter.api.Test;
import org.sharaka.testing.CentreFixture;

class OneRuleExampleTest {

    // README: one rule
    @Test
    void an_association_has_to_earn_three_quarters_of_its_costs() {
        CentreFixture centre = aCentre().assessed("2025-10-15", "44334334").assessed("2026-04-15", "44434444");

        assertThat(centre.costing("1000.00")
                        .earning("750.00", "0.00")
                        .ruledOn("2026-06-01")
                        .ruling()
                        .notPassed())
                .isEmpty();
        assertThat(centre.costing("1000.00")
                        .earning("749.99", "0.00")
                        .ruledOn("2026-06-01")
                        .ruling()
                        .notPassed())
                .containsExactly("handover.autonomy");
    }
    // README: end
}
