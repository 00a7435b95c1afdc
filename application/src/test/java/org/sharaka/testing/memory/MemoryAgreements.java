package org.sharaka.testing.memory;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.funding.Window;
import org.sharaka.application.partnership.AgreementQuery;
import org.sharaka.application.partnership.Agreements;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.project.ProjectId;

record MemoryAgreements(State state) implements Agreements {

    private Shelf<AgreementId, Agreement> shelf() {
        return new Shelf<>(state.agreements());
    }

    @Override
    public void add(Agreement agreement) {
        shelf().add(agreement.id(), agreement);
    }

    @Override
    public long keep(Agreement agreement, long version) {
        return shelf().keep(agreement.id(), agreement.id().value(), agreement, version);
    }

    @Override
    public Optional<Versioned<Agreement>> find(AgreementId id) {
        return shelf().find(id);
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
    public boolean runFor(PartnerId party) {
        return state.agreements().values().stream()
                .map(Versioned::value)
                .anyMatch(agreement ->
                        agreement.party().equals(party) && agreement.state().runs());
    }

    private static boolean answers(Agreement agreement, AgreementQuery query) {
        return query.party().fold(agreement.party()::equals, () -> true)
                && query.state().fold(agreement.state()::equals, () -> true);
    }
}
