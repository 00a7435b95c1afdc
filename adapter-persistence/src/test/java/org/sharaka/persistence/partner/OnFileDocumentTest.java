package org.sharaka.persistence.partner;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.OnFile;
import org.sharaka.domain.place.Field;
import org.sharaka.persistence.database.StoredText;

class OnFileDocumentTest {

    @Test
    void stored_papers_of_a_partner_are_read_for_ever() {
        LocalDate day = LocalDate.parse("2026-06-01");

        StoredText.of("on-file.json")
                .isThatOf(
                        PartnerRow.FILES,
                        new OnFile(
                                List.of(new Document(
                                        DocumentKind.BUREAU_LIST, "BUR 1", day, Fact.known(day.plusYears(2)))),
                                List.of(new Experience(
                                        Field.HEALTH,
                                        day.minusYears(2),
                                        day.minusDays(1),
                                        Document.of(DocumentKind.EXPERIENCE, "EXP 1", day)))));
    }
}
