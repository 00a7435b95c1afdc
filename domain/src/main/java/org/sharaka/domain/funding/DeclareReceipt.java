package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Money from abroad is declared to the Secretariat General of the Government, once. It is a protective step: the law
 * asks for it whoever gave the money.
 *
 * @param on the day of the declaration
 * @param document the declaration, as it was acknowledged
 */
public record DeclareReceipt(LocalDate on, Fact<Document> document) implements ReceiptStep {

    /** For whoever writes the funding. */
    public static final StepKind KIND = new StepKind("declare", Permission.WRITE_FUNDING);

    /** Requires a declaration of the day or before, faults at {@code /document}. */
    public DeclareReceipt {
        Faults faults = new Faults();
        document.value().ifPresent(paper -> paper.mustBe(DocumentKind.DECLARATION, on, "/document", faults));
        faults.throwIfAny();
    }

    /** A declaration, as it is looked at beforehand. */
    public static DeclareReceipt on(LocalDate day) {
        return new DeclareReceipt(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * Its gate, without a rule.
     *
     * @throws WrongState where the receipt did not come from abroad, or was declared
     */
    @Override
    public Inquiry look(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        if (receipt.declareBy().value().isEmpty()) {
            throw new WrongState(KIND.word(), receipt.isFromAbroad() ? "DECLARED" : "DIRHAMS");
        }
        return new PartiesInquiry("receipt.declare", Group.FUNDING, on, Parties.NONE);
    }

    @Override
    public LocalDate earliest(Receipt receipt, ReceiptCircumstances around) {
        return receipt.entry().receivedOn();
    }

    @Override
    public void check(Receipt receipt) {
        document.required("/document");
    }

    @Override
    public Recorded<Receipt> take(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        Document paper = document.required("/document");
        return new Recorded<>(
                receipt.declared(new Declaration(around.act(on), paper)),
                Particulars.on(on)
                        .and(paper)
                        .as("receipt.declared", receipt.id().value()));
    }
}
