package org.sharaka.domain.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.NewCondition;
import org.sharaka.domain.correction.FactCorrection.Decision;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
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
 * @param conditions what mends them; at least one where they are mended, none otherwise
 */
public record DecideCorrection(
        LocalDate on,
        Fact<Decision.What> what,
        Fact<Document> document,
        Fact<Reason> reason,
        List<NewCondition> conditions)
        implements Step<FactCorrection, DecideCorrection.Around> {

    /** For directors. */
    public static final StepKind KIND = new StepKind("decide", Permission.APPROVE_PROJECTS);

    private static final String DECIDED = "CLOSED";

    /**
     * What its gate needs to know beside it.
     *
     * @param by who would decide
     * @param parties the partners of the file of the fact, and the interests of who acts
     */
    public record Around(UserId by, Parties parties) {}

    /** Copies the conditions. */
    public DecideCorrection {
        conditions = List.copyOf(conditions);
    }

    /** {@return a decision as it is looked at beforehand, of the day alone} */
    public static DecideCorrection on(LocalDate day) {
        return new DecideCorrection(day, Fact.unknown(), Fact.unknown(), Fact.unknown(), List.of());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /** {@return the conditions, as what is handed in with a step} */
    public Answers answers() {
        return new Answers(conditions, List.of());
    }

    @Override
    public Inquiry look(Rulebook book, FactCorrection before, Around around) {
        if (!before.waits()) {
            throw new WrongState(KIND.word(), DECIDED);
        }
        return new DecidingInquiry(on, before.id(), before.act().by(), around.by(), around.parties());
    }

    @Override
    public LocalDate earliest(FactCorrection before, Around around) {
        return before.act().on();
    }

    @Override
    public void check(FactCorrection before) {
        boolean mended = what.required("/what") == Decision.What.MENDED;
        if (mended && conditions.isEmpty()) {
            throw InvalidValue.at("/conditions", "value.required", "missing");
        }
        if (!mended && !conditions.isEmpty()) {
            throw InvalidValue.at("/conditions", "value.member", "unknown", "conditions");
        }
        document.required("/document");
        reason.required("/reason");
    }

    @Override
    public Recorded<FactCorrection> take(Rulebook book, FactCorrection before, Around around) {
        Decision decision = new Decision(
                new Act(around.by(), on),
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
