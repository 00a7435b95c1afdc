package org.sharaka.persistence.handover;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.handover.Dossiers;
import org.sharaka.application.handover.Filed;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.persistence.database.Documents;

/** The dossiers of one transaction. Triggers of the records they rest on name the stale ones. */
public final class StoredDossiers implements Dossiers {

    private static final Documents<Filed> DOCUMENTS = Documents.of(Filed.class);

    private final Handle handle;

    /**
     * The dossiers.
     *
     * @param handle of the transaction
     */
    public StoredDossiers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<CentreId> stale() {
        return handle.createQuery("SELECT centre_id FROM dossier_stale")
                .mapTo(String.class)
                .map(CentreId::new)
                .list();
    }

    @Override
    public void keep(Filed fresh) {
        String centre = fresh.centre().id().value();
        handle.createUpdate("""
                        INSERT INTO dossier (centre_id, document) VALUES (:centre, :document)
                        ON CONFLICT (centre_id) DO UPDATE SET document = excluded.document""")
                .bind("centre", centre)
                .bind("document", DOCUMENTS.text(fresh))
                .execute();
        handle.createUpdate("DELETE FROM dossier_stale WHERE centre_id = :centre")
                .bind("centre", centre)
                .execute();
    }

    @Override
    public List<Filed> list(Fact<Region> region, Fact<Field> field) {
        List<String> texts = handle.createQuery("""
                        SELECT dossier.document
                        FROM centre JOIN dossier ON dossier.centre_id = centre.id
                        WHERE (:region IS NULL OR centre.region = :region) AND (:field IS NULL OR centre.field = :field)
                        ORDER BY centre.place""")
                .bind("region", region.value().map(Region::code))
                .bind("field", field.value().map(Field::name))
                .mapTo(String.class)
                .list();
        return texts.parallelStream()
                .map(text -> DOCUMENTS.read("dossier", text))
                .toList();
    }
}
