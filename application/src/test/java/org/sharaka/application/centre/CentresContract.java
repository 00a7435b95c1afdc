package org.sharaka.application.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.PartnerFixture.arabicAndFrench;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.ProjectFixture.aProject;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.CentreQuery;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.text.LanguageMap;

/** What every store of centres keeps to. */
public interface CentresContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static CentreProfile profile(LanguageMap name, Field field, Fact<Region> region) {
        return new CentreProfile(name, field, false, new Brief.Site(region, Fact.unknown()), Fact.known(120));
    }

    private static Centre centre(int number, CentreProfile profile, Origin origin) {
        return Centre.registered(
                new CentreId("cen-" + number), "CEN-2026-%04d".formatted(number), profile, origin, Fact.unknown());
    }

    private static Centre centre(int number, String name, Field field, Region region) {
        return centre(number, profile(french(name), field, Fact.known(region)), Origin.EXISTING);
    }

    private void add(Centre... centres) {
        work().inTransaction(stores -> {
            List.of(centres).forEach(stores.of(Centres.class)::add);
            return true;
        });
    }

    private List<String> found(CentreQuery query) {
        return ids(work().reading(stores -> stores.of(Centres.class).list(query)));
    }

    private static List<String> ids(Slice<Versioned<Centre>, Long> part) {
        return part.items().stream().map(one -> one.value().id().value()).toList();
    }

    private static CentreQuery asked(String words, Fact<Field> field, Fact<Region> region) {
        return new CentreQuery(words, field, region, Fact.unknown(), Fact.unknown(), 10);
    }

    @Test
    default void a_centre_comes_back_as_it_was_added_and_as_it_was_changed() {
        Centre space = centre(
                1,
                profile(
                        arabicAndFrench("الفضاء الجمعوي المثال", "Espace Exemple"),
                        Field.ASSOCIATIVE_SPACE,
                        Fact.unknown()),
                new Origin(Fact.unknown(), Fact.known(new Origin.Space(true, Fact.known(2010)))));
        Document paper = Document.of(DocumentKind.INSURANCE, "POL-1", LocalDate.parse("2026-03-01"));
        Act act = new Act(new UserId("u-1"), LocalDate.parse("2026-03-02"));
        Centre changed = space.documented(List.of(paper), Fact.known(new PartnerId("p-1")), act)
                .after();
        add(space);

        assertThat(back(space.id()).value().snapshot()).isEqualTo(space.snapshot());
        assertThat((long)
                        work().inTransaction(stores -> stores.of(Centres.class).keep(changed, 1)))
                .isEqualTo(2);
        assertThat(back(space.id()).value().snapshot()).isEqualTo(changed.snapshot());
        assertThatThrownBy(() ->
                        work().inTransaction(stores -> stores.of(Centres.class).keep(changed, 1)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }

    private Versioned<Centre> back(CentreId id) {
        return work().reading(stores -> stores.of(Centres.class).get(id));
    }

    @Test
    default void nobody_is_an_unknown_centre() {
        assertThatThrownBy(() -> back(new CentreId("nobody"))).isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    default void a_project_finds_the_centre_it_left() {
        Project project = aProject()
                .inNoProgramme()
                .inExecution()
                .taking(Arrow.NOTIFY_COMPLETION, Stage.COMPLETION_NOTIFIED, LocalDate.parse("2026-04-01"))
                .taking(Arrow.ACCEPT_PROVISIONALLY, Stage.PROVISIONALLY_ACCEPTED, LocalDate.parse("2026-05-01"))
                .there();
        work().inTransaction(stores -> {
            stores.of(Projects.class).add(project);
            return true;
        });
        assertThat(leftBy(project)).isEmpty();

        add(centre(1, profile(french("Centre"), Field.HEALTH, Fact.unknown()), Origin.leftBy(project)));

        assertThat(leftBy(project)).containsExactly("cen-1");
    }

    private List<String> leftBy(Project project) {
        return work().reading(stores -> stores.of(Centres.class).leftBy(project.id()).stream()
                .map(left -> left.value().id().value())
                .toList());
    }

    @Test
    default void centres_are_found_by_words_field_and_region_in_the_order_of_entry() {
        add(
                centre(1, "Santé du Rif", Field.HEALTH, Region.MA_01),
                centre(2, "Ateliers du Rif", Field.VOCATIONAL_TRAINING, Region.MA_01),
                centre(3, "Santé de l'Oriental", Field.HEALTH, Region.MA_02));

        assertThat(found(asked("", Fact.unknown(), Fact.unknown()))).containsExactly("cen-1", "cen-2", "cen-3");
        assertThat(found(asked("rif", Fact.unknown(), Fact.unknown()))).containsExactly("cen-1", "cen-2");
        assertThat(found(asked("SANTE", Fact.unknown(), Fact.unknown()))).containsExactly("cen-1", "cen-3");
        assertThat(found(asked("", Fact.known(Field.HEALTH), Fact.known(Region.MA_02))))
                .containsExactly("cen-3");
        assertThat(found(asked("cen-2026-0002", Fact.unknown(), Fact.unknown())))
                .containsExactly("cen-2");
    }

    @Test
    default void a_list_goes_on_where_it_ended() {
        add(
                centre(1, "A", Field.OTHER, Region.MA_01),
                centre(2, "B", Field.OTHER, Region.MA_01),
                centre(3, "C", Field.OTHER, Region.MA_01));

        Slice<Versioned<Centre>, Long> first = work().reading(stores -> stores.of(Centres.class)
                .list(new CentreQuery("", Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), 2)));
        assertThat(ids(first)).containsExactly("cen-1", "cen-2");
        Slice<Versioned<Centre>, Long> rest = work().reading(stores -> stores.of(Centres.class)
                .list(new CentreQuery("", Fact.unknown(), Fact.unknown(), Fact.unknown(), first.next(), 2)));
        assertThat(ids(rest)).containsExactly("cen-3");
        assertThat(rest.next().value()).isEmpty();
    }

    @Test
    default void a_part_of_some_centres_holds_as_many_of_them_as_are_asked_for() {
        add(
                centre(1, "A", Field.OTHER, Region.MA_01),
                centre(2, "B", Field.OTHER, Region.MA_01),
                centre(3, "C", Field.OTHER, Region.MA_01),
                centre(4, "D", Field.OTHER, Region.MA_01));
        Fact<Set<CentreId>> among =
                Fact.known(Set.of(new CentreId("cen-2"), new CentreId("cen-3"), new CentreId("cen-4")));

        Slice<Versioned<Centre>, Long> first = work().reading(stores -> stores.of(Centres.class)
                .list(new CentreQuery("", Fact.unknown(), Fact.unknown(), among, Fact.unknown(), 2)));
        assertThat(ids(first)).containsExactly("cen-2", "cen-3");
        Slice<Versioned<Centre>, Long> rest = work().reading(stores -> stores.of(Centres.class)
                .list(new CentreQuery("", Fact.unknown(), Fact.unknown(), among, first.next(), 2)));
        assertThat(ids(rest)).containsExactly("cen-4");
        assertThat(rest.next().value()).isEmpty();
        assertThat(found(new CentreQuery("", Fact.unknown(), Fact.unknown(), Fact.known(Set.of()), Fact.unknown(), 2)))
                .isEmpty();
    }
}
