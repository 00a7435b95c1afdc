package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A defect is listed: before acceptance as a reserve, during the guarantee period as a notified defect. It protects: no
 * block and no interest stops it.
 *
 * @param on the day
 * @param reserve what is wrong
 */
public record RaiseReserve(LocalDate on, NewReserve reserve) implements DeliveryStep {

    private static final String WORD = "raise";

    /**
     * Checks the deadline.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /deadline} where it is before the day
     */
    public RaiseReserve {
        Faults faults = new Faults();
        LocalDate day = on;
        reserve.deadline().value().ifPresent(due -> Written.notBefore(faults, "/deadline", day, due));
        faults.throwIfAny();
    }

    @Override
    public String gate() {
        return "reserve." + WORD;
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        Lot lot = lot(delivery);
        return new DeliveryInquiry.RaisingReserve(
                on,
                delivery.project(),
                lot.id(),
                lot.acceptance().fold(accepted -> Fact.known(accepted.guaranteeEnd()), Fact::unknown),
                reserve.deadline());
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        Lot lot = lot(delivery);
        Written.inOrder(lot.acceptance().fold(ProvisionalAcceptance::on, delivery::begunOn), on);
        return Outcome.through(
                book,
                inquiry,
                () -> delivery.and(List.of(raised(book.on(on).acceptance(), delivery, lot, around))),
                after -> Particulars.raised(delivery, after));
    }

    private Reserve raised(AcceptancePolicy policy, Delivery delivery, Lot lot, DeliveryCircumstances around) {
        boolean accepted = lot.acceptance().value().isPresent();
        LocalDate latest = on.plusDays(policy.reserveDays());
        return new Reserve(
                delivery.reserveId(1),
                lot.id(),
                reserve.severity(),
                reserve.text(),
                reserve.place(),
                reserve.item(),
                accepted ? Reserve.Origin.GUARANTEE : Reserve.Origin.ACCEPTANCE,
                around.act(on),
                accepted ? Fact.known(reserve.deadline().fold(due -> due, () -> latest)) : reserve.deadline(),
                Fact.unknown());
    }

    private Lot lot(Delivery delivery) {
        Lot lot = NewReserves.lotOf(reserve, delivery.lots(), "");
        if (lot.stage() == Stage.FINALLY_ACCEPTED) {
            throw new WrongState(WORD, lot.stage().name());
        }
        return lot;
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on)
                .and("severity", reserve.severity().name())
                .and("place", reserve.place())
                .and("text", reserve.text())
                .all();
    }
}
