package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;

/**
 * The delivery of the works of one project, as a whole or by lots (S6, S8).
 *
 * <p>Its life: it {@linkplain #begun begins} when works start. Each lot is notified complete, visited, and accepted
 * provisionally or refused; its guarantee period runs until final acceptance. What is wrong is listed as reserves.
 * Every change is a {@link DeliveryStep} that is taken through its gate; the stage of the project follows the last lot.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Delivery {

    private final Snapshot state;

    private Delivery(Snapshot state) {
        this.state = state;
    }

    /**
     * A delivery that begins with the works.
     *
     * @param project what is built
     * @param on the day works start
     * @param lots the parts that are delivered apart; empty for the whole
     * @return the delivery, with every lot in execution
     * @throws InvalidValue at {@code /lots}, for shares or names that do not fit together
     */
    public static Delivery begun(ProjectId project, LocalDate on, List<NewLot> lots) {
        return new Delivery(new Snapshot(project, on, NameLots.divided(lots), List.of(), List.of()));
    }

    /** {@return the stage that the project has by it; the stage of the lot that is furthest behind} */
    public Stage stage() {
        return lots().stream().map(Lot::stage).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** {@return the project that is delivered; its id, which is that of the delivery} */
    public ProjectId project() {
        return state.project();
    }

    /** {@return the day works started} */
    public LocalDate begunOn() {
        return state.begunOn();
    }

    /** {@return its lots but those that were cut; at least one, in order} */
    public List<Lot> lots() {
        return state.lots();
    }

    /** {@return one lot; nothing where there is none} */
    public Optional<Lot> lot(LotId id) {
        return lots().stream().filter(lot -> lot.id().equals(id)).findFirst();
    }

    /** {@return all reserves, open or lifted; in the order they were raised} */
    public List<Reserve> reserves() {
        return state.reserves();
    }

    /** {@return one reserve; nothing where there is none} */
    public Optional<Reserve> reserve(ReserveId id) {
        return reserves().stream().filter(reserve -> reserve.id().equals(id)).findFirst();
    }

    /**
     * What falls due.
     *
     * @param policy says in how many days after the notice a visit is due: the version in force on the day of the list
     * @return visits, open reserves and ends of guarantee, in the order of their days
     */
    public List<Due> dues(AcceptancePolicy policy) {
        return Dues.of(this, policy);
    }

    /**
     * {@return from which days on something of it can fall due, whatever the policy: a visit from the day of the
     * notice; one day for each of {@link #dues}}
     */
    public List<LocalDate> duesFrom() {
        return Dues.earliest(this);
    }

    /** {@return the lots that will not be delivered; in the order they were cut} */
    public List<CutLot> cutLots() {
        return state.cut();
    }

    /** {@return those of these lots that are accepted, as they are called; in order} */
    public List<String> acceptedAmong(List<LotId> some) {
        return lots().stream()
                .filter(lot ->
                        some.contains(lot.id()) && lot.acceptance().value().isPresent())
                .map(Lot::called)
                .toList();
    }

    /** {@return the lots that are not accepted; in order} */
    public List<LotId> openLots() {
        return lots().stream()
                .filter(lot -> lot.acceptance().value().isEmpty())
                .map(Lot::id)
                .toList();
    }

    /**
     * The lots that are named.
     *
     * @throws InvalidValue {@code value.reference} at {@code /lots/…} for one that is none, {@code value.list} with
     *     reason {@code twice} for one that is named twice
     */
    private List<Lot> named(List<LotId> named) {
        return chosen(named, lot -> false);
    }

    /**
     * Whether no other lot stays once these are cut.
     *
     * @throws InvalidValue {@code value.reference} at {@code /lots/…} for one that is none, {@code value.list} with
     *     reason {@code twice} for one that is named twice
     */
    public boolean areAll(List<LotId> some) {
        return named(some).size() == lots().size();
    }

    /**
     * The delivery without some of its lots, as an amendment or a termination says.
     *
     * @param gone lots of it that are not accepted, and not all
     */
    public Recorded<Delivery> cut(List<LotId> gone, Act act) {
        List<CutLot> cut = new ArrayList<>(state.cut());
        List<Lot> left = new ArrayList<>(lots());
        List<Lot> going = named(gone);
        going.forEach(lot -> cut.add(new CutLot(lot, act)));
        left.removeAll(going);
        return new Recorded<>(
                new Delivery(new Snapshot(project(), begunOn(), left, state.reserves(), cut)),
                Particulars.on(act.on()).and(going).as("delivery.lots-cut", project()));
    }

    /** {@return the lots whose acceptance stands, as they are called; in order} */
    public List<String> acceptedLots() {
        return acceptedAmong(lots().stream().map(Lot::id).toList());
    }

    /** {@return whether every lot was finally accepted by a day; true from the final acceptance of the last lot} */
    public boolean isFinallyAcceptedOn(LocalDate day) {
        return lots().stream()
                .allMatch(lot -> lot.acceptance()
                        .is(accepted -> accepted.end().is(end -> !end.act().on().isAfter(day))));
    }

    /**
     * The asset lists of the acceptances that stand: lots that were accepted together have one.
     *
     * @return with the lots of each, in the order of the lots; none whose lines nobody wrote down
     */
    public List<AssetList> assetLists() {
        Map<ProvisionalAcceptance.Listing, List<LotId>> lists = new LinkedHashMap<>();
        lots().forEach(lot -> lot.acceptance()
                .map(ProvisionalAcceptance::listing)
                .onlyIf(listing -> !listing.assets().isEmpty())
                .value()
                .ifPresent(listing -> lists.computeIfAbsent(listing, none -> new ArrayList<>())
                        .add(lot.id())));
        return lists.entrySet().stream()
                .map(list -> new AssetList(
                        list.getValue(), list.getKey().act().on(), list.getKey().assets()))
                .toList();
    }

    /** {@return the end of the longest guarantee of a lot that is accepted; nothing before one is} */
    public Optional<LocalDate> guaranteedUntil() {
        return lots().stream()
                .flatMap(lot -> lot.acceptance().value().stream())
                .map(ProvisionalAcceptance::guaranteeEnd)
                .max(Comparator.naturalOrder());
    }

    /** {@return the reserves that are open on a day; in the order they were raised} */
    public List<Reserve> openReserves(LocalDate day) {
        return reserves().stream()
                .filter(reserve -> reserve.isOpenOn(day) && lot(reserve.lot()).isPresent())
                .toList();
    }

    /**
     * {@return the days on which what is open of it, or whether it is finally accepted, can become something else: days
     * of steps, and the day after each date that can pass; in no order}
     */
    public Set<LocalDate> turns() {
        Set<LocalDate> days = new HashSet<>();
        reserves().forEach(reserve -> {
            days.add(reserve.raised().on());
            reserve.lifting()
                    .value()
                    .ifPresent(lifting -> days.add(lifting.act().on()));
        });
        completions()
                .flatMap(completion -> completion.corrected().acceptance().value().stream())
                .forEach(acceptance -> days.addAll(acceptance.turns()));
        return days;
    }

    /**
     * {@return the corrections by which an acceptance would have been ruled otherwise; they are listed for the
     * director; in order, lot by lot}
     */
    public List<Correction> changedVerdicts() {
        return lots().stream()
                .flatMap(lot -> lot.completions().stream())
                .flatMap(completion -> completion.corrections().stream())
                .filter(Correction::changesVerdict)
                .toList();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A delivery from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same delivery
     */
    public static Delivery restore(Snapshot snapshot) {
        return new Delivery(snapshot);
    }

    /** The lots that are named, or else those that a step is about when it names none. */
    List<Lot> chosen(List<LotId> named, Predicate<Lot> otherwise) {
        if (named.isEmpty()) {
            return lots().stream().filter(otherwise).toList();
        }
        Faults faults = new Faults();
        for (int place = 0; place < named.size(); place++) {
            if (lot(named.get(place)).isEmpty()) {
                faults.add("/lots/" + place, "value.reference", "unknown");
            } else if (named.indexOf(named.get(place)) < place) {
                faults.add(
                        "/lots/" + place,
                        "value.list",
                        "twice",
                        named.get(place).value());
            }
        }
        faults.throwIfAny();
        return lots().stream().filter(lot -> named.contains(lot.id())).toList();
    }

    /** The lots that are named, or all that stand at a stage; every one has to. */
    List<Lot> standing(String step, List<LotId> named, Stage stage) {
        List<Lot> chosen = chosen(named, lot -> lot.stage() == stage);
        if (chosen.isEmpty()) {
            throw new WrongState(step, stage().name(), List.of(stage));
        }
        chosen.stream().filter(lot -> lot.stage() != stage).findFirst().ifPresent(lot -> {
            throw new WrongState(step, lot.stage().name(), List.of(stage));
        });
        return chosen;
    }

    /** The first day on which each of these lots can take a step. */
    LocalDate earliest(Collection<Lot> chosen) {
        return chosen.stream()
                .map(lot -> lot.lastStepOn(begunOn()))
                .max(Comparator.naturalOrder())
                .orElse(begunOn());
    }

    List<Reserve> openReserves(LotId lot, LocalDate on) {
        return openReserves(on).stream()
                .filter(reserve -> reserve.lot().equals(lot))
                .toList();
    }

    Delivery dividedInto(List<Lot> lots) {
        return new Delivery(new Snapshot(project(), begunOn(), lots, reserves(), state.cut()));
    }

    Delivery with(Collection<Lot> chosen, UnaryOperator<Lot> change) {
        List<Lot> changed = lots().stream()
                .map(lot -> chosen.contains(lot) ? change.apply(lot) : lot)
                .toList();
        return new Delivery(new Snapshot(project(), begunOn(), changed, reserves(), state.cut()));
    }

    Delivery with(UnaryOperator<Reserve> change) {
        return with(reserves().stream().map(change).toList());
    }

    Delivery and(Collection<Reserve> raised) {
        List<Reserve> more = new ArrayList<>(reserves());
        more.addAll(raised);
        return with(more);
    }

    private Delivery with(List<Reserve> reserves) {
        return new Delivery(new Snapshot(project(), begunOn(), lots(), reserves, state.cut()));
    }

    /** The id of the reserve that comes so many after the present ones. */
    ReserveId reserveId(int after) {
        return new ReserveId("R" + (reserves().size() + after));
    }

    CorrectionId nextCorrectionId() {
        long so = completions()
                .mapToLong(completion -> completion.corrections().size())
                .sum();
        return new CorrectionId("K" + (so + 1));
    }

    private Stream<Completion> completions() {
        return lots().stream().flatMap(lot -> lot.completions().stream());
    }

    /**
     * The state of a delivery.
     *
     * @param project the project that is delivered
     * @param begunOn the day works started
     * @param lots its lots, in order
     * @param reserves all reserves, in the order they were raised
     * @param cut the lots that were cut, in order
     */
    public record Snapshot(
            ProjectId project, LocalDate begunOn, List<Lot> lots, List<Reserve> reserves, List<CutLot> cut) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException without a lot, for ids that are given twice, and for a reserve of no lot
         */
        public Snapshot {
            lots = List.copyOf(lots);
            reserves = List.copyOf(reserves);
            cut = List.copyOf(cut);
            Set<LotId> known = new HashSet<>(lots.stream().map(Lot::id).toList());
            boolean once = known.size() == lots.size();
            cut.forEach(gone -> known.add(gone.lot().id()));
            long raised = reserves.stream().map(Reserve::id).distinct().count();
            boolean placed = reserves.stream().map(Reserve::lot).allMatch(known::contains);
            if (lots.isEmpty() || !once || raised != reserves.size() || !placed) {
                throw new IllegalArgumentException("lots and reserves do not fit together");
            }
        }
    }
}
