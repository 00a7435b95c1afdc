package org.sharaka.web.wire;

import org.sharaka.domain.access.Act;

/** Who did something, and on which day. */
public record ActWire(String by, String on) {

    public static ActWire of(Act act) {
        return new ActWire(act.by().value(), act.on().toString());
    }
}
