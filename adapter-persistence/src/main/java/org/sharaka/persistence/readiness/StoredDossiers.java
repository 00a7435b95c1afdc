package org.sharaka.persistence.readiness;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.CentreCard;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Failure;

/** The dossiers of one transaction. Triggers of the records they rest on name the stale ones. */
public final class StoredDossiers implements Dossiers {

    private static final Documents<CentreCard> CARDS = Documents.of(CentreCard.class);

    private final Handle handle;

    /** The dossiers. */
    public StoredDossiers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<CentreId> changed() {
        return centres("SELECT centre_id FROM dossier_stale WHERE waits = 0", Integer.MAX_VALUE);
    }

    @Override
    public List<CentreId> waiting(int most) {
        return centres("SELECT centre_id FROM dossier_stale WHERE waits = 1", most);
    }

    private List<CentreId> centres(String query, int most) {
        return handle.createQuery(query + " LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .map(CentreId::new)
                .list();
    }

    @Override
    public void keep(ListedDossier fresh) {
        String centre = fresh.centre().id().value();
        handle.createUpdate("""
                        INSERT INTO dossier (centre_id, card, facts) VALUES (:centre, :card, :facts)
                        ON CONFLICT (centre_id) DO UPDATE SET card = excluded.card, facts = excluded.facts""")
                .bind("centre", centre)
                .bind("card", CARDS.text(fresh.centre()))
                .bind("facts", DossierWriting.of(fresh.dossier()))
                .execute();
        handle.createUpdate("DELETE FROM dossier_stale WHERE centre_id = :centre")
                .bind("centre", centre)
                .execute();
    }

    @Override
    public List<ListedDossier> list(Fact<Region> region, Fact<Field> field) {
        List<Row> rows = handle.createQuery("""
                        SELECT dossier.card, dossier.facts
                        FROM centre JOIN dossier ON dossier.centre_id = centre.id
                        WHERE (:region IS NULL OR centre.region = :region) AND (:field IS NULL OR centre.field = :field)
                        ORDER BY centre.place""")
                .bind("region", region.value().map(Region::code))
                .bind("field", field.value().map(Field::name))
                .map((row, context) -> new Row(row.getString("card"), row.getString("facts")))
                .list();
        return rows.parallelStream().map(Row::read).toList();
    }

    /** A row as it is stored, to be read by many at once. */
    private record Row(String card, String facts) {

        private ListedDossier read() {
            CentreCard centre = CARDS.read("dossier", card);
            return new ListedDossier(
                    centre, Failure.unlessDamaged("dossier " + centre.id().value(), () -> DossierReading.of(facts)));
        }
    }
}
