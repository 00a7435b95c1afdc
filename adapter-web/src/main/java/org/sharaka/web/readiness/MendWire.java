package org.sharaka.web.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.readiness.Remedy;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.web.text.Reader;

/** What would mend a check that does not pass, and where it is recorded. */
record MendWire(
        String rule,
        String mend,
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String link) {

    static List<MendWire> of(Ruling ruling, Centre centre, Reader reader) {
        Texts texts = reader.texts(ruling);
        return ruling.checks().stream()
                .flatMap(check ->
                        Remedy.of(check).map(mend -> of(check, mend, centre, texts, reader.language())).stream())
                .toList();
    }

    private static MendWire of(Check check, Remedy mend, Centre centre, Texts texts, Language language) {
        return new MendWire(check.rule().code(), mend.name(), texts.word(mend.name(), language), link(mend, centre));
    }

    private static @Nullable String link(Remedy mend, Centre centre) {
        String of = "/api/v1/centres/" + centre.id().value() + "/";
        return switch (mend) {
            case MORE_TIME -> null;
            case JUSTIFIED_AID -> of + "support-plans";
            case FINAL_ACCEPTANCE ->
                centre.origin()
                        .project()
                        .fold(project -> "/api/v1/projects/" + project.value() + "/gates/accept-finally", () -> null);
            case MANAGER_IN_ORDER -> of + "mandates";
            case NEW_ASSESSMENT, FULL_EVIDENCE -> of + "assessments";
            case LIFTED_RESERVES -> of + "reserves";
            case CLOSED_FINDINGS -> of + "findings";
            case APPROVED_STATEMENT -> of + "statements";
            case SECURED_BUDGET -> of + "budgets";
            case BUDGET_LETTER -> of + "commitments";
            case COMPLETED_TRAINING -> of + "trainings";
            case PAPERS_IN_NAME -> of + "papers";
            case JOINT_COUNT -> of + "inventories";
            case ACCEPTED_REPORTS -> of + "reports";
            case HELD_CONSULTATION -> of + "consultations";
            case LEGAL_TITLE -> of + "titles";
        };
    }
}
