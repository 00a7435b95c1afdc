package org.sharaka.domain.condition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.AcceptancePolicy;

/** {@code acceptance.condition}: what becomes of a condition ({@code rulebook.md}, section 3). */
public final class ConditionRules {

    /** What becomes of a condition. */
    public static final RuleCode CONDITION = RuleCode.of("acceptance.condition");

    private static final Reading CENTRE_CLOSED = new Reading.Word("CENTRE_NOT_OPEN");
    private static final Reading CENTRE_OPEN = new Reading.Word("CENTRE_OPEN");

    private static final Set<DocumentKind> OF_AUTHORITY = EnumSet.of(
            DocumentKind.BUILDING_PERMIT,
            DocumentKind.CONFORMITY_CERTIFICATE,
            DocumentKind.FIRE_OPINION,
            DocumentKind.OPERATING_AUTHORISATION);

    private ConditionRules() {}

    /** {@return the reasons that the rule tells its result by, by its code} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                CONDITION.family(),
                Set.of("pass", "none", "overdue", "open", "extended", "late", "document", "missing", "met"));
    }

    /** A condition is extended once, and by so many days at most; by more for a paper that an authority issues. */
    static Check mayExtend(ConditionInquiry.Extending asked, AcceptancePolicy policy) {
        if (asked.followedAsReserve()) {
            return open();
        }
        if (asked.extended()) {
            return Check.fail(CONDITION, Reading.of(1), Reading.of(2)).because("extended");
        }
        int days = asked.paper().is(OF_AUTHORITY::contains) ? policy.authorityExtensionDays() : policy.extensionDays();
        LocalDate latest = asked.by().plusDays(days);
        Reading until = asked.until().fold(Reading::of, () -> Reading.UNKNOWN);
        return asked.until().is(latest::isBefore)
                ? Check.fail(CONDITION, Reading.of(latest), until).because("late")
                : Check.pass(CONDITION, Reading.of(latest), until);
    }

    /** A condition is met with its paper, in force on the day. */
    static Check isMetWith(Fact<DocumentKind> asked, Fact<Document> document, LocalDate on) {
        Reading required = asked.fold(Reading::of, () -> new Reading.Word("EVIDENCE"));
        return document.fold(
                paper -> {
                    boolean fits = paper.isInForceOn(on) && !asked.is(kind -> kind != paper.kind());
                    return fits
                            ? Check.pass(CONDITION, required, Reading.of(paper.kind()))
                                    .because("met")
                            : Check.fail(CONDITION, required, Reading.of(paper.kind()))
                                    .because("document");
                },
                () -> Check.missing(CONDITION, Result.FAIL, required));
    }

    /** {@return the check of what is no longer decided on: the centre is open, and a reserve is followed instead} */
    public static Check open() {
        return Check.fail(CONDITION, CENTRE_CLOSED, CENTRE_OPEN).because("open");
    }
}
