package org.sharaka.application.mend;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;

/** What mends checks of what is handed in with a step, whatever the step is of, and the standing of a manager. */
final class StepMends {

    /** What the step has to bring, by family and reason. */
    private static final Map<String, UnaryOperator<Mend>> BROUGHT = Map.ofEntries(
            entry("reserve.lifting.missing", mend -> mend.bringing("/evidence")),
            entry("handover.findings.evidence", mend -> mend.bringing("/document")),
            entry("handover.board.missing", mend -> mend.bringing("/board")),
            entry("handover.board.reversion", mend -> mend.bringing("/board")),
            entry("handover.waiver.missing", mend -> mend.bringing("/waiver")),
            entry("handover.waiver.undecided", mend -> mend.bringing("/waiver")),
            entry("stepback.plan.missing", mend -> mend.bringing("/until")));

    private static final List<String> STANDING = List.of("association.standing", "institution.standing");

    private StepMends() {}

    static boolean knows(String family, String reason) {
        return BROUGHT.containsKey(family + "." + reason)
                || STANDING.contains(family)
                || family.equals("centre.opening")
                || family.equals("mandate.end");
    }

    static Optional<Mend> mend(Check check, LocalDate on) {
        Mend step = Mend.on(MendAct.THE_STEP, on);
        UnaryOperator<Mend> brought = BROUGHT.get(check.rule().family() + "." + check.reason());
        return Optional.ofNullable(brought).map(bring -> bring.apply(step));
    }

    /** A mandate is signed once its manager has the papers, and ended once what it leaves is handed in. */
    static Optional<Mend> ofMandate(Stores stores, MandateId id, Check check, LocalDate on) {
        Mandate mandate = stores.of(Mandates.class).get(id).value();
        if (STANDING.contains(check.rule().family())) {
            return Optional.of(Mend.to(MendAct.DOCUMENT_MANDATE, on, id.value())
                    .with("documents", papers(check.missing(), on, mandate)));
        }
        if (!check.rule().family().equals("mandate.end")) {
            return Optional.empty();
        }
        Mend end = Mend.on(MendAct.THE_STEP, on);
        List<Map<String, Object>> papers = papers(check.missing(), on, mandate);
        Mend documented = papers.isEmpty() ? end : end.with("documents", papers);
        return Optional.of(
                        check.missing().contains("UNJUSTIFIED_AID") ? documented.bringing("/unjustified") : documented)
                .map(one -> check.missing().contains("SUCCESSOR") ? one.with("caretaker", true) : one);
    }

    /** A centre opens once a mandate runs and its papers are there. */
    static Optional<Mend> ofCentre(Stores stores, CentreId id, Check check, LocalDate on) {
        if (!check.rule().family().equals("centre.opening")) {
            return Optional.empty();
        }
        List<Mandate> mandates = stores.of(Mandates.class).of(id);
        if (check.reason().equals("papers")) {
            return Mandate.entrusting(mandates, on)
                    .map(mandate ->
                            Mend.on(MendAct.THE_STEP, on).with("documents", papers(check.missing(), on, mandate)))
                    .value();
        }
        return Optional.of(mandates.stream()
                .filter(mandate -> !mandate.isSigned())
                .findFirst()
                .map(draft -> Mend.on(MendAct.SIGN_MANDATE, on, draft.id().value())
                        .with("document", Mend.paper(DocumentKind.MANDATE_AGREEMENT, on)))
                .orElseGet(() -> Mend.to(MendAct.DRAFT_MANDATE, on, id.value()).with("from", on)));
    }

    /** A paper is to be in force as long as the mandate, where its kind has a validity. */
    private static List<Map<String, Object>> papers(List<String> words, LocalDate on, Mandate mandate) {
        return List.of(DocumentKind.values()).stream()
                .filter(kind -> words.contains(kind.name()))
                .map(kind -> kind.statesValidity()
                        ? Mend.paper(kind, on, mandate.term().until())
                        : Mend.paper(kind, on))
                .toList();
    }
}
