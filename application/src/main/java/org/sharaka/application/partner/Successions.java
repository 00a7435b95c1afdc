package org.sharaka.application.partner;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.file.PartnerFile;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.Named;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Succession;

/** Gathers what the gate needs by which an act is taken over ({@code succession.accept}), whatever the act. */
public final class Successions {

    private Successions() {}

    /**
     * What is around a takeover.
     *
     * @param stores the stores of the unit of work
     * @param call who acts
     * @param before whose the act is
     * @param acceptance what is handed in
     * @param files whom the step concerns beside the successor
     * @return both partners, as they are now
     * @throws InvalidValue {@code value.reference} at {@code /successorId} where there is no such partner
     */
    public static Succession of(
            Stores stores, Call call, PartnerId before, Acceptance acceptance, List<? extends PartnerFile> files) {
        Fact<Partner> next = acceptance
                .successor()
                .map(named -> stores.of(Partners.class)
                        .find(named)
                        .map(Versioned::value)
                        .orElseThrow(() -> InvalidValue.at("/successorId", "value.reference", "unknown")));
        boolean sits = next.is(partner -> stores.of(Memberships.class).of(partner.id()).stream()
                .anyMatch(seat -> seat.value().isHeldOn(acceptance.on())));
        Partner ended = stores.of(Partners.class).get(before).value();
        return new Succession(
                call.actor().id(),
                ended,
                ended.heir(id -> stores.of(Partners.class).get(id).value()),
                next,
                sits,
                Parties.of(
                        Stream.concat(
                                        files.stream().flatMap(file -> file.named().stream()),
                                        acceptance.successor().value().stream().map(id -> Named.as(Part.SUCCESSOR, id)))
                                .toList(),
                        id -> stores.of(Partners.class).get(id).value(),
                        stores.of(Interests.class).of(call.actor().id())));
    }
}
