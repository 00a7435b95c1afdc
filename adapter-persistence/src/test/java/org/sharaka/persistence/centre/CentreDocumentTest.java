package org.sharaka.persistence.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.HeldPaper;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class CentreDocumentTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    @Test
    void a_stored_centre_is_read_for_ever() {
        StoredText.of("centre.json")
                .isThatOf(
                        Documents.of(Centre.Snapshot.class),
                        new Centre.Snapshot(
                                new CentreId("centre-1"),
                                "CEN-2026-0003",
                                new CentreProfile(
                                        new LanguageMap(
                                                Map.of(Language.AR, "مركز المثال", Language.FR, "Centre Exemple")),
                                        Field.SOCIAL,
                                        true,
                                        new Brief.Site(Fact.known(Region.MA_06), Fact.known("Sidi Moumen")),
                                        Fact.known(120)),
                                new Origin(
                                        Fact.known(new ProjectId("project-1")),
                                        Fact.known(new Origin.Space(true, Fact.known(2010)))),
                                Fact.known(DAY),
                                List.of(new HeldPaper(
                                        new Document(
                                                DocumentKind.INSURANCE, "POL-1", DAY, Fact.known(DAY.plusYears(1))),
                                        Fact.known(new PartnerId("partner-1")),
                                        new Act(new UserId("user-1"), DAY)))));
    }
}
