package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Heirs or a successor take over what is unpaid of a pledge, at the dates it is due ({@code succession.accept}). What
 * was promised and paid before stays with who did it.
 *
 * @param acceptance what they hand in
 */
public record SucceedToPledge(Acceptance acceptance) implements PledgeStep {

    /** For whoever writes the funding. */
    public static final StepKind KIND = Acceptance.kind(Permission.WRITE_FUNDING);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public LocalDate on() {
        return acceptance.on();
    }

    @Override
    public Fact<Document> document() {
        return acceptance.document();
    }

    /**
     * Its gate.
     *
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the pledge or its last amendment
     */
    @Override
    public Inquiry look(Rulebook book, Pledge pledge, PledgeCircumstances around) {
        return around.inquiry(acceptance);
    }

    @Override
    public LocalDate earliest(Pledge pledge, PledgeCircumstances around) {
        return pledge.termsSince();
    }

    @Override
    public void check(Pledge pledge) {
        acceptance.check();
    }

    @Override
    public Recorded<Pledge> take(Rulebook book, Pledge pledge, PledgeCircumstances around) {
        return pledge.takenOver(around.takeover(acceptance));
    }
}
