package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.rulebook.Step;

/** A step in the life of a mandate (S9, S11). */
public sealed interface MandateStep extends Step<Mandate, MandateCircumstances> permits Sign, Hold, GiveNotice, End {

    @Override
    default LocalDate earliest(Mandate before, MandateCircumstances around) {
        return before.lastStepOn();
    }
}
