package org.sharaka.testing.memory;

import java.util.List;
import java.util.function.Predicate;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.Subject;

final class MemoryConditions extends Shelf<ConditionId, Condition> implements Conditions {

    MemoryConditions(State state) {
        super(state.conditions(), Condition::id);
    }

    @Override
    public List<Condition> of(Subject subject) {
        return values(condition -> condition.isOf(subject));
    }

    @Override
    public List<Condition> unmet() {
        return values(Condition::isUnmet);
    }

    private List<Condition> values(Predicate<Condition> wanted) {
        return those(wanted).stream().map(Versioned::value).toList();
    }

    @Override
    public Slice<Versioned<Condition>, Long> list(Criteria criteria) {
        return listed(FACETS, criteria, one -> true);
    }
}
