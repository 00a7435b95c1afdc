package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.time.FactOrder;

/**
 * Something that was granted under a plan: equipment, a repair, or a measure of experience sharing.
 *
 * @param id within the plan: {@code G1}
 * @param measure what is granted, and how much it may cost
 * @param granted who granted it, and when
 * @param outlays its payments
 * @param delivered who recorded that it was delivered, and the day it came; unknown until then
 * @param deliveryPaper what shows the delivery; unknown where none was handed in
 * @param entered who entered it in the inventory of the centre, and when; unknown until then, and of all but equipment
 */
public record Grant(
        String id,
        PlannedMeasure measure,
        Act granted,
        List<Outlay> outlays,
        Fact<Act> delivered,
        Fact<Document> deliveryPaper,
        Fact<Act> entered) {

    private static final Set<DocumentKind> OF_DELIVERY =
            Set.of(DocumentKind.MINUTES, DocumentKind.JOINT_MINUTES, DocumentKind.ASSET_LIST);

    /**
     * Copies the payments.
     *
     * @throws InvalidValue {@code value.enum} at {@code /kind} for operating aid, which is paid year by year
     */
    public Grant {
        outlays = List.copyOf(outlays);
        if (measure.kind() == MeasureKind.OPERATING_AID) {
            Faults faults = new Faults();
            faults.add("/kind", "value.enum", "unknown", measure.kind(), MeasureKind.EQUIPMENT);
            faults.throwIfAny();
        }
    }

    Grant with(List<Outlay> others) {
        return new Grant(id, measure, granted, others, delivered, deliveryPaper, entered);
    }

    /**
     * The grant, delivered once.
     *
     * @param listed whether it enters the inventory with its delivery; no matter but for equipment
     * @throws WrongState where it is delivered already
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before it was granted; at {@code /document} for
     *     a paper of another kind, or dated later, and where equipment has neither
     */
    Grant deliveredBy(Act act, Fact<Document> paper, boolean listed) {
        FactOrder.check("/on", granted.on(), act.on());
        if (isEquipment() && !listed) {
            paper.required("/document");
        }
        if (delivered.value().isPresent()) {
            throw new WrongState("deliver", "DELIVERED");
        }
        Faults faults = new Faults();
        paper.value()
                .ifPresent(one -> one.mustBe(
                        OF_DELIVERY.contains(one.kind()) ? one.kind() : DocumentKind.MINUTES,
                        act.on(),
                        "/document",
                        faults));
        faults.throwIfAny();
        return new Grant(
                id,
                measure,
                granted,
                outlays,
                Fact.known(act),
                paper,
                isEquipment() && listed ? Fact.known(act) : entered);
    }

    /**
     * The equipment, entered in the inventory after its delivery.
     *
     * @throws WrongState before its delivery, where it is entered already, and of a grant that is no equipment
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before its delivery
     */
    Grant enteredBy(Act act) {
        if (!isEquipment() || entered.value().isPresent()) {
            throw new WrongState(
                    "enter", isEquipment() ? "ENTERED" : measure.kind().name());
        }
        Act delivery = delivered.value().orElseThrow(() -> new WrongState("enter", "GRANTED"));
        FactOrder.check("/on", delivery.on(), act.on());
        return new Grant(id, measure, granted, outlays, delivered, deliveryPaper, Fact.known(act));
    }

    /** Whether it has to enter the inventory of the centre. */
    public boolean isEquipment() {
        return measure.kind() == MeasureKind.EQUIPMENT;
    }

    /** Whether it was delivered or paid for by a day, and is not in the inventory. */
    boolean isUnlistedOn(LocalDate day) {
        return isEquipment()
                && !entered.is(act -> !act.on().isAfter(day))
                && (delivered.is(act -> !act.on().isAfter(day)) || !paidBy(day).isZero());
    }

    UnlistedEquipment unlistedOn(LocalDate day, String item, Money taken) {
        return new UnlistedEquipment(
                item,
                measure.amount(),
                Fact.of(delivered.onlyIf(act -> !act.on().isAfter(day)).value().map(Act::on)),
                outlays.stream()
                        .filter(outlay -> !outlay.paidBy(day).isZero())
                        .map(outlay -> new UnlistedEquipment.Paid(
                                outlay.approved().value().orElseThrow().on(), outlay.amount()))
                        .toList(),
                taken);
    }

    /** The days on which what of it is not in the inventory may change. */
    Stream<LocalDate> days() {
        return isEquipment()
                ? Stream.concat(
                        Stream.of(delivered, entered)
                                .flatMap(act -> act.value().stream())
                                .map(Act::on),
                        outlays.stream().flatMap(Outlay::days))
                : Stream.empty();
    }

    /** {@return what was paid by a day} */
    public Money paidBy(LocalDate day) {
        return outlays.stream().map(outlay -> outlay.paidBy(day)).reduce(Money.ZERO, Money::plus);
    }

    Fact<Outlay> outlay(PaymentId payment) {
        return Fact.of(outlays.stream().filter(one -> one.pays(payment)).findFirst());
    }

    /** What may still be paid, beside one payment; what came back may be paid again. */
    Money left(Fact<Outlay> beside) {
        return outlays.stream()
                .filter(outlay -> !outlay.isReversed() && !beside.is(outlay::equals))
                .map(Outlay::amount)
                .reduce(measure.amount(), Money::minus);
    }
}
