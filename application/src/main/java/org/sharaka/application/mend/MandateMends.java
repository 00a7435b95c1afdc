package org.sharaka.application.mend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;

/** What mends the checks of the steps of a mandate, and of opening a centre. */
final class MandateMends {

    private static final Set<String> KNOWN = Set.of(
            "association.standing",
            "institution.standing",
            "mandate.standing",
            "mandate.experience",
            "mandate.centre",
            "mandate.single",
            "mandate.end",
            "centre.opening");

    private MandateMends() {}

    static boolean knows(String family, String reason) {
        return KNOWN.contains(family) || KNOWN.contains(family + "." + reason) || isNotice(family, reason);
    }

    private static boolean isNotice(String family, String reason) {
        return family.equals("mandate.term") && reason.equals("notice");
    }

    /** A mandate is signed once its manager has the papers, and ended once what it leaves is handed in. */
    static Optional<Mend> of(Stores stores, MandateId id, Check check, LocalDate on) {
        Mandate mandate = stores.of(Mandates.class).get(id).value();
        String family = check.rule().family();
        return switch (family) {
            case "association.standing", "institution.standing", "mandate.standing" ->
                Optional.of(
                        Mend.to(MendAct.DOCUMENT_PARTNER, on, mandate.manager().value())
                                .with("documents", papers(check.missing(), on, mandate)));
            case "mandate.experience" -> Optional.of(experience(stores, mandate, on));
            case "mandate.centre" -> works(stores, mandate, on);
            case "mandate.single" -> other(stores, mandate, check, on);
            case "mandate.end" -> Optional.of(ending(mandate, check, on));
            default ->
                isNotice(family, check.reason())
                        ? Optional.of(Mend.on(MendAct.GIVE_NOTICE, on, id.value())
                                .with("document", Mend.paper(DocumentKind.NOTICE, on)))
                        : Optional.empty();
        };
    }

    /** The least that passes, up to the day before. */
    private static Mend experience(Stores stores, Mandate mandate, LocalDate on) {
        int months = stores.rulebook().on(on).mandate().experienceMonths();
        return Mend.to(MendAct.DOCUMENT_PARTNER, on, mandate.manager().value())
                .with(
                        "experience",
                        List.of(Map.of(
                                "field",
                                stores.of(Centres.class)
                                        .get(mandate.centre())
                                        .value()
                                        .profile()
                                        .field(),
                                "from",
                                on.minusMonths(months),
                                "until",
                                on.minusDays(1),
                                "document",
                                Mend.paper(DocumentKind.EXPERIENCE, on))));
    }

    private static Optional<Mend> works(Stores stores, Mandate mandate, LocalDate on) {
        return stores.of(Centres.class)
                .get(mandate.centre())
                .value()
                .origin()
                .project()
                .value()
                .map(project -> Mend.on(MendAct.ACCEPT_PROVISIONALLY, on, project.value()));
    }

    /** The first of the other mandates that run within its term. */
    private static Optional<Mend> other(Stores stores, Mandate mandate, Check check, LocalDate on) {
        return stores.of(Mandates.class).of(mandate.centre()).stream()
                .filter(other -> check.missing().contains(other.snapshot().reference()))
                .findFirst()
                .map(other -> Mend.on(MendAct.END_MANDATE, on, other.id().value()));
    }

    private static Mend ending(Mandate mandate, Check check, LocalDate on) {
        Mend end = Mend.on(MendAct.THE_STEP, on);
        List<Map<String, Object>> papers = papers(check.missing(), on, mandate);
        Mend documented = papers.isEmpty() ? end : end.with("documents", papers);
        Mend stated = check.missing().contains("UNJUSTIFIED_AID") ? documented.bringing("/unjustified") : documented;
        return check.missing().contains("SUCCESSOR") ? stated.with("caretaker", true) : stated;
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
