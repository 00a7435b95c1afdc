package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** {@code policy.adoption}: how a version of a policy comes into force, and how it is withdrawn before that. */
final class AdoptionRules {

    /** Two directors, the decision of the board, and a day that is still to come. */
    static final RuleCode ADOPTION = RuleCode.of("policy.adoption");

    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");
    private static final Reading SAME_PERSON = new Reading.Word("SAME_PERSON");
    private static final Reading BOARD_DECISION = Reading.of(DocumentKind.BOARD_DECISION);

    private AdoptionRules() {}

    /** {@return the reasons that the rule tells its result by, by the code of the rule} */
    static Map<String, Set<String>> reasons() {
        return Map.of(
                ADOPTION.family(),
                Set.of(
                        "pass",
                        "four-eyes",
                        "proposer",
                        "missing",
                        "decided-later",
                        "other-day",
                        "past",
                        "not-later",
                        "not-last",
                        "in-force",
                        "followed"));
    }

    static List<Check> checks(AdoptionInquiry facts) {
        return List.of(
                someoneElse(facts.drafter(), facts.by(), "four-eyes"),
                decided(facts.decision(), facts.on()),
                today(facts.on(), facts.today()),
                held(
                        "ADOPTION_FROM",
                        !facts.inForceFrom().isBefore(facts.today()),
                        Reading.of(facts.today()),
                        Reading.of(facts.inForceFrom()),
                        "past"),
                held(
                        "ADOPTION_ORDER",
                        facts.inForceFrom().isAfter(facts.lastFrom()),
                        Reading.of(facts.lastFrom().plusDays(1)),
                        Reading.of(facts.inForceFrom()),
                        "not-later"),
                held(
                        "ADOPTION_BASE",
                        facts.after().equals(facts.last()),
                        new Reading.Word(facts.last()),
                        new Reading.Word(facts.after()),
                        "not-last"));
    }

    static List<Check> checks(WithdrawalInquiry facts) {
        List<Check> checks = new ArrayList<>();
        facts.proposer().value().ifPresent(proposer -> {
            checks.add(someoneElse(proposer, facts.by(), "proposer"));
            checks.add(decided(facts.decision(), facts.on()));
        });
        checks.add(today(facts.on(), facts.today()));
        checks.add(held(
                "ADOPTION_FROM",
                facts.inForceFrom().isAfter(facts.today()),
                Reading.of(facts.today().plusDays(1)),
                Reading.of(facts.inForceFrom()),
                "in-force"));
        checks.add(held(
                "ADOPTION_LAST",
                facts.version().equals(facts.last()),
                new Reading.Word(facts.version()),
                new Reading.Word(facts.last()),
                "followed"));
        return List.copyOf(checks);
    }

    private static Check someoneElse(UserId first, UserId second, String reason) {
        boolean other = !first.equals(second);
        return held("ADOPTION_PERSON", other, SOMEONE_ELSE, other ? SOMEONE_ELSE : SAME_PERSON, reason);
    }

    private static Check decided(Fact<Document> decision, LocalDate on) {
        return decision.<Check>fold(
                paper -> held(
                        "BOARD_DECISION",
                        !paper.date().isAfter(on),
                        Reading.of(on),
                        Reading.of(paper.date()),
                        "decided-later"),
                () -> Check.missing(ADOPTION, Result.FAIL, BOARD_DECISION).about("BOARD_DECISION"));
    }

    private static Check today(LocalDate on, LocalDate today) {
        return held("ADOPTION_DAY", on.equals(today), Reading.of(today), Reading.of(on), "other-day");
    }

    private static Check held(String about, boolean holds, Reading required, Reading actual, String reason) {
        Check check = Check.that(ADOPTION, holds, required, actual).about(about);
        return holds ? check : check.because(reason);
    }
}
