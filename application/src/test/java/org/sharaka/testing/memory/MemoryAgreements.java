package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.project.ProjectId;

final class MemoryAgreements extends Shelf<AgreementId, Agreement> implements Agreements {

    private final State state;

    MemoryAgreements(State state) {
        super(state.agreements(), Agreement::id);
        this.state = state;
    }

    @Override
    public List<Versioned<Agreement>> of(ProjectId project) {
        return state.agreements().values().stream()
                .filter(agreement -> agreement.value().projects().contains(project))
                .toList();
    }

    @Override
    public List<String> runningFor(PartnerId party) {
        return state.agreements().values().stream()
                .map(Versioned::value)
                .filter(agreement ->
                        agreement.party().equals(party) && agreement.state().runs())
                .map(Agreement::reference)
                .toList();
    }

    @Override
    public Slice<Versioned<Agreement>, Long> list(Criteria criteria) {
        return listed(FACETS, criteria, one -> true);
    }
}
