package org.sharaka.persistence.acceptance;

import static org.sharaka.testing.DeliveryFixture.ANOTHER_OFFICER;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.acceptance.CorrectAcceptance;
import org.sharaka.domain.acceptance.CorrectedFact;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.ExtendGuarantee;
import org.sharaka.domain.acceptance.LiftReserve;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.NewReserve;
import org.sharaka.domain.acceptance.RaiseReserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;
import org.sharaka.testing.DeliveryFixture;

class DeliveryDocumentTest {

    private static final LotId NORTH = new LotId("L1");

    private static Delivery.Snapshot eventful() {
        return DeliveryFixture.of(aProject().inExecution())
                .inLots("الشمال", "Sud")
                .notified("2026-05-01", "L1")
                .visited("2026-05-05", "L1")
                .after(accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS)), "L1"))
                .after(new RaiseReserve(
                        LocalDate.parse("2026-05-20"),
                        new NewReserve(
                                Fact.known(NORTH),
                                Severity.MAJOR,
                                "Une fissure",
                                "Hall",
                                Fact.unknown(),
                                Fact.unknown())))
                .by(ANOTHER_OFFICER)
                .after(new LiftReserve(
                        LocalDate.parse("2026-05-25"),
                        new ReserveId("R1"),
                        Fact.known(paper(DocumentKind.EVIDENCE, "2026-05-25"))))
                .after(new ExtendGuarantee(
                        LocalDate.parse("2026-05-26"),
                        List.of(NORTH),
                        Fact.known(LocalDate.parse("2027-08-10")),
                        Fact.known(new Reason("L'ascenseur est venu tard")),
                        Fact.known(paper(DocumentKind.DECISION, "2026-05-26"))))
                .after(new CorrectAcceptance(
                        LocalDate.parse("2026-05-27"),
                        NORTH,
                        Fact.known(new CorrectedFact.VisitedOn(1, LocalDate.parse("2026-05-12"))),
                        Fact.known(new Reason("Le cahier dit le douze"))))
                .there()
                .cut(List.of(new LotId("L2")), new Act(new UserId("user-1"), LocalDate.parse("2026-05-28")))
                .after()
                .snapshot();
    }

    @Test
    void a_stored_delivery_is_read_for_ever() {
        StoredText.of("delivery.json").isThatOf(Documents.of(Delivery.Snapshot.class), eventful());
    }
}
