package org.sharaka.application.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreWorks;
import org.sharaka.domain.centre.NewCentreReserve;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.centre.Undertaking;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of the premises of centres: to record titles, and to raise, promise and lift reserves. */
public final class PremisesRegister {

    private final UnitOfWork work;
    private final JournalWriter journal;

    /**
     * The register.
     *
     * @param work where premises are kept
     * @param clock tells when
     */
    public PremisesRegister(UnitOfWork work, Clock clock) {
        this.work = Objects.requireNonNull(work);
        this.journal = new JournalWriter(clock);
    }

    /**
     * Where the works of a centre stand, within a unit of work.
     *
     * @param stores of the unit of work
     * @param centre which
     * @return final acceptance and open reserves, for any day
     */
    public static CentreWorks worksOf(Stores stores, Centre centre) {
        return new CentreWorks(
                centre,
                Fact.of(centre.origin()
                        .project()
                        .value()
                        .flatMap(project -> stores.deliveries().find(project))
                        .map(Versioned::value)),
                stores.premises().of(centre.id()).value());
    }

    /**
     * Records the title by which a centre is held.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre which
     * @param title the title
     * @return the premises
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the last title
     */
    public Kept<Premises> title(Call call, CentreId centre, Title title) {
        return recorded(call, centre, premises -> premises.titled(title));
    }

    /**
     * Raises a reserve, the last of the premises; no rule stops it.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre of which centre
     * @param defect what is wrong
     * @param on the day
     * @return the premises
     * @throws Rejected.UnknownId when there is no such centre
     */
    public Kept<Premises> raise(Call call, CentreId centre, NewCentreReserve defect, LocalDate on) {
        Act act = new Act(call.actor().id(), on);
        return recorded(call, centre, premises -> premises.raised(defect, act));
    }

    /**
     * Records a promise to mend a defect.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre of which centre
     * @param reserve which reserve
     * @param promise the promise
     * @return the premises
     * @throws Rejected.UnknownId when there is no such centre or reserve
     * @throws WrongState where the reserve is lifted
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before it was raised
     */
    public Kept<Premises> undertake(Call call, CentreId centre, ReserveId reserve, Undertaking promise) {
        return recorded(call, centre, premises -> known(premises, reserve).undertaken(reserve, promise));
    }

    /**
     * Lifts a reserve.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre of which centre
     * @param reserve which reserve
     * @param on the day
     * @param evidence what shows that it is mended; unknown where nothing is handed in
     * @return made, or refused by {@code reserve.lifting}
     * @throws Rejected.UnknownId when there is no such centre or reserve
     * @throws WrongState where it is lifted
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before it was raised
     */
    public Outcome<Kept<Premises>> lift(
            Call call, CentreId centre, ReserveId reserve, LocalDate on, Fact<Document> evidence) {
        call.require(Permission.WRITE_CENTRES);
        Act act = new Act(call.actor().id(), on);
        return work.step(stores -> {
            Versioned<Premises> read = read(stores, centre);
            Outcome<Premises> outcome = known(read.value(), reserve)
                    .lifted(stores.rulebook(), reserve, act, evidence, parties(stores, call, centre, on));
            return outcome.fold(
                    made -> {
                        long version = stores.premises().keep(made.value(), read.version());
                        journal.write(stores.journal(), call, made);
                        return made.as(new Kept<>(made.value(), version, List.of()));
                    },
                    refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Looks through the gate of lifting a reserve, before anything is handed in.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre of which centre
     * @param reserve which reserve
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such centre or reserve
     * @throws WrongState where it is lifted
     */
    public Ruling gateToLift(Call call, CentreId centre, ReserveId reserve, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.rulebook()
                .rule(known(read(stores, centre).value(), reserve)
                        .lookLift(reserve, on, call.actor().id(), Fact.unknown(), parties(stores, call, centre, on))));
    }

    /**
     * Reads the premises of a centre.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which
     * @return the premises and their version
     * @throws Rejected.UnknownId when there is no such centre
     */
    public Versioned<Premises> read(Call call, CentreId centre) {
        call.require(Permission.READ);
        return work.reading(stores -> read(stores, centre));
    }

    /**
     * Reads where the works of a centre stand.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which
     * @return final acceptance and open reserves, for any day
     * @throws Rejected.UnknownId when there is no such centre
     */
    public CentreWorks works(Call call, CentreId centre) {
        call.require(Permission.READ);
        return work.reading(
                stores -> worksOf(stores, stores.centres().get(centre).value()));
    }

    private Kept<Premises> recorded(Call call, CentreId centre, Function<Premises, Premises.Recorded> change) {
        call.require(Permission.WRITE_CENTRES);
        return work.inTransaction(stores -> {
            Versioned<Premises> read = read(stores, centre);
            Premises.Recorded recorded = change.apply(read.value());
            long version = stores.premises().keep(recorded.premises(), read.version());
            journal.write(stores.journal(), call, recorded.event());
            return new Kept<>(recorded.premises(), version, List.of());
        });
    }

    private static Versioned<Premises> read(Stores stores, CentreId centre) {
        stores.centres().get(centre);
        return stores.premises().of(centre);
    }

    private static Premises known(Premises premises, ReserveId reserve) {
        if (premises.reserve(reserve).isEmpty()) {
            throw new Rejected.UnknownId(reserve.value());
        }
        return premises;
    }

    private static Parties parties(Stores stores, Call call, CentreId centre, LocalDate on) {
        return CentreRegister.circumstances(stores, call, centre, on).parties();
    }
}
