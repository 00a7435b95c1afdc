package org.sharaka.domain.readiness;

import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** What all rules share that ask whether one thing is so. */
final class BooleanCheck {

    private BooleanCheck() {}

    static Check check(RuleCode rule, Fact<Boolean> fact) {
        if (!(fact instanceof Known<Boolean> known)) {
            return Check.missing(rule, Result.FAIL, Reading.YES);
        }
        return known.what() ? Check.pass(rule, Reading.YES, Reading.YES) : no(rule);
    }

    static Check no(RuleCode rule) {
        return Check.fail(rule, Reading.YES, Reading.NO);
    }
}
