package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.ProjectId;

final class MemoryTerms extends Shelf<ProjectId, TermsOfReference> implements TermsStore {

    private final State state;

    MemoryTerms(State state) {
        super(state.terms(), TermsOfReference::project);
        this.state = state;
    }

    @Override
    public List<Versioned<TermsOfReference>> awaitingApproval() {
        return state.terms().values().stream()
                .filter(terms -> terms.value().awaitsApproval())
                .toList();
    }
}
