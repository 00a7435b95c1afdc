package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Inventories;
import org.sharaka.application.store.PaymentQuery;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.PledgeQuery;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.ReceiptQuery;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.TransferredValue;
import org.sharaka.domain.inventory.Asset;
import org.sharaka.domain.inventory.AssetSource;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.SupportPlan;

/**
 * Traces what a centre is worth to whose money it was: every approved payment for its project back to the receipts it
 * drew on, what was contributed in kind, and the register of assets. What a pledge gave to the pool is the
 * foundation's, what it gave to a programme or project its sponsor's.
 */
final class TransferValues {

    private final Stores stores;
    private final LocalDate on;
    private final Map<AssetSource, Money> works = new EnumMap<>(AssetSource.class);

    /** The payments and receipts that the works are valued by, as an asset may name them: by id or by reference. */
    private final Set<String> traced = new HashSet<>();

    private TransferValues(Stores stores, LocalDate on) {
        this.stores = stores;
        this.on = on;
    }

    static TransferredValue of(Stores stores, CentreId id, LocalDate on) {
        return new TransferValues(stores, on)
                .traced(stores.of(Centres.class).get(id).value());
    }

    private TransferredValue traced(Centre centre) {
        Inventory inventory = stores.of(Inventories.class).of(centre.id()).value();
        Fact<Project> left = Fact.of(centre.origin()
                .project()
                .value()
                .map(project -> stores.of(Projects.class).get(project).value()));
        left.value().ifPresent(project -> trace(project.id()));
        Set<String> origins = inventory.heldOn(on).stream()
                .flatMap(asset -> asset.entry().origin().value().stream())
                .collect(Collectors.toSet());
        stores.of(SupportPlans.class).ofCentre(centre.id()).forEach(plan -> granted(plan.value(), origins));
        boolean built = left.is(project -> project.brief().nature() != Nature.EQUIPMENT);
        Map<AssetSource, Money> assets = new EnumMap<>(AssetSource.class);
        inventory.heldOn(on).stream()
                // what a project has built or bought, or was given for it, is told by what it cost
                .filter(asset -> !asset.isBuilding() || left.value().isEmpty())
                .filter(asset -> !asset.entry().origin().is(traced::contains))
                .forEach(asset -> assets.merge(asset.entry().source(), asset.value(), Money::plus));
        boolean building = built || inventory.heldOn(on).stream().anyMatch(Asset::isBuilding);
        return new TransferredValue(centre.id(), works, assets, building);
    }

    /** What was granted and stands in the register is told by what was paid for it. */
    private void granted(SupportPlan plan, Set<String> origins) {
        for (Grant grant : plan.snapshot().grants()) {
            String origin = plan.item(grant);
            if (origins.contains(origin) && !grant.paidBy(on).isZero()) {
                traced.add(origin);
                grant.outlays()
                        .forEach(outlay -> trace(
                                stores.of(Payments.class).get(outlay.payment()).value()));
            }
        }
    }

    private void trace(ProjectId project) {
        Purpose purpose = new Purpose.OfProject(project);
        for (Versioned<Allocation> allocation : stores.of(Allocations.class).to(purpose)) {
            Fact<Long> after = Fact.unknown();
            do {
                Slice<Versioned<Payment>, Long> part = stores.of(Payments.class)
                        .list(new PaymentQuery(
                                Fact.known(allocation.value().id()), Fact.unknown(), Fact.unknown(), window(after)));
                part.items().forEach(payment -> trace(payment.value()));
                after = part.next();
            } while (after.value().isPresent());
        }
        Fact<Long> after = Fact.unknown();
        do {
            Slice<Versioned<Pledge>, Long> part = stores.of(Pledges.class)
                    .list(new PledgeQuery(
                            Fact.unknown(), Fact.known(GiftKind.IN_KIND), Fact.known(purpose), window(after)));
            part.items().forEach(pledge -> given(pledge.value()));
            after = part.next();
        } while (after.value().isPresent());
    }

    private void trace(Payment payment) {
        payment.snapshot()
                .approval()
                .onlyIf(approval -> !approval.act().on().isAfter(on))
                .value()
                .ifPresent(approval -> {
                    traced.addAll(Set.of(payment.id().value(), payment.reference()));
                    approval.parts().forEach(this::paid);
                });
    }

    private void paid(ReceiptShare part) {
        Receipt receipt = stores.of(Receipts.class).get(part.receipt()).value();
        Pledge pledge = stores.of(Pledges.class).get(receipt.pledge()).value();
        boolean pool = pledge.purpose() instanceof Purpose.Pool;
        works.merge(pool ? AssetSource.FOUNDATION : AssetSource.SPONSOR, part.amount(), Money::plus);
    }

    private void given(Pledge pledge) {
        Fact<Long> after = Fact.unknown();
        do {
            Slice<Versioned<Receipt>, Long> part = stores.of(Receipts.class)
                    .list(new ReceiptQuery(Fact.known(pledge.id()), Fact.unknown(), window(after)));
            part.items().stream()
                    .map(Versioned::value)
                    .filter(receipt -> !receipt.entry().receivedOn().isAfter(on))
                    .forEach(receipt -> {
                        traced.addAll(Set.of(receipt.id().value(), receipt.number()));
                        works.merge(AssetSource.IN_KIND, receipt.left(), Money::plus);
                    });
            after = part.next();
        } while (after.value().isPresent());
    }

    private static Window window(Fact<Long> after) {
        return new Window(after, Window.LARGEST_LIMIT);
    }
}
