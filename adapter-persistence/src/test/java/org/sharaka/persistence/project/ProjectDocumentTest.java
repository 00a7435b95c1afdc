package org.sharaka.persistence.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.BudgetLine;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.Dossier;
import org.sharaka.domain.project.EffectivenessReview;
import org.sharaka.domain.project.Milestone;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.OwnAmendment;
import org.sharaka.domain.project.Progress;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.ProjectSnapshot;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class ProjectDocumentTest {

    private static final Documents<ProjectSnapshot> DOCUMENTS = Documents.of(ProjectSnapshot.class);

    private static final Act SUBMITTED = new Act(new UserId("user-1"), LocalDate.parse("2026-02-01"));
    private static final Act REVIEWED = new Act(new UserId("user-2"), LocalDate.parse("2026-03-01"));

    private static ProjectSnapshot appraised() {
        return new ProjectSnapshot(
                new ProjectId("project-1"),
                "PRJ-2026-0007",
                Model.SPONSOR_FUNDED,
                Fact.known(new ProgrammeId("programme-1")),
                brief(),
                Stage.APPRAISED,
                dossier(),
                List.of(
                        new Milestone(Arrow.SUBMIT, SUBMITTED, Stage.SUBMITTED, Fact.unknown()),
                        new Milestone(Arrow.APPRAISE, REVIEWED, Stage.APPRAISED, Fact.known("complet"))));
    }

    private static Dossier dossier() {
        Document bond = new Document(
                DocumentKind.BOND, "CB 1", LocalDate.parse("2026-02-20"), Fact.known(LocalDate.parse("2027-12-31")));
        return new Dossier(
                List.of(new Document(
                        DocumentKind.BUILDING_PERMIT,
                        "BP 7/2026",
                        LocalDate.parse("2026-01-15"),
                        Fact.known(LocalDate.parse("2029-01-15")))),
                List.of(new EffectivenessReview(
                        REVIEWED, 1, EffectivenessReview.Result.FAVOURABLE, Fact.known("استجابة لحاجة فعلية"))),
                List.of(new Contract(
                        new ContractId("contract-1"),
                        new Contractor(Fact.known(new PartnerId("partner-2")), Fact.known("Bâtisseurs")),
                        Money.parse("9.00"),
                        RetentionTerms.of(WorksPolicy.standard()),
                        Document.of(DocumentKind.CONTRACT, "M 1", LocalDate.parse("2026-02-19")),
                        List.of(new Bond(Bond.Purpose.RETENTION, Money.parse("0.63"), bond)))),
                List.of(new Progress(
                        REVIEWED,
                        35,
                        List.of(Document.of(DocumentKind.PHOTO, "IMG 1", LocalDate.parse("2026-03-01"))),
                        Fact.known("Murs levés"))),
                List.of(new OwnAmendment(
                        1,
                        REVIEWED,
                        Document.of(DocumentKind.DECISION, "D 1", LocalDate.parse("2026-03-02")),
                        "Le budget",
                        Fact.known(new Brief.Budget(Fact.known(Money.parse("12.00")), List.of())),
                        List.of(new OwnAmendment.NewAmount(new ContractId("contract-1"), Money.parse("9.50"))),
                        Fact.known(REVIEWED))));
    }

    private static Brief brief() {
        return new Brief(
                new LanguageMap(Map.of(Language.AR, "مركز التكوين", Language.FR, "Centre de formation")),
                Nature.BUILDING,
                Field.values()[0],
                Fact.known(new Sector("11330")),
                new Brief.Site(Fact.known(Region.MA_06), Fact.known("Casablanca")),
                new Brief.SixPoints(
                        Fact.known("Former 300 jeunes"),
                        Fact.known(300),
                        Fact.known(120),
                        Fact.known(Money.parse("1500000.00")),
                        new Brief.Manager(
                                Fact.known(new PartnerId("partner-1")),
                                Fact.known(Document.of(
                                        DocumentKind.LETTER_OF_INTENT, "L 1", LocalDate.parse("2026-01-10")))),
                        Fact.known(
                                Document.of(DocumentKind.LAND_INSTRUMENT, "TF 1/45", LocalDate.parse("2025-11-03")))),
                new Brief.Budget(
                        Fact.known(Money.parse("10.50")),
                        List.of(
                                new BudgetLine("Gros œuvre", Money.parse("10.00")),
                                new BudgetLine("Lots secondaires", Money.parse("0.50")))));
    }

    @Test
    void a_stored_project_is_read_for_ever() {
        StoredText.of("project.json").isThatOf(DOCUMENTS, appraised());
    }

    @Test
    void a_project_that_stands_where_no_milestone_led_is_damage() {
        String text =
                DOCUMENTS.text(appraised()).replace("\"stage\":\"APPRAISED\",\"step\"", "\"stage\":\"DRAFT\",\"step\"");
        assertThat(text).isNotEqualTo(DOCUMENTS.text(appraised()));
        assertThatThrownBy(() -> DOCUMENTS.read("project project-1", text)).isInstanceOf(StoreUnavailable.class);
    }
}
