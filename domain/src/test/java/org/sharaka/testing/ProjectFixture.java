package org.sharaka.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.ProjectSnapshot;
import org.sharaka.domain.project.Stage;

/**
 * Projects for tests, said as sentences: {@code aProject().sponsorFunded().inExecution().there()}. Steps are taken on
 * days of 2026 and through gates that ask nothing; a test that is about a gate calls it by itself.
 */
public final class ProjectFixture {

    public static final UserId OFFICER = new UserId("u-officer");
    public static final ProjectId ID = new ProjectId("prj-1");
    public static final PartnerId MANAGER = new PartnerId("p-manager");
    public static final LocalDate SUBMITTED_ON = LocalDate.parse("2026-01-05");
    public static final LocalDate REVIEWED_ON = LocalDate.parse("2026-01-10");
    public static final LocalDate APPRAISED_ON = LocalDate.parse("2026-01-15");
    public static final LocalDate AGREED_ON = LocalDate.parse("2026-02-01");
    public static final LocalDate STARTED_ON = LocalDate.parse("2026-02-15");

    private final Project project;

    private ProjectFixture(Project project) {
        this.project = project;
    }

    /** A draft of model 1 for a building of 1 000.00 dirhams, with the six points and in a programme. */
    public static ProjectFixture aProject() {
        Brief brief = new Brief(
                PartnerFixture.french("Centre de santé"),
                Nature.BUILDING,
                Field.HEALTH,
                Fact.unknown(),
                new Brief.Site(Fact.known(Region.MA_06), Fact.known("Sidi Moumen")),
                sixPoints(),
                new Brief.Budget(Fact.known(Money.parse("1000.00")), List.of()));
        return new ProjectFixture(Project.drafted(
                ID, "PRJ-2026-0001", Model.SPONSOR_FUNDED, Fact.known(new ProgrammeId("prg-1")), brief));
    }

    public static Brief.SixPoints sixPoints() {
        return new Brief.SixPoints(
                Fact.known("No health centre within 20 km"),
                Fact.known(4000),
                Fact.known(120),
                Fact.known(Money.parse("250.00")),
                new Brief.Manager(Fact.known(MANAGER), Fact.known(paper(DocumentKind.LETTER_OF_INTENT, "2025-12-01"))),
                Fact.known(paper(DocumentKind.LAND_INSTRUMENT, "2025-11-01")));
    }

    public static Document paper(DocumentKind kind, String date) {
        return Document.of(kind, kind + "-1", LocalDate.parse(date));
    }

    public static Act act(LocalDate on) {
        return new Act(OFFICER, on);
    }

    public ProjectFixture called(String id) {
        return but(state -> new ProjectSnapshot(
                new ProjectId(id),
                "PRJ-2026-" + id,
                state.model(),
                state.programme(),
                state.brief(),
                state.stage(),
                state.dossier(),
                state.milestones()));
    }

    public ProjectFixture sponsorFunded() {
        return ofModel(Model.SPONSOR_FUNDED);
    }

    public ProjectFixture partnerBuilt() {
        return ofModel(Model.PARTNER_BUILT);
    }

    public ProjectFixture own() {
        return ofModel(Model.OWN);
    }

    public ProjectFixture inNoProgramme() {
        return but(state -> new ProjectSnapshot(
                state.id(),
                state.reference(),
                state.model(),
                Fact.unknown(),
                state.brief(),
                state.stage(),
                state.dossier(),
                state.milestones()));
    }

    public ProjectFixture ofNature(Nature nature) {
        return described(brief -> new Brief(
                brief.name(), nature, brief.field(), brief.sector(), brief.site(), brief.points(), brief.budget()));
    }

    public ProjectFixture budgeted(String amount) {
        return described(brief -> brief.budgeted(new Brief.Budget(Fact.known(Money.parse(amount)), List.of())));
    }

    public ProjectFixture withoutBudget() {
        return described(brief -> brief.budgeted(new Brief.Budget(Fact.unknown(), List.of())));
    }

    public ProjectFixture stating(Brief.SixPoints points) {
        return described(brief -> new Brief(
                brief.name(), brief.nature(), brief.field(), brief.sector(), brief.site(), points, brief.budget()));
    }

    public ProjectFixture documented(Document... papers) {
        return new ProjectFixture(project.filed(List.of(papers)));
    }

    public ProjectFixture contracted(Contract contract) {
        return new ProjectFixture(project.contracted(contract).after());
    }

    public ProjectFixture reviewed(Result result, String on) {
        return new ProjectFixture(project.reviewed(act(LocalDate.parse(on)), result, Fact.unknown())
                .after());
    }

    public ProjectFixture submitted() {
        return stands(Stage.DRAFT) ? taking(Arrow.SUBMIT, Stage.SUBMITTED, SUBMITTED_ON) : this;
    }

    /** Appraised on a favourable review, or programmed where the model has it so. */
    public ProjectFixture prepared() {
        ProjectFixture submitted = submitted();
        if (!submitted.stands(Stage.SUBMITTED)) {
            return submitted;
        }
        return Arrow.PROGRAMME.isOf(project.model())
                ? submitted.taking(Arrow.PROGRAMME, Stage.PROGRAMMED, APPRAISED_ON)
                : submitted
                        .reviewed(Result.FAVOURABLE, REVIEWED_ON.toString())
                        .taking(Arrow.APPRAISE, Stage.APPRAISED, APPRAISED_ON);
    }

    public ProjectFixture agreed() {
        ProjectFixture prepared = prepared();
        boolean ready = prepared.stands(Stage.APPRAISED) || prepared.stands(Stage.PROGRAMMED);
        return ready ? prepared.taking(Arrow.AGREE, Stage.AGREED, AGREED_ON) : prepared;
    }

    public ProjectFixture inExecution() {
        ProjectFixture agreed = agreed();
        return agreed.stands(Stage.AGREED) ? agreed.taking(Arrow.START, Stage.IN_EXECUTION, STARTED_ON) : agreed;
    }

    public ProjectFixture suspendedOn(String on) {
        return taking(Arrow.SUSPEND, Stage.SUSPENDED, LocalDate.parse(on));
    }

    /** As through a gate that asks nothing. */
    public ProjectFixture taking(Arrow step, Stage next, LocalDate on) {
        return new ProjectFixture(
                project.moved(step, next, act(on), Fact.unknown(), Map.of()).after());
    }

    public Project there() {
        return project;
    }

    private boolean stands(Stage stage) {
        return project.stage() == stage;
    }

    private ProjectFixture ofModel(Model model) {
        return but(state -> new ProjectSnapshot(
                state.id(),
                state.reference(),
                model,
                state.programme(),
                state.brief(),
                state.stage(),
                state.dossier(),
                state.milestones()));
    }

    private ProjectFixture described(Function<Brief, Brief> change) {
        return but(state -> new ProjectSnapshot(
                state.id(),
                state.reference(),
                state.model(),
                state.programme(),
                change.apply(state.brief()),
                state.stage(),
                state.dossier(),
                state.milestones()));
    }

    private ProjectFixture but(Function<ProjectSnapshot, ProjectSnapshot> change) {
        return new ProjectFixture(Project.restore(change.apply(project.snapshot())));
    }
}
