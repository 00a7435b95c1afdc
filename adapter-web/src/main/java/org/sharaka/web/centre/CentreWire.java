package org.sharaka.web.centre;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.HeldPaper;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.NameWire;

/** A centre; what is unknown is null. */
record CentreWire(
        String id,
        String reference,
        NameWire name,
        String field,
        boolean specialised,
        String region,
        String place,
        Integer capacity,
        String projectId,
        SpaceWire space,
        String openedOn,
        List<PaperWire> papers) {

    static CentreWire of(Centre centre) {
        CentreProfile profile = centre.profile();
        return new CentreWire(
                centre.id().value(),
                centre.reference(),
                NameWire.of(profile.name()),
                profile.field().name(),
                profile.isSpecialised(),
                profile.site().region().fold(Region::code, () -> null),
                profile.site().place().fold(place -> place, () -> null),
                profile.capacity().fold(places -> places, () -> null),
                centre.origin().project().fold(ProjectId::value, () -> null),
                centre.origin().space().fold(SpaceWire::of, () -> null),
                centre.opening().fold(LocalDate::toString, () -> null),
                centre.papers().stream().map(PaperWire::of).toList());
    }

    /** A space that serves associations. */
    record SpaceWire(boolean referenceCentre, Integer openSince) {

        static SpaceWire of(Origin.Space space) {
            return new SpaceWire(space.reference(), space.since().fold(year -> year, () -> null));
        }
    }

    /** A paper on file. */
    record PaperWire(DocumentWire document, String holderId, ActWire recorded) {

        static PaperWire of(HeldPaper held) {
            return new PaperWire(
                    DocumentWire.of(held.paper()),
                    held.holder().fold(PartnerId::value, () -> null),
                    ActWire.of(held.recorded()));
        }
    }
}
