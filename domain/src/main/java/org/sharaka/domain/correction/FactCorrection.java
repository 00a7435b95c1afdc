package org.sharaka.domain.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Verdict;

/**
 * The entry that puts a recorded fact right. What was written before stays in it, and the rulings that rested on it
 * stay as they were made; beside them stands what their gates say on the right value.
 *
 * @param id its id
 * @param reference the short reference people speak of it by: {@code COR-2026-0007}
 * @param root the list that the owner of the fact is in
 * @param fact what was wrong
 * @param changes each value that was put right; at least one
 * @param act who corrected, and when
 * @param reason why, a paragraph
 * @param rulings those whose verdict would be another; listed for the director
 * @param decision what the director decided of the acts behind them; unknown until then
 */
public record FactCorrection(
        CorrectionId id,
        String reference,
        String root,
        FactId fact,
        List<RecordedFact.Change> changes,
        Act act,
        String reason,
        List<OtherVerdict> rulings,
        Fact<Decision> decision) {

    /** Copies the lists. */
    public FactCorrection {
        changes = List.copyOf(changes);
        rulings = List.copyOf(rulings);
    }

    /** {@return whether a ruling would come out otherwise; such corrections are listed for the director} */
    public boolean changesVerdict() {
        return !rulings.isEmpty();
    }

    /** {@return whether the director has to decide on it; false once that is done} */
    public boolean waits() {
        return changesVerdict() && decision.value().isEmpty();
    }

    FactCorrection decided(Decision how) {
        return new FactCorrection(id, reference, root, fact, changes, act, reason, rulings, Fact.known(how));
    }

    /** {@return whether it put a member right; false for another member of the fact} */
    public boolean puts(String member) {
        return changes.stream().anyMatch(change -> change.member().equals(member));
    }

    /** {@return what the journal tells of it, as something that happened to the owner of the fact} */
    public DomainEvent event() {
        Map<String, String> told = new TreeMap<>();
        told.put("correction", id.value());
        told.put("reference", reference);
        told.put("fact", fact.kind());
        told.put("entry", fact.entry());
        told.put("on", act.on().toString());
        told.put("reason", reason);
        changes.forEach(change -> {
            told.put("was." + change.member(), change.before());
            told.put(change.member(), change.after());
        });
        return new Event("fact.corrected", fact.owner(), told);
    }

    /**
     * A ruling that would come out otherwise.
     *
     * @param entry its number in the journal
     * @param gate the name of its gate
     * @param subject the id of what its step was taken on
     * @param on the day of the ruling
     * @param before its verdict
     * @param after the verdict on the right value
     * @param failed the codes of the rules that fail on it, and did not
     */
    public record OtherVerdict(
            long entry, String gate, String subject, LocalDate on, Verdict before, Verdict after, List<String> failed) {

        /** Copies the list. */
        public OtherVerdict {
            failed = List.copyOf(failed);
        }
    }

    /**
     * What becomes of the acts whose rulings would come out otherwise.
     *
     * @param act who decided, and when
     * @param what whether they stand, are mended or are undone
     * @param document the decision in writing
     * @param reason why, a paragraph
     */
    public record Decision(Act act, What what, Document document, String reason) {

        /** What can be decided. */
        public enum What {
            /** They stand as they were signed, paid or transferred. */
            STANDS,
            /** They are mended, by a condition. */
            MENDED,
            /** They are undone. */
            UNDONE
        }
    }

    record Event(String action, String subject, Map<String, String> particulars) implements DomainEvent {}
}
