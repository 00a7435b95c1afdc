package org.sharaka.application.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.work.Call;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.time.Today;

/** Writes what a use case did into the journal of its unit of work. */
public final class JournalWriter {

    private final Clock clock;

    /**
     * A writer.
     *
     * @param clock tells when, in the zone whose days count
     */
    public JournalWriter(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes every event of a step, each with the ruling that allowed it and what the gate was asked.
     *
     * @param journal of the unit of work
     * @param call who acted
     * @param step the step that was made
     * @throws InvalidValue {@code fact.future} at {@code /on} for a step of a later day than today
     */
    public void write(Journal journal, Call call, Outcome.Made<?> step) {
        step.events().forEach(event -> append(journal, call, event, Fact.known(step.ruling()), step.inquiry()));
    }

    /**
     * Writes what was recorded without a gate.
     *
     * @param journal the journal of the unit of work
     * @param call who asked
     * @param recorded what was recorded
     */
    public void write(Journal journal, Call call, Recorded<?> recorded) {
        recorded.events().forEach(event -> write(journal, call, event));
    }

    /**
     * Writes an event that passed no gate.
     *
     * @param journal of the unit of work
     * @param call who acted
     * @param event what happened
     */
    public void write(Journal journal, Call call, DomainEvent event) {
        append(journal, call, event, Fact.unknown(), Fact.unknown());
    }

    /**
     * Writes an event that follows from a step, with the ruling that allowed the step and the facts of its gate.
     *
     * @param journal of the unit of work
     * @param call who acted
     * @param event what happened besides
     * @param step the step that was made
     */
    public void write(Journal journal, Call call, DomainEvent event, Outcome.Made<?> step) {
        append(journal, call, event, Fact.known(step.ruling()), step.inquiry());
    }

    /** What has passed a gate has happened, whoever calls ({@code fact.future}). */
    private void append(Journal journal, Call call, DomainEvent event, Fact<Ruling> ruling, Fact<Inquiry> inquiry) {
        inquiry.onlyIf(asked -> !asked.liesAhead())
                .value()
                .ifPresent(asked -> Faults.within("/on", () -> new Today(LocalDate.now(clock)).past(asked.on())));
        Happening happening = new Happening(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                call.actor().id().value(),
                event.action(),
                event.subject(),
                ruling,
                event.particulars(),
                call.request());
        journal.append(happening, inquiry);
    }
}
