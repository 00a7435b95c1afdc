package org.sharaka.application.support;

import java.util.List;
import java.util.function.BiFunction;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;

/** Where a plan is read, changed, kept and told to the journal. */
record SupportDesk(UnitOfWork work, JournalWriter journal) {

    Kept<SupportPlan> record(
            Call call,
            Permission permission,
            SupportPlanId id,
            Fact<Long> expected,
            BiFunction<Stores, SupportPlan, SupportPlan.Recorded> change) {
        call.require(permission);
        return work.inTransaction(stores -> {
            Versioned<SupportPlan> read = stores.of(SupportPlans.class).get(id);
            return kept(stores, call, read, change.apply(stores, read.ifStill(id.value(), expected)));
        });
    }

    Outcome<Kept<SupportPlan>> step(
            Call call,
            Permission permission,
            SupportPlanId id,
            Fact<Long> expected,
            BiFunction<Stores, SupportPlan, Outcome<SupportPlan>> step) {
        call.require(permission);
        return work.step(stores -> {
            Versioned<SupportPlan> read = stores.of(SupportPlans.class).get(id);
            return kept(stores, call, read, step.apply(stores, read.ifStill(id.value(), expected)));
        });
    }

    <T> T read(Call call, SupportPlanId id, BiFunction<Stores, SupportPlan, T> asked) {
        call.require(Permission.READ);
        return work.reading(stores ->
                asked.apply(stores, stores.of(SupportPlans.class).get(id).value()));
    }

    Kept<SupportPlan> kept(Stores stores, Call call, Versioned<SupportPlan> read, SupportPlan.Recorded recorded) {
        Kept<SupportPlan> kept = SupportDesk.kept(stores, read, recorded.plan());
        journal.write(stores.of(Journal.class), call, recorded.event());
        return kept;
    }

    Outcome<Kept<SupportPlan>> kept(
            Stores stores, Call call, Versioned<SupportPlan> read, Outcome<SupportPlan> outcome) {
        return outcome.fold(
                made -> {
                    Kept<SupportPlan> kept = kept(stores, read, made.value());
                    journal.write(stores.of(Journal.class), call, made);
                    return made.as(kept);
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    private static Kept<SupportPlan> kept(Stores stores, Versioned<SupportPlan> read, SupportPlan plan) {
        return new Kept<>(plan, stores.of(SupportPlans.class).keep(plan, read.version()), List.of());
    }
}
