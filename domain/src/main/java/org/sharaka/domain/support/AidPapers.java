package org.sharaka.domain.support;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.StepKind;

/**
 * What a year of operating aid rests on ({@code instalment.first}, {@code instalment.written}).
 *
 * @param agreement the signed agreement, in writing, or a signed letter where that is enough; unknown until it is
 *     signed
 * @param plan the annual plan; unknown until it is handed in
 */
public record AidPapers(Fact<Document> agreement, Fact<Document> plan) implements AidEntry {

    /** For those who write centres. */
    public static final StepKind KIND = new StepKind("agree", Permission.WRITE_CENTRES);

    static final AidPapers NONE = new AidPapers(Fact.unknown(), Fact.unknown());

    /** Those of before where nothing newer was handed in. */
    AidPapers and(AidPapers newer) {
        return new AidPapers(
                newer.agreement.fold(Fact::known, () -> agreement), newer.plan.fold(Fact::known, () -> plan));
    }

    /**
     * Checks what is handed in.
     *
     * @throws InvalidValue at {@code /agreement}, {@code /annualPlan} for papers of another kind, or dated later;
     *     {@code value.required} at {@code /agreement} where nothing is handed in
     */
    private void check(LocalDate on) {
        Faults faults = new Faults();
        if (agreement.value().isEmpty() && plan.value().isEmpty()) {
            faults.add("/agreement", "value.required", "missing");
        }
        agreement.value().ifPresent(paper -> {
            boolean letter = paper.kind() == DocumentKind.SUPPORT_LETTER;
            paper.mustBe(letter ? paper.kind() : DocumentKind.SUPPORT_AGREEMENT, on, "/agreement", faults);
        });
        plan.value().ifPresent(paper -> paper.mustBe(DocumentKind.ANNUAL_PLAN, on, "/annualPlan", faults));
        faults.throwIfAny();
    }

    boolean isSignedBy(LocalDate day) {
        return agreement.is(paper -> paper.isInForceOn(day));
    }

    boolean isWrittenBy(LocalDate day) {
        return isSignedBy(day) && agreement.is(paper -> paper.kind() == DocumentKind.SUPPORT_AGREEMENT);
    }

    boolean isPlannedBy(LocalDate day) {
        return plan.is(paper -> paper.isInForceOn(day));
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public AidFile addedTo(AidFile file, LocalDate on) {
        check(on);
        return file.with(this);
    }
}
