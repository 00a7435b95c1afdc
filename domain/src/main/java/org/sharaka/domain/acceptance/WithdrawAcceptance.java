package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Provisional acceptance is withdrawn by decision, for a condition that was not met on its date. Works go on, and the
 * guarantee period starts anew at the next acceptance. It protects: no block and no interest stops it.
 *
 * @param on the day
 * @param lots which lots; empty for all that have such a condition
 * @param reason why, a paragraph
 * @param document the decision, a {@link DocumentKind#DECISION} dated no later than the day
 */
public record WithdrawAcceptance(LocalDate on, List<LotId> lots, String reason, Document document)
        implements DeliveryStep {

    /**
     * Checks reason and decision.
     *
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.enum} at {@code /document/kind};
     *     {@code value.date} with reason {@code late} at {@code /document/date}
     */
    public WithdrawAcceptance {
        lots = List.copyOf(lots);
        Faults faults = new Faults();
        reason = Written.reason(faults, reason);
        document.mustBe(DocumentKind.DECISION, on, "/document", faults);
        faults.throwIfAny();
    }

    @Override
    public String gate() {
        return Step.WITHDRAW_ACCEPTANCE.gate();
    }

    @Override
    public Fact<Step> arrow() {
        return Fact.known(Step.WITHDRAW_ACCEPTANCE);
    }

    @Override
    public boolean isDecision() {
        return true;
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
        around.project().requires(Step.WITHDRAW_ACCEPTANCE);
        return new DeliveryInquiry.Withdrawing(
                on,
                delivery.project(),
                around.centreOpen(),
                chosen(delivery, on, named).stream()
                        .map(lot -> LotUnderConditions.of(lot, on))
                        .toList());
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        List<Lot> chosen = chosen(delivery, on, lots);
        Decision decision = new Decision(around.act(on), document, reason);
        return Outcome.through(
                book,
                inquiry,
                () -> delivery.with(chosen, lot -> lot.withAcceptance(accepted -> accepted.withdrawnBy(decision))),
                after -> List.of());
    }

    private static List<Lot> chosen(Delivery delivery, LocalDate on, List<LotId> named) {
        List<LotId> meant = named.isEmpty()
                ? delivery.lots().stream()
                        .filter(lot -> lot.stage() == Stage.PROVISIONALLY_ACCEPTED)
                        .filter(lot -> lot.acceptance()
                                .is(accepted -> !accepted.overdueOn(on).isEmpty()))
                        .map(Lot::id)
                        .toList()
                : named;
        return delivery.standing(Step.WITHDRAW_ACCEPTANCE.word(), meant, Stage.PROVISIONALLY_ACCEPTED);
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on).and(document).and(chosen(delivery, on, lots)).all();
    }
}
