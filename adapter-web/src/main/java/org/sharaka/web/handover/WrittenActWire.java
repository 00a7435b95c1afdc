package org.sharaka.web.handover;

import org.sharaka.domain.handover.WrittenAct;

/** Something that was done with a reason. */
public record WrittenActWire(String by, String on, String reason) {

    public static WrittenActWire of(WrittenAct why) {
        return new WrittenActWire(why.act().by().value(), why.act().on().toString(), why.reason());
    }
}
