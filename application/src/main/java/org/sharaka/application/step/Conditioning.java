package org.sharaka.application.step;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Journal;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.ConditionedStep;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;

/** Sets the conditions that steps are taken on, in the unit of work of the step. */
final class Conditioning {

    private final Stores stores;
    private final Call call;
    private final JournalWriter journal;

    Conditioning(Stores stores, Call call, JournalWriter journal) {
        this.stores = stores;
        this.call = call;
        this.journal = journal;
    }

    void set(Ruling ruling, LocalDate on, String who, List<Subject> of, Answers answers) {
        List<Check> warnings = ruling.with(Result.WARN);
        Act act = new Act(call.actor().id(), on);
        set(
                warnings,
                of.isEmpty() ? List.of() : List.of(new ConditionedStep(ruling.gate(), act, warnings, of, who)),
                answers);
    }

    void set(List<Check> warnings, List<ConditionedStep> steps, Answers answers) {
        answers.fit(warnings);
        steps.forEach(step -> set(step, answers));
    }

    private void set(ConditionedStep step, Answers answers) {
        LocalDate on = step.act().on();
        Supplier<ConditionId> ids = () -> new ConditionId(stores.nextReference(ConditionId.PREFIX, on.getYear()));
        for (Condition condition : answers.set(step, stores.rulebook().on(on).acceptance(), ids)) {
            stores.of(Conditions.class).add(condition);
            journal.write(stores.of(Journal.class), call, condition.entered());
        }
    }
}
