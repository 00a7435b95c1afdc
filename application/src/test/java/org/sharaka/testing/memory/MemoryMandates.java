package org.sharaka.testing.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.partner.PartnerId;

final class MemoryMandates extends Shelf<MandateId, Mandate> implements Mandates {

    MemoryMandates(State state) {
        super(state.mandates(), Mandate::id);
    }

    @Override
    public List<Versioned<Mandate>> ofCentre(CentreId centre) {
        return those(mandate -> mandate.centre().equals(centre));
    }

    @Override
    public Map<CentreId, List<Mandate>> ofCentres(Collection<CentreId> centres) {
        return those(mandate -> centres.contains(mandate.centre())).stream()
                .map(Versioned::value)
                .collect(Collectors.groupingBy(Mandate::centre));
    }

    @Override
    public List<Versioned<Mandate>> ofManager(PartnerId manager) {
        return those(mandate -> mandate.manager().equals(manager));
    }

    @Override
    public Slice<Versioned<Mandate>, Long> list(Criteria criteria) {
        return listed(FACETS, criteria, one -> true);
    }
}
