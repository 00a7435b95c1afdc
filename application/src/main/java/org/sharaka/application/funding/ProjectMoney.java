package org.sharaka.application.funding;

import java.util.List;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.project.ProjectId;

/** What becomes of the money of projects that end ({@code works.settlement}): part of a step, in its unit of work. */
public final class ProjectMoney {

    private ProjectMoney() {}

    /**
     * Goes on only where the money that a settlement moves goes to purposes that are there, and not to what ends.
     *
     * @param ending the projects that are settled
     * @throws InvalidValue {@code value.reference} at {@code /settlement/moved/…/to/id}
     */
    public static void mustBeThere(Stores stores, List<ProjectId> ending, Settlement stated) {
        Faults faults = new Faults();
        for (int place = 0; place < stated.moved().size(); place++) {
            Settlement.Moved moved = stated.moved().get(place);
            String pointer = "/settlement/moved/" + place + "/to";
            faults.take("", () -> KnownPurposes.open(stores, moved.to(), pointer));
            if (moved.to().ofAProject().is(ending::contains)) {
                faults.add(pointer + "/id", "value.reference", "ended");
            }
        }
        faults.throwIfAny();
    }
}
