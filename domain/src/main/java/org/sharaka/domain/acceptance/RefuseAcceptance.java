package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;

/**
 * Acceptance is refused, and works go on. It protects: no block and no interest stops it.
 *
 * @param on the day
 * @param lots which lots; empty for all that were notified complete
 * @param reason why
 * @param makeAcceptable what would make it acceptable, a paragraph
 */
public record RefuseAcceptance(LocalDate on, List<LotId> lots, Fact<Reason> reason, Fact<String> makeAcceptable)
        implements ArrowStep {

    /**
     * Checks the text.
     *
     * @throws InvalidValue {@code value.text} at {@code /makeAcceptable}
     */
    public RefuseAcceptance {
        lots = List.copyOf(lots);
        Faults faults = new Faults();
        makeAcceptable = Written.paragraph(faults, "/makeAcceptable", makeAcceptable);
        faults.throwIfAny();
    }

    @Override
    public Arrow arrow() {
        return Arrow.REFUSE_ACCEPTANCE;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        around.project().requires(arrow());
        chosen(delivery);
        return new DeliveryInquiry.Refusing(on, delivery.project());
    }

    @Override
    public LocalDate restsOn(Delivery delivery) {
        return delivery.earliest(chosen(delivery));
    }

    @Override
    public void check(Delivery delivery) {
        reason.required("/reason");
        makeAcceptable.required("/makeAcceptable");
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        List<Lot> chosen = chosen(delivery);
        Refusal refusal = new Refusal(
                around.act(on), reason.required("/reason").text(), makeAcceptable.required("/makeAcceptable"));
        return around.moved(
                this,
                delivery.with(chosen, lot -> lot.with((Completion completion) -> completion.refusedBy(refusal))),
                Particulars.on(on)
                        .and("makeAcceptable", refusal.makeAcceptable())
                        .and(chosen),
                List.of());
    }

    private List<Lot> chosen(Delivery delivery) {
        return delivery.standing(arrow().word(), lots, Stage.COMPLETION_NOTIFIED);
    }
}
