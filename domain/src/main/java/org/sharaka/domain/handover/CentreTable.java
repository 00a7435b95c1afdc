package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;

/**
 * The table of one centre of a convention.
 *
 * @param centre which
 * @param reference the short reference people speak of it by
 * @param inquiry what the table is asked of it, without parties
 */
public record CentreTable(CentreId centre, String reference, HandoverInquiry inquiry) {

    /** Never null. */
    public CentreTable {
        Objects.requireNonNull(centre);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(inquiry);
    }

    /**
     * The tables of all centres as one: rule by rule, and where there are several centres every check names its own.
     *
     * @param tables of at least one centre
     * @param on the day
     * @param policy the version of the policy
     * @return the ruling of the gate {@code handover}
     */
    static Ruling together(List<CentreTable> tables, LocalDate on, String policy) {
        if (tables.size() == 1) {
            return new Ruling(
                    HandoverGate.NAME,
                    on,
                    policy,
                    tables.get(0).inquiry().ruling().checks());
        }
        List<Check> all = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (CentreTable table : tables) {
            int place = 0;
            for (Check check : table.inquiry().ruling().checks()) {
                String family = check.rule().family();
                if (!order.contains(family)) {
                    order.add(Math.min(place, order.size()), family);
                }
                place = order.indexOf(family) + 1;
                all.add(table.named(check));
            }
        }
        all.sort(Comparator.comparing(check -> order.indexOf(check.rule().family())));
        return new Ruling(HandoverGate.NAME, on, policy, all);
    }

    private Check named(Check check) {
        return check.about(reference);
    }
}
