package org.sharaka.domain.partnership;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.PlainText;

/**
 * What is stated when a project is cancelled or an agreement is terminated ({@code works.settlement}). Each part may be
 * missing; the gate says which are.
 *
 * @param works the joint minutes of the works done
 * @param spent what was spent
 * @param returned model 1: what of the money that was not spent goes back to the sponsors
 * @param moved model 1: what of it goes elsewhere, each with the sponsor's written consent
 * @param securedBy who secures the site, one line of at most 200 characters
 */
public record Settlement(
        Fact<Document> works, Fact<Money> spent, Fact<Money> returned, List<Moved> moved, Fact<String> securedBy) {

    /** Nothing is stated. */
    public static final Settlement NONE =
            new Settlement(Fact.unknown(), Fact.unknown(), Fact.unknown(), List.of(), Fact.unknown());

    private static final int LONGEST = 200;

    /**
     * Copies the list and checks the text.
     *
     * @throws InvalidValue {@code value.text} at {@code /securedBy}
     */
    public Settlement {
        moved = List.copyOf(moved);
        Fact<String> typed = securedBy;
        securedBy = Faults.within(
                "/securedBy", () -> Fact.of(typed.value().map(text -> PlainText.line(text, LONGEST, "value.text"))));
    }

    /** What of the money that was not spent is accounted for. */
    Money accounted() {
        Money elsewhere = moved.stream().map(Moved::amount).reduce(Money.ZERO, Money::plus);
        return returned.fold(elsewhere::plus, () -> elsewhere);
    }

    /** {@return what the journal's reader needs of it; its points, those that are stated} */
    public Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        works.value().ifPresent(paper -> told.put("works", paper.reference()));
        spent.value().ifPresent(amount -> told.put("spent", amount.plain()));
        returned.value().ifPresent(amount -> told.put("returned", amount.plain()));
        for (int place = 0; place < moved.size(); place++) {
            Moved one = moved.get(place);
            told.put(
                    "moved." + (place + 1),
                    one.amount().plain() + " " + one.to() + " " + one.consent().reference());
        }
        securedBy.value().ifPresent(who -> told.put("securedBy", who));
        return told;
    }

    /**
     * Money that goes elsewhere.
     *
     * @param to to what, one line of at most 200 characters
     * @param amount how much; more than nothing
     * @param consent the sponsor's written consent
     */
    public record Moved(String to, Money amount, Document consent) {

        /**
         * Checks text and amount.
         *
         * @throws InvalidValue {@code value.text} at {@code /to}; {@code value.amount} with reason {@code positive} at
         *     {@code /amount}
         */
        public Moved {
            Faults faults = new Faults();
            String typed = to;
            to = faults.take("/to", () -> PlainText.line(typed, LONGEST, "value.text"))
                    .orElse("");
            if (amount.compareTo(Money.ZERO) <= 0) {
                faults.add("/amount", "value.amount", "positive");
            }
            faults.throwIfAny();
        }
    }
}
