package org.sharaka.persistence.condition;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.Subject;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The conditions of one transaction. */
public final class StoredConditions extends DocumentStore<ConditionId, Condition> implements Conditions {

    private static final Table<ConditionId, Condition> TABLE = Table.of(
                    "condition",
                    "id",
                    Condition::id,
                    Documents.of(Condition.class),
                    condition -> condition,
                    condition -> condition)
            .with("unmet", condition -> condition.isUnmet() ? 1 : 0)
            .listed(Conditions.FACETS);

    /** The conditions. */
    public StoredConditions(Handle handle) {
        super(handle, TABLE);
    }

    @Override
    public List<Condition> of(Subject subject) {
        return values(those(
                        "WHERE place IN (SELECT place FROM facet WHERE list = 'condition' AND value = :value) ORDER BY place",
                        subject.id()))
                .stream()
                .filter(condition -> condition.isOf(subject))
                .toList();
    }

    @Override
    public List<Condition> unmet() {
        return values(those("WHERE unmet = 1 ORDER BY place"));
    }

    private static List<Condition> values(List<Versioned<Condition>> read) {
        return read.stream().map(Versioned::value).toList();
    }
}
