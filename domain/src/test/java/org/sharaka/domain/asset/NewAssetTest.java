package org.sharaka.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.InventoryFixture.anAsset;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

class NewAssetTest {

    private static NewAsset described(String description, long centimes, Fact<String> origin) {
        return new NewAsset(
                description,
                AssetKind.EQUIPMENT,
                Money.ofCentimes(centimes),
                false,
                AssetCondition.B,
                AssetSource.SPONSOR,
                LocalDate.parse("2026-01-05"),
                origin);
    }

    @Test
    void an_asset_may_be_worth_nothing_and_never_less() {
        assertThat(described("a chair", 0, Fact.unknown()).value()).isEqualTo(Money.ZERO);
        assertThat(faultsOf(() -> described("a chair", -1, Fact.unknown())))
                .containsExactly(fault("/value", "value.range", "least", "0"));
    }

    @Test
    void its_texts_are_lines_of_200_characters_and_all_that_is_wrong_is_found_at_once() {
        String longest = "x".repeat(200);

        NewAsset kept = described(" " + longest + " ", 100, Fact.known(" PAY-2026-0001 "));
        assertThat(kept.description()).isEqualTo(longest);
        assertThat(kept.origin()).isEqualTo(Fact.known("PAY-2026-0001"));
        assertThat(faultsOf(() -> described(longest + "x", -100, Fact.known("two\nlines"))))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder("/description value.text", "/origin value.text", "/value value.range");
    }

    @Test
    void it_is_the_same_asset_from_another_origin() {
        NewAsset asset = anAsset("70000.00", "2026-01-05", AssetKind.BUILDING, AssetSource.SPONSOR);

        assertThat(asset.from("PRJ-2026-0001"))
                .isEqualTo(new NewAsset(
                        asset.description(),
                        asset.kind(),
                        asset.value(),
                        asset.critical(),
                        asset.condition(),
                        asset.source(),
                        asset.acquiredOn(),
                        Fact.known("PRJ-2026-0001")));
    }
}
