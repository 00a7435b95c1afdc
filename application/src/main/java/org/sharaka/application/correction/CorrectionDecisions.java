package org.sharaka.application.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Corrections;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.correction.CorrectionId;
import org.sharaka.domain.correction.DecideCorrection;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.domain.correction.FactCorrection.Decision.What;
import org.sharaka.domain.correction.FactKinds;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;

/** Use case: the director decides what becomes of the acts behind rulings that would come out otherwise. */
public final class CorrectionDecisions
        extends LifeCycle<CorrectionId, FactCorrection, DecideCorrection.Around, DecideCorrection> {

    /** The decisions. */
    public CorrectionDecisions(UnitOfWork work, Clock clock) {
        super(work, clock);
    }

    @Override
    protected Store<CorrectionId, FactCorrection> store(Stores stores) {
        return stores.of(Corrections.class);
    }

    @Override
    protected DecideCorrection.Around around(
            Stores stores, Call call, FactCorrection correction, DecideCorrection step) {
        Parties parties = FactKinds.find(correction.root(), correction.fact().kind())
                .map(kind -> parties(stores, call, Owner.of(kind.holder()), correction, step.on()))
                .orElse(Parties.NONE);
        return new DecideCorrection.Around(call.actor().id(), parties);
    }

    private static <I extends Id, A> Parties parties(
            Stores stores, Call call, Owner<I, A> owner, FactCorrection correction, LocalDate on) {
        I id = owner.id().apply(correction.fact().owner());
        return owner.parties().of(stores, call, owner.read().apply(stores, id).value(), on);
    }

    /**
     * What is mended is mended by conditions of the centres and projects of the acts.
     *
     * @throws InvalidValue {@code value.enum} at {@code /what} where there are none
     */
    @Override
    protected void conditions(
            Stores stores, Call call, DecideCorrection step, FactCorrection before, Outcome.Made<FactCorrection> made) {
        if (!step.what().equals(Fact.known(What.MENDED))) {
            return;
        }
        List<Subject> of = new Mended(stores).by(before);
        if (of.isEmpty()) {
            throw InvalidValue.at("/what", "value.enum", "unknown", What.MENDED, What.STANDS + ", " + What.UNDONE);
        }
        set(stores, call, step.on(), made, "THE_FOUNDATION", of, step.answers());
    }
}
