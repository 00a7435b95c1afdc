package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.GateRule;

/**
 * The centres of a convention, as the rules of the table look at them: rule by rule, and where there are several
 * centres every check names its own.
 */
record Convention(List<Place> places) {

    /** The table, asked of all centres. */
    static final List<GateRule<Convention>> TABLE =
            HandoverTable.RULES.stream().map(Convention::ofAll).toList();

    static Convention of(List<CentreTable> tables, LocalDate on, Policies values) {
        boolean one = tables.size() == 1;
        return new Convention(tables.stream()
                .map(table -> new Place(one ? "" : table.reference(), HandoverCase.of(table.facts(), on, values)))
                .toList());
    }

    private static GateRule<Convention> ofAll(GateRule<HandoverCase> rule) {
        return GateRule.<Convention>of(rule.code(), (all, values) -> all.checks(rule, values))
                .since(rule.edition());
    }

    private List<Check> checks(GateRule<HandoverCase> rule, Policies values) {
        List<Check> checks = new ArrayList<>();
        for (Place place : places) {
            rule.rule().apply(place.asked(), values).forEach(check -> checks.add(check.about(place.about())));
        }
        return checks;
    }

    /** Everything the table says, by the rules of an edition. */
    List<Check> checks(int edition, Policies values) {
        return HandoverTable.RULES.stream()
                .filter(rule -> rule.edition() <= edition)
                .flatMap(rule -> checks(rule, values).stream())
                .toList();
    }

    /** One centre. */
    private record Place(String about, HandoverCase asked) {}
}
