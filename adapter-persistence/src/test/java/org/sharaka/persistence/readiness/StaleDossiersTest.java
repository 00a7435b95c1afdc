package org.sharaka.persistence.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.PartnerFixture.french;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.application.readiness.FreshDossiers;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.readiness.Dossier;
import org.sharaka.domain.rulebook.PolicyVersion;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

class StaleDossiersTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final CentreId CENTRE = new CentreId("1");
    private static final Policy CENTRES =
            Rulebook.standard().versions(Group.CENTRES).last();

    @TempDir
    Path folder;

    private SqliteStore store;
    private FreshDossiers dossiers;

    @BeforeEach
    void open() {
        store = SqliteStore.open(Opening.of(folder.resolve("sharaka.db")));
        dossiers = new FreshDossiers(store);
        store.inTransaction(stores -> {
            stores.of(Centres.class)
                    .add(Centre.registered(
                            CENTRE,
                            "CEN-2026-0001",
                            CentreProfile.of(
                                    french("Centre Exemple"),
                                    Field.SOCIAL,
                                    new Brief.Site(Fact.known(Region.MA_01), Fact.unknown())),
                            Origin.EXISTING,
                            Fact.unknown()));
            return true;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_centre_is_named_when_a_version_counts_of_a_group_that_its_dossier_rests_on(Group group) {
        Policy policy = Rulebook.standard().versions(group).last();
        PolicyVersion counting = PolicyVersion.laidDown(policy, DAY);
        PolicyVersion draft = PolicyVersion.drafted(policy, policy.version(), new UserId("first"), DAY);
        store.inTransaction(stores -> {
            stores.of(PolicyVersions.class).add(draft);
            assertThat(isNamed(stores)).as("a draft counts for nothing").isFalse();

            stores.of(PolicyVersions.class).keep(counting, 1);
            return assertThat(isNamed(stores)).isEqualTo(Dossier.restsOn(group));
        });
        dossiers.gatherSome();
        store.inTransaction(stores -> {
            assertThat(isNamed(stores)).as("gathered again").isFalse();

            stores.of(PolicyVersions.class).keep(counting, 2);
            assertThat(isNamed(stores)).as("the same values and day").isFalse();

            stores.of(PolicyVersions.class).keep(counting.holding(policy.from(DAY)), 3);
            return assertThat(isNamed(stores)).isEqualTo(Dossier.restsOn(group));
        });
        dossiers.gatherSome();
        store.inTransaction(stores -> {
            stores.of(PolicyVersions.class).remove(counting, 4);
            return assertThat(isNamed(stores)).isEqualTo(Dossier.restsOn(group));
        });
        dossiers.gatherSome();
        store.inTransaction(stores -> {
            stores.of(PolicyVersions.class).add(counting);
            return assertThat(isNamed(stores)).isEqualTo(Dossier.restsOn(group));
        });
        dossiers.gatherSome();
    }

    private static boolean isNamed(Stores stores) {
        assertThat(stores.of(Dossiers.class).changed())
                .as("no record of it has changed")
                .isEmpty();
        return stores.of(Dossiers.class).waiting(1).contains(CENTRE);
    }

    private void changeCentre() {
        store.inTransaction(stores -> {
            Versioned<Centre> read = stores.of(Centres.class).get(CENTRE);
            CentreProfile profile = read.value().profile();
            CentreProfile next = CentreProfile.of(french("Autre nom"), profile.field(), profile.site());
            return stores.of(Centres.class).keep(read.value().changed(next).after(), read.version());
        });
    }

    @Test
    void a_unit_of_work_gathers_what_it_changed_itself_and_leaves_what_waits() {
        store.inTransaction(stores -> {
            stores.of(PolicyVersions.class).add(PolicyVersion.laidDown(CENTRES, DAY));
            return true;
        });
        assertThat(waiting()).as("an adoption ends at once").containsExactly(CENTRE);

        changeCentre();
        assertThat(waiting()).as("left by a step beside it").containsExactly(CENTRE);

        assertThat(dossiers.gatherSome()).isTrue();
        assertThat(dossiers.gatherSome()).as("nothing waits").isFalse();
        assertThat(waiting()).isEmpty();

        changeCentre();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_waits_is_gathered_after_another_start() {
        store.inTransaction(stores -> {
            stores.of(PolicyVersions.class).add(PolicyVersion.laidDown(CENTRES, DAY));
            return true;
        });
        close();
        store = SqliteStore.open(Opening.of(folder.resolve("sharaka.db")));
        dossiers = new FreshDossiers(store);

        assertThat(waiting()).containsExactly(CENTRE);
        assertThat(dossiers.gatherSome()).isTrue();
        assertThat(waiting()).isEmpty();
    }

    private List<CentreId> waiting() {
        return store.reading(stores -> stores.of(Dossiers.class).waiting(2));
    }
}
