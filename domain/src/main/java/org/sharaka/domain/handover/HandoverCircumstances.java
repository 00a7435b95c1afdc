package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Succession;
import org.sharaka.domain.readiness.CentreTable;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What the gates of a handover need to know beside it.
 *
 * @param by who acts for the foundation
 * @param parties the manager, and the interests of who acts
 * @param passing what would pass; nothing once the deed is signed
 * @param followed what was done since the deed; nothing before it
 * @param succession who would take it over; unknown for any other step
 */
public record HandoverCircumstances(
        UserId by, Parties parties, Passing passing, Followed followed, Fact<Succession> succession) {

    Act act(LocalDate on) {
        return new Act(by, on);
    }

    /**
     * What would pass on the day of the step, of the centres that are in.
     *
     * @param assessors everyone who assessed or validated an assessment of the streak of any of them
     * @param tables what the table needs of each
     * @param values what each is worth, by source of funds
     * @param titled the decision of the board that their titles name; unknown where one of them names none
     */
    public record Passing(
            Set<UserId> assessors,
            List<CentreTable> tables,
            List<TransferredValue> values,
            Fact<BoardDecision> titled) {

        /** After the deed. */
        public static final Passing NOTHING = new Passing(Set.of(), List.of(), List.of(), Fact.unknown());

        /** Copies the collections. */
        public Passing {
            assessors = Set.copyOf(assessors);
            tables = List.copyOf(tables);
            values = List.copyOf(values);
        }

        /** What the table says of all of them. */
        RuledTable ruledOn(Rulebook book, LocalDate on) {
            Ruling ruling = book.rule(new ProposalInquiry(on, tables, Parties.NONE, Fact.unknown()));
            return RuledTable.of(on, ruling.checks());
        }

        Money assets() {
            return values.stream().map(TransferredValue::total).reduce(Money.ZERO, Money::plus);
        }

        /** A lease or a use agreement leaves the building with its owner. */
        boolean givesABuilding() {
            return tables.stream()
                    .anyMatch(table ->
                            table.facts().title().instrument().is(instrument -> instrument == Instrument.OWNERSHIP));
        }
    }

    /**
     * What was done since the deed, by the day of the step.
     *
     * @param takenBack the centres that went back to the foundation: nobody follows them up any more
     * @param assessed the days of the counted assessments of each centre that is in
     * @param open the references of the step-backs that are open, and of the conditions of the handover that are unmet
     */
    public record Followed(Set<CentreId> takenBack, Map<CentreId, List<LocalDate>> assessed, List<String> open) {

        /** Before the deed. */
        public static final Followed NOTHING = new Followed(Set.of(), Map.of(), List.of());

        /** Copies the collections. */
        public Followed {
            takenBack = Set.copyOf(takenBack);
            assessed = Map.copyOf(assessed);
            open = List.copyOf(open);
        }
    }
}
