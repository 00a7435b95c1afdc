package org.sharaka.persistence.mandate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.mandate.Mandates;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.mandate.MandateSnapshot;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;

/** The mandates of one transaction. */
public final class StoredMandates implements Mandates {

    private static final Documents<MandateSnapshot> DOCUMENTS = Documents.of(MandateSnapshot.class);
    private static final String SELECT = "SELECT " + DocumentRow.COLUMNS + " FROM mandate ";

    private final Handle handle;

    /**
     * The mandates.
     *
     * @param handle of the transaction
     */
    public StoredMandates(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(Mandate mandate) {
        bind(handle.createUpdate("""
                        INSERT INTO mandate (id, reference, centre_id, manager_id, document, version)
                        VALUES (:id, :reference, :centre, :manager, :document, 1)"""), mandate).execute();
    }

    @Override
    public long keep(Mandate mandate, long version) {
        int changed =
                bind(handle.createUpdate("""
                        UPDATE mandate
                        SET reference = :reference, centre_id = :centre, manager_id = :manager, document = :document,
                            version = version + 1
                        WHERE id = :id AND version = :version"""), mandate).bind("version", version).execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(mandate.id().value(), version);
        }
        return version + 1;
    }

    @Override
    public Optional<Versioned<Mandate>> find(MandateId id) {
        return those("WHERE id = :value", id.value()).stream().findFirst();
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

    private List<Versioned<Mandate>> those(String condition, String value) {
        return handle.createQuery(SELECT + condition).bind("value", value).mapTo(DocumentRow.class).stream()
                .map(StoredMandates::read)
                .toList();
    }

    private static Versioned<Mandate> read(DocumentRow row) {
        return new Versioned<>(Mandate.restore(DOCUMENTS.read("mandate " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Mandate mandate) {
        return statement
                .bind("id", mandate.id().value())
                .bind("reference", mandate.snapshot().reference())
                .bind("centre", mandate.centre().value())
                .bind("manager", mandate.manager().value())
                .bind("document", DOCUMENTS.text(mandate.snapshot()));
    }
}
