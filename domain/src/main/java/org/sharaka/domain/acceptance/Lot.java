package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.project.Stage;

/**
 * A part of the works that is delivered by itself, with its own visit, reserves and guarantee period
 * ({@code acceptance.lot}). Works that are delivered as a whole have one lot without a name.
 *
 * @param id its id
 * @param name what it is called; unknown for the whole
 * @param share which part of the works it is, perhaps unknown
 * @param completions its completions, in order; each but the last is over
 */
public record Lot(LotId id, Fact<String> name, Fact<Fraction> share, List<Completion> completions) {

    /**
     * Copies the completions.
     *
     * @throws IllegalArgumentException where one began before the last was over
     */
    public Lot {
        completions = List.copyOf(completions);
        for (int place = 0; place < completions.size() - 1; place++) {
            if (completions.get(place).stage() != Stage.IN_EXECUTION) {
                throw new IllegalArgumentException("completed anew before it was refused or withdrawn");
            }
        }
    }

    /**
     * {@return how far it has come; one of {@code IN_EXECUTION}, {@code COMPLETION_NOTIFIED},
     * {@code PROVISIONALLY_ACCEPTED}, {@code FINALLY_ACCEPTED}}
     */
    public Stage stage() {
        return completions.isEmpty() ? Stage.IN_EXECUTION : last().stage();
    }

    /** {@return the completion that is not over, as it is known now; unknown while works run} */
    public Fact<Completion> current() {
        return stage() == Stage.IN_EXECUTION ? Fact.unknown() : Fact.known(last().corrected());
    }

    /** {@return the provisional acceptance that stands; unknown where there is none} */
    public Fact<ProvisionalAcceptance> acceptance() {
        return current().fold(Completion::acceptance, Fact::unknown);
    }

    /** The acceptance that stood on a day: one that comes later is a missing fact. */
    Fact<ProvisionalAcceptance> acceptanceBy(LocalDate day) {
        return acceptance().onlyIf(accepted -> !accepted.on().isAfter(day));
    }

    /** The completion whose notice had come in by a day. */
    Fact<Completion> noticedBy(LocalDate day) {
        return current().onlyIf(completion -> !completion.notice().on().isAfter(day));
    }

    /** The day of its last step, or that works began. */
    LocalDate lastStepOn(LocalDate begun) {
        return completions.isEmpty() ? begun : last().corrected().lastStepOn();
    }

    /** The day of the first visit since completion was notified, on which an acceptance rests. */
    Optional<LocalDate> firstVisit() {
        return current()
                .value()
                .flatMap(completion ->
                        completion.visits().stream().map(Visit::on).min(Comparator.naturalOrder()));
    }

    /** Called by its name, or by its id. */
    String called() {
        return name.fold(given -> given, id::value);
    }

    Lot completedBy(Notice notice) {
        List<Completion> more = new ArrayList<>(completions);
        more.add(Completion.begunBy(notice));
        return new Lot(id, name, share, more);
    }

    Lot with(UnaryOperator<Completion> change) {
        List<Completion> changed = new ArrayList<>(completions);
        changed.set(changed.size() - 1, change.apply(last()));
        return new Lot(id, name, share, changed);
    }

    Lot withAcceptance(UnaryOperator<ProvisionalAcceptance> change) {
        return with((Completion completion) -> completion.with(change));
    }

    Completion last() {
        return completions.get(completions.size() - 1);
    }
}
