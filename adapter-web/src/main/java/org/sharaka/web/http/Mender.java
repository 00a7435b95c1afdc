package org.sharaka.web.http;

import java.util.List;
import java.util.Optional;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.web.text.ShownMend;

/** Knows what is to be done about the checks of a ruling that an exchange shows, or that refuses it. */
@FunctionalInterface
public interface Mender {

    /** Nobody is helped. */
    Mender NONE = (exchange, ruling) -> List.of();

    /** One for each check, in their order, or none at all. */
    List<Optional<ShownMend>> of(Exchange exchange, Ruling ruling);
}
