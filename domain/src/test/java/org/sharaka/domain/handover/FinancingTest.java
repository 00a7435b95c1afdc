package org.sharaka.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.FundingFixture.ANOTHER_CLERK;
import static org.sharaka.testing.FundingFixture.CLERK;
import static org.sharaka.testing.FundingFixture.RECEIPT;
import static org.sharaka.testing.FundingFixture.aReceipt;
import static org.sharaka.testing.FundingFixture.by;
import static org.sharaka.testing.FundingFixture.mad;
import static org.sharaka.testing.FundingFixture.paper;
import static org.sharaka.testing.InventoryFixture.anAsset;
import static org.sharaka.testing.InventoryFixture.anInventory;
import static org.sharaka.testing.ProjectFixture.aProject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.asset.AssetKind;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.centre.CentreWorks;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.readiness.CentreFile;
import org.sharaka.domain.training.Training;
import org.sharaka.testing.OversightFixture;

class FinancingTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final ReceiptId POOLED = new ReceiptId("rec-pool");
    private static final Project WORKS = aProject().there();
    private static final Map<ReceiptId, Purpose> SOURCES =
            Map.of(POOLED, Purpose.POOL, RECEIPT, new Purpose.OfProject(WORKS.id()));

    /** An asset names the payment by its reference, PAY-2026-0001. */
    private static Payment paid(String id, String reference, String on, ReceiptShare... parts) {
        PaymentOrder order = new PaymentOrder(
                PaymentKind.PAYMENT,
                new AllocationId("all-1"),
                ReceiptShare.sum(List.of(parts)),
                paper(DocumentKind.INVOICE, on),
                "Made-up Builder",
                Fact.unknown(),
                by(CLERK, on));
        return Payment.restore(new Payment.Snapshot(
                new PaymentId(id),
                reference,
                order,
                Money.ZERO,
                Fact.known(new Payment.Approval(by(ANOTHER_CLERK, on), List.of(parts))),
                Fact.unknown(),
                Fact.unknown()));
    }

    private static CentreFile file(Inventory inventory) {
        return new CentreFile(
                new CentreWorks(
                        OversightFixture.aCentre(), Fact.unknown(), Premises.empty(OversightFixture.CENTRE), List.of()),
                List.of(),
                List.of(),
                Map.of(),
                new AssessmentBook(List.of()),
                Oversight.of(OversightFixture.CENTRE),
                Training.of(OversightFixture.CENTRE),
                inventory,
                List.of(),
                List.of());
    }

    private static Financing financing(Fact<Project> left, List<Payment> payments, List<Receipt> gifts) {
        return new Financing(left, payments, gifts, Map.of(), SOURCES);
    }

    @Test
    void traces_payments_to_pool_and_sponsor_from_the_day_they_are_approved() {
        Payment both = paid(
                "pay-1",
                "PAY-1",
                "2026-06-01",
                new ReceiptShare(POOLED, mad("30.00")),
                new ReceiptShare(RECEIPT, mad("70.00")));
        Financing financing = financing(Fact.known(WORKS), List.of(both), List.of());

        TransferredValue value = financing.valueOf(file(anInventory().there()), ON);
        assertThat(value.of(AssetSource.FOUNDATION)).isEqualTo(mad("30.00"));
        assertThat(value.of(AssetSource.SPONSOR)).isEqualTo(mad("70.00"));
        assertThat(value.building()).isTrue();
        assertThat(financing
                        .valueOf(file(anInventory().there()), ON.minusDays(1))
                        .total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void counts_an_asset_once_where_its_payment_is_traced() {
        CentreFile file = file(anInventory().with("100.00", "2026-05-01").there());
        Payment its = paid("pay-1", "PAY-2026-0001", "2026-05-01", new ReceiptShare(RECEIPT, mad("100.00")));
        Payment other = paid("pay-2", "PAY-2026-0002", "2026-05-01", new ReceiptShare(RECEIPT, mad("100.00")));

        assertThat(financing(Fact.known(WORKS), List.of(its), List.of())
                        .valueOf(file, ON)
                        .total())
                .isEqualTo(mad("100.00"));
        assertThat(financing(Fact.known(WORKS), List.of(other), List.of())
                        .valueOf(file, ON)
                        .total())
                .isEqualTo(mad("200.00"));
    }

    @Test
    void values_a_building_by_what_its_project_cost() {
        CentreFile file = file(anInventory()
                .with(anAsset("500.00", "2026-05-01", AssetKind.BUILDING, AssetSource.FOUNDATION), "2026-05-01")
                .there());

        TransferredValue existing =
                financing(Fact.unknown(), List.of(), List.of()).valueOf(file, ON);
        assertThat(existing.of(AssetSource.FOUNDATION)).isEqualTo(mad("500.00"));
        assertThat(existing.building()).isTrue();
        assertThat(financing(Fact.known(WORKS), List.of(), List.of())
                        .valueOf(file, ON)
                        .total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void counts_what_was_given_in_kind_by_the_day() {
        Financing financing = financing(Fact.known(WORKS), List.of(), List.of(aReceipt("40.00", "2026-06-01")));

        assertThat(financing.valueOf(file(anInventory().there()), ON).of(AssetSource.IN_KIND))
                .isEqualTo(mad("40.00"));
        assertThat(financing
                        .valueOf(file(anInventory().there()), ON.minusDays(1))
                        .total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void is_no_building_where_nothing_was_built() {
        assertThat(financing(Fact.unknown(), List.of(), List.of())
                        .valueOf(file(anInventory().with("100.00", "2026-05-01").there()), ON)
                        .building())
                .isFalse();
    }
}
