package org.sharaka.persistence.support;

import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.aid;
import static org.sharaka.testing.SupportFixture.goods;
import static org.sharaka.testing.SupportFixture.training;
import static org.sharaka.testing.SupportFixture.year;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanSnapshot;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class SupportPlanDocumentTest {

    @Test
    void a_stored_plan_is_read_for_ever() {
        SupportPlan plan = aPlan(year(1, "100000.00", aid("70000.00"), training()))
                .approved()
                .granted(goods(MeasureKind.EQUIPMENT, "1000.00"), "2026-03-01")
                .granted(goods(MeasureKind.EQUIPMENT, "500.00"), "2026-01-02")
                .delivered("G2", "2026-01-03")
                .agreed(1, "2026-01-05")
                .paid(1, "2026-02-01")
                .justified(1, 1, "20000.00", "2026-04-01")
                .paid(1, "2026-05-01")
                .entered("G2", "2026-05-02")
                .accounted(1, "90000.00", "2027-02-01")
                .paid(1, "2027-02-02")
                .closed("2027-03-01")
                .there();

        LocalDate day = LocalDate.parse("2027-03-02");
        Takeover takeover = new Takeover(
                new Act(new UserId("u-officer"), day),
                plan.manager(),
                new PartnerId("p-heir"),
                new Document(DocumentKind.SUCCESSION_ACCEPTANCE, "ACC 1", day, Fact.unknown()));

        StoredText.of("support-plan.json")
                .isThatOf(
                        Documents.of(SupportPlanSnapshot.class), plan.snapshot().takenOver(takeover));
    }
}
