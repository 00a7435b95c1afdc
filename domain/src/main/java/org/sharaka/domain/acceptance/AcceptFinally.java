package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Final acceptance: the guarantee period is over and nothing is open.
 *
 * @param on the day
 * @param lots which lots; empty for all that are not finally accepted
 * @param documents the papers handed in with it
 */
public record AcceptFinally(LocalDate on, List<LotId> lots, List<Document> documents) implements DeliveryStep {

    /** Copies the lists. */
    public AcceptFinally {
        lots = List.copyOf(lots);
        documents = List.copyOf(documents);
    }

    @Override
    public String gate() {
        return Step.ACCEPT_FINALLY.gate();
    }

    @Override
    public Fact<Step> arrow() {
        return Fact.known(Step.ACCEPT_FINALLY);
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        around.project().requires(Step.ACCEPT_FINALLY);
        return new DeliveryInquiry.AcceptingFinally(
                on,
                delivery.project(),
                around.parties(),
                chosen(delivery).stream()
                        .map(lot -> LotInGuarantee.of(delivery, lot, on))
                        .toList());
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        List<Lot> chosen = chosen(delivery);
        FinalAcceptance end = new FinalAcceptance(around.act(on), documents);
        return Outcome.through(
                book,
                inquiry,
                () -> delivery.with(chosen, lot -> lot.withAcceptance(accepted -> accepted.endedBy(end))),
                after -> List.of());
    }

    private List<Lot> chosen(Delivery delivery) {
        List<Lot> chosen = delivery.chosen(lots, lot -> lot.stage() != Stage.FINALLY_ACCEPTED);
        chosen.stream()
                .filter(lot -> lot.stage() == Stage.FINALLY_ACCEPTED)
                .findFirst()
                .ifPresent(lot -> {
                    throw new WrongState(Step.ACCEPT_FINALLY.word(), lot.stage().name());
                });
        return chosen;
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on).and(chosen(delivery)).all();
    }
}
