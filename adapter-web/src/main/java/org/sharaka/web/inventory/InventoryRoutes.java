package org.sharaka.web.inventory;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.inventory.InventoryRegister;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.inventory.Asset;
import org.sharaka.domain.inventory.AssetId;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.time.DayWise;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.DayForm;
import org.sharaka.web.wire.Form;

/** What stands in a centre. The version of each asset is that of the inventory. */
public final class InventoryRoutes {

    private static final String CENTRES = "/api/v1/centres/";
    private static final String ASSETS = CENTRES + "{id}/assets";
    private static final String ASSET = ASSETS + "/{asset}";
    private static final String COUNTS = CENTRES + "{id}/inventories";

    private final InventoryRegister register;
    private final Clock clock;

    public InventoryRoutes(InventoryRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(ASSETS, WRITE_CENTRES, this::enter),
                ListRoute.inParts(ASSETS, this::assets, "on"),
                Route.post(CENTRES + "{id}/asset-list", WRITE_CENTRES, this::enterAccepted),
                Route.get(ASSET, READ, this::asset),
                Route.post(ASSET + "/disposal", WRITE_CENTRES, this::dispose),
                Route.post(COUNTS, WRITE_CENTRES, this::count),
                ListRoute.inParts(COUNTS, this::counts, "on"));
    }

    private Answer enter(Exchange exchange) {
        AssetForm form = exchange.read(AssetForm.class);
        LocalDate on = form.on().fold(day -> day, form::acquiredOn);
        Kept<Inventory> kept = register.enter(exchange.call(), centre(exchange), form.asset(), on);
        List<Asset> assets = kept.value().assets();
        Asset entered = assets.get(assets.size() - 1);
        String place =
                CENTRES + centre(exchange).value() + "/assets/" + entered.id().value();
        return Answer.created(place, AssetWire.of(entered)).version(kept.version());
    }

    private Answer enterAccepted(Exchange exchange) {
        LocalDate on = exchange.read(DayForm.class).on();
        Kept<Inventory> kept = register.enterAccepted(exchange.call(), centre(exchange), on);
        return Answer.created(
                CENTRES + centre(exchange).value() + "/assets",
                AssetsWire.of(
                        kept.value(),
                        on,
                        ListRoute.partOf(exchange, kept.value().heldOn(on), AssetWire::of)));
    }

    private Answer assets(Exchange exchange) {
        Inventory inventory = inventory(exchange).value();
        LocalDate on = day(exchange);
        return Answer.ok(AssetsWire.of(inventory, on, ListRoute.partOf(exchange, inventory.heldOn(on), AssetWire::of)));
    }

    private Answer asset(Exchange exchange) {
        Versioned<Inventory> read = inventory(exchange);
        return Answer.resource(read.version(), AssetWire.of(asset(read.value(), id(exchange))));
    }

    private Answer dispose(Exchange exchange) {
        DisposalForm gone = exchange.read(DisposalForm.class);
        Kept<Inventory> kept = register.dispose(
                exchange.call(), centre(exchange), id(exchange), gone.on(), gone.reason(), gone.consent());
        return Answer.ok(AssetWire.of(asset(kept.value(), id(exchange)))).version(kept.version());
    }

    private Answer count(Exchange exchange) {
        JointInventoryForm form = exchange.read(JointInventoryForm.class);
        Kept<Inventory> kept = register.count(
                exchange.call(),
                centre(exchange),
                form.of(exchange.call().actor().id()));
        String place = CENTRES + centre(exchange).value() + "/inventories";
        return Answer.created(
                place,
                JointInventoryWire.of(
                        kept.value().counts().get(kept.value().counts().size() - 1)));
    }

    private Answer counts(Exchange exchange) {
        Inventory inventory = inventory(exchange).value();
        LocalDate on = day(exchange);
        return Answer.ok(InventoriesWire.of(
                inventory,
                on,
                ListRoute.partOf(exchange, DayWise.asOf(inventory.counts(), on), JointInventoryWire::of)));
    }

    private Versioned<Inventory> inventory(Exchange exchange) {
        return register.read(exchange.call(), centre(exchange));
    }

    private static Asset asset(Inventory inventory, AssetId id) {
        return inventory.asset(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    private LocalDate day(Exchange exchange) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    private static CentreId centre(Exchange exchange) {
        return new CentreId(exchange.path("id"));
    }

    private static AssetId id(Exchange exchange) {
        return new AssetId(exchange.path("asset"));
    }
}
