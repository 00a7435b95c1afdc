package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Part;

/** A person who signs for one side; the power is unknown for a natural person who signs for itself. */
public record SignatoryWire(
        @NotNull Side side,
        @NotNull @Line String name,
        @NotNull @Line String role,
        Fact<Document> power,
        @NotNull LocalDate signedOn)
        implements Part<Signatory> {

    /** The persons who signed, on both sides. */
    public static List<SignatoryWire> of(List<Signatory> signatories) {
        return signatories.stream()
                .map(one -> new SignatoryWire(one.side(), one.name(), one.role(), one.power(), one.signedOn()))
                .toList();
    }

    @Override
    public Signatory make() {
        return new Signatory(side, name, role, power, signedOn);
    }
}
