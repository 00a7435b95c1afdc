package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** {@code reserve.lifting}: a reserve is lifted by someone else than who raised it, with evidence. */
public final class ReserveLifting {

    /** {@code reserve.lifting}. */
    public static final RuleCode RULE = ReserveRules.LIFTING;

    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");
    private static final Reading SAME_PERSON = new Reading.Word("SAME_PERSON");
    private static final Reading EVIDENCE = new Reading.Word("EVIDENCE");

    private ReserveLifting() {}

    /**
     * What the rule says.
     *
     * @param raised who raised the reserve, and when
     * @param by who would lift it
     * @param evidence what shows that it is mended; it has to be there on the day
     * @return PASS, or FAIL for the same person and without evidence
     */
    public static Check check(Act raised, UserId by, LocalDate on, Fact<Document> evidence) {
        if (!raised.isBySomeoneElseThan(by)) {
            return Check.fail(ReserveRules.LIFTING, SOMEONE_ELSE, SAME_PERSON).because("four-eyes");
        }
        return evidence.onlyIf(paper -> paper.isInForceOn(on))
                .fold(
                        paper -> Check.pass(ReserveRules.LIFTING, SOMEONE_ELSE, SOMEONE_ELSE),
                        () -> Check.missing(ReserveRules.LIFTING, Result.FAIL, EVIDENCE));
    }
}
