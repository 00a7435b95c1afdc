package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.PledgeQuery;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.ReceiptQuery;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.funding.Unspent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.project.ProjectId;

/**
 * What is left of the money of projects that end.
 *
 * @param day the day on which it can all be settled: that of the step, or of a later movement of the money
 * @param releases what of their allocations goes back
 * @param kept what stays allocated, by project
 * @param pledges the pledges for them, with what is left of their receipts once all is released
 * @param works what the works done are worth: what was spent, was retained and is owed
 */
record Leftover(
        LocalDate day, List<Released> releases, Map<ProjectId, Money> kept, List<OfPledge> pledges, Money works) {

    static Leftover of(Stores stores, List<ProjectId> ending, LocalDate on, Settlement stated) {
        return of(stores, ending, on, stated, Fact.unknown(), false);
    }

    /** The same with what is held to be returned already, which a later settlement may move with consent. */
    static Leftover again(Stores stores, List<ProjectId> ended, LocalDate on, Settlement stated) {
        return of(stores, ended, on, stated, Fact.unknown(), true);
    }

    /** What is left of a project that goes on, of which no more is released than the settlement needs. */
    static Leftover ofPart(Stores stores, ProjectId project, LocalDate on, Settlement stated) {
        List<ProjectId> one = List.of(project);
        Money free = of(stores, one, on, stated, Fact.known(Money.ZERO), false).unused();
        Money more = stated.accounted().minus(free.min(stated.accounted()));
        Leftover part = of(stores, one, on, stated, Fact.known(more), false);
        return part.unused().compareTo(stated.accounted()) < 0 ? of(stores, one, on, stated) : part;
    }

    private static Leftover of(
            Stores stores,
            List<ProjectId> ending,
            LocalDate on,
            Settlement stated,
            Fact<Money> releasable,
            boolean again) {
        List<Pledge> promised = ending.stream()
                .flatMap(project -> pledges(stores, project).stream())
                .toList();
        Map<PledgeId, List<Receipt>> receipts = new HashMap<>();
        promised.forEach(pledge -> receipts.put(pledge.id(), receipts(stores, pledge.id())));
        LocalDate day = on;
        for (ProjectId project : ending) {
            for (Versioned<Allocation> allocation : stores.of(Allocations.class).to(new Purpose.OfProject(project))) {
                day = later(day, allocation.value().lastStep());
            }
        }
        for (List<Receipt> of : receipts.values()) {
            for (Receipt receipt : of) {
                day = later(day, receipt.lastStep());
            }
        }
        Money owed = stated.owed().fold(amount -> amount, () -> Money.ZERO);
        Keeping keeping = new Keeping(stores, day, owed, releasable);
        ending.forEach(keeping::look);
        List<OfPledge> left = new ArrayList<>();
        for (Pledge pledge : promised) {
            left.add(new OfPledge(
                    pledge,
                    stores.of(Ledger.class).covered(pledge.id()).atLast(),
                    keeping.freeOf(receipts.getOrDefault(pledge.id(), List.of()), again)));
        }
        return new Leftover(day, keeping.releases, keeping.kept, left, keeping.works);
    }

    Money unused() {
        return pledges.stream().map(OfPledge::left).reduce(Money.ZERO, Money::plus);
    }

    Money kept(ProjectId project) {
        return kept.getOrDefault(project, Money.ZERO);
    }

    boolean isOf(ReceiptId receipt, ProjectId project) {
        return pledges.stream()
                .filter(one -> one.isFor(project))
                .anyMatch(one -> one.receipts().stream()
                        .anyMatch(share -> share.receipt().equals(receipt)));
    }

    boolean isOf(PledgeId pledge, ProjectId project) {
        return pledges.stream()
                .anyMatch(one -> one.isFor(project) && one.pledge().id().equals(pledge));
    }

    /** From which receipts each part is taken that a settlement moves. */
    List<Taken> moving(Settlement stated) {
        Map<PledgeId, Money> before = new HashMap<>();
        List<Taken> taken = new ArrayList<>();
        Faults faults = new Faults();
        for (int place = 0; place < stated.moved().size(); place++) {
            Settlement.Moved moved = stated.moved().get(place);
            String pointer = "/settlement/moved/" + place;
            source(moved, pointer, faults).ifPresent(from -> {
                Money gone = before.getOrDefault(from.pledge().id(), Money.ZERO);
                if (moved.amount().compareTo(from.left().minus(gone)) > 0) {
                    faults.add(
                            pointer + "/amount",
                            "value.range",
                            "between",
                            "0.01",
                            from.left().minus(gone).plain());
                } else {
                    taken.add(new Taken(moved, from.pledge(), from.after(gone, moved.amount())));
                    before.put(from.pledge().id(), gone.plus(moved.amount()));
                }
            });
        }
        faults.throwIfAny();
        return taken;
    }

    private Optional<OfPledge> source(Settlement.Moved moved, String pointer, Faults faults) {
        List<OfPledge> there =
                pledges.stream().filter(one -> !one.left().isZero()).toList();
        List<OfPledge> meant = there.stream()
                .filter(one -> moved.pledge().fold(one.pledge().id()::equals, () -> true))
                .toList();
        if (meant.isEmpty()) {
            faults.add(pointer + "/pledgeId", "value.reference", "unknown");
        } else if (meant.size() > 1) {
            faults.add(pointer + "/pledgeId", "value.required", "missing");
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** What is kept to be returned, once the rest has moved. */
    List<ReceiptShare> returning(List<Taken> moving, Fact<Money> returned) {
        List<ReceiptShare> there = new ArrayList<>();
        for (OfPledge one : pledges) {
            Money gone = moving.stream()
                    .filter(part -> part.pledge().id().equals(one.pledge().id()))
                    .map(part -> part.moved().amount())
                    .reduce(Money.ZERO, Money::plus);
            there.addAll(one.after(gone, one.left().minus(gone)));
        }
        return returned.fold(amount -> ReceiptShare.take(there, amount), List::of);
    }

    /** What the works done still ask of each pledge beside what they were all given. */
    Map<PledgeId, Money> closing() {
        Money given = pledges.stream().map(OfPledge::covered).reduce(Money.ZERO, Money::plus);
        Money open = works.minus(given);
        Map<PledgeId, Money> asked = new LinkedHashMap<>();
        for (OfPledge one : pledges) {
            Money more = open.minorUnits() > 0
                    ? open.min(one.pledge().terms().amount().minus(one.covered()))
                    : Money.ZERO;
            asked.put(one.pledge().id(), more);
            open = open.minus(more);
        }
        return asked;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static List<Pledge> pledges(Stores stores, ProjectId project) {
        Fact<Purpose> purpose = Fact.known(new Purpose.OfProject(project));
        return Slice.<Versioned<Pledge>, Long>all(after -> stores.of(Pledges.class)
                        .list(new PledgeQuery(
                                Fact.unknown(),
                                Fact.known(GiftKind.CASH),
                                purpose,
                                new Window(after, Window.LARGEST_LIMIT))))
                .stream()
                .map(Versioned::value)
                .toList();
    }

    private static List<Receipt> receipts(Stores stores, PledgeId pledge) {
        return Slice.<Versioned<Receipt>, Long>all(after -> stores.of(Receipts.class)
                        .list(new ReceiptQuery(
                                Fact.known(pledge), Fact.unknown(), new Window(after, Window.LARGEST_LIMIT))))
                .stream()
                .map(Versioned::value)
                .toList();
    }

    /** What of an allocation goes back. */
    record Released(Versioned<Allocation> allocation, Money amount) {}

    /**
     * A pledge for one of the projects.
     *
     * @param covered what was given for it
     * @param receipts what is left of its receipts
     */
    record OfPledge(Pledge pledge, Money covered, List<ReceiptShare> receipts) {

        Money left() {
            return ReceiptShare.sum(receipts);
        }

        boolean isFor(ProjectId project) {
            return pledge.purpose().ofAProject().is(project::equals);
        }

        /** An amount of what is left once another has gone. */
        List<ReceiptShare> after(Money gone, Money amount) {
            List<ReceiptShare> first = ReceiptShare.take(receipts, gone);
            List<ReceiptShare> rest = new ArrayList<>();
            for (ReceiptShare share : receipts) {
                Money less = first.stream()
                        .filter(one -> one.receipt().equals(share.receipt()))
                        .map(ReceiptShare::amount)
                        .reduce(share.amount(), Money::minus);
                if (!less.isZero()) {
                    rest.add(new ReceiptShare(share.receipt(), less));
                }
            }
            return ReceiptShare.take(rest, amount);
        }
    }

    /** A part that a settlement moves, with where it is taken from. */
    record Taken(Settlement.Moved moved, Pledge pledge, List<ReceiptShare> shares) {}

    /** What stays allocated: what was retained, then what is owed, allocation by allocation. */
    private static final class Keeping {

        private final Stores stores;
        private final LocalDate day;
        private final List<Released> releases = new ArrayList<>();
        private final Map<ProjectId, Money> kept = new HashMap<>();
        private final Map<ReceiptId, Money> back = new HashMap<>();
        private Money owed;
        private Money works;
        private Fact<Money> releasable;

        Keeping(Stores stores, LocalDate day, Money owed, Fact<Money> releasable) {
            this.stores = stores;
            this.releasable = releasable;
            this.day = day;
            this.owed = owed;
            this.works = owed;
        }

        void look(ProjectId project) {
            works = works.plus(stores.of(Funds.class).spentOn(project, day));
            for (Versioned<Allocation> read : stores.of(Allocations.class).to(new Purpose.OfProject(project))) {
                Allocation allocation = read.value();
                Unspent unspent = stores.of(Ledger.class).unspent(allocation.id());
                Money there = unspent.from(day);
                Money retained = stores.of(Payments.class).held(allocation.id()).min(there);
                Money further = owed.min(there.minus(retained));
                owed = owed.minus(further);
                works = works.plus(retained);
                kept.merge(project, retained.plus(further), Money::plus);
                Money whole = there.minus(retained).minus(further);
                Money goes = releasable.fold(whole::min, () -> whole);
                releasable = releasable.map(rest -> rest.minus(goes));
                if (!goes.isZero()) {
                    releases.add(new Released(read, goes));
                    unspent.lastFirst(allocation.sources(), day, goes)
                            .forEach(share -> back.merge(share.receipt(), share.amount(), Money::plus));
                }
            }
        }

        List<ReceiptShare> freeOf(List<Receipt> receipts, boolean again) {
            List<ReceiptShare> free = new ArrayList<>();
            for (Receipt receipt : receipts) {
                Money there = stores.of(Ledger.class)
                        .free(receipt.id())
                        .leastFrom(day)
                        .plus(back.getOrDefault(receipt.id(), Money.ZERO))
                        .plus(again ? receipt.held() : Money.ZERO);
                if (there.minorUnits() > 0) {
                    free.add(new ReceiptShare(receipt.id(), there));
                }
            }
            return free;
        }
    }
}
