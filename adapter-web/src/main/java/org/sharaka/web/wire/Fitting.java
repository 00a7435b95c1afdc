package org.sharaka.web.wire;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;

/** A record of the wire of which some members have to fit one another, whatever is wrong with the others. */
public interface Fitting {

    /** Gathers what does not fit; a member that is absent or at fault is null. */
    void fit(Faults faults);

    /** Makes a value of members that are all there. */
    static void together(Faults faults, Supplier<?> make, @Nullable Object... members) {
        if (Stream.of(members).allMatch(member -> member != null)) {
            faults.take("", make);
        }
    }
}
