package org.sharaka.testing.memory;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.partnership.TermsOfReferences;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.ProjectId;

record MemoryTerms(State state) implements TermsOfReferences {

    private Shelf<ProjectId, TermsOfReference> shelf() {
        return new Shelf<>(state.terms());
    }

    @Override
    public void add(TermsOfReference terms) {
        shelf().add(terms.project(), terms);
    }

    @Override
    public long keep(TermsOfReference terms, long version) {
        return shelf().keep(terms.project(), terms.project().value(), terms, version);
    }

    @Override
    public List<Versioned<TermsOfReference>> awaitingApproval() {
        return state.terms().values().stream()
                .filter(terms -> terms.value().awaitsApproval())
                .toList();
    }

    @Override
    public Optional<Versioned<TermsOfReference>> find(ProjectId project) {
        return shelf().find(project);
    }
}
