package org.sharaka.persistence.partnership;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementMilestone;
import org.sharaka.domain.partnership.AgreementSnapshot;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.Amendment;
import org.sharaka.domain.partnership.BankGuarantee;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.partnership.Settled;
import org.sharaka.domain.partnership.SettledProject;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.partnership.TermsDifference;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class PartnershipDocumentsTest {

    private static final ProjectId PROJECT = new ProjectId("project-1");
    private static final LocalDate DAY = LocalDate.parse("2026-03-15");
    private static final Act ACT = new Act(new UserId("user-1"), DAY);

    private static Document paper(DocumentKind kind) {
        return new Document(kind, kind + " 1", DAY, Fact.known(DAY.plusYears(3)));
    }

    private static AgreementSnapshot suspended() {
        Signatory signatory =
                new Signatory(Side.PARTY, "اسم مختلق", "Gérant", Fact.known(paper(DocumentKind.POWER_TO_SIGN)), DAY);
        return new AgreementSnapshot(
                new AgreementId("agreement-1"),
                "AGR-2026-0002",
                new Agreement.Deed(
                        new PartnerId("partner-1"),
                        Model.PARTNER_BUILT,
                        List.of(PROJECT, new ProjectId("project-2")),
                        DAY,
                        List.of(signatory),
                        List.of(new Conflict(Conflict.Part.SUPPLIER, "Société Modèle")),
                        Fact.known(paper(DocumentKind.OTHER)),
                        List.of()),
                AgreementState.SUSPENDED,
                List.of(new BankGuarantee(PROJECT, Money.parse("100.50"), paper(DocumentKind.BOND))),
                List.of(new WrittenReason("agreement.signed", "Déclarer")),
                List.of(new Amendment(
                        1,
                        ACT,
                        paper(DocumentKind.AMENDMENT),
                        List.of(signatory),
                        "Le budget",
                        List.of(new Amendment.BudgetChange(
                                PROJECT, Fact.known(Money.parse("10.00")), Money.parse("12.00"))),
                        List.of(new Amendment.ContractChange(
                                new ContractId("contract-1"), Money.parse("8.00"), Money.parse("9.00"))),
                        List.of(new TermsDifference(
                                PROJECT,
                                1,
                                2,
                                List.of(new TermsDifference.Change("1.1", Fact.known("Deux"), Fact.known("Trois"))))),
                        List.of(),
                        Fact.known(paper(DocumentKind.NOTICE)))),
                List.of(
                        new AgreementMilestone(AgreementArrow.SIGN, ACT, Fact.unknown(), Fact.unknown()),
                        new AgreementMilestone(
                                AgreementArrow.SUSPEND,
                                ACT,
                                Fact.known("Versements interrompus"),
                                Fact.known(paper(DocumentKind.NOTICE)))),
                List.of(new Takeover(
                        ACT,
                        new PartnerId("partner-1"),
                        new PartnerId("partner-2"),
                        paper(DocumentKind.SUCCESSION_ACCEPTANCE))));
    }

    @Test
    void a_stored_agreement_is_read_for_ever() {
        StoredText.of("agreement.json").isThatOf(Documents.of(AgreementSnapshot.class), suspended());
    }

    @Test
    void stored_terms_are_read_for_ever() {
        TermsVersion version =
                new TermsVersion(1, "Un centre", List.of(new TermsItem("1.1", "قاعتان")), ACT, List.of(ACT));
        StoredText.of("terms-of-reference.json")
                .isThatOf(
                        Documents.of(TermsOfReference.Snapshot.class),
                        new TermsOfReference.Snapshot(PROJECT, List.of(version), Fact.known(1)));
    }

    @Test
    void a_settled_project_is_read_as_it_was_kept() throws Exception {
        Settlement stated = new Settlement(
                Fact.known(paper(DocumentKind.JOINT_MINUTES)),
                Fact.unknown(),
                Fact.known(Money.parse("400.00")),
                Fact.known(Money.parse("25.00")),
                Fact.known(Money.parse("60.00")),
                List.of(new Settlement.Moved(
                        new Purpose.OfProject(new ProjectId("project-2")),
                        Money.parse("15.00"),
                        paper(DocumentKind.CONSENT),
                        Fact.known(new PledgeId("pledge-1")))),
                Fact.known("Gardiens Exemple"));
        SettledProject settled = new SettledProject(
                PROJECT,
                List.of(new Settled(
                        ACT,
                        Fact.known(new AgreementId("agreement-1")),
                        stated,
                        Money.parse("35.00"),
                        List.of(new ReceiptShare(new ReceiptId("receipt-1"), Money.parse("60.00"))),
                        List.of(new Settled.MovedMoney(
                                Purpose.POOL,
                                new PledgeId("pledge-1"),
                                new PledgeId("pledge-2"),
                                Money.parse("15.00"))))));

        StoredText.of("settled-project.json").isThatOf(Documents.of(SettledProject.class), settled);
    }
}
