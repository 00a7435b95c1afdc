package org.sharaka.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.ProjectQuery;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.BudgetLine;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.Progress;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.project.Stage;
import org.sharaka.testing.ProjectFixture;

/** What every store of projects keeps to. */
public interface ProjectsContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private void add(ProjectFixture... projects) {
        work().inTransaction(stores -> {
            if (stores.of(Programmes.class).find(new ProgrammeId("prg-1")).isEmpty()) {
                stores.of(Programmes.class)
                        .add(Programme.entered(
                                new ProgrammeId("prg-1"), "PRG-2026-0001", french("Santé"), Fact.unknown()));
            }
            List.of(projects).forEach(project -> stores.of(Projects.class).add(project.there()));
            return true;
        });
    }

    @Test
    default void projects_are_found_by_the_last_days_of_their_papers() {
        Document insurance = new Document(
                DocumentKind.WORKS_INSURANCE,
                "A 1",
                LocalDate.parse("2026-01-01"),
                Fact.known(LocalDate.parse("2026-06-30")));
        Document longer = new Document(
                DocumentKind.WORKS_INSURANCE,
                "A 2",
                LocalDate.parse("2026-06-01"),
                Fact.known(LocalDate.parse("2026-12-31")));
        add(aProject().called("prj-a").documented(insurance), aProject().called("prj-b"));
        assertThat(expiring("2026-06-30", "2026-06-30")).containsExactly("prj-a");
        assertThat(expiring("2026-07-01", "2026-12-31")).isEmpty();
        assertThat(expiring("0001-01-01", "2026-06-29")).isEmpty();

        Versioned<Project> read = get(new ProjectId("prj-a"));
        Project renewed = read.value().documented(List.of(longer)).after();
        work().inTransaction(stores -> stores.of(Projects.class).keep(renewed, read.version()));
        assertThat(expiring("2026-06-30", "2026-06-30")).isEmpty();
        assertThat(expiring("2026-12-31", "2027-01-01")).containsExactly("prj-a");
    }

    private List<String> expiring(String from, String to) {
        return work()
                .reading(stores ->
                        stores.of(Projects.class).withPapersExpiringBetween(LocalDate.parse(from), LocalDate.parse(to)))
                .stream()
                .map(project -> project.value().id().value())
                .toList();
    }

    private Versioned<Project> get(ProjectId id) {
        return work().reading(stores -> stores.of(Projects.class).get(id));
    }

    private static ProjectQuery query(String words, Fact<Long> after, int limit) {
        return new ProjectQuery(
                words, Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), after, limit);
    }

    private List<String> found(ProjectQuery query) {
        return ids(work().reading(stores -> stores.of(Projects.class).list(query)));
    }

    private static List<String> ids(Slice<Versioned<Project>, Long> part) {
        return part.items().stream().map(one -> one.value().id().value()).toList();
    }

    private static Project eventful() {
        Contract contract = new Contract(
                new ContractId("c-1"),
                Contractor.named("Bâtisseurs"),
                Money.parse("500.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-01-20"),
                List.of(new Bond(
                        Bond.Purpose.PERFORMANCE, Money.parse("15.00"), paper(DocumentKind.BOND, "2026-01-20"))));
        return aProject()
                .inExecution()
                .documented(paper(DocumentKind.BUILDING_PERMIT, "2026-01-20"))
                .contracted(contract)
                .there()
                .progressed(new Progress(
                        act(LocalDate.parse("2026-03-01")),
                        40,
                        List.of(paper(DocumentKind.PHOTO, "2026-03-01")),
                        Fact.known("On time")))
                .after();
    }

    @Test
    default void a_project_comes_back_with_all_that_has_happened_to_it() {
        Project eventful = eventful();
        add(aProject());

        assertThat((long)
                        work().inTransaction(stores -> stores.of(Projects.class).keep(eventful, 1)))
                .isEqualTo(2);
        assertThat(get(eventful.id()).version()).isEqualTo(2);
        assertThat(get(eventful.id()).value().snapshot()).isEqualTo(eventful.snapshot());
    }

    @Test
    default void a_project_of_which_little_is_known_comes_back_too() {
        Brief little = new Brief(
                french("Petit"),
                Nature.EQUIPMENT,
                Field.OTHER,
                Fact.unknown(),
                new Brief.Site(Fact.unknown(), Fact.unknown()),
                new Brief.SixPoints(
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        new Brief.Manager(Fact.unknown(), Fact.unknown()),
                        Fact.unknown()),
                new Brief.Budget(
                        Fact.known(Money.parse("2.00")),
                        List.of(new BudgetLine("a", Money.parse("0.50")), new BudgetLine("b", Money.parse("1.50")))));
        Project project = Project.drafted(new ProjectId("little"), "PRJ-2026-0009", Model.OWN, Fact.unknown(), little);
        work().inTransaction(stores -> {
            stores.of(Projects.class).add(project);
            return true;
        });

        assertThat(get(project.id()).value().snapshot()).isEqualTo(project.snapshot());
    }

    @Test
    default void an_unknown_id_and_a_stale_version_are_told() {
        add(aProject());
        Project project = aProject().there();

        assertThatThrownBy(() -> get(new ProjectId("nothing"))).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() ->
                        work().inTransaction(stores -> stores.of(Projects.class).keep(project, 2)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }

    @Test
    default void the_list_goes_on_where_a_part_ended_whatever_is_added() {
        add(aProject().called("a"), aProject().called("b"), aProject().called("c"));

        Slice<Versioned<Project>, Long> first =
                work().reading(stores -> stores.of(Projects.class).list(query("", Fact.unknown(), 2)));
        add(aProject().called("d"));
        Slice<Versioned<Project>, Long> second =
                work().reading(stores -> stores.of(Projects.class).list(query("", first.next(), 2)));

        assertThat(ids(first)).containsExactly("a", "b");
        assertThat(ids(second)).containsExactly("c", "d");
        assertThat(second.next()).isEqualTo(Fact.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "STAGE, b",
        "MODEL, c",
        "PROGRAMME, 'a,b,c'",
        "REGION, 'a,b,c,d'",
        "OTHER_REGION, ''",
        "FIELD, 'a,b,c,d'",
        "OTHER_FIELD, ''"
    })
    default void each_filter_narrows_the_list(String filter, String expected) {
        add(
                aProject().called("a"),
                aProject().called("b").submitted(),
                aProject().called("c").partnerBuilt(),
                aProject().called("d").inNoProgramme());
        ProjectQuery query = new ProjectQuery(
                "",
                filter.equals("STAGE") ? Fact.known(Stage.SUBMITTED) : Fact.unknown(),
                filter.equals("MODEL") ? Fact.known(Model.PARTNER_BUILT) : Fact.unknown(),
                filter.equals("PROGRAMME") ? Fact.known(new ProgrammeId("prg-1")) : Fact.unknown(),
                switch (filter) {
                    case "REGION" -> Fact.known(Region.MA_06);
                    case "OTHER_REGION" -> Fact.known(Region.MA_01);
                    default -> Fact.unknown();
                },
                switch (filter) {
                    case "FIELD" -> Fact.known(Field.HEALTH);
                    case "OTHER_FIELD" -> Fact.known(Field.SOCIAL);
                    default -> Fact.unknown();
                },
                Fact.unknown(),
                10);

        assertThat(String.join(",", found(query))).isEqualTo(expected);
    }

    @Test
    default void words_are_found_in_names_and_references() {
        add(aProject().called("a"), aProject().called("b"));

        assertThat(found(query("sante CENTRE", Fact.unknown(), 10))).containsExactly("a", "b");
        assertThat(found(query("prj-2026-b", Fact.unknown(), 10))).containsExactly("b");
        assertThat(found(query("ecole", Fact.unknown(), 10))).isEmpty();
    }
}
