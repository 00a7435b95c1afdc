package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;

/**
 * A defect to be listed.
 *
 * @param lot which lot it is of; may be unknown where only one comes into question
 * @param severity how grave it is
 * @param text what is wrong, a paragraph
 * @param place where, one line
 * @param item the item of the terms of reference that it falls short of, perhaps none
 * @param deadline by which day it is to be mended; unknown for the default
 */
public record NewReserve(
        Fact<LotId> lot, Severity severity, String text, String place, Fact<String> item, Fact<LocalDate> deadline) {

    /**
     * Checks the texts.
     *
     * @throws InvalidValue {@code value.text} at {@code /text}, {@code /place} or {@code /item}
     */
    public NewReserve {
        Faults faults = new Faults();
        text = Written.paragraph(faults, "/text", text);
        place = Written.line(faults, "/place", place);
        item = Written.line(faults, "/item", item);
        faults.throwIfAny();
    }

    Reserve raised(ReserveId id, Lot of, Reserve.Origin origin, Act act, Fact<LocalDate> due) {
        return new Reserve(id, of.id(), severity, text, place, item, origin, act, due, Fact.unknown());
    }
}
