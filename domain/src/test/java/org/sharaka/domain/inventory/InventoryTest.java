package org.sharaka.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.InventoryFixture.anAsset;
import static org.sharaka.testing.InventoryFixture.anInventory;
import static org.sharaka.testing.InventoryFixture.by;
import static org.sharaka.testing.InventoryFixture.found;
import static org.sharaka.testing.InventoryFixture.missing;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.AssetKind;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.testing.InventoryFixture;

class InventoryTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void the_register_holds_an_asset_from_its_entry_to_the_day_before_it_is_gone() {
        Inventory inventory = anInventory()
                .with("70000.00", "2026-01-05")
                .disposed("A1", "2026-03-01")
                .there();

        assertThat(inventory.bookValue(day("2026-01-04"))).isEqualTo(Money.ZERO);
        assertThat(inventory.bookValue(day("2026-01-05"))).isEqualTo(Money.parse("70000.00"));
        assertThat(inventory.bookValue(day("2026-02-28"))).isEqualTo(Money.parse("70000.00"));
        assertThat(inventory.bookValue(day("2026-03-01"))).isEqualTo(Money.ZERO);
        assertThat(inventory.heldOn(day("2026-02-28"))).hasSize(1);
        assertThat(inventory.heldOn(day("2026-03-01"))).isEmpty();
    }

    @Test
    void the_value_is_told_by_source_and_buildings_are_told_apart() {
        Inventory inventory = anInventory()
                .with(anAsset("900000.00", "2026-01-05", AssetKind.BUILDING, AssetSource.SPONSOR), "2026-01-05")
                .with("70000.00", "2026-01-05")
                .with("30000.00", "2026-01-06")
                .there();

        assertThat(inventory.valueBySource(day("2026-01-06")))
                .isEqualTo(Map.of(
                        AssetSource.FOUNDATION, Money.parse("100000.00"),
                        AssetSource.SPONSOR, Money.parse("900000.00"),
                        AssetSource.IN_KIND, Money.ZERO));
        assertThat(inventory.heldOn(day("2026-01-05")))
                .filteredOn(Asset::isBuilding)
                .extracting(asset -> asset.id().value())
                .containsExactly("A1");
    }

    @Test
    void the_gap_is_what_was_counted_against_the_books_of_that_day_surplus_or_shortfall() {
        InventoryFixture books = anInventory().with("70000.00", "2026-01-05").with("30000.00", "2026-01-05");
        JointInventory.Surplus extra = new JointInventory.Surplus("a cupboard", Money.parse("34000.00"));

        assertThat(gap(books.counted(
                        "2026-02-01",
                        found("A1", AssetCondition.B, "70000.00"),
                        found("A2", AssetCondition.B, "28000.00"))))
                .isEqualByComparingTo(Fraction.percent(2));
        assertThat(gap(books.counted("2026-02-01", found("A1", AssetCondition.B, "70000.00"), missing("A2"))))
                .isEqualByComparingTo(Fraction.percent(30));
        assertThat(gap(books.counted("2026-02-01", found("A1", AssetCondition.B, "70000.00"))))
                .isEqualByComparingTo(Fraction.percent(30));
        assertThat(gap(books.counted("2026-02-01", List.of(found("A1", AssetCondition.B, "70000.00")), List.of(extra))))
                .isEqualByComparingTo(Fraction.percent(4));
        assertThat(gap(books.counted("2026-02-01", found("A1", AssetCondition.B, "100000.00"))
                        .with("500000.00", "2026-02-02")))
                .isEqualByComparingTo(Fraction.ZERO);
    }

    private static Fraction gap(InventoryFixture counted) {
        return counted.there().valueGap(day("2026-06-01")).value().orElseThrow();
    }

    @Test
    void without_an_inventory_nothing_is_known_and_one_taken_later_is_not_there() {
        Inventory inventory = anInventory()
                .with("70000.00", "2026-01-05")
                .counted("2026-02-01", found("A1", AssetCondition.D, "70000.00"))
                .there();

        assertThat(inventory.lastJointInventory(day("2026-01-31")).value()).isEmpty();
        assertThat(inventory.valueGap(day("2026-01-31")).value()).isEmpty();
        assertThat(inventory.criticalInConditionD(day("2026-01-31")).value()).isEmpty();
        assertThat(inventory.criticalInConditionD(day("2026-02-01")).value()).contains(1);
        JointInventory.Surplus extra = new JointInventory.Surplus("a cupboard", Money.parse("1.00"));
        assertThat(anInventory()
                        .counted("2026-02-01", List.of(), List.of(extra))
                        .there()
                        .valueGap(day("2026-02-01"))
                        .value())
                .isEmpty();
    }

    @Test
    void the_last_inventory_is_the_one_of_the_latest_day() {
        Inventory inventory =
                anInventory().counted("2026-03-01").counted("2026-02-01").there();

        assertThat(inventory
                        .lastJointInventory(day("2026-06-01"))
                        .is(count -> count.on().equals(day("2026-03-01"))))
                .isTrue();
    }

    @Test
    void a_critical_asset_that_is_missing_is_of_no_use_and_one_that_came_later_is_as_it_was_entered() {
        InventoryFixture counted = anInventory()
                .with("70000.00", "2026-01-05")
                .counted("2026-02-01", missing("A1"))
                .with("500.00", "2026-02-02");

        assertThat(counted.there().criticalInConditionD(day("2026-02-02")).value())
                .contains(1);
        assertThat(counted.disposed("A1", "2026-02-03")
                        .there()
                        .criticalInConditionD(day("2026-02-03"))
                        .value())
                .contains(0);
    }

    @Test
    void what_does_not_fit_is_refused() {
        InventoryFixture books = anInventory().with("70000.00", "2026-01-05");
        Inventory inventory = books.there();

        assertThatThrownBy(() -> inventory.entered(
                        anAsset("1.00", "2026-01-06", AssetKind.EQUIPMENT, AssetSource.SPONSOR), by("2026-01-05")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> books.counted("2026-01-04", missing("A1"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> books.counted("2026-02-01", missing("A1"), missing("A1")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> books.disposed("A1", "2026-01-04")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> books.disposed("A7", "2026-02-01")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> books.disposed("A1", "2026-02-01").disposed("A1", "2026-02-02"))
                .isInstanceOf(WrongState.class);
        Document other = Document.of(DocumentKind.DECISION, "D 1", day("2026-01-10"));
        assertThatThrownBy(
                        () -> inventory.disposed(new AssetId("A1"), by("2026-02-01"), "out of use", Fact.known(other)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new JointInventory.Counted(new AssetId("A1"), Fact.unknown(), Money.parse("1.00")))
                .isInstanceOf(InvalidValue.class);
    }

    private static Inventory disposed(Inventory inventory, String asset, String on, Fact<Document> consent) {
        return inventory
                .disposed(new AssetId(asset), by(on), "out of use", consent)
                .inventory();
    }

    private static Fact<Document> consent(String on) {
        return Fact.known(Document.of(DocumentKind.CONSENT, "CON 1", day(on)));
    }

    @Test
    void an_asset_is_held_from_its_entry_to_the_day_before_it_is_gone_whatever_became_of_it_later() {
        Asset gone = anInventory()
                .with("70000.00", "2026-01-05")
                .disposed("A1", "2026-03-01")
                .there()
                .assets()
                .get(0);

        assertThat(gone.isHeldOn(day("2026-01-04"))).isFalse();
        assertThat(gone.isHeldOn(day("2026-01-05"))).isTrue();
        assertThat(gone.isHeldOn(day("2026-02-28"))).isTrue();
        assertThat(gone.isHeldOn(day("2026-03-01"))).isFalse();
        assertThat(gone.asOf(day("2026-01-04")).value()).isEmpty();
        assertThat(gone.asOf(day("2026-02-28")))
                .isEqualTo(Fact.known(new Asset(gone.id(), gone.entry(), gone.entered(), Fact.unknown())));
        assertThat(gone.asOf(day("2026-03-01"))).isEqualTo(Fact.known(gone));
    }

    @Test
    void a_count_was_not_there_before_its_day() {
        JointInventory count =
                anInventory().counted("2026-02-01").there().counts().get(0);

        assertThat(count.asOf(day("2026-01-31"))).isEqualTo(Fact.unknown());
        assertThat(count.asOf(day("2026-02-01"))).isEqualTo(Fact.known(count));
    }

    @Test
    void each_asset_has_the_condition_in_which_it_was_found_and_none_where_it_was_not() {
        JointInventory count = anInventory()
                .with("70000.00", "2026-01-05")
                .with("30000.00", "2026-01-05")
                .with("20000.00", "2026-01-05")
                .counted(
                        "2026-02-01",
                        found("A1", AssetCondition.B, "70000.00"),
                        found("A2", AssetCondition.C, "1.00"),
                        missing("A3"))
                .there()
                .counts()
                .get(0);

        assertThat(count.conditionOf(new AssetId("A1"))).isEqualTo(Fact.known(AssetCondition.B));
        assertThat(count.conditionOf(new AssetId("A2"))).isEqualTo(Fact.known(AssetCondition.C));
        assertThat(count.conditionOf(new AssetId("A3"))).isEqualTo(Fact.unknown());
        assertThat(count.counted()).extracting(JointInventory.Counted::found).containsExactly(true, true, false);
    }

    @Test
    void it_is_known_whether_assets_of_an_origin_were_ever_entered() {
        Inventory inventory = anInventory()
                .with("70000.00", "2026-01-05")
                .disposed("A1", "2026-03-01")
                .there();

        assertThat(inventory.hasFrom("PAY-2026-0001")).isTrue();
        assertThat(inventory.hasFrom("PAY-2026-0002")).isFalse();
        assertThat(anInventory().there().hasFrom("PAY-2026-0001")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-03-02, true",
        "2026-03-01, 2026-03-01, true",
        "2026-03-02, 2026-04-01, false",
        "2026-01-05, 2026-02-28, false"
    })
    void an_asset_that_leaves_between_two_days_without_consent_is_disposed_of_without_it(
            String from, String until, boolean without) {
        Inventory books = anInventory().with("70000.00", "2026-01-05").there();

        assertThat(disposed(books, "A1", "2026-03-01", Fact.unknown())
                        .isDisposedOfWithoutConsent(day(from), day(until)))
                .isEqualTo(without);
        assertThat(disposed(books, "A1", "2026-03-01", consent("2026-02-20"))
                        .isDisposedOfWithoutConsent(day(from), day(until)))
                .isFalse();
        assertThat(books.isDisposedOfWithoutConsent(day(from), day(until))).isFalse();
    }

    @Test
    void it_can_become_another_on_the_days_of_counts_entries_and_disposals() {
        assertThat(anInventory()
                        .with("70000.00", "2026-01-05")
                        .with("30000.00", "2026-01-06")
                        .counted("2026-02-01", missing("A1"), missing("A2"))
                        .disposed("A1", "2026-03-01")
                        .there()
                        .days())
                .containsExactlyInAnyOrder(day("2026-01-05"), day("2026-01-06"), day("2026-02-01"), day("2026-03-01"));
    }

    @Test
    void a_second_count_of_one_day_is_refused_by_the_number_of_the_first() {
        InventoryFixture counted = anInventory().counted("2026-02-01").counted("2026-03-01");

        assertThat(faultsOf(() -> counted.counted("2026-03-01")))
                .containsExactly(fault("/on", "fact.correction", "recorded", "2"));
    }

    @Test
    void all_that_is_wrong_with_a_disposal_is_found_at_once() {
        Inventory inventory = anInventory().with("70000.00", "2026-01-05").there();

        assertThat(faultsOf(() -> inventory.disposed(
                        new AssetId("A1"),
                        by("2026-01-04"),
                        " ",
                        Fact.known(Document.of(DocumentKind.CONSENT, "CON 1", day("2026-01-05"))))))
                .extracting(fault -> fault.pointer() + " " + fault.code() + "." + fault.reason())
                .containsExactly("/reason value.text.blank", "/on fact.order.early", "/consent/date value.date.late");
    }

    @Test
    void a_count_rests_on_the_minutes_of_both_sides_of_its_day_or_before() {
        assertThat(faultsOf(() -> new JointInventory(
                        by("2026-02-01"),
                        Document.of(DocumentKind.DECISION, "D 1", day("2026-02-02")),
                        List.of(missing("A1"), missing("A2"), missing("A1")),
                        List.of())))
                .containsExactly(
                        fault("/document/kind", "value.enum", "unknown", "DECISION", "JOINT_INVENTORY"),
                        fault("/document/date", "value.date", "late", "2026-02-01"),
                        fault("/lines/2/asset", "value.list", "twice", "A1"));
    }

    @Test
    void what_is_counted_may_be_worth_nothing_and_never_less() {
        AssetId asset = new AssetId("A1");
        Money owed = Money.ofCentimes(-1);

        assertThat(new JointInventory.Surplus(" a cupboard ", Money.ZERO))
                .isEqualTo(new JointInventory.Surplus("a cupboard", Money.ZERO));
        assertThat(new JointInventory.Surplus(" a cupboard ", Money.ZERO).description())
                .isEqualTo("a cupboard");
        assertThat(faultsOf(() -> new JointInventory.Surplus("a cupboard", owed)))
                .containsExactly(fault("/value", "value.range", "least", "0"));
        assertThat(JointInventory.Counted.found(asset, AssetCondition.D, Money.ZERO)
                        .value())
                .isEqualTo(Money.ZERO);
        assertThat(faultsOf(() -> JointInventory.Counted.found(asset, AssetCondition.D, owed)))
                .containsExactly(fault("/value", "value.range", "least", "0"));
    }

    @Test
    void the_journal_records_the_entry_the_disposal_and_the_count() {
        NewAsset asset = anAsset("70000.00", "2026-01-04", AssetKind.BUILDING, AssetSource.SPONSOR);
        Inventory.Recorded entered = anInventory().there().entered(asset, by("2026-01-05"));
        Inventory.Recorded unsaid = anInventory().there().entered(withoutOrigin(asset), by("2026-01-05"));
        Inventory.Recorded gone = entered.inventory()
                .disposed(new AssetId("A1"), by("2026-03-01"), " out of use ", consent("2026-02-20"));
        Inventory.Recorded lost =
                entered.inventory().disposed(new AssetId("A1"), by("2026-03-01"), "out of use", Fact.unknown());
        JointInventory.Surplus extra = new JointInventory.Surplus("a cupboard", Money.parse("5.00"));
        Inventory.Recorded counted = entered.inventory()
                .counted(new JointInventory(
                        by("2026-02-01"),
                        Document.of(DocumentKind.JOINT_INVENTORY, "INV 1", day("2026-02-01")),
                        List.of(found("A1", AssetCondition.B, "69000.00")),
                        List.of(extra)));
        Map<String, String> whole = Map.of(
                "asset", "A1",
                "on", "2026-01-05",
                "description", "a made-up asset",
                "kind", "BUILDING",
                "value", asset.value().toString(),
                "source", "SPONSOR",
                "acquiredOn", "2026-01-04",
                "origin", "PAY-2026-0001");
        Map<String, String> disposal = Map.of("asset", "A1", "on", "2026-03-01", "reason", "out of use");

        assertThat(entered.event()).isEqualTo(new InventoryEvent("inventory.entered", "cen-1", whole));
        assertThat(unsaid.event().particulars()).isEqualTo(without("origin", whole));
        assertThat(lost.event()).isEqualTo(new InventoryEvent("inventory.disposed", "cen-1", disposal));
        assertThat(gone.event().particulars()).containsAllEntriesOf(disposal).containsEntry("consent", "CON 1");
        assertThat(counted.event())
                .isEqualTo(new InventoryEvent(
                        "inventory.counted",
                        "cen-1",
                        Map.of(
                                "on", "2026-02-01",
                                "document", "INV 1",
                                "value", Money.parse("69005.00").toString())));
    }

    private static NewAsset withoutOrigin(NewAsset asset) {
        return new NewAsset(
                asset.description(),
                asset.kind(),
                asset.value(),
                asset.critical(),
                asset.condition(),
                asset.source(),
                asset.acquiredOn(),
                Fact.unknown());
    }

    private static Map<String, String> without(String key, Map<String, String> all) {
        Map<String, String> left = new TreeMap<>(all);
        left.remove(key);
        return left;
    }
}
