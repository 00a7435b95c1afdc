package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A recorded fact of the acceptance of a lot is corrected by a new entry that names it, by someone else than who
 * recorded it ({@code fact.correction}). The ruling on the acceptance is made again on the corrected facts and kept
 * beside; where its verdict is another, {@link Correction#changesVerdict()} says so.
 *
 * @param on the day of the correction
 * @param lot which lot
 * @param fact what was wrong, and the right value
 * @param reason why, a paragraph
 */
public record CorrectAcceptance(LocalDate on, LotId lot, CorrectedFact fact, String reason) implements DeliveryStep {

    /**
     * Checks the reason.
     *
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public CorrectAcceptance {
        Faults faults = new Faults();
        reason = Written.reason(faults, reason);
        faults.throwIfAny();
    }

    @Override
    public String gate() {
        return "fact.correct";
    }

    @Override
    public Optional<String> missingFrom(Delivery delivery) {
        return delivery.lot(lot).isEmpty() ? Optional.of(lot.value()) : Optional.empty();
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        return new DeliveryInquiry.Correcting(
                on,
                delivery.project(),
                around.parties(),
                lot,
                recorded(accepted(delivery).last()),
                around.actor());
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        Lot present = accepted(delivery);
        Completion known = present.last().corrected();
        fits(known);
        return Outcome.through(
                book,
                inquiry,
                () -> delivery.with(
                        List.of(present),
                        corrected -> corrected.with((Completion completion) ->
                                completion.with(correction(book, delivery, around, present, known)))),
                after -> List.of(DeliveryEvent.of("acceptance.corrected", delivery.project(), told(after))));
    }

    private Correction correction(
            Rulebook book, Delivery delivery, DeliveryCircumstances around, Lot present, Completion known) {
        List<Correction> earlier = present.last().corrections();
        ProvisionalAcceptance accepted = accepted(known);
        Ruling before = earlier.isEmpty()
                ? accepted.ruling()
                : earlier.get(earlier.size() - 1).after();
        Completion right = known.with(fact);
        return new Correction(
                delivery.nextCorrectionId(),
                fact,
                around.act(on),
                reason,
                before.verdict(),
                RuledAgain.on(book, delivery, around, present, right, before));
    }

    /** The day that is put right lies between the notice and what came after, and has come. */
    private void fits(Completion known) {
        Faults faults = new Faults();
        LocalDate earliest = known.notice().on();
        Written.notBefore(faults, "/on", earliest, on);
        if (fact instanceof CorrectedFact.AcceptedOn right) {
            LocalDate end = accepted(known).end().fold(last -> last.act().on(), () -> on);
            within(faults, earliest, end.isBefore(on) ? end : on, right.on());
        }
        if (fact instanceof CorrectedFact.VisitedOn right) {
            within(faults, earliest, on, right.on());
        }
        faults.throwIfAny();
    }

    private static void within(Faults faults, LocalDate earliest, LocalDate latest, LocalDate day) {
        Written.notBefore(faults, "/date", earliest, day);
        if (day.isAfter(latest)) {
            faults.add("/date", "value.date", "late", latest);
        }
    }

    private Lot accepted(Delivery delivery) {
        Lot present = delivery.chosen(List.of(lot), any -> false).get(0);
        if (present.acceptance().value().isEmpty()) {
            throw new WrongState("correct", present.stage().name());
        }
        return present;
    }

    private static ProvisionalAcceptance accepted(Completion completion) {
        return completion.acceptance().value().orElseThrow();
    }

    /** Who recorded what is corrected: the entry that corrected it last, or else the first. */
    private Act recorded(Completion raw) {
        Act recorded = fact.recordedIn(raw);
        for (Correction correction : raw.corrections()) {
            recorded = fact.isOf(correction.fact()) ? correction.act() : recorded;
        }
        return recorded;
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        Lot corrected = accepted(delivery);
        Particulars told = Particulars.on(on)
                .and("fact", fact.word())
                .and("value", fact.shown())
                .and("reason", reason);
        for (Correction correction : corrected.last().corrections()) {
            told.and("correction", correction.id().value())
                    .and("verdictBefore", correction.before().name())
                    .and("verdictAfter", correction.after().verdict().name());
        }
        return told.and(List.of(corrected)).all();
    }
}
