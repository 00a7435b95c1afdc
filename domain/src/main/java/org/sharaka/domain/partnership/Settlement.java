package org.sharaka.domain.partnership;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.PlainText;

/**
 * What is stated when a project is cancelled or an agreement is terminated ({@code works.settlement}). Each part may be
 * missing; the gate says which are.
 *
 * @param works the joint minutes of the works done, or what counts as that
 * @param summons the notice that summoned the other side to them, where it did not come; unknown otherwise
 * @param spent what was spent
 * @param owed what the minutes say is still owed for works that were done; it stays allocated for that. Unknown for
 *     nothing
 * @param returned model 1: what of the money that was not spent goes back to the sponsors
 * @param moved model 1: what of it goes elsewhere, each with the sponsor's written consent
 * @param securedBy who secures the site, one line of at most 200 characters
 */
public record Settlement(
        Fact<Document> works,
        Fact<Document> summons,
        Fact<Money> spent,
        Fact<Money> owed,
        Fact<Money> returned,
        List<Moved> moved,
        Fact<String> securedBy) {

    /** Nothing is stated. */
    public static final Settlement NONE = new Settlement(
            Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), List.of(), Fact.unknown());

    private static final int LONGEST = 200;

    /**
     * Copies the list and checks the text.
     *
     * @throws InvalidValue {@code value.text} at {@code /securedBy}
     */
    public Settlement {
        moved = List.copyOf(moved);
        Fact<String> typed = securedBy;
        securedBy = Faults.within("/securedBy", () -> typed.map(text -> PlainText.line(text, LONGEST, "value.text")));
    }

    /** What of the money that was not spent is accounted for. */
    public Money accounted() {
        Money elsewhere = moved.stream().map(Moved::amount).reduce(Money.ZERO, Money::plus);
        return returned.fold(elsewhere::plus, () -> elsewhere);
    }

    /** The points that are stated, as the journal records them. */
    public Map<String, String> particulars() {
        Map<String, String> particulars = new TreeMap<>();
        works.value().ifPresent(paper -> particulars.put("works", paper.reference()));
        summons.value().ifPresent(paper -> particulars.put("summons", paper.reference()));
        spent.value().ifPresent(amount -> particulars.put("spent", amount.plain()));
        owed.value().ifPresent(amount -> particulars.put("owed", amount.plain()));
        returned.value().ifPresent(amount -> particulars.put("returned", amount.plain()));
        for (int place = 0; place < moved.size(); place++) {
            Moved one = moved.get(place);
            particulars.put(
                    "moved." + (place + 1),
                    one.amount().plain() + " " + one.goesTo() + " "
                            + one.consent().reference());
        }
        securedBy.value().ifPresent(who -> particulars.put("securedBy", who));
        return particulars;
    }

    /**
     * Money that goes elsewhere.
     *
     * @param to to what
     * @param amount how much; more than nothing
     * @param consent the sponsor's written consent; it is consent enough, up to the amount
     * @param pledge whose money; unknown where one pledge alone has some left
     */
    public record Moved(Purpose to, Money amount, Document consent, Fact<PledgeId> pledge) {

        /**
         * Checks the amount.
         *
         * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}
         */
        public Moved {
            Faults faults = new Faults();
            amount.mustBePositive("/amount", faults);
            faults.throwIfAny();
        }

        private String goesTo() {
            return to.about().fold(id -> to.kind() + " " + id, () -> to.kind().name());
        }
    }
}
