package org.sharaka.domain.centre;

import java.time.LocalDate;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Lifts a reserve of a centre; only someone other than its author may ({@code reserve.lifting}).
 *
 * @param on the day
 * @param reserve which reserve
 * @param evidence what shows that it is mended; the rule fails without it
 */
public record LiftReserve(LocalDate on, ReserveId reserve, Fact<Document> evidence)
        implements Step<Premises, CentreCircumstances> {

    /** Requires the right to write centres. */
    public static final StepKind KIND = new StepKind("lift", Permission.WRITE_CENTRES);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public LiftingInquiry look(Rulebook book, Premises premises, CentreCircumstances around) {
        return new LiftingInquiry(
                on,
                new LiftingInquiry.OfCentre(premises.centre(), reserve),
                premises.open(reserve, KIND.word()).raised(),
                around.by(),
                evidence,
                around.parties());
    }

    @Override
    public LocalDate earliest(Premises premises, CentreCircumstances around) {
        return premises.open(reserve, KIND.word()).raised().on();
    }

    @Override
    public Recorded<Premises> take(Rulebook book, Premises premises, CentreCircumstances around) {
        Reserve.Lifting lifting = new Reserve.Lifting(around.act(on), evidence.required("/evidence"));
        CentreReserve lifted = premises.open(reserve, KIND.word()).liftedBy(lifting);
        return Recorded.of(premises.with(lifted), PremisesEvent.lifted(premises.centre(), lifted));
    }
}
