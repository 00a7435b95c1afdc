package org.sharaka.domain.acceptance;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The works are divided into lots, anew as a whole, before anything of them was notified complete or found wrong.
 *
 * @param on the day
 * @param lots the lots, at least one
 */
public record NameLots(LocalDate on, List<NewLot> lots) implements DeliveryStep {

    private static final String WORD = "name-lots";

    /**
     * Checks that the lots fit together.
     *
     * @throws InvalidValue {@code value.required} at {@code /lots} where there is none; {@code value.list} with reason
     *     {@code twice} for a name that is given twice; {@code value.ratio} with reason {@code sum} where all shares
     *     are given and do not add up to the whole
     */
    public NameLots {
        lots = List.copyOf(lots);
        Faults faults = new Faults();
        if (lots.isEmpty()) {
            faults.add("/lots", "value.required", "missing");
        }
        check(faults, lots);
        faults.throwIfAny();
    }

    /** The lots of a division; of none, the whole. */
    static List<Lot> divided(List<NewLot> named) {
        Faults faults = new Faults();
        check(faults, named);
        faults.throwIfAny();
        List<Lot> lots = new ArrayList<>();
        for (NewLot lot : named) {
            lots.add(new Lot(new LotId("L" + (lots.size() + 1)), Fact.known(lot.name()), lot.share(), List.of()));
        }
        return lots.isEmpty() ? List.of(new Lot(new LotId("L1"), Fact.unknown(), Fact.unknown(), List.of())) : lots;
    }

    private static void check(Faults faults, List<NewLot> lots) {
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
    public String gate() {
        return "project." + WORD;
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        boolean begun =
                delivery.lots().stream().anyMatch(lot -> !lot.completions().isEmpty());
        if (begun || !delivery.reserves().isEmpty()) {
            throw new WrongState(WORD, Stage.COMPLETION_NOTIFIED.name());
        }
        if (around.project().stage() != Stage.IN_EXECUTION) {
            throw new WrongState(WORD, around.project().stage().name());
        }
        return new DeliveryInquiry.Reporting(on, delivery.project(), around.parties(), DeliveryInquiry.Report.LOTS);
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        Written.inOrder(delivery.begunOn(), on);
        return Outcome.through(
                book,
                inquiry,
                () -> delivery.dividedInto(divided(lots)),
                named -> List.of(DeliveryEvent.of("delivery.lots-named", delivery.project(), told(delivery))));
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Map.of(
                "on", on.toString(), "lots", lots.stream().map(NewLot::name).collect(Collectors.joining("; ")));
    }
}
