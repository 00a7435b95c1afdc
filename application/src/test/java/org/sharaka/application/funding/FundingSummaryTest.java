package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.funding.FundingWorld.DONORS;
import static org.sharaka.application.funding.FundingWorld.day;
import static org.sharaka.application.funding.FundingWorld.mad;
import static org.sharaka.application.funding.FundingWorld.to;
import static org.sharaka.testing.PartnerFixture.french;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.Grouping;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.testing.memory.MemoryStore;

class FundingSummaryTest {

    private final FundingWorld world = FundingWorld.on(new MemoryStore());

    private List<FundingReport.Item> by(Grouping grouping) {
        return world.summary
                .on(byViewer(), day("2026-06-01"), Fact.known(grouping))
                .items();
    }

    @Test
    void items_have_names_and_stand_in_an_order() {
        Pledge small = world.pledged(1, to(0), "2025-03-01", "10.00");
        Pledge large = world.pledged(2, Purpose.POOL, "2026-01-01", "100.00");
        world.pledged(0, to(3), "2026-01-01", "5.00");
        world.received(small, "10.00", "2025-03-01");
        world.received(large, "90.00", "2026-01-01");

        assertThat(by(Grouping.DONOR))
                .extracting(item -> item.name().value().orElseThrow())
                .containsExactly(french("Donor 3"), french("Donor 2"), french("Donor 1"));
        assertThat(by(Grouping.DONOR).get(0).key())
                .isEqualTo(Fact.known(DONORS.get(2).id().value()));
        assertThat(by(Grouping.YEAR))
                .extracting(item -> item.key().value().orElseThrow())
                .containsExactly("2025", "2026");
        assertThat(by(Grouping.PROJECT).get(2).key()).isEqualTo(Fact.unknown());
        assertThat(by(Grouping.PROJECT).get(2).name()).isEqualTo(Fact.unknown());
        assertThat(by(Grouping.PROGRAMME).get(0).name()).isEqualTo(Fact.known(french("Programme")));
    }

    @Test
    void the_whole_stands_without_items_where_none_are_asked() {
        world.pledged(1, to(0), "2026-03-01", "10.00", "20.00");

        FundingReport report = world.summary.on(byViewer(), day("2026-04-01"), Fact.unknown());

        assertThat(report.items()).isEmpty();
        assertThat(report.total().pledged()).isEqualTo(mad("30.00"));
        assertThat(report.total().overdue()).isEqualTo(mad("10.00"));
        assertThat(world.summary.due(byViewer(), day("2026-04-01"), day("2026-04-30"), day("2026-04-01")))
                .extracting(DueInstalment::amount)
                .containsExactly(mad("20.00"));
    }
}
