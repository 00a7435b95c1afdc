package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Written notice is given that a mandate is to end: a protective step, which no rule stops. Notices given before stay.
 *
 * @param on the day it is given
 * @param paper the notice
 * @param urgency danger or fraud, which lets the mandate end at once; unknown for the usual notice
 */
public record GiveNotice(LocalDate on, Fact<Document> paper, Fact<Notice.Urgency> urgency) implements MandateStep {

    /** For whoever writes centres. */
    public static final StepKind KIND = new StepKind("notice", Permission.WRITE_CENTRES);

    /**
     * Sees what paper it is.
     *
     * @throws InvalidValue at {@code /document} for another paper than a notice, or one dated later
     */
    public GiveNotice {
        Faults faults = new Faults();
        paper.value().ifPresent(shown -> shown.mustBe(DocumentKind.NOTICE, on, "/document", faults));
        faults.throwIfAny();
    }

    /** {@return a notice, as it is looked at beforehand; without the paper} */
    public static GiveNotice on(LocalDate day) {
        return new GiveNotice(day, Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public ProtectiveInquiry look(Rulebook book, Mandate mandate, MandateCircumstances around) {
        mandate.stands(KIND, on, MandateState.SIGNED, MandateState.RUNNING, MandateState.SUSPENDED);
        return new ProtectiveInquiry(on, mandate.id(), ProtectiveInquiry.Step.NOTICE);
    }

    @Override
    public void check(Mandate mandate) {
        paper.required("/document");
    }

    @Override
    public Recorded<Mandate> take(Rulebook book, Mandate mandate, MandateCircumstances around) {
        Notice notice = new Notice(around.act(on), paper.required("/document"), urgency);
        Mandate noticed = mandate.with(mandate.life().noticed(notice));
        return Recorded.of(noticed, MandateEvent.noticed(noticed, notice));
    }
}
