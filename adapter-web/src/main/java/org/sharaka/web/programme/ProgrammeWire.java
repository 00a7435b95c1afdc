package org.sharaka.web.programme;

import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.Sector;
import org.sharaka.web.wire.NameWire;

/** A programme; its sector is null where it is unknown. */
record ProgrammeWire(String id, String reference, NameWire name, String sector) {

    static ProgrammeWire of(Programme programme) {
        return new ProgrammeWire(
                programme.id().value(),
                programme.reference(),
                NameWire.of(programme.name()),
                programme.sector().fold(Sector::code, () -> null));
    }
}
