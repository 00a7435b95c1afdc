package org.sharaka.persistence.handover;

import static org.sharaka.testing.HandoverFixture.aHandover;
import static org.sharaka.testing.HandoverFixture.act;
import static org.sharaka.testing.HandoverFixture.deed;
import static org.sharaka.testing.HandoverFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.CentreCard;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.handover.AskedWaiver;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.handover.HandoverCentre;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.HandoverSnapshot;
import org.sharaka.domain.handover.SignedTerms;
import org.sharaka.domain.handover.UseStatement;
import org.sharaka.domain.handover.Visit;
import org.sharaka.domain.handover.WrittenAct;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.stepback.RemedyPlan;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.stepback.StepBackSnapshot;
import org.sharaka.domain.stepback.StepBackTrigger;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class HandoverDocumentsTest {

    private static final CentreId CENTRE = new CentreId("cen-1");
    private static final BoardDecision BOARD = new BoardDecision("CA 2026/14", LocalDate.parse("2026-06-01"));

    /** Everything at once, which no handover has. */
    private static HandoverSnapshot handover() {
        HandoverSnapshot proposed = aHandover().proposed().snapshot();
        return new HandoverSnapshot(
                proposed.id(),
                proposed.reference(),
                proposed.manager(),
                proposed.kind(),
                List.of(
                        new HandoverCentre(CENTRE, "CEN-2026-0001", Fact.unknown(), Fact.unknown()),
                        new HandoverCentre(
                                new CentreId("cen-2"),
                                "CEN-2026-0002",
                                Fact.known(new WrittenAct(act("amal", "2026-06-02"), "لم يعد المركز مؤهلا")),
                                Fact.known(act("badr", "2030-06-02")))),
                proposed.convention(),
                proposed.proposed(),
                proposed.table(),
                List.of(new WrittenReason("handover.stale", "تقييم جديد")),
                Fact.known(BOARD),
                Fact.known(new AskedWaiver(
                        List.of(new RuleCode("handover.floor", "FIN"), RuleCode.of("handover.reports")),
                        "Un exercice exceptionnel",
                        BOARD,
                        LocalDate.parse("2026-12-01"))),
                Fact.known(act("badr", "2026-06-03")),
                Fact.known(act("chama", "2026-06-04")),
                Fact.known(new WrittenAct(act("badr", "2026-06-05"), "Pièces contradictoires")),
                Fact.known(new WrittenAct(act("amal", "2026-06-06"), "سحب المقترح")),
                Fact.known(deed("2026-06-07", List.of(CENTRE))),
                Fact.known(new SignedTerms(24, List.of(3, 6, 12, 24), List.of(12, 24), 10, 5)),
                List.of(new Visit(CENTRE, 6, act("amal", "2026-12-07"), paper(DocumentKind.MINUTES, "2026-12-07"))),
                List.of(new UseStatement(
                        new UseStatement.UseStatementId("U1"),
                        CENTRE,
                        3,
                        act("amal", "2029-06-07"),
                        paper(DocumentKind.REPORT, "2029-06-07"),
                        paper(DocumentKind.INSURANCE, "2029-06-07"))),
                Fact.known(act("amal", "2028-06-07")),
                List.of(new Takeover(
                        act("amal", "2027-01-05"),
                        proposed.manager(),
                        new PartnerId("par-2"),
                        paper(DocumentKind.SUCCESSION_ACCEPTANCE, "2027-01-04"))));
    }

    private static StepBackSnapshot stepBack() {
        return new StepBackSnapshot(
                new StepBackId("stb-1"),
                "STB-2027-0001",
                CENTRE,
                new HandoverId("hnd-1"),
                new PartnerId("partner-1"),
                PartnerKind.ASSOCIATION,
                StepBackTrigger.SERVICE_STOPPED,
                new Clause(LocalDate.parse("2026-06-07"), 10),
                act("amal", "2027-01-10"),
                Fact.known(act("amal", "2027-01-12")),
                Fact.known(paper(DocumentKind.EVIDENCE, "2027-01-12")),
                Fact.known(act("badr", "2027-01-13")),
                Fact.known(new RemedyPlan(
                        act("amal", "2027-01-20"),
                        "استئناف الخدمة في غضون شهرين",
                        Fact.known(paper(DocumentKind.EVIDENCE, "2027-01-20")),
                        LocalDate.parse("2027-03-20"))),
                Fact.known(new WrittenAct(act("badr", "2027-03-21"), "Le service a repris")),
                Fact.known(act("chama", "2027-04-01")),
                Fact.known(BOARD),
                Fact.known(paper(DocumentKind.ASSET_LIST, "2027-04-01")));
    }

    @Test
    void a_stored_handover_is_read_for_ever() {
        StoredText.of("handover.json").isThatOf(Documents.of(HandoverSnapshot.class), handover());
    }

    @Test
    void a_stored_step_back_is_read_for_ever() {
        StoredText.of("step-back.json").isThatOf(Documents.of(StepBackSnapshot.class), stepBack());
    }

    @Test
    void a_stored_card_of_a_centre_is_read_for_ever() {
        CentreCard card = new CentreCard(
                CENTRE,
                "CEN-2026-0001",
                new LanguageMap(Map.of(Language.AR, "مركز التكوين", Language.FR, "Centre de formation")),
                Field.HEALTH,
                Fact.known(Region.MA_06));

        StoredText.of("centre-card.json").isThatOf(Documents.of(CentreCard.class), card);
    }
}
