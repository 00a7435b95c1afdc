package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A centre is visited in follow-up ({@code followup.visit}).
 *
 * @param on the day of the visit
 * @param centre which; need not be named where only one is in
 * @param month for which of the months of the plan it is made
 * @param minutes its minutes
 */
public record VisitCentre(LocalDate on, Fact<CentreId> centre, int month, Fact<Document> minutes)
        implements HandoverStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("visit", Permission.WRITE_HANDOVERS);

    /** Requires minutes of the day or before, a fault at {@code /minutes}. */
    public VisitCentre {
        Faults faults = new Faults();
        minutes.value().ifPresent(paper -> paper.mustBe(DocumentKind.MINUTES, on, "/minutes", faults));
        faults.throwIfAny();
    }

    /** A visit, as it is looked at beforehand: without centre and minutes. */
    public static VisitCentre on(LocalDate day, int month) {
        return new VisitCentre(day, Fact.unknown(), month, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public VisitInquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        before.stands(KIND, on, HandoverState.FOLLOW_UP);
        before.named(centre)
                .value()
                .ifPresent(one -> before.mustFollow(one, around.followed().takenBack()));
        return new VisitInquiry(on, before.followUp().value().orElseThrow(), month, around.parties());
    }

    @Override
    public void check(Handover before) {
        CentreId one = before.named(centre).required("/centreId");
        if (before.visitedBy(one, LocalDate.MAX).contains(month)) {
            throw InvalidValue.at("/month", "fact.correction", "recorded", Integer.toString(month));
        }
        minutes.required("/minutes");
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        CentreId one = before.named(centre).required("/centreId");
        Visit visit = new Visit(one, month, around.act(on), minutes.required("/minutes"));
        return Handover.recorded(
                before.snapshot()
                        .with(then -> then.visits = Stream.concat(then.visits.stream(), Stream.of(visit))
                                .toList()),
                "visited",
                on,
                Map.of(
                        "centre",
                        one.value(),
                        "month",
                        Integer.toString(month),
                        "minutes",
                        visit.minutes().reference()));
    }
}
