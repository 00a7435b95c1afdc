package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.stepback.StepBackState;
import org.sharaka.domain.stepback.StepBackTrigger;

/** Out-port: the store of step-backs. */
public interface StepBacks extends Listed<StepBackId, StepBack> {

    /** What step-backs are found by; their day is that of the opening. */
    Facets<StepBack> FACETS = Facets.of(StepBack.class)
            .by("centreId", back -> back.snapshot().centre())
            .by("managerId", back -> back.snapshot().manager())
            .by("handoverId", back -> back.snapshot().handover())
            .by("trigger", StepBackTrigger.class, back -> back.snapshot().trigger())
            .by("state", StepBackState.class, StepBack::state)
            .on(back -> back.snapshot().opened().on());

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
