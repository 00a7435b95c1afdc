package org.sharaka.application.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.text.PlainText;

/**
 * A step in the life of an agreement; to amend it is a {@link AmendAgreement} of its own.
 *
 * @param step to suspend, to resume, to terminate or to fulfil
 * @param agreement which
 * @param on on which day
 * @param reason why, a paragraph
 * @param document what paper says so
 * @param settlement what is stated to terminate
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record TakeAgreementStep(
        AgreementStep step,
        AgreementId agreement,
        LocalDate on,
        Fact<String> reason,
        Fact<Document> document,
        Settlement settlement,
        Fact<Long> expected) {

    /**
     * Checks what the step asks.
     *
     * @throws InvalidValue {@code value.required} at {@code /reason}, but to fulfil; to terminate,
     *     {@code value.required} at {@code /document} without a paper and {@code value.enum} at {@code /document/kind}
     *     for one that is neither a notice nor a decision; {@code value.text} at {@code /reason}
     * @throws IllegalArgumentException to sign or to amend
     */
    public TakeAgreementStep {
        if (step == AgreementStep.SIGN || step == AgreementStep.AMEND) {
            throw new IllegalArgumentException("another use case takes " + step);
        }
        Faults faults = new Faults();
        Fact<String> typed = reason;
        reason = faults.take(
                        "/reason",
                        () -> Fact.of(typed.value()
                                .map(text -> PlainText.paragraph(text, Partner.LONGEST_REASON, "value.text"))))
                .orElse(Fact.unknown());
        if (step != AgreementStep.FULFIL && typed.value().isEmpty()) {
            faults.add("/reason", "value.required", "missing");
        }
        if (step == AgreementStep.TERMINATE) {
            checkPaper(document, faults);
        }
        faults.throwIfAny();
    }

    private static void checkPaper(Fact<Document> document, Faults faults) {
        if (document.value().isEmpty()) {
            faults.add("/document", "value.required", "missing");
        }
        List<DocumentKind> allowed = List.of(DocumentKind.NOTICE, DocumentKind.DECISION);
        document.value()
                .filter(paper -> !allowed.contains(paper.kind()))
                .ifPresent(paper -> faults.add(
                        "/document/kind",
                        "value.enum",
                        "unknown",
                        paper.kind(),
                        DocumentKind.NOTICE + ", " + DocumentKind.DECISION));
    }
}
