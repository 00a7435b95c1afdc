package org.sharaka.web.project;

import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Project;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.NameWire;

/** A project as lists tell it; what is not known of it is null. */
record SummaryWire(
        String id,
        String reference,
        NameWire name,
        String programmeId,
        String model,
        String nature,
        String field,
        String region,
        MoneyWire budget,
        String stage) {

    static SummaryWire of(Project project) {
        return new SummaryWire(
                project.id().value(),
                project.reference(),
                NameWire.of(project.brief().name()),
                project.programme().fold(ProgrammeId::value, () -> null),
                project.model().name(),
                project.brief().nature().name(),
                project.brief().field().name(),
                project.brief().site().region().fold(Region::code, () -> null),
                MoneyWire.of(project.brief().budget().total()),
                project.stage().name());
    }
}
