package org.sharaka.persistence.partner;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class PartnerEndDocumentTest {

    @Test
    void a_stored_end_of_a_partner_is_read_for_ever() {
        LocalDate day = LocalDate.parse("2026-06-01");

        StoredText.of("partner-end.json")
                .isThatOf(
                        Documents.of(PartnerEnd.class),
                        new PartnerEnd(
                                new Act(new UserId("user-1"), day),
                                PartnerEnd.Kind.MERGED,
                                Document.of(DocumentKind.EVIDENCE, "BO 7412", day),
                                Fact.known(new PartnerId("partner-2"))));
    }
}
