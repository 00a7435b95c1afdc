package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.AgreementQuery;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Window;
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
    public Slice<Versioned<Agreement>, Long> list(AgreementQuery query) {
        return Windows.of(
                state.agreements().values(),
                agreement -> answers(agreement, query),
                new Window(query.after(), query.limit()));
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

    private static boolean answers(Agreement agreement, AgreementQuery query) {
        return query.party().fold(agreement.party()::equals, () -> true)
                && query.state().fold(agreement.state()::equals, () -> true);
    }
}
