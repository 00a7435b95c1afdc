package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Final acceptance: the guarantee period is over and nothing is open.
 *
 * @param on the day
 * @param lots which lots; empty for all that are not finally accepted
 * @param documents the papers handed in with it
 */
public record AcceptFinally(LocalDate on, List<LotId> lots, List<Document> documents) implements ArrowStep {

    /** Copies the lists. */
    public AcceptFinally {
        lots = List.copyOf(lots);
        documents = List.copyOf(documents);
    }

    @Override
    public Arrow arrow() {
        return Arrow.ACCEPT_FINALLY;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        around.project().requires(arrow());
        return new DeliveryInquiry.AcceptingFinally(
                on,
                delivery.project(),
                around.parties(),
                chosen(delivery).stream()
                        .map(lot -> LotInGuarantee.of(delivery, lot, around.conditions(), on))
                        .toList());
    }

    @Override
    public LocalDate restsOn(Delivery delivery) {
        return delivery.earliest(chosen(delivery));
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        List<Lot> chosen = chosen(delivery);
        FinalAcceptance end = new FinalAcceptance(around.act(on), documents);
        return around.moved(
                this,
                delivery.with(chosen, lot -> lot.withAcceptance(accepted -> accepted.endedBy(end))),
                Particulars.on(on).and(chosen),
                List.of());
    }

    private List<Lot> chosen(Delivery delivery) {
        List<Lot> chosen = delivery.chosen(lots, lot -> lot.stage() != Stage.FINALLY_ACCEPTED);
        chosen.stream()
                .filter(lot -> lot.stage() == Stage.FINALLY_ACCEPTED)
                .findFirst()
                .ifPresent(lot -> {
                    throw new WrongState(arrow().word(), lot.stage().name());
                });
        return chosen;
    }
}
