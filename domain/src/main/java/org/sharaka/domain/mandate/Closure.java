package org.sharaka.domain.mandate;

import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;

/**
 * What is handed in when a mandate ends ({@code mandate.end}).
 *
 * @param papers the joint inventory, the accounts, the staff list and its social-security situation
 * @param unjustified the aid that is not justified, as stated by both; unknown where it is not stated
 * @param successor who runs the centre next; unknown where nobody is named
 */
public record Closure(List<Document> papers, Fact<Money> unjustified, Fact<Successor> successor) {

    /** Nothing is handed in. */
    public static final Closure NOTHING = new Closure(List.of(), Fact.unknown(), Fact.unknown());

    /** Copies the papers. */
    public Closure {
        papers = List.copyOf(papers);
    }

    /**
     * Who runs a centre next.
     *
     * @param partner the next manager; unknown for the foundation as caretaker
     */
    public record Successor(Fact<PartnerId> partner) {

        /** The foundation, until there is a manager. */
        public static final Successor CARETAKER = new Successor(Fact.unknown());
    }
}
