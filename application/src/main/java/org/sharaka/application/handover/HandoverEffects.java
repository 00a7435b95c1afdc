package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.handover.CentreTable;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.StepBack;
import org.sharaka.domain.handover.Warnings;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.rulebook.Outcome;

/** What handovers and step-backs do to the other records of a centre, in the same unit of work. */
final class HandoverEffects {

    private final Stores stores;
    private final JournalWriter journal;
    private final Call call;

    HandoverEffects(Stores stores, JournalWriter journal, Call call) {
        this.stores = stores;
        this.journal = journal;
        this.call = call;
    }

    /** Every WARN of a centre becomes a dated condition in its books; one that was asked before is not asked twice. */
    void conditions(List<CentreTable> tables, List<Condition> given, List<Condition> before, Act by) {
        for (CentreTable table : tables) {
            Ruling all = stores.rulebook().rule(table.on(by.on()));
            Warnings warnings = Warnings.of(table, all, given, before);
            Versioned<Oversight> read = stores.of(Oversights.class).of(table.centre());
            read.value()
                    .conditions()
                    .set(
                            warnings.ruling(),
                            warnings.answers(),
                            by,
                            stores.rulebook().on(by.on()).acceptance())
                    .value()
                    .ifPresent(noted -> {
                        Oversight.Recorded recorded = read.value().noted(noted);
                        stores.of(Oversights.class).keep(recorded.oversight(), read.version());
                        journal.write(stores.of(Journal.class), call, recorded.event());
                    });
        }
    }

    void handOver(Handover handover, Act by) {
        for (CentreId centre : handover.centres()) {
            LocalDate last = handover.clause(centre).value().orElseThrow().end();
            inForce(centre, by).value().ifPresent(read -> {
                Recorded<Mandate> handed = read.value().handedOver(new Term(by.on(), last));
                stores.of(Mandates.class).keep(handed.after(), read.version());
                journal.write(stores.of(Journal.class), call, handed);
            });
        }
    }

    /** The foundation secures a centre at once: its manager runs it no longer. */
    void secure(StepBack stepBack, Act by) {
        inForce(stepBack.centre(), by)
                .onlyIf(read -> read.value().stateOn(by.on()) == MandateState.RUNNING)
                .value()
                .ifPresent(read -> read.value()
                        .held(stores.rulebook(), by, reason(stepBack))
                        .value()
                        .ifPresent(held -> {
                            if (held instanceof Outcome.Made<Mandate> made) {
                                stores.of(Mandates.class).keep(made.value(), read.version());
                                journal.write(stores.of(Journal.class), call, made);
                            }
                        }));
    }

    /** All mandates of the manager end, a renewal that is signed and has not begun too. */
    void takeBack(StepBack stepBack, Act by, Document inventory) {
        Closure closure = new Closure(List.of(inventory), Fact.unknown(), Fact.known(Closure.Successor.CARETAKER));
        for (Versioned<Mandate> read : stores.of(Mandates.class).ofCentre(stepBack.centre())) {
            boolean its = read.value().manager().equals(stepBack.snapshot().manager());
            if (its && read.value().isInForceOn(by.on())) {
                Recorded<Mandate> ended = read.value().reverted(by, reason(stepBack), closure);
                stores.of(Mandates.class).keep(ended.after(), read.version());
                journal.write(stores.of(Journal.class), call, ended);
            }
        }
    }

    private Fact<Versioned<Mandate>> inForce(CentreId centre, Act by) {
        return Fact.of(stores.of(Mandates.class).ofCentre(centre).stream()
                .filter(read -> read.value().isInForceOn(by.on()))
                .filter(read -> !read.value().term().from().isAfter(by.on()))
                .findFirst());
    }

    private static String reason(StepBack stepBack) {
        return stepBack.snapshot().reference();
    }
}
