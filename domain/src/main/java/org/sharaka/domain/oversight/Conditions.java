package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
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
public record Conditions(List<StepCondition> all) {

    static final Conditions NONE = new Conditions(List.of());

    /** Copies the list. */
    public Conditions {
        all = List.copyOf(all);
    }

    static Recorded<Oversight> set(
            Oversight books, Ruling ruling, List<Condition> given, Act by, AcceptancePolicy policy) {
        List<Condition> asked = Condition.of(ruling, given, policy);
        if (asked.isEmpty()) {
            return new Recorded<>(books, List.of());
        }
        List<StepCondition> all = books.conditions().all;
        List<StepCondition> more = new ArrayList<>(all);
        for (Condition one : asked) {
            more.add(new StepCondition(EntryId.next("C", more.size()), ruling.gate(), one, by, Fact.unknown()));
        }
        String conditions = more.stream()
                .skip(all.size())
                .map(one -> one.id().value() + " " + one.condition().rule())
                .collect(Collectors.joining("; "));
        return books.with(new Conditions(more))
                .recorded(
                        "condition.set",
                        more.get(all.size()).id(),
                        by.on(),
                        "gate",
                        ruling.gate(),
                        "conditions",
                        conditions);
    }

    /**
     * {@return the conditions that were not met by their day; each an open major finding without a plan, from the day
     * after it was due}
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
     * @return the condition
     * @throws UnknownEntry where there is none
     */
    public StepCondition one(EntryId id) {
        return Numbered.one(all, id);
    }

    /** The days on which one is due no more, or met. */
    Stream<LocalDate> days() {
        return all.stream()
                .flatMap(one -> Stream.concat(
                        one.condition().by().map(due -> due.plusDays(1)).value().stream(),
                        one.met().map(met -> met.by().on()).value().stream()));
    }

    /**
     * A condition is met.
     *
     * @param on the day
     * @param condition which condition
     * @param document the paper that shows it
     */
    public record Meet(LocalDate on, EntryId condition, Document document) implements BookEntry {

        /**
         * Checks the paper.
         *
         * @throws InvalidValue {@code value.date} at {@code /document/date} for a paper that is dated later
         */
        public Meet {
            Faults faults = new Faults();
            document.mustBe(document.kind(), on, "/document", faults);
            faults.throwIfAny();
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            StepCondition open = books.conditions().one(condition);
            if (open.met().value().isPresent()) {
                throw new WrongState("meet", "MET");
            }
            Numbered.inOrder(open.set().on(), on);
            StepCondition met = open.metBy(new StepCondition.Met(new Act(by, on), document));
            return books.with(new Conditions(Numbered.with(books.conditions().all, met)))
                    .recorded("condition.met", condition, on, "document", document.reference());
        }
    }
}
