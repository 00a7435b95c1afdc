package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;

class TakeoverTest {

    private static final LocalDate BEGUN = LocalDate.parse("2026-01-10");

    private static Takeover takeover(String from, String to, String on, String paper) {
        return new Takeover(
                new Act(new UserId("u-officer"), LocalDate.parse(on)),
                new PartnerId(from),
                new PartnerId(to),
                new Document(DocumentKind.SUCCESSION_ACCEPTANCE, "S-1", LocalDate.parse(paper), Fact.unknown()));
    }

    @Test
    void each_follows_the_act_the_one_before_and_its_own_paper() {
        Takeover first = takeover("p-1", "p-2", "2026-01-10", "2026-01-10");
        Takeover second = takeover("p-2", "p-3", "2026-01-11", "2026-01-11");
        assertThat(Takeover.inOrder(BEGUN, List.of(first, second))).containsExactly(first, second);
        assertThat(faultsOf(() ->
                        Takeover.inOrder(BEGUN, List.of(takeover("p-1", "p-2", "2026-01-09", "2026-01-09"), second))))
                .containsExactly(fault("/takeovers/0/act/on", "fact.order", "early", "2026-01-10"));
        assertThat(faultsOf(() ->
                        Takeover.inOrder(BEGUN, List.of(second, takeover("p-3", "p-4", "2026-01-10", "2026-01-10")))))
                .containsExactly(fault("/takeovers/1/act/on", "fact.order", "early", "2026-01-11"));
        assertThat(faultsOf(() ->
                        Takeover.inOrder(BEGUN, List.of(first, takeover("p-2", "p-3", "2026-01-11", "2026-01-12")))))
                .containsExactly(fault("/takeovers/1/act/on", "fact.order", "early", "2026-01-12"));
    }

    @Test
    void the_next_takes_over_from_whoever_has_it_once_the_one_before_is_corrected() {
        List<Takeover> right = Takeover.inOrder(
                BEGUN,
                List.of(
                        takeover("p-1", "p-9", "2026-01-10", "2026-01-10"),
                        takeover("p-2", "p-3", "2026-01-11", "2026-01-11")));

        assertThat(right.get(1).from()).isEqualTo(new PartnerId("p-9"));
        assertThat(Takeover.on(new PartnerId("p-1"), right, LocalDate.parse("2026-01-10")))
                .isEqualTo(new PartnerId("p-9"));
        assertThat(Takeover.last(new PartnerId("p-1"), right)).isEqualTo(new PartnerId("p-3"));
    }
}
