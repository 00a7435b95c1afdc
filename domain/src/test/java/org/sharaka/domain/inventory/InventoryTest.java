package org.sharaka.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.InventoryFixture.anAsset;
import static org.sharaka.testing.InventoryFixture.anInventory;
import static org.sharaka.testing.InventoryFixture.by;
import static org.sharaka.testing.InventoryFixture.found;
import static org.sharaka.testing.InventoryFixture.missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.AssetKind;
import org.sharaka.domain.asset.AssetSource;
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
}
