package org.sharaka.testing.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sharaka.application.mandate.Mandates;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.partner.PartnerId;

record MemoryMandates(State state) implements Mandates {

    private Shelf<MandateId, Mandate> shelf() {
        return new Shelf<>(state.mandates());
    }

    @Override
    public void add(Mandate mandate) {
        shelf().add(mandate.id(), mandate);
    }

    @Override
    public long keep(Mandate mandate, long version) {
        return shelf().keep(mandate.id(), mandate.id().value(), mandate, version);
    }

    @Override
    public Optional<Versioned<Mandate>> find(MandateId id) {
        return shelf().find(id);
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

    private List<Versioned<Mandate>> those(Predicate<Mandate> test) {
        return state.mandates().values().stream()
                .filter(mandate -> test.test(mandate.value()))
                .toList();
    }
}
