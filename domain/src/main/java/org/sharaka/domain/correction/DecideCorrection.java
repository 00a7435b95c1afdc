package org.sharaka.domain.correction;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.correction.FactCorrection.Decision;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * The director decides in writing what becomes of the acts whose rulings would come out otherwise
 * ({@code fact.correction}).
 *
 * @param on the day
 * @param what whether they stand, are mended or are undone
 * @param document the decision in writing
 * @param reason why
 */
public record DecideCorrection(LocalDate on, Fact<Decision.What> what, Fact<Document> document, Fact<Reason> reason)
        implements Step<FactCorrection, UserId> {

    /** For directors. */
    public static final StepKind KIND = new StepKind("decide", Permission.APPROVE_PROJECTS);

    private static final String DECIDED = "CLOSED";

    /** {@return a decision as it is looked at beforehand, of the day alone} */
    public static DecideCorrection on(LocalDate day) {
        return new DecideCorrection(day, Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public Inquiry look(Rulebook book, FactCorrection before, UserId around) {
        if (!before.waits()) {
            throw new WrongState(KIND.word(), DECIDED);
        }
        return new DecidingInquiry(on, before.id(), before.act().by(), around);
    }

    @Override
    public LocalDate earliest(FactCorrection before, UserId around) {
        return before.act().on();
    }

    @Override
    public void check(FactCorrection before) {
        what.required("/what");
        document.required("/document");
        reason.required("/reason");
    }

    @Override
    public Recorded<FactCorrection> take(Rulebook book, FactCorrection before, UserId around) {
        Decision decision = new Decision(
                new Act(around, on),
                what.required("/what"),
                document.required("/document"),
                reason.required("/reason").text());
        return Recorded.of(
                before.decided(decision),
                new FactCorrection.Event(
                        "fact.decided",
                        before.fact().owner(),
                        Map.of(
                                "correction", before.id().value(),
                                "reference", before.reference(),
                                "on", on.toString(),
                                "what", decision.what().name(),
                                "document", decision.document().reference(),
                                "reason", decision.reason())));
    }
}
