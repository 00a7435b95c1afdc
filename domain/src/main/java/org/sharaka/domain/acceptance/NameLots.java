package org.sharaka.domain.acceptance;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The works are divided into lots, anew as a whole, before anything of them was notified complete or found wrong.
 *
 * @param on the day
 * @param lots the lots; the step requires at least one
 */
public record NameLots(LocalDate on, List<NewLot> lots) implements DeliveryStep {

    /** For whoever writes projects. */
    public static final StepKind KIND = new StepKind("name-lots", Permission.WRITE_PROJECTS);

    /**
     * Checks that the lots fit together.
     *
     * @throws InvalidValue {@code value.list} with reason {@code twice} for a name that is given twice;
     *     {@code value.ratio} with reason {@code sum} where all shares are given and do not add up to the whole
     */
    public NameLots {
        lots = List.copyOf(lots);
        check(lots);
    }

    /** The lots of a division; of none, the whole. */
    static List<Lot> divided(List<NewLot> named) {
        check(named);
        List<Lot> lots = new ArrayList<>();
        for (NewLot lot : named) {
            lots.add(new Lot(new LotId("L" + (lots.size() + 1)), Fact.known(lot.name()), lot.share(), List.of()));
        }
        return lots.isEmpty() ? List.of(new Lot(new LotId("L1"), Fact.unknown(), Fact.unknown(), List.of())) : lots;
    }

    private static void check(List<NewLot> lots) {
        Faults faults = new Faults();
        List<String> names = lots.stream().map(NewLot::name).toList();
        for (int place = 0; place < names.size(); place++) {
            if (names.indexOf(names.get(place)) < place) {
                faults.add("/lots/" + place + "/name", "value.list", "twice", names.get(place));
            }
        }
        List<Fraction> shares =
                lots.stream().flatMap(lot -> lot.share().value().stream()).toList();
        if (!lots.isEmpty() && shares.size() == lots.size() && !addUp(shares)) {
            faults.add("/lots", "value.ratio", "sum");
        }
        faults.throwIfAny();
    }

    private static boolean addUp(List<Fraction> shares) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Fraction share : shares) {
            BigInteger other = BigInteger.valueOf(share.denominator());
            numerator = numerator
                    .multiply(other)
                    .add(BigInteger.valueOf(share.numerator()).multiply(denominator));
            denominator = denominator.multiply(other);
        }
        return numerator.equals(denominator);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        boolean begun =
                delivery.lots().stream().anyMatch(lot -> !lot.completions().isEmpty());
        if (begun || !delivery.reserves().isEmpty()) {
            throw new WrongState(KIND.word(), Stage.COMPLETION_NOTIFIED.name());
        }
        if (around.project().stage() != Stage.IN_EXECUTION) {
            throw new WrongState(KIND.word(), around.project().stage().name());
        }
        return new DeliveryInquiry.Reporting(on, delivery.project(), around.parties(), DeliveryInquiry.Report.LOTS);
    }

    @Override
    public LocalDate earliest(Delivery delivery, DeliveryCircumstances around) {
        return delivery.begunOn();
    }

    @Override
    public void check(Delivery delivery) {
        if (lots.isEmpty()) {
            throw InvalidValue.at("/lots", "value.required", "missing");
        }
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        return new Recorded<>(
                delivery.dividedInto(divided(lots)),
                Particulars.on(on)
                        .and("lots", lots.stream().map(NewLot::name).collect(Collectors.joining("; ")))
                        .as("delivery.lots-named", delivery.project()));
    }
}
