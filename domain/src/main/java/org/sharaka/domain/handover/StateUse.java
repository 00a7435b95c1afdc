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
import org.sharaka.domain.handover.UseStatement.UseStatementId;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Use and insurance of a centre are stated for a year, once its follow-up is closed ({@code followup.visit}).
 *
 * @param on the day
 * @param centre which; need not be named where only one is in
 * @param year which year of the reversion clause
 * @param document how the centre is used
 * @param insurance its insurance
 */
public record StateUse(LocalDate on, Fact<CentreId> centre, int year, Fact<Document> document, Fact<Document> insurance)
        implements HandoverStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("state-use", Permission.WRITE_HANDOVERS);

    /** Requires papers of the day or before, faults at {@code /document} and {@code /insurance}. */
    public StateUse {
        Faults faults = new Faults();
        document.value().ifPresent(paper -> paper.mustBe(DocumentKind.REPORT, on, "/document", faults));
        insurance.value().ifPresent(paper -> paper.mustBe(DocumentKind.INSURANCE, on, "/insurance", faults));
        faults.throwIfAny();
    }

    /** A statement, as it is looked at beforehand. */
    public static StateUse on(LocalDate day, Fact<CentreId> centre, int year) {
        return new StateUse(day, centre, year, Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public StatementInquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        before.stands(KIND, on, HandoverState.CLOSED);
        before.named(centre)
                .value()
                .ifPresent(one -> before.mustFollow(one, around.followed().takenBack()));
        return new StatementInquiry(
                on,
                before.yearly(before.named(centre)
                        .fold(one -> one, () -> before.centres().get(0))),
                year,
                insurance,
                around.parties());
    }

    @Override
    public void check(Handover before) {
        CentreId one = before.named(centre).required("/centreId");
        if (before.snapshot().statements().stream().anyMatch(stated -> stated.states(one, year))) {
            throw InvalidValue.at("/year", "fact.correction", "recorded", Integer.toString(year));
        }
        document.required("/document");
        insurance.required("/insurance");
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        CentreId one = before.named(centre).required("/centreId");
        UseStatement stated = new UseStatement(
                new UseStatementId("U" + (before.snapshot().statements().size() + 1)),
                one,
                year,
                around.act(on),
                document.required("/document"),
                insurance.required("/insurance"));
        return Handover.recorded(
                before.snapshot()
                        .with(then -> then.statements = Stream.concat(then.statements.stream(), Stream.of(stated))
                                .toList()),
                "use-stated",
                on,
                Map.of(
                        "centre",
                        one.value(),
                        "year",
                        Integer.toString(year),
                        "document",
                        stated.document().reference(),
                        "insurance",
                        stated.insurance().reference()));
    }
}
