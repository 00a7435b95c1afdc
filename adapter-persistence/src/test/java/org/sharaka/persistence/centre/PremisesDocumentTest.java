package org.sharaka.persistence.centre;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreReserve;
import org.sharaka.domain.centre.NewCentreReserve;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.centre.Undertaking;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class PremisesDocumentTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private static Document paper(DocumentKind kind) {
        return Document.of(kind, kind + " 1", DAY);
    }

    private static Act by(String who) {
        return new Act(new UserId(who), DAY);
    }

    @Test
    void stored_premises_are_read_for_ever() {
        Title title = new Title(
                Instrument.OWNERSHIP,
                true,
                paper(DocumentKind.OWNERSHIP_TITLE),
                Fact.known(paper(DocumentKind.BOARD_DECISION)),
                by("u-1"));
        CentreReserve reserve = new CentreReserve(
                new ReserveId("R1"),
                new NewCentreReserve(NewCentreReserve.Origin.TEN_YEAR_LIABILITY, Severity.MAJOR, "a crack"),
                by("u-1"),
                List.of(new Undertaking("Builder", DAY, paper(DocumentKind.COMMITMENT), by("u-1"))),
                Fact.known(new Reserve.Lifting(by("u-2"), paper(DocumentKind.EVIDENCE))));
        StoredText.of("premises.json")
                .isThatOf(
                        Documents.of(Premises.Snapshot.class),
                        new Premises.Snapshot(new CentreId("cen-1"), List.of(title), List.of(reserve)));
    }
}
