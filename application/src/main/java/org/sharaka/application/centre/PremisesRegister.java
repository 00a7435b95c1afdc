package org.sharaka.application.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.condition.ConditionRegister;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.PremisesOfCentres;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreCircumstances;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreWorks;
import org.sharaka.domain.centre.LiftReserve;
import org.sharaka.domain.centre.NewCentreReserve;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.centre.Undertaking;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;

/** Use cases of the premises of centres: to record titles, and to raise, promise and lift reserves. */
public final class PremisesRegister extends LifeCycle<CentreId, Premises, CentreCircumstances, LiftReserve> {

    /**
     * The register.
     *
     * @param work where premises are kept
     * @param clock tells when
     */
    public PremisesRegister(UnitOfWork work, Clock clock) {
        super(work, clock);
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
                        .flatMap(project -> stores.of(Deliveries.class).find(project))
                        .map(Versioned::value)),
                stores.of(PremisesOfCentres.class).of(centre.id()).value(),
                centre.origin()
                        .project()
                        .fold(
                                project -> stores.of(Conditions.class).of(Subject.of(Subject.Kind.PROJECT, project)),
                                List::of));
    }

    /**
     * Records the title by which a centre is held.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre which
     * @param title the title
     * @return the premises
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the last title
     */
    public Kept<Premises> title(Call call, CentreId centre, Title title) {
        return record(call, Permission.WRITE_CENTRES, centre, Fact.unknown(), premises -> premises.titled(title));
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
        return record(call, Permission.WRITE_CENTRES, centre, Fact.unknown(), premises -> premises.raised(defect, act));
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
     * @throws Rejected.OfCondition where the reserve follows from a condition
     * @throws WrongState where the reserve is lifted
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before it was raised
     */
    public Kept<Premises> undertake(Call call, CentreId centre, ReserveId reserve, Undertaking promise) {
        return record(
                call,
                Permission.WRITE_CENTRES,
                centre,
                Fact.unknown(),
                (stores, premises) -> known(stores, premises, reserve).undertaken(reserve, promise));
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
        return reading(
                call,
                stores -> worksOf(stores, stores.of(Centres.class).get(centre).value()));
    }

    @Override
    protected Store<CentreId, Premises> store(Stores stores) {
        return stores.of(PremisesOfCentres.class);
    }

    @Override
    protected Versioned<Premises> read(Stores stores, CentreId centre) {
        stores.of(Centres.class).get(centre);
        return stores.of(PremisesOfCentres.class).of(centre);
    }

    @Override
    protected CentreCircumstances around(Stores stores, Call call, Premises premises, LiftReserve step) {
        return CentreRegister.circumstances(
                stores, call, known(stores, premises, step.reserve()).centre(), step.on());
    }

    private static Premises known(Stores stores, Premises premises, ReserveId reserve) {
        if (premises.reserve(reserve).isEmpty()) {
            stores.of(Centres.class)
                    .get(premises.centre())
                    .value()
                    .origin()
                    .project()
                    .value()
                    .ifPresent(project ->
                            ConditionRegister.requireNone(stores, reserve, Subject.of(Subject.Kind.PROJECT, project)));
            throw new Rejected.UnknownId(reserve.value());
        }
        return premises;
    }
}
