package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;

/** Out-port: the store of step-backs. */
public interface StepBacks extends Store<StepBackId, StepBack> {

    /**
     * All step-backs of a centre.
     *
     * @param centre which
     * @return in the order they were added
     */
    List<Versioned<StepBack>> ofCentre(CentreId centre);

    /** {@return all step-backs; in the order they were added} */
    List<Versioned<StepBack>> all();
}
