package org.sharaka.persistence.programme;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class ProgrammeDocumentTest {

    @Test
    void a_stored_programme_is_read_for_ever() {
        StoredText.of("programme.json")
                .isThatOf(
                        Documents.of(Programme.Snapshot.class),
                        new Programme.Snapshot(
                                new ProgrammeId("programme-1"),
                                "PRG-2026-0003",
                                new LanguageMap(Map.of(Language.AR, "الصحة", Language.FR, "Santé")),
                                Fact.known(new Sector("12230"))));
    }
}
