package org.sharaka.domain.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.text.Reason;
import org.sharaka.domain.time.FactOrder;

/**
 * Something that a step was taken on: what, who, by when ({@code rulebook.md}, section 0). It is met with its document,
 * and extended at most once.
 *
 * @param id its id
 * @param gate the gate of the step
 * @param rule the code of the rule that warned; unknown for a condition of its own
 * @param about the lot, centre or item that the warning was about; empty where it spoke of one thing
 * @param paper the paper that meets it; unknown where any does
 * @param what what is to be done
 * @param who who is to do it
 * @param by by which day, as it was set
 * @param set who took the step, and when
 * @param of what it is of
 * @param extension the later day, by decision; unknown where there is none
 * @param met how it was met; unknown while it is not
 * @param lapsed who withdrew what it was set for, and when; unknown otherwise
 */
public record Condition(
        ConditionId id,
        String gate,
        Fact<String> rule,
        String about,
        Fact<DocumentKind> paper,
        String what,
        String who,
        LocalDate by,
        Act set,
        List<Subject> of,
        Fact<Extension> extension,
        Fact<Met> met,
        Fact<Act> lapsed) {

    /**
     * Copies the list.
     *
     * @throws InvalidValue {@code fact.order} at {@code /met/act/on} or {@code /extension/act/on} for a day before it
     *     was set; {@code value.date} at {@code /extension/until} for one that is not after its day
     */
    public Condition {
        of = List.copyOf(of);
        LocalDate first = set.on();
        LocalDate later = by.plusDays(1);
        Faults faults = new Faults();
        met.value()
                .ifPresent(
                        how -> FactOrder.check("/met/act/on", first, how.act().on(), faults));
        extension.value().ifPresent(longer -> {
            FactOrder.check("/extension/act/on", first, longer.act().on(), faults);
            if (longer.until().isBefore(later)) {
                faults.add("/extension/until", "value.date", "order", later);
            }
        });
        faults.throwIfAny();
    }

    static Condition set(ConditionId id, ConditionedStep step, String about, NewCondition given, LocalDate otherwise) {
        return new Condition(
                id,
                step.gate(),
                given.rule(),
                about,
                given.paper(),
                given.what().fold(what -> what, () -> given.paper().fold(Enum::name, () -> "")),
                given.who().fold(who -> who, step::who),
                given.by().fold(day -> day, () -> otherwise),
                step.act(),
                step.of(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
    }

    /** {@return the ids of what it is of, of one kind; in order} */
    public List<String> of(Subject.Kind kind) {
        return of.stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }

    /** {@return whether it is of this} */
    public boolean isOf(Subject subject) {
        return of.contains(subject);
    }

    /** {@return whether a lot was accepted under it: missed, it is a reserve; any other is a finding} */
    public boolean isOfAcceptance() {
        return !of(Subject.Kind.LOT).isEmpty();
    }

    /** {@return its day; as it was set, or as it was extended to} */
    public LocalDate due() {
        return extension.fold(Extension::until, () -> by);
    }

    /** Its day, as it was known on a day. */
    private LocalDate dueKnownOn(LocalDate day) {
        return extension.onlyIf(longer -> !longer.act().on().isAfter(day)).fold(Extension::until, () -> by);
    }

    /** {@return who set it, and from which day it is a finding or a reserve while unmet, as it was known on a day} */
    public Act missed(LocalDate day) {
        return new Act(set.by(), dueKnownOn(day).plusDays(1));
    }

    /** {@return where it is on a day, by what was recorded by then} */
    public ConditionState stateOn(LocalDate day) {
        if (met.is(how -> !how.act().on().isAfter(day))) {
            return ConditionState.MET;
        }
        if (lapsed.is(act -> !act.on().isAfter(day))) {
            return ConditionState.LAPSED;
        }
        return dueKnownOn(day).isBefore(day) ? ConditionState.MISSED : ConditionState.OPEN;
    }

    /** {@return whether it was set by a day, and is not met} */
    public boolean isUnmetOn(LocalDate day) {
        ConditionState state = stateOn(day);
        return !set.on().isAfter(day) && (state == ConditionState.OPEN || state == ConditionState.MISSED);
    }

    /** {@return whether its day has passed without its being met; true from the day after it was due} */
    public boolean isMissedOn(LocalDate day) {
        return !set.on().isAfter(day) && stateOn(day) == ConditionState.MISSED;
    }

    /** {@return the days on which its state can become another; in no order} */
    public Stream<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(set.on(), by.plusDays(1)));
        extension.value().ifPresent(longer -> {
            days.add(longer.act().on());
            days.add(longer.until().plusDays(1));
        });
        met.value().ifPresent(how -> days.add(how.act().on()));
        lapsed.value().ifPresent(act -> days.add(act.on()));
        return days.stream();
    }

    /** {@return what meets it: the paper that it asks, or evidence} */
    public Mend mend(LocalDate on) {
        return Mend.on(MendAct.MEET_STEP_CONDITION, on, id.value())
                .with("document", Mend.paper(paper.fold(kind -> kind, () -> DocumentKind.EVIDENCE), on));
    }

    /** The condition as it was set, and what tells it. */
    public Recorded<Condition> entered() {
        return Recorded.of(
                this,
                ConditionEvent.of(
                        this,
                        "condition.set",
                        set.on(),
                        "gate",
                        gate,
                        "rule",
                        rule.fold(code -> code, () -> ""),
                        "what",
                        what,
                        "who",
                        who,
                        "by",
                        by.toString(),
                        "of",
                        of.stream().map(Subject::id).collect(Collectors.joining(" "))));
    }

    /**
     * The condition once what it was set for is withdrawn.
     *
     * @throws WrongState where it is met or has lapsed
     */
    public Recorded<Condition> lapsed(Act act) {
        requireUnmet("lapse");
        return Recorded.of(
                with(extension, met, Fact.known(act)), ConditionEvent.of(this, "condition.lapsed", act.on()));
    }

    /** {@return whether it is neither met nor lapsed, whatever its day} */
    public boolean isUnmet() {
        return met.value().isEmpty() && lapsed.value().isEmpty();
    }

    void requireUnmet(String step) {
        if (!isUnmet()) {
            throw new WrongState(step, stateOn(LocalDate.MAX).name());
        }
    }

    Condition metBy(Met how) {
        return with(extension, Fact.known(how), lapsed);
    }

    Condition extendedBy(Extension longer) {
        return with(Fact.known(longer), met, lapsed);
    }

    private Condition with(Fact<Extension> longer, Fact<Met> how, Fact<Act> gone) {
        return new Condition(id, gate, rule, about, paper, what, who, by, set, of, longer, how, gone);
    }

    /**
     * How a condition was met.
     *
     * @param act who recorded it, and when
     * @param document the paper that meets it
     */
    public record Met(Act act, Document document) {}

    /**
     * A later day, by decision.
     *
     * @param act who recorded the decision, and its day
     * @param reason why
     * @param document the decision itself
     * @param until the new day
     */
    public record Extension(Act act, Reason reason, Document document, LocalDate until) {}
}
