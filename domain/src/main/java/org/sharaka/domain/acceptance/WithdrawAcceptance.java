package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;

/**
 * Provisional acceptance is withdrawn by decision, for a condition that was not met on its date. Works go on, and the
 * guarantee period starts anew at the next acceptance. It protects: no block and no interest stops it.
 *
 * @param on the day
 * @param lots which lots; empty for all that have such a condition
 * @param reason why
 * @param document the decision, a {@link DocumentKind#DECISION} dated no later than the day
 */
public record WithdrawAcceptance(LocalDate on, List<LotId> lots, Fact<Reason> reason, Fact<Document> document)
        implements ArrowStep {

    /**
     * Checks the decision.
     *
     * @throws InvalidValue {@code value.enum} at {@code /document/kind}; {@code value.date} with reason {@code late} at
     *     {@code /document/date}
     */
    public WithdrawAcceptance {
        lots = List.copyOf(lots);
        Written.mustBe(DocumentKind.DECISION, on, document);
    }

    @Override
    public Arrow arrow() {
        return Arrow.WITHDRAW_ACCEPTANCE;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        around.project().requires(arrow());
        return new DeliveryInquiry.Withdrawing(
                on,
                delivery.project(),
                around.centreOpen(),
                chosen(delivery, around).stream()
                        .map(lot -> LotUnderConditions.of(lot, around.conditions(), on))
                        .toList());
    }

    @Override
    public LocalDate restsOn(Delivery delivery) {
        return delivery.earliest(
                delivery.lots().stream().filter(lot -> lots.contains(lot.id())).toList());
    }

    @Override
    public void check(Delivery delivery) {
        Decision.check(reason, document);
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        List<Lot> chosen = chosen(delivery, around);
        Decision decision = Decision.of(around.act(on), reason, document);
        return around.moved(
                this,
                delivery.with(chosen, lot -> lot.withAcceptance(accepted -> accepted.withdrawnBy(decision))),
                Particulars.on(on).and(decision.document()).and(chosen),
                List.of());
    }

    private List<Lot> chosen(Delivery delivery, DeliveryCircumstances around) {
        List<LotId> meant = lots.isEmpty()
                ? delivery.lots().stream()
                        .filter(lot -> lot.stage() == Stage.PROVISIONALLY_ACCEPTED)
                        .filter(lot -> around.conditions().stream()
                                .anyMatch(one -> LotUnderConditions.isOf(one, lot) && one.isMissedOn(on)))
                        .map(Lot::id)
                        .toList()
                : lots;
        return delivery.standing(arrow().word(), meant, Stage.PROVISIONALLY_ACCEPTED);
    }
}
