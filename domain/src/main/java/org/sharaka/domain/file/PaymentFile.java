package org.sharaka.domain.file;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.partner.Named;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.PartnerId;

/**
 * A payment.
 *
 * @param payees the partners that are paid, by name or by their contract
 */
public record PaymentFile(Set<PartnerId> payees) implements PartnerFile {

    /** Copies the set. */
    public PaymentFile {
        payees = Set.copyOf(payees);
    }

    @Override
    public List<Named> named() {
        return payees.stream()
                .sorted(Comparator.comparing(PartnerId::value))
                .map(id -> Named.as(Part.PAYEE, id))
                .toList();
    }
}
