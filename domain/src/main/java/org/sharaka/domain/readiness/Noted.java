package org.sharaka.domain.readiness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/** What was noted of a centre and is open, by severity: its number, and the references of what has one. */
final class Noted {

    private final Map<Severity, List<Fact<String>>> bySeverity = new EnumMap<>(Severity.class);
    private final List<Fact<String>> unpromised = new ArrayList<>();

    Noted() {
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, new ArrayList<>());
        }
    }

    /** One more, and whether anyone has promised to settle it. */
    void add(Severity severity, boolean promised, Fact<String> reference) {
        of(severity).add(reference);
        if (!promised) {
            unpromised.add(reference);
        }
    }

    private List<Fact<String>> of(Severity severity) {
        return Objects.requireNonNull(bySeverity.get(severity));
    }

    int count(Severity severity) {
        return of(severity).size();
    }

    boolean hasGrave() {
        return count(Severity.BLOCKING) + count(Severity.MAJOR) > 0;
    }

    /** None may be blocking; where none is, none may be major. */
    Check grave(RuleCode rule) {
        Severity gravest = count(Severity.BLOCKING) > 0 ? Severity.BLOCKING : Severity.MAJOR;
        return none(rule, of(gravest)).because(gravest == Severity.BLOCKING ? "blocking" : "major");
    }

    /** Minor ones are conditions, each promised; the reason is told of those that are not. */
    Check promised(RuleCode rule, String reason) {
        if (!unpromised.isEmpty()) {
            return none(rule, unpromised).because(reason);
        }
        int minor = count(Severity.MINOR);
        return minor > 0
                ? minor(Check.warn(rule, Reading.of(0), Reading.of(minor)))
                : Check.pass(rule, Reading.of(0), Reading.of(0));
    }

    /** The check with the references of what is minor. */
    Check minor(Check check) {
        return check.lacking(named(of(Severity.MINOR)));
    }

    private static Check none(RuleCode rule, List<Fact<String>> open) {
        return Check.fail(rule, Reading.of(0), Reading.of(open.size())).lacking(named(open));
    }

    private static List<String> named(List<Fact<String>> references) {
        return references.stream().flatMap(one -> one.value().stream()).toList();
    }
}
