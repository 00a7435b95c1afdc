package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Stage;

/**
 * One completion of a lot: its notice and what followed. It ends when acceptance is refused or withdrawn; the next
 * notice begins another.
 *
 * @param notice the notice that works are complete
 * @param visits the visits since, in the order they were recorded
 * @param refusal why acceptance was refused; unknown where it was not
 * @param acceptance the provisional acceptance; unknown until then
 * @param corrections the corrections of what was recorded at acceptance, in order
 */
public record Completion(
        Notice notice,
        List<Visit> visits,
        Fact<Refusal> refusal,
        Fact<ProvisionalAcceptance> acceptance,
        List<Correction> corrections) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException for one that was both refused and accepted, and for corrections of what was not
     *     recorded
     */
    public Completion {
        visits = List.copyOf(visits);
        corrections = List.copyOf(corrections);
        if (refusal.value().isPresent() && acceptance.value().isPresent()) {
            throw new IllegalArgumentException("refused and accepted at once");
        }
        int held = visits.size();
        boolean recorded = acceptance.value().isPresent()
                && corrections.stream().allMatch(correction -> correction.fact().isAmong(held));
        if (!corrections.isEmpty() && !recorded) {
            throw new IllegalArgumentException("a correction of what was not recorded");
        }
    }

    static Completion begunBy(Notice notice) {
        return new Completion(notice, List.of(), Fact.unknown(), Fact.unknown(), List.of());
    }

    /**
     * {@return the completion as it is known now: what was recorded, with every correction put in its place; the same
     * where nothing was corrected}
     */
    public Completion corrected() {
        Completion known = this;
        for (Correction correction : corrections) {
            known = known.with(correction.fact());
        }
        return known;
    }

    /** How far the lot has come by it. */
    Stage stage() {
        return refusal.fold(
                refused -> Stage.IN_EXECUTION,
                () -> acceptance.fold(ProvisionalAcceptance::stage, () -> Stage.COMPLETION_NOTIFIED));
    }

    LocalDate lastStepOn() {
        return refusal.fold(
                refused -> refused.act().on(), () -> acceptance.fold(ProvisionalAcceptance::lastStepOn, notice::on));
    }

    /** The first visit that had been held by a day. */
    Optional<Visit> firstVisitBy(LocalDate day) {
        return heldBy(day).stream().min(Comparator.comparing(Visit::on));
    }

    /** The last visit that had been held by a day; of two on one day, the one that was recorded later. */
    Optional<Visit> lastVisitBy(LocalDate day) {
        return heldBy(day).stream().reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    private List<Visit> heldBy(LocalDate day) {
        return visits.stream().filter(visit -> !visit.on().isAfter(day)).toList();
    }

    Completion with(Visit visit) {
        List<Visit> more = new ArrayList<>(visits);
        more.add(visit);
        return new Completion(notice, more, refusal, acceptance, corrections);
    }

    Completion refusedBy(Refusal why) {
        return new Completion(notice, visits, Fact.known(why), acceptance, corrections);
    }

    Completion with(ProvisionalAcceptance accepted) {
        return new Completion(notice, visits, refusal, Fact.known(accepted), corrections);
    }

    Completion with(UnaryOperator<ProvisionalAcceptance> change) {
        return acceptance.fold(accepted -> with(change.apply(accepted)), () -> this);
    }

    Completion with(Correction correction) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(correction);
        return new Completion(notice, visits, refusal, acceptance, more);
    }

    /** The completion with another value of one fact. */
    Completion with(CorrectedFact fact) {
        if (fact instanceof CorrectedFact.AcceptedOn accepted) {
            return with((ProvisionalAcceptance acceptance) -> acceptance.madeOn(accepted.on()));
        }
        if (fact instanceof CorrectedFact.HandedIn handed) {
            return with((ProvisionalAcceptance acceptance) -> acceptance.with(handed.documents()));
        }
        CorrectedFact.VisitedOn visited = (CorrectedFact.VisitedOn) fact;
        List<Visit> moved = new ArrayList<>(visits);
        moved.set(visited.visit() - 1, moved.get(visited.visit() - 1).heldOn(visited.on()));
        return new Completion(notice, moved, refusal, acceptance, corrections);
    }
}
