package org.sharaka.domain.file;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Named;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.PartnerId;

/**
 * A pledge, and what was received for it.
 *
 * @param donor who gives
 * @param valuer the partner that valued a gift in kind; unknown for none
 * @param successor who takes it over; unknown for nobody
 */
public record GiftFile(PartnerId donor, Fact<PartnerId> valuer, Fact<PartnerId> successor) implements PartnerFile {

    /** {@return a pledge, or money} */
    public static GiftFile of(PartnerId donor) {
        return new GiftFile(donor, Fact.unknown(), Fact.unknown());
    }

    @Override
    public List<Named> named() {
        return Stream.of(
                        Stream.of(Named.as(Part.DONOR, donor)),
                        valuer.value().stream().map(id -> Named.as(Part.VALUER, id)),
                        successor.value().stream().map(id -> Named.as(Part.SUCCESSOR, id)))
                .flatMap(named -> named)
                .toList();
    }
}
