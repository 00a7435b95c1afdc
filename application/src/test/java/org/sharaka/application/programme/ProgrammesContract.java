package org.sharaka.application.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.PartnerFixture.arabicAndFrench;
import static org.sharaka.testing.PartnerFixture.french;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.ProgrammeQuery;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.text.LanguageMap;

/** What every store of programmes keeps to. */
public interface ProgrammesContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static Programme programme(int number, LanguageMap name) {
        return Programme.entered(
                new ProgrammeId("prg-" + number),
                "PRG-2026-%04d".formatted(number),
                name,
                Fact.known(new Sector("12230")));
    }

    private void add(Programme... programmes) {
        work().inTransaction(stores -> {
            List.of(programmes).forEach(stores.of(Programmes.class)::add);
            return true;
        });
    }

    private Slice<Versioned<Programme>, Long> list(String words, Fact<Long> after, int limit) {
        return work().reading(stores -> stores.of(Programmes.class).list(new ProgrammeQuery(words, after, limit)));
    }

    private static List<String> ids(Slice<Versioned<Programme>, Long> part) {
        return part.items().stream().map(one -> one.value().id().value()).toList();
    }

    @Test
    default void a_programme_comes_back_as_it_was_added_and_as_it_was_changed() {
        Programme programme = programme(1, arabicAndFrench("الصحة", "Santé"));
        Programme changed = programme.changed(french("Santé de base"), Fact.unknown());
        add(programme);

        Versioned<Programme> back =
                work().reading(stores -> stores.of(Programmes.class).get(programme.id()));
        assertThat(back.version()).isEqualTo(1);
        assertThat(back.value().snapshot()).isEqualTo(programme.snapshot());

        assertThat((long) work().inTransaction(
                                stores -> stores.of(Programmes.class).keep(changed, 1)))
                .isEqualTo(2);
        assertThat(work().reading(stores -> stores.of(Programmes.class).get(programme.id()))
                        .value()
                        .snapshot())
                .isEqualTo(changed.snapshot());
    }

    @Test
    default void an_unknown_id_and_a_stale_version_are_told() {
        Programme programme = programme(1, french("Santé"));
        add(programme);

        assertThatThrownBy(() ->
                        work().reading(stores -> stores.of(Programmes.class).get(new ProgrammeId("nothing"))))
                .isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(Programmes.class).keep(programme, 2)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }

    @Test
    default void the_list_goes_on_where_a_part_ended_whatever_is_added() {
        add(programme(1, french("A")), programme(2, french("B")), programme(3, french("C")));

        Slice<Versioned<Programme>, Long> first = list("", Fact.unknown(), 2);
        add(programme(4, french("D")));
        Slice<Versioned<Programme>, Long> second = list("", first.next(), 2);

        assertThat(ids(first)).containsExactly("prg-1", "prg-2");
        assertThat(ids(second)).containsExactly("prg-3", "prg-4");
        assertThat(second.next()).isEqualTo(Fact.unknown());
    }

    @Test
    default void words_are_found_in_every_language_and_in_the_reference() {
        add(programme(1, arabicAndFrench("برنامج الصحة", "Santé pour tous")), programme(2, french("École")));

        assertThat(ids(list("sante TOUS", Fact.unknown(), 10))).containsExactly("prg-1");
        assertThat(ids(list("صحه", Fact.unknown(), 10))).containsExactly("prg-1");
        assertThat(ids(list("ecole", Fact.unknown(), 10))).containsExactly("prg-2");
        assertThat(ids(list("2026-0002", Fact.unknown(), 10))).containsExactly("prg-2");
        assertThat(ids(list("sante ecole", Fact.unknown(), 10))).isEmpty();
    }
}
