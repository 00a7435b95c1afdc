package org.sharaka.testing.memory;

import org.sharaka.application.store.Settlements;
import org.sharaka.domain.partnership.SettledProject;
import org.sharaka.domain.project.ProjectId;

final class MemorySettlements extends Shelf<ProjectId, SettledProject> implements Settlements {

    MemorySettlements(State state) {
        super(state.settlements(), SettledProject::project);
    }
}
