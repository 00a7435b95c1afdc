package org.sharaka.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.TODAY;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.programme.ProgrammeRegister;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Prepare;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.testing.memory.CountedIds;

class ProjectRegisterTest {

    private final Office office = Office.open();
    private final UnitOfWork work = office.work;
    private final Clock clock = Clock.fixed(Office.NOW, ZoneId.of("Africa/Casablanca"));
    private final CountedIds ids = new CountedIds();
    private final ProgrammeRegister programmes = new ProgrammeRegister(work, ids, clock);
    private final ProjectRegister projects = new ProjectRegister(work, ids, clock);

    /** Without a planned manager, whom the register would have to know. */
    private static Brief brief() {
        Brief.SixPoints points = aProject().there().brief().points();
        return aProject()
                .stating(new Brief.SixPoints(
                        points.need(),
                        points.beneficiaries(),
                        points.capacity(),
                        points.operatingBudget(),
                        new Brief.Manager(Fact.unknown(), Fact.unknown()),
                        points.land()))
                .there()
                .brief();
    }

    private Kept<Project> drafted(Model model) {
        return projects.draft(byOfficer(), new DraftProject(model, Fact.unknown(), brief()));
    }

    private Outcome<Kept<Project>> prepare(Call call, ProjectId id, Arrow step, Fact<ProgrammeId> programme) {
        return projects.take(call, id, new Prepare(step, TODAY, programme, List.of()), Fact.unknown());
    }

    @Test
    void a_programme_is_entered_changed_and_told_once() {
        Kept<Programme> entered = programmes.enter(byOfficer(), french("Santé"), Fact.unknown());
        ProgrammeId id = entered.value().id();

        assertThat(entered.value().reference()).isEqualTo("PRG-2026-0001");
        assertThat(programmes
                        .change(byOfficer(), id, french("Santé"), Fact.unknown(), 1)
                        .version())
                .isEqualTo(1);
        assertThat(programmes
                        .change(byOfficer(), id, french("École"), Fact.unknown(), 1)
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> programmes.change(byOfficer(), id, french("X"), Fact.unknown(), 1))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThat(office.actions()).containsExactly("programme.entered", "programme.changed");
    }

    @Test
    void a_project_is_entered_with_the_next_reference_of_the_year() {
        drafted(Model.OWN);
        Kept<Project> second = drafted(Model.OWN);

        assertThat(second.value().reference()).isEqualTo("PRJ-2026-0002");
        assertThat(office.actions()).containsExactly("project.drafted", "project.drafted");
    }

    @Test
    void what_a_project_names_is_there() {
        DraftProject lost = new DraftProject(
                Model.OWN,
                Fact.known(new ProgrammeId("nothing")),
                aProject().there().brief());

        assertThat(faultsOf(() -> projects.draft(byOfficer(), lost)))
                .containsExactly(
                        fault("/programmeId", "value.reference", "unknown"),
                        fault("/plannedManagerId", "value.reference", "unknown"));
        assertThat(office.actions()).isEmpty();
    }

    @Test
    void a_change_that_says_nothing_new_changes_nothing() {
        ProjectId id = drafted(Model.OWN).value().id();

        assertThat(projects.change(byOfficer(), id, Fact.unknown(), brief(), 1).version())
                .isEqualTo(1);
        assertThat(office.actions()).containsExactly("project.drafted");
        Brief dearer = brief().budgeted(new Brief.Budget(Fact.known(Money.parse("9.00")), List.of()));
        assertThat(projects.change(byOfficer(), id, Fact.unknown(), dearer, 1).version())
                .isEqualTo(2);
    }

    @Test
    void only_who_may_writes() {
        assertThatThrownBy(() -> projects.draft(byViewer(), new DraftProject(Model.OWN, Fact.unknown(), brief())))
                .isInstanceOf(Rejected.NotPermitted.class);
        ProjectId id = drafted(Model.OWN).value().id();
        assertThatThrownBy(() -> prepare(byViewer(), id, Arrow.SUBMIT, Fact.unknown()))
                .isInstanceOf(Rejected.NotPermitted.class);
    }

    @Test
    void the_dossier_grows_and_every_entry_is_told() {
        ProjectId id = drafted(Model.OWN).value().id();
        prepare(byOfficer(), id, Arrow.SUBMIT, Fact.unknown());
        projects.document(byOfficer(), id, List.of(paper(DocumentKind.BUILDING_PERMIT, "2026-01-20")), Fact.unknown());
        made(projects.review(byOfficer(), id, TODAY, Result.FAVOURABLE, Fact.unknown(), Fact.unknown()));
        Project contracted = made(projects.contract(
                        byOfficer(),
                        id,
                        Contractor.named("B"),
                        Money.parse("500.00"),
                        paper(DocumentKind.CONTRACT, "2026-01-20"),
                        List.of(),
                        Fact.unknown()))
                .value()
                .value();
        ContractId contract = contracted.dossier().contracts().get(0).id();
        projects.bond(
                byOfficer(),
                id,
                contract,
                new Bond(Bond.Purpose.PERFORMANCE, Money.parse("15.00"), paper(DocumentKind.BOND, "2026-01-20")),
                Fact.unknown());

        assertThat(office.actions())
                .containsExactly(
                        "project.drafted",
                        "project.submitted",
                        "project.documented",
                        "project.reviewed",
                        "project.contracted",
                        "project.bonded");
        assertThatThrownBy(() -> projects.bond(
                        byOfficer(),
                        id,
                        new ContractId("nothing"),
                        new Bond(Bond.Purpose.RETENTION, Money.parse("1.00"), paper(DocumentKind.BOND, "2026-01-20")),
                        Fact.unknown()))
                .isInstanceOf(Rejected.UnknownId.class);
        assertThat(faultsOf(() -> projects.contract(
                        byOfficer(),
                        id,
                        Contractor.of(new PartnerId("nobody")),
                        Money.parse("1.00"),
                        paper(DocumentKind.CONTRACT, "2026-01-20"),
                        List.of(),
                        Fact.unknown())))
                .containsExactly(fault("/contractor/partnerId", "value.reference", "unknown"));
        assertThatThrownBy(() -> projects.document(byOfficer(), id, List.of(), Fact.known(1L)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }

    @Test
    void a_project_is_entered_in_a_programme_as_it_is_programmed() {
        ProgrammeId programme = programmes
                .enter(byOfficer(), french("Santé"), Fact.unknown())
                .value()
                .id();
        ProjectId id = drafted(Model.PARTNER_BUILT).value().id();
        prepare(byOfficer(), id, Arrow.SUBMIT, Fact.unknown());

        assertThat(refused(prepare(byOfficer(), id, Arrow.PROGRAMME, Fact.known(programme)))
                        .checks()
                        .get(0)
                        .missing())
                .containsExactly("FUTURE_MANAGER");
        assertThat(faultsOf(() -> prepare(byOfficer(), id, Arrow.PROGRAMME, Fact.known(new ProgrammeId("nothing")))))
                .containsExactly(fault("/programmeId", "value.reference", "unknown"));
        assertThat(projects.read(byViewer(), id).value().programme()).isEqualTo(Fact.unknown());
    }
}
