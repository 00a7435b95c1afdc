package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.time.FactOrder;

/**
 * The premises of a centre: by what title they are held, and what is wrong with them since final acceptance (S6, S9).
 *
 * <p>A title is {@linkplain #titled recorded} and stays when the next one takes its place. A defect is
 * {@linkplain #raised raised}, its mending is {@linkplain #undertaken promised}, and it is {@linkplain LiftReserve
 * lifted}.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Premises {

    private final Snapshot state;

    private Premises(Snapshot state) {
        InvalidValue.unless(
                state.reserves().stream().map(CentreReserve::id).distinct().count()
                        == state.reserves().size(),
                "two reserves of one id");
        this.state = state;
    }

    /**
     * The premises of a centre of which nothing is recorded yet.
     *
     * @param centre whose
     * @return without title and reserves
     */
    public static Premises empty(CentreId centre) {
        return new Premises(new Snapshot(centre, List.of(), List.of()));
    }

    /**
     * The premises under one more title.
     *
     * @param title the title, which holds from the day it is recorded for
     * @return the premises, and what tells it
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the last title
     */
    public Recorded<Premises> titled(Title title) {
        titles().forEach(last ->
                FactOrder.check("/on", last.recorded().on(), title.recorded().on()));
        List<Title> more = new ArrayList<>(titles());
        more.add(title);
        return Recorded.of(
                new Premises(new Snapshot(centre(), more, reserves())), PremisesEvent.titled(centre(), title));
    }

    /**
     * The title on a day.
     *
     * @param day the day
     * @return the last one recorded by then; unknown where there is none, and where its paper is not in force
     */
    public Fact<Title> titleOn(LocalDate day) {
        return Fact.of(titles().stream()
                        .filter(title -> !title.recorded().on().isAfter(day))
                        .reduce((earlier, later) -> later))
                .onlyIf(title -> title.document().isInForceOn(day));
    }

    /**
     * The premises with one more defect, the last of {@link #reserves()}. It protects: no rule stops it.
     *
     * @param defect what is wrong
     * @param by who raises it, and when
     * @return the premises, and what tells it
     */
    public Recorded<Premises> raised(NewCentreReserve defect, Act by) {
        CentreReserve reserve =
                new CentreReserve(new ReserveId("R" + (reserves().size() + 1)), defect, by, List.of(), Fact.unknown());
        List<CentreReserve> more = new ArrayList<>(reserves());
        more.add(reserve);
        return Recorded.of(with(more), PremisesEvent.raised(centre(), reserve));
    }

    /**
     * The premises with a promise to mend a defect.
     *
     * @param id which reserve
     * @param promise the promise
     * @return the premises, and what tells it
     * @throws InvalidValue {@code value.reference} for a reserve that is unknown; {@code value.date} with reason
     *     {@code order} at {@code /on} for a day before it was raised
     * @throws WrongState where it is lifted
     */
    public Recorded<Premises> undertaken(ReserveId id, Undertaking promise) {
        CentreReserve reserve = open(id, "undertake");
        reserve.inOrder(promise.recorded().on());
        return Recorded.of(with(reserve.undertaken(promise)), PremisesEvent.undertaken(centre(), reserve, promise));
    }

    /**
     * The defects that are open on a day.
     *
     * @param day the day
     * @return as far as they were raised and not lifted by then, with what was promised by then
     */
    public List<OpenReserve> openReserves(LocalDate day) {
        return reserves().stream()
                .filter(reserve -> reserve.isOpenOn(day))
                .map(reserve -> reserve.openOn(day))
                .toList();
    }

    /**
     * One reserve.
     *
     * @param id which
     * @return nothing where there is none
     */
    public Optional<CentreReserve> reserve(ReserveId id) {
        return reserves().stream().filter(reserve -> reserve.id().equals(id)).findFirst();
    }

    /** {@return the id of the centre} */
    public CentreId centre() {
        return state.centre();
    }

    /** {@return all titles it has had; in the order of their days} */
    public List<Title> titles() {
        return state.titles();
    }

    /** {@return all reserves, open or lifted; in the order they were raised} */
    public List<CentreReserve> reserves() {
        return state.reserves();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * Premises from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same premises
     */
    public static Premises restore(Snapshot snapshot) {
        return new Premises(snapshot);
    }

    CentreReserve open(ReserveId id, String step) {
        CentreReserve reserve =
                reserve(id).orElseThrow(() -> InvalidValue.at("/reserve", "value.reference", "unknown"));
        if (reserve.lifting().value().isPresent()) {
            throw new WrongState(step, "LIFTED");
        }
        return reserve;
    }

    Premises with(CentreReserve changed) {
        return with(reserves().stream()
                .map(reserve -> reserve.id().equals(changed.id()) ? changed : reserve)
                .toList());
    }

    private Premises with(List<CentreReserve> reserves) {
        return new Premises(new Snapshot(centre(), titles(), reserves));
    }

    /**
     * The state of the premises of a centre.
     *
     * @param centre whose
     * @param titles all titles, in the order of their days
     * @param reserves all reserves, in the order they were raised
     */
    public record Snapshot(CentreId centre, List<Title> titles, List<CentreReserve> reserves) {

        /** Copies the lists. */
        public Snapshot {
            titles = List.copyOf(titles);
            reserves = List.copyOf(reserves);
        }
    }
}
