package org.sharaka.persistence.correction;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.correction.CorrectionId;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.domain.correction.FactCorrection.Decision;
import org.sharaka.domain.correction.FactCorrection.OtherVerdict;
import org.sharaka.domain.correction.FactId;
import org.sharaka.domain.correction.RecordedFact.Change;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class CorrectionDocumentTest {

    @Test
    void a_stored_correction_is_read_for_ever() {
        StoredText.of("fact-correction.json").isThatOf(Documents.of(FactCorrection.class), correction());
    }

    private static FactCorrection correction() {
        return new FactCorrection(
                new CorrectionId("cor-1"),
                "COR-2026-0001",
                "centres",
                new FactId("findings", "cen-1", "F1"),
                List.of(new Change("severity", "MINOR", "MAJOR")),
                new Act(new UserId("amal"), LocalDate.parse("2026-06-07")),
                "Le rapport dit majeur",
                List.of(new OtherVerdict(
                        12,
                        "handover.propose",
                        "hnd-1",
                        LocalDate.parse("2026-06-01"),
                        Verdict.ELIGIBLE,
                        Verdict.NOT_ELIGIBLE,
                        List.of("handover.findings"))),
                Fact.known(new Decision(
                        new Act(new UserId("chama"), LocalDate.parse("2026-06-30")),
                        Decision.What.STANDS,
                        new Document(DocumentKind.DECISION, "D 1", LocalDate.parse("2026-06-30"), Fact.unknown()),
                        "عولج السبب قبل التوقيع")));
    }
}
