package org.sharaka.persistence.mandate;

import static org.sharaka.testing.MandateFixture.aMandate;

import org.junit.jupiter.api.Test;
import org.sharaka.domain.mandate.MandateSnapshot;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class MandateDocumentTest {

    @Test
    void a_stored_mandate_is_read_for_ever() {
        StoredText.of("mandate.json")
                .isThatOf(
                        Documents.of(MandateSnapshot.class),
                        aMandate("2026-03-01", "2029-02-28")
                                .signed("2026-02-01")
                                .suspended("2026-04-01")
                                .resumed("2026-05-01")
                                .noticed("2026-06-30", Notice.Urgency.DANGER)
                                .ended("2026-09-30")
                                .there()
                                .snapshot());
    }
}
