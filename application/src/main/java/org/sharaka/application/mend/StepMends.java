package org.sharaka.application.mend;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Reading;

/** What mends checks of what is handed in with a step, and of its day, whatever the step is of. */
final class StepMends {

    /** What the step has to bring, by family and reason. */
    private static final Map<String, BiFunction<Mend, Check, Mend>> BROUGHT = Map.ofEntries(
            entry("reserve.lifting.missing", (step, check) -> step.bringing("/evidence")),
            entry("handover.findings.evidence", (step, check) -> step.bringing("/document")),
            entry("handover.board.missing", (step, check) -> step.bringing("/board")),
            entry("handover.board.reversion", (step, check) -> step.bringing("/board")),
            entry("handover.waiver.missing", (step, check) -> step.bringing("/waiver")),
            entry("handover.waiver.undecided", (step, check) -> step.bringing("/waiver")),
            entry("handover.deed.fail", StepMends::passing),
            entry("handover.deed.registration", StepMends::passing),
            entry("acceptance.condition.missing", (step, check) -> step.with("document", asked(step, check))),
            entry("acceptance.condition.document", (step, check) -> step.with("document", asked(step, check))),
            entry("acceptance.condition.late", StepMends::until),
            entry("works.retention.unnamed", (step, check) -> step.bringing("/contractId")),
            entry(
                    "stepback.revert.inventory",
                    (step, check) ->
                            step.with("inventory", Mend.paper(DocumentKind.JOINT_INVENTORY, step.notBefore()))),
            entry(
                    "stepback.cure.missing",
                    (step, check) -> step.with("document", Mend.paper(DocumentKind.NOTICE, step.notBefore()))));

    /** Where nothing but time is lacking, until the day that the rule requires. */
    private static final List<String> WAITING = List.of(
            "followup.visit.early",
            "followup.visit.running",
            "mandate.term.too-early",
            "stepback.cure.running",
            "stepback.plan.running");

    /** Where the papers of a deed stand in what is sent, by what the rule calls them. */
    private static final Map<String, String> OF_DEED = Map.of(
            "AUTHENTIC_DEED", "deed",
            "GIFT_AUTHORISATION", "giftAuthorisation",
            "LAND_REGISTRATION", "registration",
            "OWNER_CONSENT", "ownerConsent",
            "PUBLIC_UTILITY", "publicUtility",
            "STAFF_LIST", "staffList");

    private StepMends() {}

    static boolean knows(String family, String reason) {
        return BROUGHT.containsKey(family + "." + reason) || WAITING.contains(family + "." + reason);
    }

    static Optional<Mend> mend(Check check, LocalDate on) {
        String word = check.rule().family() + "." + check.reason();
        if (WAITING.contains(word) && check.required() instanceof Reading.Day day) {
            return Optional.of(Mend.on(MendAct.THE_STEP, day.value()));
        }
        return Optional.ofNullable(BROUGHT.get(word)).map(brings -> brings.apply(Mend.on(MendAct.THE_STEP, on), check));
    }

    private static Mend passing(Mend step, Check check) {
        Mend brought = step;
        for (String word : check.missing()) {
            String member = OF_DEED.get(word);
            DocumentKind kind = word.equals("OWNER_CONSENT") ? DocumentKind.CONSENT : kindOf(word);
            brought = member == null
                    ? brought.bringing("/contracts")
                    : brought.with(member, Mend.paper(kind, step.notBefore()));
        }
        return brought;
    }

    private static DocumentKind kindOf(String word) {
        return List.of(DocumentKind.values()).stream()
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(DocumentKind.EVIDENCE);
    }

    /** The paper that a condition asks. */
    private static Map<String, Object> asked(Mend step, Check check) {
        return Mend.paper(kindOf(check.required().plain()), step.notBefore());
    }

    private static Mend until(Mend step, Check check) {
        return check.required() instanceof Reading.Day day ? step.with("until", day.value()) : step;
    }
}
