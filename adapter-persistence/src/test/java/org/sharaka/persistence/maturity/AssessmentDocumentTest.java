package org.sharaka.persistence.maturity;

import static org.sharaka.testing.AssessmentFixture.anAssessment;

import org.junit.jupiter.api.Test;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentSnapshot;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class AssessmentDocumentTest {

    private static AssessmentSnapshot correction() {
        AssessmentSnapshot validated = anAssessment("a-1", "2026-04-15", "4443443-")
                .showing("FIN", DocumentKind.ACCOUNTS, "2026-03-01")
                .validated("2026-04-20")
                .snapshot();
        return new AssessmentSnapshot(
                validated.id(),
                validated.centre(),
                validated.manager(),
                validated.on(),
                validated.kind(),
                validated.grid(),
                validated.levels(),
                validated.pieces(),
                validated.setting(),
                Fact.known(new AssessmentId("a-0")),
                validated.recorded(),
                validated.validated());
    }

    @Test
    void a_stored_assessment_is_read_for_ever() {
        StoredText.of("assessment.json").isThatOf(Documents.of(AssessmentSnapshot.class), correction());
    }
}
