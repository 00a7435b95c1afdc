package org.sharaka.persistence.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.CorrectionQuery;
import org.sharaka.application.store.Corrections;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.correction.CorrectionId;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.domain.correction.FactId;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The corrections of one transaction. */
public final class StoredCorrections extends DocumentStore<CorrectionId, FactCorrection> implements Corrections {

    private static final Documents<FactCorrection> DOCUMENTS = Documents.of(FactCorrection.class);
    private static final Table<CorrectionId, FactCorrection> TABLE = Table.of(
                    "correction", "id", FactCorrection::id, DOCUMENTS, kept -> kept, kept -> kept)
            .with("reference", FactCorrection::reference)
            .with("owner", correction -> correction.fact().owner())
            .with("fact", correction -> named(correction.fact()))
            .with("changes_verdict", FactCorrection::changesVerdict);

    /**
     * The corrections.
     *
     * @param handle of the transaction
     */
    public StoredCorrections(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<FactCorrection> of(FactId fact) {
        return those(
                        "WHERE owner = :owner AND fact = :fact ORDER BY place",
                        Map.of("owner", fact.owner(), "fact", named(fact)))
                .stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public List<FactCorrection> undecided() {
        return those("WHERE changes_verdict = 1 ORDER BY place").stream()
                .map(Versioned::value)
                .filter(FactCorrection::waits)
                .toList();
    }

    @Override
    public Slice<Versioned<FactCorrection>, Long> list(CorrectionQuery query) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder condition = new StringBuilder("1 = 1");
        query.owner().value().ifPresent(owner -> {
            condition.append(" AND owner = :owner");
            values.put("owner", owner);
        });
        query.changesVerdict().value().ifPresent(changes -> {
            condition.append(" AND changes_verdict = :changes");
            values.put("changes", changes);
        });
        return part(
                condition.toString(),
                values,
                query.window().after().value().orElse(0L),
                query.window().limit());
    }

    private static String named(FactId fact) {
        return fact.kind() + "/" + fact.entry();
    }
}
