package org.sharaka.persistence.mandate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.mandate.MandateSnapshot;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.database.Table;

/** The mandates of one transaction. */
public final class StoredMandates extends DocumentStore<MandateId, Mandate> implements Mandates {

    private static final Documents<MandateSnapshot> DOCUMENTS = Documents.of(MandateSnapshot.class);
    private static final Table<MandateId, Mandate> TABLE = Table.of(
                    "mandate", "id", Mandate::id, DOCUMENTS, Mandate::snapshot, Mandate::restore)
            .with("reference", mandate -> mandate.snapshot().reference())
            .with("centre_id", mandate -> mandate.centre().value())
            .with("manager_id", mandate -> mandate.manager().value())
            .listed(Mandates.FACETS);

    /**
     * The mandates.
     *
     * @param handle of the transaction
     */
    public StoredMandates(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Versioned<Mandate>> ofCentre(CentreId centre) {
        return those("WHERE centre_id = :value ORDER BY place", centre.value());
    }

    @Override
    public Map<CentreId, List<Mandate>> ofCentres(Collection<CentreId> centres) {
        String ids = Json.list(centres.stream().map(CentreId::value).toList());
        return those("WHERE centre_id IN (SELECT value FROM json_each(:value)) ORDER BY place", ids).stream()
                .map(Versioned::value)
                .collect(Collectors.groupingBy(Mandate::centre));
    }

    @Override
    public List<Versioned<Mandate>> ofManager(PartnerId manager) {
        return those("WHERE manager_id = :value ORDER BY place", manager.value());
    }
}
