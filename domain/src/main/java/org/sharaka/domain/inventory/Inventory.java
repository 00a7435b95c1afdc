package org.sharaka.domain.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.text.PlainText;
import org.sharaka.domain.time.DayWise;
import org.sharaka.domain.time.FactOrder;

/**
 * The inventory of a centre: the register of its assets, and what both sides counted (S6, S12).
 *
 * <p>Assets are {@linkplain #entered entered} and {@linkplain #disposed disposed of}; {@linkplain #counted counting}
 * them changes neither the register nor its values: what is missing is disposed of, what is too much is entered.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Inventory {

    private final InventorySnapshot state;

    private Inventory(InventorySnapshot state) {
        this.state = state;
    }

    /**
     * The inventory of a centre of which nothing is recorded yet.
     *
     * @param centre whose
     * @return without assets
     */
    public static Inventory empty(CentreId centre) {
        return new Inventory(new InventorySnapshot(centre, List.of(), List.of()));
    }

    /**
     * The inventory with one more asset, the last of {@link #assets()}.
     *
     * @param asset what is known of it
     * @param by who enters it, and from what day it is in the register
     * @return the inventory, and what tells it
     * @throws InvalidValue {@code value.date} with reason {@code late} at {@code /acquiredOn} for a day after the entry
     */
    public Recorded entered(NewAsset asset, Act by) {
        if (asset.acquiredOn().isAfter(by.on())) {
            throw InvalidValue.at("/acquiredOn", "value.date", "late", by.on());
        }
        Asset entered = new Asset(new AssetId("A" + (assets().size() + 1)), asset, by, Fact.unknown());
        List<Asset> more = new ArrayList<>(assets());
        more.add(entered);
        return new Recorded(with(more, counts()), InventoryEvent.entered(centre(), entered));
    }

    /**
     * Whether assets of an origin are in the register, or were.
     *
     * @param origin as it was written at their entry
     */
    public boolean hasFrom(String origin) {
        return assets().stream().anyMatch(asset -> asset.entry().origin().is(origin::equals));
    }

    /**
     * The inventory without an asset from a day on; what was written of it stays.
     *
     * @param id which asset
     * @param by who records it, and from what day it is gone
     * @param reason why
     * @param consent the foundation's consent; unknown where it was not asked
     * @return the inventory, and what tells it
     * @throws InvalidValue {@code value.reference} for an asset that is unknown; {@code value.text} at {@code /reason};
     *     {@code fact.order} at {@code /on} for a day before the entry; at {@code /consent} for another paper than a
     *     consent
     * @throws WrongState where it is gone already
     */
    public Recorded disposed(AssetId id, Act by, String reason, Fact<Document> consent) {
        Asset asset = asset(id).orElseThrow(() -> InvalidValue.at("/asset", "value.reference", "unknown"));
        if (asset.disposal().value().isPresent()) {
            throw new WrongState("dispose", "DISPOSED");
        }
        Faults faults = new Faults();
        Optional<String> why =
                faults.take("/reason", () -> PlainText.paragraph(reason, Partner.LONGEST_REASON, "value.text"));
        FactOrder.check("/on", asset.entered().on(), by.on(), faults);
        consent.value().ifPresent(paper -> paper.mustBe(DocumentKind.CONSENT, by.on(), "/consent", faults));
        faults.throwIfAny();
        Disposal disposal = new Disposal(by, why.orElseThrow(), consent);
        List<Asset> changed = assets().stream()
                .map(one -> one.id().equals(id) ? one.disposedOf(disposal) : one)
                .toList();
        return new Recorded(with(changed, counts()), InventoryEvent.disposed(centre(), id, disposal));
    }

    /**
     * The inventory with what both sides counted.
     *
     * @param count the joint inventory
     * @return the inventory, and what tells it
     * @throws InvalidValue {@code value.reference} with reason {@code unknown} at {@code /lines/…/asset} for an asset
     *     that the register does not hold on that day; {@code fact.correction} with reason {@code recorded} at
     *     {@code /on} where that day has a count
     */
    public Recorded counted(JointInventory count) {
        Faults faults = new Faults();
        for (int place = 0; place < counts().size(); place++) {
            if (counts().get(place).on().equals(count.on())) {
                faults.add("/on", "fact.correction", "recorded", place + 1);
            }
        }
        for (int place = 0; place < count.counted().size(); place++) {
            AssetId counted = count.counted().get(place).asset();
            if (asset(counted).filter(asset -> asset.isHeldOn(count.on())).isEmpty()) {
                faults.add("/lines/" + place + "/asset", "value.reference", "unknown");
            }
        }
        faults.throwIfAny();
        List<JointInventory> more = new ArrayList<>(counts());
        more.add(count);
        return new Recorded(with(assets(), more), InventoryEvent.counted(centre(), count));
    }

    /**
     * The assets that the register holds on a day, as they were.
     *
     * @param day the day
     * @return in the order they were entered
     */
    public List<Asset> heldOn(LocalDate day) {
        return DayWise.asOf(assets(), day).stream()
                .filter(asset -> asset.isHeldOn(day))
                .toList();
    }

    /**
     * What the register is worth.
     *
     * @param day the day
     * @return the sum of the values of all assets that it holds
     */
    public Money bookValue(LocalDate day) {
        return heldOn(day).stream().map(Asset::value).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What the register is worth, by whose money it comes from.
     *
     * @param day the day
     * @return a sum for each source, 0.00 too; together they are the {@link #bookValue}
     */
    public Map<AssetSource, Money> valueBySource(LocalDate day) {
        Map<AssetSource, Money> values = new EnumMap<>(AssetSource.class);
        for (AssetSource source : AssetSource.values()) {
            values.put(source, Money.ZERO);
        }
        heldOn(day).forEach(asset -> values.merge(asset.entry().source(), asset.value(), Money::plus));
        return values;
    }

    /**
     * The last inventory that both sides drew up.
     *
     * @param day the day; what was taken later is not there
     * @return unknown where there is none
     */
    public Fact<JointInventory> lastJointInventory(LocalDate day) {
        return Fact.of(counts().stream()
                .filter(count -> !count.on().isAfter(day))
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later));
    }

    /**
     * By what part of the books the last joint inventory differs from them, surplus or shortfall.
     *
     * @param day the day
     * @return |counted − book| ÷ book, exact, with the books of the day of the inventory; unknown without an inventory,
     *     and where something was counted and the books were empty
     */
    public Fact<Fraction> valueGap(LocalDate day) {
        return lastJointInventory(day).fold(this::gap, Fact::unknown);
    }

    private Fact<Fraction> gap(JointInventory count) {
        Money book = bookValue(count.on());
        Money difference = count.value().minus(book);
        Money size = Money.ofCentimes(Math.abs(difference.minorUnits()));
        if (book.isZero()) {
            return size.isZero() ? Fact.known(Fraction.ZERO) : Fact.unknown();
        }
        return Fact.known(size.over(book));
    }

    /**
     * How many critical assets are of no use: in condition {@code D}, or not found.
     *
     * @param day the day
     * @return by the last joint inventory, and for what was entered after it by its entry; unknown without an inventory
     */
    public Fact<Integer> criticalInConditionD(LocalDate day) {
        return criticalOfNoUse(day).fold(assets -> Fact.known(assets.size()), Fact::unknown);
    }

    /**
     * The critical assets that are of no use, as {@link #criticalInConditionD} counts them.
     *
     * @param day the day
     * @return in the order they were entered; unknown without an inventory
     */
    public Fact<List<Asset>> criticalOfNoUse(LocalDate day) {
        return lastJointInventory(day)
                .fold(
                        count -> Fact.known(heldOn(day).stream()
                                .filter(asset -> asset.entry().critical() && isOfNoUse(asset, count))
                                .toList()),
                        Fact::unknown);
    }

    private static boolean isOfNoUse(Asset asset, JointInventory count) {
        boolean looked = asset.isHeldOn(count.on());
        Fact<AssetCondition> condition = looked
                ? count.conditionOf(asset.id())
                : Fact.known(asset.entry().condition());
        return !condition.is(now -> now != AssetCondition.D);
    }

    /**
     * One asset.
     *
     * @param id which
     * @return nothing where there is none
     */
    public Optional<Asset> asset(AssetId id) {
        return assets().stream().filter(asset -> asset.id().equals(id)).findFirst();
    }

    /** {@return the id of the centre} */
    public CentreId centre() {
        return state.centre();
    }

    /** {@return whether an asset left the register from a day on, by another, without the foundation's consent} */
    public boolean isDisposedOfWithoutConsent(LocalDate from, LocalDate by) {
        return assets().stream()
                .flatMap(asset -> asset.disposal().value().stream())
                .filter(gone -> gone.consent().value().isEmpty())
                .map(gone -> gone.act().on())
                .anyMatch(day -> !day.isBefore(from) && !day.isAfter(by));
    }

    /** {@return all assets, those that left the register too; in the order they were entered} */
    public List<Asset> assets() {
        return state.assets();
    }

    /** {@return all joint inventories; in the order they were recorded} */
    public List<JointInventory> counts() {
        return state.counts();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public InventorySnapshot snapshot() {
        return state;
    }

    /**
     * An inventory from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same inventory
     */
    public static Inventory restore(InventorySnapshot snapshot) {
        return new Inventory(snapshot);
    }

    private Inventory with(List<Asset> assets, List<JointInventory> counts) {
        return new Inventory(new InventorySnapshot(centre(), assets, counts));
    }

    /** The days on which it is counted, or an asset enters or leaves it. */
    public Stream<LocalDate> days() {
        return Stream.concat(
                counts().stream().map(JointInventory::on),
                assets().stream()
                        .flatMap(asset -> Stream.concat(
                                Stream.of(asset.entered().on()),
                                asset.disposal().map(gone -> gone.act().on()).value().stream())));
    }

    /**
     * An inventory for which something was recorded.
     *
     * @param inventory the inventory now
     * @param event what tells it
     */
    public record Recorded(Inventory inventory, InventoryEvent event) {}
}
