package org.sharaka.domain.acceptance;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/** {@code fact.correction} for what was recorded at acceptance ({@code rulebook.md}, section 0). */
final class CorrectionRules {

    static final RuleCode CORRECTION = RuleCode.of("fact.correction");

    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");
    private static final Reading SAME_PERSON = new Reading.Word("SAME_PERSON");

    private CorrectionRules() {}

    /** A fact of an acceptance is corrected by someone other than who recorded it. */
    static Check bySomeoneElse(Act recorded, UserId by) {
        return recorded.isBySomeoneElseThan(by)
                ? Check.pass(CORRECTION, SOMEONE_ELSE, SOMEONE_ELSE)
                : Check.fail(CORRECTION, SOMEONE_ELSE, SAME_PERSON).because("four-eyes");
    }
}
