package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;

/**
 * By what somebody is paid ({@code partner.ended}). What is owed to a contractor that has ended is paid to its
 * successor, liquidator or heirs, and what was retained from it perhaps to whoever mends its reserves, on a written
 * title.
 *
 * @param partner the partner that is paid; unknown for one that is only named
 * @param title the paper by which it is paid instead of the contractor; unknown where the contractor is paid
 */
public record Entitled(Fact<PartnerId> partner, Fact<Document> title) {

    /** The contractor, or somebody who is only named. */
    public static final Entitled ITSELF = new Entitled(Fact.unknown(), Fact.unknown());

    /**
     * The partners that are paid.
     *
     * @param contractor the partner that holds the contract of the payment; unknown for none
     * @return the contractor too, unless it has ended by the day and the title is in force on it
     */
    public Set<PartnerId> paid(Fact<Partner> contractor, LocalDate on) {
        Set<PartnerId> paid = new LinkedHashSet<>(partner.fold(Set::of, Set::of));
        boolean instead = title.is(paper -> paper.isInForceOn(on));
        contractor
                .onlyIf(known -> !instead || !new OtherSide(OtherSide.endOf(known), Fact.unknown()).isGone(on))
                .value()
                .ifPresent(known -> paid.add(known.id()));
        return paid;
    }
}
