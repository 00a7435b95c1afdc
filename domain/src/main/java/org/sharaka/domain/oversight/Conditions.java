package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.project.Condition;

/**
 * The conditions that steps of a centre were taken on. One that is not met by its day is an open major finding from the
 * day after, until it is met ({@code rulebook.md}, section 0).
 *
 * @param all in the order they were set
 */
public record Conditions(List<StepCondition> all) implements Book {

    static final Conditions NONE = new Conditions(List.of());

    /** Copies the list. */
    public Conditions {
        all = List.copyOf(all);
    }

    @Override
    public Oversight in(Oversight oversight) {
        return oversight.with(this);
    }

    /**
     * What a step is taken on, where its gate warned.
     *
     * @param ruling what the gate said
     * @param given what was said for its warnings; a warning without any gets one of its own, due in so many days
     * @param by who takes the step, and when
     * @param policy says in how many days a condition is due
     * @return the book and what was written; nothing where the gate did not warn
     */
    public Fact<BookEntry<Conditions>> set(Ruling ruling, List<Condition> given, Act by, AcceptancePolicy policy) {
        List<Condition> asked = Condition.of(ruling, given, policy);
        if (asked.isEmpty()) {
            return Fact.unknown();
        }
        List<StepCondition> more = new ArrayList<>(all);
        for (Condition one : asked) {
            more.add(new StepCondition(EntryId.next("C", more.size()), ruling.gate(), one, by, Fact.unknown()));
        }
        EntryId first = more.get(all.size()).id();
        String told = more.stream()
                .skip(all.size())
                .map(one -> one.id().value() + " " + one.condition().rule())
                .collect(Collectors.joining("; "));
        return Fact.known(BookEntry.of(
                new Conditions(more), first, "condition.set", by, "gate", ruling.gate(), "conditions", told));
    }

    /**
     * A condition that is met.
     *
     * @param id which
     * @param met who records it, and the paper that shows it
     * @return the book, and what was written
     * @throws UnknownEntry where there is none
     * @throws WrongState where it is met
     * @throws InvalidValue {@code value.date} at {@code /on} for a day before it was set, at {@code /document/date} for
     *     a paper that is dated later
     */
    public BookEntry<Conditions> met(EntryId id, StepCondition.Met met) {
        StepCondition condition = one(id);
        if (condition.met().value().isPresent()) {
            throw new WrongState("meet", "MET");
        }
        Faults faults = new Faults();
        if (met.by().on().isBefore(condition.set().on())) {
            faults.add("/on", "value.date", "order", condition.set().on());
        }
        met.document().mustBe(met.document().kind(), met.by().on(), "/document", faults);
        faults.throwIfAny();
        StepCondition done =
                new StepCondition(id, condition.gate(), condition.condition(), condition.set(), Fact.known(met));
        List<StepCondition> next =
                all.stream().map(one -> one.id().equals(id) ? done : one).toList();
        return BookEntry.of(
                new Conditions(next),
                id,
                "condition.met",
                met.by(),
                "document",
                met.document().reference());
    }

    /**
     * The conditions that were not met by their day.
     *
     * @param day the day
     * @return each an open major finding without a plan, from the day after it was due
     */
    public List<OpenEntry> unmetOn(LocalDate day) {
        return all.stream()
                .filter(one -> one.isUnmetOn(day))
                .flatMap(one -> one.condition().by().value().stream()
                        .map(due -> new OpenEntry(one.id(), Severity.MAJOR, Source.CONDITION, false, due.plusDays(1))))
                .toList();
    }

    /**
     * One condition.
     *
     * @param id which
     * @return the condition
     * @throws UnknownEntry where there is none
     */
    public StepCondition one(EntryId id) {
        return all.stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownEntry(id));
    }
}
