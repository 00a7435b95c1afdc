package org.sharaka.application.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.PartnerFixture.french;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.Brief;

/** What every store of dossiers keeps to. */
public interface DossiersContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private void add(String id, Field field, Region region) {
        Centre centre = Centre.registered(
                new CentreId(id),
                "CEN-2026-" + id,
                new CentreProfile(
                        french("Centre " + id),
                        field,
                        false,
                        new Brief.Site(Fact.known(region), Fact.unknown()),
                        Fact.unknown()),
                Origin.EXISTING,
                Fact.unknown());
        work().inTransaction(stores -> {
            stores.centres().add(centre);
            boolean named = stores.dossiers().stale().contains(centre.id());
            FreshDossiers.gather(stores);
            return assertThat(named).isTrue();
        });
    }

    private List<String> listed(Fact<Region> region, Fact<Field> field) {
        return work().reading(stores -> stores.dossiers().list(region, field).stream()
                .map(filed -> filed.centre().id().value())
                .toList());
    }

    @Test
    default void a_dossier_comes_back_as_it_was_gathered_and_is_listed_by_region_and_field() {
        add("2", Field.HEALTH, Region.MA_01);
        add("1", Field.SOCIAL, Region.MA_01);
        add("3", Field.HEALTH, Region.MA_02);

        assertThat(listed(Fact.unknown(), Fact.unknown())).containsExactly("2", "1", "3");
        assertThat(listed(Fact.known(Region.MA_01), Fact.unknown())).containsExactly("2", "1");
        assertThat(listed(Fact.known(Region.MA_01), Fact.known(Field.HEALTH))).containsExactly("2");
        assertThat(listed(Fact.unknown(), Fact.known(Field.OTHER))).isEmpty();
        CentreId first = new CentreId("2");
        Filed gathered = work().reading(stores -> FreshDossiers.of(stores, first));
        Filed back = work().reading(stores ->
                stores.dossiers().list(Fact.unknown(), Fact.unknown()).get(0));
        assertThat(back).isEqualTo(gathered);
    }

    @Test
    default void a_centre_that_changed_is_named_until_a_fresh_dossier_is_kept() {
        add("1", Field.SOCIAL, Region.MA_01);

        work().inTransaction(stores -> {
            Centre centre = stores.centres().get(new CentreId("1")).value();
            CentreProfile profile = centre.profile();
            CentreProfile next = new CentreProfile(
                    french("Autre nom"), profile.field(), profile.marked(), profile.site(), profile.capacity());
            stores.centres().keep(centre.changed(next).centre(), 1);
            assertThat(stores.dossiers().stale()).containsExactly(centre.id());
            FreshDossiers.gather(stores);
            return true;
        });
        List<Filed> after = work().reading(stores -> stores.dossiers().list(Fact.unknown(), Fact.unknown()));
        assertThat(after.get(0).centre().name().toString()).contains("Autre nom");
    }
}
