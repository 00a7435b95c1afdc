package org.sharaka.web.mandate;

import java.time.LocalDate;
import org.sharaka.application.mandate.UnmanagedCentre;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.CheckWire;
import org.sharaka.web.wire.NameWire;

/** A centre that the foundation runs, for want of a manager. */
record UnmanagedWire(String centreId, String reference, NameWire name, String since, String until, CheckWire notice) {

    static UnmanagedWire of(UnmanagedCentre unmanaged, LocalDate on, Reader reader) {
        return new UnmanagedWire(
                unmanaged.centre().id().value(),
                unmanaged.centre().reference(),
                NameWire.of(unmanaged.centre().profile().name()),
                unmanaged.gap().since().toString(),
                unmanaged.gap().until().toString(),
                CheckWire.of(unmanaged.gap().notice(on), reader.texts(on), reader.language()));
    }
}
