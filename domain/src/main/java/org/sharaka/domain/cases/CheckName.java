package org.sharaka.domain.cases;

import org.sharaka.domain.gate.Check;

/**
 * How a case names a check: by its code, {@code handover.months}, and where the rule speaks of several things by what
 * it is about too, {@code guarantee.elapsed LOT-1}. The code alone names every check of the rule.
 */
record CheckName(String text) {

    static CheckName of(Check check) {
        String code = check.rule().code();
        return new CheckName(check.about().isEmpty() ? code : code + " " + check.about());
    }

    boolean names(Check check) {
        return equals(of(check)) || text.equals(check.rule().code());
    }

    @Override
    public String toString() {
        return text;
    }
}
