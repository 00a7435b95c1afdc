package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A defect is listed: before acceptance as a reserve, until final acceptance as a notified defect. It protects: no
 * block and no interest stops it.
 *
 * @param on the day
 * @param lot which lot it is of; may be unknown where there is only one
 * @param deadline by which day it is to be mended; unknown for the default
 * @param reserve what is wrong
 */
public record RaiseReserve(LocalDate on, Fact<LotId> lot, Fact<LocalDate> deadline, Fact<NewReserve> reserve)
        implements DeliveryStep {

    /** For whoever writes projects. */
    public static final StepKind KIND = new StepKind("raise", Permission.WRITE_PROJECTS);

    /**
     * Checks the deadline.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /deadline} where it is before the day
     */
    public RaiseReserve {
        deadline.value().ifPresent(due -> Written.inOrder("/deadline", on, due));
    }

    /**
     * A defect with all that is to be listed of it.
     *
     * @param reserve what is wrong, of which lot and by when
     * @throws InvalidValue as the other constructor
     */
    public RaiseReserve(LocalDate on, NewReserve reserve) {
        this(on, reserve.lot(), reserve.deadline(), Fact.known(reserve));
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        Lot open = open(delivery);
        return new DeliveryInquiry.RaisingReserve(
                on,
                delivery.project(),
                open.id(),
                open.acceptance().map(ProvisionalAcceptance::guaranteeEnd),
                deadline);
    }

    @Override
    public LocalDate earliest(Delivery delivery, DeliveryCircumstances around) {
        return open(delivery).acceptance().fold(ProvisionalAcceptance::on, delivery::begunOn);
    }

    @Override
    public void check(Delivery delivery) {
        reserve.required("/text");
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        Lot of = open(delivery);
        boolean accepted = of.acceptance().value().isPresent();
        LocalDate latest = on.plusDays(book.on(on).acceptance().reserveDays());
        Delivery after = delivery.and(List.of(reserve.required("/text")
                .raised(
                        delivery.reserveId(1),
                        of,
                        accepted ? Reserve.Origin.GUARANTEE : Reserve.Origin.ACCEPTANCE,
                        around.act(on),
                        accepted ? Fact.known(deadline.fold(due -> due, () -> latest)) : deadline)));
        return new Recorded<>(after, Particulars.raised(delivery, after));
    }

    private Lot open(Delivery delivery) {
        Lot present = NewReserves.lotOf(lot, delivery.lots(), "");
        if (present.stage() == Stage.FINALLY_ACCEPTED) {
            throw new WrongState(KIND.word(), present.stage().name());
        }
        return present;
    }
}
