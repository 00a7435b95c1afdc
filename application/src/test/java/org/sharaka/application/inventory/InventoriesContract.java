package org.sharaka.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.InventoryFixture.CENTRE;
import static org.sharaka.testing.InventoryFixture.anInventory;
import static org.sharaka.testing.InventoryFixture.missing;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Inventories;
import org.sharaka.application.store.PremisesOfCentres;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.NewCentreReserve;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Brief;

/** What every store of inventories and of premises keeps to. */
public interface InventoriesContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private void addCentre() {
        Centre centre = Centre.registered(
                CENTRE,
                "CEN-2026-0001",
                CentreProfile.of(french("Centre"), Field.SOCIAL, new Brief.Site(Fact.unknown(), Fact.unknown())),
                Origin.EXISTING,
                Fact.unknown());
        work().inTransaction(stores -> {
            stores.of(Centres.class).add(centre);
            return true;
        });
    }

    @Test
    default void an_inventory_is_empty_until_it_is_kept_and_comes_back_as_it_was() {
        addCentre();
        Inventory one = anInventory().with("70000.00", "2026-01-05").there();
        Inventory two = anInventory()
                .with("70000.00", "2026-01-05")
                .counted("2026-02-01", missing("A1"))
                .disposed("A1", "2026-02-02")
                .there();

        assertThat(back()).satisfies(read -> {
            assertThat(read.version()).isZero();
            assertThat(read.value().assets()).isEmpty();
        });
        assertThat((long) work().inTransaction(
                                stores -> stores.of(Inventories.class).keep(one, 0)))
                .isEqualTo(1);
        assertThat((long) work().inTransaction(
                                stores -> stores.of(Inventories.class).keep(two, 1)))
                .isEqualTo(2);
        assertThat(back().value().snapshot()).isEqualTo(two.snapshot());
        assertThat(back().version()).isEqualTo(2);
        for (long stale = 0; stale < 2; stale++) {
            long version = stale;
            assertThatThrownBy(() -> work().inTransaction(
                                    stores -> stores.of(Inventories.class).keep(one, version)))
                    .isInstanceOf(Rejected.StaleVersion.class);
        }
    }

    private Versioned<Inventory> back() {
        return work().reading(stores -> stores.of(Inventories.class).of(CENTRE));
    }

    @Test
    default void premises_are_empty_until_they_are_kept_and_come_back_as_they_were() {
        addCentre();
        Premises raised = Premises.empty(CENTRE)
                .raised(
                        new NewCentreReserve(NewCentreReserve.Origin.TEN_YEAR_LIABILITY, Severity.MAJOR, "a crack"),
                        new Act(new UserId("u-1"), LocalDate.parse("2026-02-01")))
                .after();

        assertThat(work().reading(stores -> stores.of(PremisesOfCentres.class).of(CENTRE))
                        .version())
                .isZero();
        assertThat((long) work().inTransaction(
                                stores -> stores.of(PremisesOfCentres.class).keep(raised, 0)))
                .isEqualTo(1);
        assertThat(work().reading(stores -> stores.of(PremisesOfCentres.class).of(CENTRE))
                        .value()
                        .snapshot())
                .isEqualTo(raised.snapshot());
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(PremisesOfCentres.class).keep(raised, 0)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }
}
