package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.Asset;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.readiness.CentreFile;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.SupportPlan;

/**
 * The money and gifts that a centre was made from.
 *
 * @param left the project that left the centre; unknown for one that was registered as existing
 * @param payments the payments for that project
 * @param gifts what was received in kind for it
 * @param granted the payments for grants to the centre
 * @param sources what the pledge behind every receipt was for that these payments drew on; money without a donor is the
 *     foundation's, as that of the pool
 */
public record Financing(
        Fact<Project> left,
        List<Payment> payments,
        List<Receipt> gifts,
        Map<PaymentId, Payment> granted,
        Map<ReceiptId, Purpose> sources) {

    /** Copies the collections. */
    public Financing {
        payments = List.copyOf(payments);
        gifts = List.copyOf(gifts);
        granted = Map.copyOf(granted);
        sources = Map.copyOf(sources);
    }

    /**
     * What the centre is worth on a day, by whose money it was: approved payments by the receipts that they drew on,
     * also for grants that are in the register of assets, gifts in kind, and what else is in that register. What a
     * pledge gave to the pool is the foundation's, what it gave to another purpose its sponsor's.
     *
     * @param file the records of the centre
     * @param on the day
     * @return its value
     */
    public TransferredValue valueOf(CentreFile file, LocalDate on) {
        List<Asset> held = file.inventory().heldOn(on);
        Map<AssetSource, Money> works = new EnumMap<>(AssetSource.class);
        Set<String> traced = new HashSet<>();
        List<Payment> paid = new ArrayList<>(payments);
        for (SupportPlan plan : file.plans()) {
            for (Grant grant : plan.snapshot().grants()) {
                String item = plan.item(grant);
                boolean listed =
                        held.stream().anyMatch(asset -> asset.entry().origin().is(item::equals));
                if (listed && !grant.paidBy(on).isZero()) {
                    traced.add(item);
                    grant.outlays().forEach(outlay -> paid.add(granted.get(outlay.payment())));
                }
            }
        }
        for (Payment payment : paid) {
            payment.snapshot()
                    .approval()
                    .onlyIf(one -> payment.isPaidOn(on))
                    .value()
                    .ifPresent(one -> {
                        traced.addAll(List.of(payment.id().value(), payment.reference()));
                        one.parts().forEach(part -> works.merge(of(part.receipt()), part.amount(), Money::plus));
                    });
        }
        gifts.stream().filter(gift -> !gift.entry().receivedOn().isAfter(on)).forEach(gift -> {
            traced.addAll(List.of(gift.id().value(), gift.number()));
            works.merge(AssetSource.IN_KIND, gift.left(), Money::plus);
        });
        boolean building = left.is(project -> project.brief().nature() != Nature.EQUIPMENT)
                || held.stream().anyMatch(Asset::isBuilding);
        return new TransferredValue(file.works().centre().id(), works, assets(held, traced), building);
    }

    private AssetSource of(ReceiptId receipt) {
        return sources.get(receipt) instanceof Purpose.Pool ? AssetSource.FOUNDATION : AssetSource.SPONSOR;
    }

    /** What payments and gifts do not show: the value of what the project built or bought is what it cost. */
    private Map<AssetSource, Money> assets(List<Asset> held, Set<String> traced) {
        return held.stream()
                .filter(asset -> !asset.isBuilding() || left.value().isEmpty())
                .filter(asset -> !asset.entry().origin().is(traced::contains))
                .collect(Collectors.toMap(asset -> asset.entry().source(), Asset::value, Money::plus));
    }
}
