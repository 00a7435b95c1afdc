package org.sharaka.application.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Entitled;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ContractId;

/**
 * To prepare a payment that somebody else will approve.
 *
 * @param kind an expense, or the release of what was retained
 * @param allocation which allocation it spends
 * @param amount how much; under a contract the gross of the invoice
 * @param document the invoice or another paper
 * @param payee who gets it; unknown for the name of the partner that is paid
 * @param entitled by what
 * @param contract under which contract; unknown for none
 * @param uncontracted why it is under none; unknown where nobody said
 * @param on on which day it is prepared
 */
public record PreparePayment(
        PaymentKind kind,
        AllocationId allocation,
        Money amount,
        Document document,
        Fact<String> payee,
        Entitled entitled,
        Fact<ContractId> contract,
        Fact<String> uncontracted,
        LocalDate on) {

    /** A payment that says nothing of why it is under no contract. */
    public PreparePayment(
            PaymentKind kind,
            AllocationId allocation,
            Money amount,
            Document document,
            String payee,
            Fact<ContractId> contract,
            LocalDate on) {
        this(kind, allocation, amount, document, Fact.known(payee), Entitled.ITSELF, contract, Fact.unknown(), on);
    }

    /**
     * A payment as its gate is looked at beforehand; its paper and the name of the payee play no part in it.
     *
     * @param kind an expense, or the release of what was retained
     * @param allocation which allocation it would spend
     * @param amount how much
     * @param contract under which contract; unknown for none
     * @param uncontracted why it would be under none; unknown where nobody said
     * @param payee the partner that would be paid; unknown for one that is only named
     * @param title the reference of the title by which it would be paid; unknown without one
     * @return with a made-up paper and payee
     */
    public static PreparePayment ahead(
            PaymentKind kind,
            AllocationId allocation,
            Money amount,
            Fact<ContractId> contract,
            Fact<String> uncontracted,
            Fact<PartnerId> payee,
            Fact<String> title,
            LocalDate on) {
        Document paper = Document.of(DocumentKind.OTHER, "PREVIEW", on);
        Entitled entitled = new Entitled(payee, title.map(reference -> Document.of(DocumentKind.OTHER, reference, on)));
        return new PreparePayment(
                kind, allocation, amount, paper, Fact.known("PREVIEW"), entitled, contract, uncontracted, on);
    }

    PaymentOrder by(UserId user, String paid) {
        return new PaymentOrder(
                kind, allocation, amount, document, paid, entitled, contract, uncontracted, new Act(user, on));
    }
}
