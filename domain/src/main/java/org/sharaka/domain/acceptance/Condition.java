package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.project.ProjectId;

/**
 * Something that acceptance is subject to: what, who, by when ({@code rulebook.md}, section 0). It is met with its
 * document, and extended at most once.
 *
 * @param id its id
 * @param rule the code of the rule whose WARN it answers; unknown for a condition of its own
 * @param paper which paper meets it; unknown where any does
 * @param what what is to be done; the name of the paper in capitals where nobody said
 * @param who who is to do it; {@code CONTRACTOR} or {@code PARTY} where nobody said
 * @param by by which day, as it was set
 * @param extension the later day, by decision; unknown where there is none
 * @param met how it was met; unknown while it is not
 */
public record Condition(
        ConditionId id,
        Fact<String> rule,
        Fact<DocumentKind> paper,
        String what,
        String who,
        LocalDate by,
        Fact<Extension> extension,
        Fact<Met> met) {

    /** {@return its day; as it was set, or as it was extended to} */
    public LocalDate due() {
        return extension.fold(Extension::until, () -> by);
    }

    /** {@return whether it was met by a day; false for what was met later} */
    public boolean isMetOn(LocalDate day) {
        return met.is(how -> !how.act().on().isAfter(day));
    }

    /** {@return whether its day has passed without its being met; true from the day after it was due} */
    public boolean isOverdueOn(LocalDate day) {
        return due().isBefore(day) && !isMetOn(day);
    }

    /**
     * Whether its day, as it was known on a day, has passed without its being met.
     *
     * @param day the day that is asked for; what was extended or met later is not so yet
     * @return true from the day after it was due
     */
    boolean isMissedOn(LocalDate day) {
        Fact<Extension> known =
                extension.onlyIf(longer -> !longer.decision().act().on().isAfter(day));
        return known.fold(Extension::until, () -> by).isBefore(day) && !isMetOn(day);
    }

    Set<LocalDate> turns() {
        Set<LocalDate> days = new HashSet<>(Set.of(by.plusDays(1)));
        extension.value().ifPresent(longer -> {
            days.add(longer.decision().act().on());
            days.add(longer.until().plusDays(1));
        });
        met.value().ifPresent(how -> days.add(how.act().on()));
        return days;
    }

    /** {@return what meets it: the paper that it asks, or evidence} */
    public Mend mend(ProjectId project, LocalDate on) {
        return Mend.on(MendAct.MEET_CONDITION, on, project.value(), id.value())
                .with("document", Mend.paper(paper.fold(kind -> kind, () -> DocumentKind.EVIDENCE), on));
    }

    Condition metBy(Met how) {
        return new Condition(id, rule, paper, what, who, by, extension, Fact.known(how));
    }

    Condition extendedBy(Extension longer) {
        return new Condition(id, rule, paper, what, who, by, Fact.known(longer), met);
    }

    /**
     * How a condition was met.
     *
     * @param act who recorded it, and when
     * @param document the paper that meets it
     */
    public record Met(Act act, Document document) {}
}
