package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Acceptance is refused, and works go on. It protects: no block and no interest stops it.
 *
 * @param on the day
 * @param lots which lots; empty for all that were notified complete
 * @param reason why, a paragraph
 * @param makeAcceptable what would make it acceptable, a paragraph
 */
public record RefuseAcceptance(LocalDate on, List<LotId> lots, String reason, String makeAcceptable)
        implements DeliveryStep {

    /**
     * Checks the texts.
     *
     * @throws InvalidValue {@code value.text} at {@code /reason} or {@code /makeAcceptable}
     */
    public RefuseAcceptance {
        lots = List.copyOf(lots);
        Faults faults = new Faults();
        reason = Written.reason(faults, reason);
        makeAcceptable = Written.paragraph(faults, "/makeAcceptable", makeAcceptable);
        faults.throwIfAny();
    }

    @Override
    public String gate() {
        return Step.REFUSE_ACCEPTANCE.gate();
    }

    @Override
    public Fact<Step> arrow() {
        return Fact.known(Step.REFUSE_ACCEPTANCE);
    }

    @Override
    public Fact<String> why() {
        return Fact.known(reason);
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        return look(delivery, around, on, lots);
    }

    static DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around, LocalDate on, List<LotId> named) {
        around.project().requires(Step.REFUSE_ACCEPTANCE);
        chosen(delivery, named);
        return new DeliveryInquiry.Refusing(on, delivery.project());
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        List<Lot> chosen = chosen(delivery, lots);
        Written.inOrder(delivery.earliest(chosen), on);
        Refusal refusal = new Refusal(around.act(on), reason, makeAcceptable);
        return Outcome.through(
                book,
                inquiry,
                () -> delivery.with(chosen, lot -> lot.with((Completion completion) -> completion.refusedBy(refusal))),
                after -> List.of());
    }

    private static List<Lot> chosen(Delivery delivery, List<LotId> named) {
        return delivery.standing(Step.REFUSE_ACCEPTANCE.word(), named, Stage.COMPLETION_NOTIFIED);
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on)
                .and("makeAcceptable", makeAcceptable)
                .and(chosen(delivery, lots))
                .all();
    }
}
