package org.sharaka.persistence.mandate;

import static org.sharaka.testing.MandateFixture.aMandate;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.MandateSnapshot;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.domain.mandate.Term;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class MandateDocumentTest {

    /** Both ends at once, which no mandate has. */
    private static MandateSnapshot everything() {
        MandateSnapshot ended = aMandate("2026-03-01", "2029-02-28")
                .signed("2026-02-01")
                .suspended("2026-04-01")
                .resumed("2026-05-01")
                .noticed("2026-06-30", Notice.Urgency.DANGER)
                .ended("2026-09-30")
                .there()
                .snapshot();
        return new MandateSnapshot(
                ended.id(),
                ended.reference(),
                ended.entrusted(),
                ended.term(),
                ended.papers(),
                ended.experience(),
                ended.signature(),
                ended.suspensions(),
                ended.notices(),
                ended.ending(),
                Fact.known(new Term(LocalDate.parse("2026-10-01"), LocalDate.parse("2036-09-30"))),
                Fact.known(LocalDate.parse("2028-10-01")));
    }

    @Test
    void a_stored_mandate_is_read_for_ever() {
        StoredText.of("mandate.json").isThatOf(Documents.of(MandateSnapshot.class), everything());
    }
}
