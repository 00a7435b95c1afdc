package org.sharaka.application.correction;

import java.time.Clock;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Corrections;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.correction.CorrectionId;
import org.sharaka.domain.correction.DecideCorrection;
import org.sharaka.domain.correction.FactCorrection;

/** Use case: the director decides what becomes of the acts behind rulings that would come out otherwise. */
public final class CorrectionDecisions extends LifeCycle<CorrectionId, FactCorrection, UserId, DecideCorrection> {

    /** The decisions. */
    public CorrectionDecisions(UnitOfWork work, Clock clock) {
        super(work, clock);
    }

    @Override
    protected Store<CorrectionId, FactCorrection> store(Stores stores) {
        return stores.of(Corrections.class);
    }

    @Override
    protected UserId around(Stores stores, Call call, FactCorrection correction, DecideCorrection step) {
        return call.actor().id();
    }
}
