package org.sharaka.application.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Inventories;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.inventory.AssetId;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.inventory.JointInventory;
import org.sharaka.domain.time.FactOrder;

/** Use cases of the inventories of centres: to enter assets, to dispose of them, to record what both sides counted. */
public final class InventoryRegister {

    private final UnitOfWork work;
    private final JournalWriter journal;

    /**
     * The register.
     *
     * @param work where inventories are kept
     * @param clock tells when
     */
    public InventoryRegister(UnitOfWork work, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
    }

    /**
     * Enters an asset, the last of the inventory.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre of which centre
     * @param asset what is known of it
     * @param on from what day the register holds it
     * @return the inventory
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.date} at {@code /acquiredOn} for a day after the entry
     */
    public Kept<Inventory> enter(Call call, CentreId centre, NewAsset asset, LocalDate on) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> entered(stores, journal, call, centre, asset, on));
    }

    /**
     * Enters the asset lists with which the lots of a centre's project were accepted: its first register. A list that
     * was entered is not entered again.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre of which centre
     * @param on from what day the register holds them
     * @return the inventory; what was entered stands last
     * @throws Rejected.UnknownId when there is no such centre
     * @throws WrongState where no list with lines is left to be entered
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before an acceptance
     */
    public Kept<Inventory> enterAccepted(Call call, CentreId centre, LocalDate on) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            Inventory before = stores.of(Inventories.class).of(centre).value();
            List<NewAsset> listed = accepted(stores, centre, before, on);
            if (listed.isEmpty()) {
                throw new WrongState("enter-accepted", "ENTERED");
            }
            return listed.stream()
                    .map(asset -> entered(stores, journal, call, centre, asset, on))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        });
    }

    private static List<NewAsset> accepted(Stores stores, CentreId centre, Inventory before, LocalDate on) {
        return stores.of(Centres.class).get(centre).value().origin().project().value().stream()
                .flatMap(id -> {
                    String project = stores.of(Projects.class).get(id).value().reference();
                    return stores.of(Deliveries.class).find(id).stream()
                            .flatMap(delivery -> delivery.value().assetLists().stream())
                            .filter(list -> !before.hasFrom(list.origin(project)))
                            .flatMap(list -> {
                                FactOrder.check("/on", list.accepted(), on);
                                return list.assets().stream().map(asset -> asset.from(list.origin(project)));
                            });
                })
                .toList();
    }

    /**
     * Enters an asset within the unit of work of another use case, such as a grant of equipment.
     *
     * @param stores of the unit of work
     * @param journal writes what happened
     * @param call who acts; the other use case has asked for its permission
     * @param centre of which centre
     * @param asset what is known of it
     * @param on from what day the register holds it
     * @return the inventory
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.date} at {@code /acquiredOn} for a day after the entry
     */
    public static Kept<Inventory> entered(
            Stores stores, JournalWriter journal, Call call, CentreId centre, NewAsset asset, LocalDate on) {
        Act act = new Act(call.actor().id(), on);
        return kept(stores, journal, call, centre, inventory -> inventory.entered(asset, act));
    }

    /**
     * Disposes of an asset.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre of which centre
     * @param asset which asset
     * @param on from what day it is gone
     * @param reason why
     * @param consent the foundation's consent; unknown where it was not asked
     * @return the inventory
     * @throws Rejected.UnknownId when there is no such centre or asset
     * @throws WrongState where it is gone already
     * @throws InvalidValue for reason, day or consent
     */
    public Kept<Inventory> dispose(
            Call call, CentreId centre, AssetId asset, LocalDate on, String reason, Fact<Document> consent) {
        call.require(Permission.WRITE_CENTRES);
        Act act = new Act(call.actor().id(), on);
        return work.inTransaction(stores -> kept(stores, journal, call, centre, inventory -> {
            if (inventory.asset(asset).isEmpty()) {
                throw new Rejected.UnknownId(asset.value());
            }
            return inventory.disposed(asset, act, reason, consent);
        }));
    }

    /**
     * Records an inventory that both sides drew up.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre of which centre
     * @param count what was counted
     * @return the inventory
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.reference} for an asset that the register does not hold on that day
     */
    public Kept<Inventory> count(Call call, CentreId centre, JointInventory count) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> kept(stores, journal, call, centre, inventory -> inventory.counted(count)));
    }

    /**
     * Reads the inventory of a centre.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre of which centre
     * @return the inventory and its version
     * @throws Rejected.UnknownId when there is no such centre
     */
    public Versioned<Inventory> read(Call call, CentreId centre) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            stores.of(Centres.class).get(centre);
            return stores.of(Inventories.class).of(centre);
        });
    }

    private static Kept<Inventory> kept(
            Stores stores,
            JournalWriter journal,
            Call call,
            CentreId centre,
            Function<Inventory, Inventory.Recorded> change) {
        stores.of(Centres.class).get(centre);
        Versioned<Inventory> read = stores.of(Inventories.class).of(centre);
        Inventory.Recorded recorded = change.apply(read.value());
        long version = stores.of(Inventories.class).keep(recorded.inventory(), read.version());
        journal.write(stores.of(Journal.class), call, recorded.event());
        return new Kept<>(recorded.inventory(), version, List.of());
    }
}
