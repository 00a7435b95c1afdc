package org.sharaka.web.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.function.Function;
import org.sharaka.application.store.Entries;

/** An entry of a list across centres, with the centre that it is of. */
public record OfCentreWire<W>(
        String centreId, @JsonUnwrapped W entry) {

    public static <T, W> Function<Entries.Entry<T>, OfCentreWire<W>> of(Function<T, W> wire) {
        return entry -> new OfCentreWire<>(entry.centre().value(), wire.apply(entry.value()));
    }
}
