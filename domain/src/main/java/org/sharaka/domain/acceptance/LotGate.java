package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.WorksPolicy;

/** Rulings of steps that lots take, together or apart. */
final class LotGate {

    private LotGate() {}

    /** The ruling of a step that is not stopped by who its parties are. */
    static Ruling protective(String gate, LocalDate on, List<Check> checks) {
        return new Ruling(gate, on, WorksPolicy.ADOPTED.on(on).version(), checks);
    }

    static Ruling ruling(String gate, LocalDate on, Parties parties, List<Check> checks) {
        return protective(gate, on, parties.before(on, checks));
    }

    /** The checks of each lot; rule by rule, and where there is more than one lot, each check tells which it is of. */
    static List<Check> each(List<Lot> lots, Function<Lot, List<Check>> checks) {
        if (lots.size() == 1) {
            return checks.apply(lots.get(0));
        }
        List<Check> all = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (Lot lot : lots) {
            for (Check check : checks.apply(lot)) {
                order.add(check.rule().family());
                all.add(of(lot, check));
            }
        }
        all.sort(Comparator.comparing(check -> order.indexOf(check.rule().family())));
        return all;
    }

    private static Check of(Lot lot, Check check) {
        return check.about(lot.id().value());
    }
}
