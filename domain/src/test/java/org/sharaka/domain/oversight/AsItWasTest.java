package org.sharaka.domain.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.DayWise;

/** What a list shows of a day: what had happened by then, as it was. */
class AsItWasTest {

    private static final Document EVIDENCE =
            new Document(DocumentKind.EVIDENCE, "made-up", LocalDate.parse("2026-03-01"), Fact.unknown());

    private static final Finding CLOSED = new Finding(
            new EntryId("F1"),
            Severity.MAJOR,
            Source.AUDIT,
            "made-up",
            act("2026-01-10"),
            List.of(
                    new Finding.Plan(act("2026-01-20"), "first", LocalDate.parse("2026-02-01"), Fact.unknown()),
                    new Finding.Plan(act("2026-02-20"), "second", LocalDate.parse("2026-04-01"), Fact.unknown())),
            Fact.known(new Finding.Closure(act("2026-03-01"), EVIDENCE)));

    private static Act act(String on) {
        return new Act(new UserId("amal"), LocalDate.parse(on));
    }

    private static List<Finding> on(String day) {
        return DayWise.asOf(List.of(CLOSED), LocalDate.parse(day));
    }

    @Test
    void a_finding_is_shown_from_its_day_with_the_plans_and_the_closure_of_the_day() {
        assertThat(on("2026-01-09")).isEmpty();
        assertThat(on("2026-01-10").get(0).plans()).isEmpty();
        assertThat(on("2026-01-20").get(0).plans()).hasSize(1);
        assertThat(on("2026-02-28").get(0).plans()).hasSize(2);
        assertThat(on("2026-02-28").get(0).closure().value()).isEmpty();
        assertThat(on("2026-03-01")).containsExactly(CLOSED);
    }

    @Test
    void a_consultation_is_shown_from_its_day() {
        Consultation held =
                new Consultation(new EntryId("K1"), act("2026-01-10"), ConsultedGroup.BOTH, 4, EVIDENCE, "points");

        assertThat(held.asOf(LocalDate.parse("2026-01-09")).value()).isEmpty();
        assertThat(held.asOf(LocalDate.parse("2026-01-10")).value()).contains(held);
    }
}
