package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;
import org.sharaka.domain.time.FactOrder;

/**
 * A recorded fact of the acceptance of a lot is corrected by a new entry that names it, by someone other than who
 * recorded it ({@code fact.correction}). The ruling on the acceptance is made again on the corrected facts and kept
 * beside; where its verdict is another, {@link Correction#changesVerdict()} says so.
 *
 * @param on the day of the correction
 * @param lot which lot
 * @param fact what was wrong, and the right value
 * @param reason why
 */
public record CorrectAcceptance(LocalDate on, LotId lot, Fact<CorrectedFact> fact, Fact<Reason> reason)
        implements DeliveryStep {

    /** For whoever writes projects. */
    public static final StepKind KIND = new StepKind("correct", Permission.WRITE_PROJECTS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public Optional<String> missingFrom(Delivery delivery) {
        return delivery.lot(lot).isEmpty() ? Optional.of(lot.value()) : Optional.empty();
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        return new DeliveryInquiry.Correcting(
                on,
                delivery.project(),
                around.parties(),
                lot,
                recorded(accepted(delivery).last()),
                around.actor());
    }

    /** The day that is put right lies between the notice and what came after, and has come. */
    @Override
    public LocalDate earliest(Delivery delivery, DeliveryCircumstances around) {
        return accepted(delivery).last().corrected().notice().on();
    }

    @Override
    public void check(Delivery delivery) {
        reason.required("/reason");
        Completion known = accepted(delivery).last().corrected();
        Faults faults = new Faults();
        LocalDate earliest = known.notice().on();
        CorrectedFact corrected = fact.required("/fact");
        if (corrected instanceof CorrectedFact.AcceptedOn right) {
            LocalDate end = accepted(known).end().fold(last -> last.act().on(), () -> on);
            within(faults, earliest, end.isBefore(on) ? end : on, right.on());
        }
        if (corrected instanceof CorrectedFact.VisitedOn right) {
            within(faults, earliest, on, right.on());
        }
        faults.throwIfAny();
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        Lot present = accepted(delivery);
        Correction correction = correction(book, delivery, around, present);
        return new Recorded<>(
                delivery.with(
                        List.of(present), lot -> lot.with((Completion completion) -> completion.with(correction))),
                Particulars.on(on)
                        .and("fact", correction.fact().word())
                        .and("value", correction.fact().shown())
                        .and("reason", correction.reason())
                        .and("correction", correction.id().value())
                        .and("verdictBefore", correction.before().name())
                        .and("verdictAfter", correction.after().verdict().name())
                        .and(List.of(present))
                        .as("acceptance.corrected", delivery.project()));
    }

    private Correction correction(Rulebook book, Delivery delivery, DeliveryCircumstances around, Lot present) {
        Completion known = present.last().corrected();
        List<Correction> earlier = present.last().corrections();
        Ruling before = earlier.isEmpty()
                ? accepted(known).ruling()
                : earlier.get(earlier.size() - 1).after();
        CorrectedFact right = fact.required("/fact");
        return new Correction(
                delivery.nextCorrectionId(),
                right,
                around.act(on),
                reason.required("/reason").text(),
                before.verdict(),
                RuledAgain.on(book, delivery, around, present, known.with(right), before));
    }

    private static void within(Faults faults, LocalDate earliest, LocalDate latest, LocalDate day) {
        FactOrder.check("/date", earliest, day, faults);
        if (day.isAfter(latest)) {
            faults.add("/date", "value.date", "late", latest);
        }
    }

    private Lot accepted(Delivery delivery) {
        Lot present = delivery.chosen(List.of(lot), any -> false).get(0);
        if (present.acceptance().value().isEmpty()) {
            throw new WrongState(KIND.word(), present.stage().name());
        }
        return present;
    }

    private static ProvisionalAcceptance accepted(Completion completion) {
        return completion.acceptance().value().orElseThrow();
    }

    /** Who recorded what is corrected: the entry that corrected it last, or else the first. */
    private Act recorded(Completion raw) {
        Act recorded =
                fact.fold(wrong -> wrong.recordedIn(raw), () -> accepted(raw).act());
        for (Correction correction : raw.corrections()) {
            recorded = fact.is(wrong -> wrong.isOf(correction.fact())) ? correction.act() : recorded;
        }
        return recorded;
    }
}
