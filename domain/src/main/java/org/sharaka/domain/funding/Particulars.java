package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/** The particulars of an event, as they are gathered. */
final class Particulars {

    private final Map<String, String> particulars = new TreeMap<>();

    static Particulars on(LocalDate day) {
        return new Particulars().and("on", day.toString());
    }

    Particulars and(String name, String text) {
        particulars.put(name, text);
        return this;
    }

    Particulars and(String name, Money amount) {
        return and(name, amount.plain());
    }

    Particulars and(String name, Fact<String> text) {
        text.value().ifPresent(known -> and(name, known));
        return this;
    }

    Particulars and(Purpose purpose) {
        return and("purpose", purpose.kind().name()).and("purposeId", purpose.about());
    }

    Particulars and(Document document) {
        return and("document", document.kind().name())
                .and("documentReference", document.reference())
                .and("documentDate", document.date().toString());
    }

    Particulars and(PledgeTerms terms) {
        return and("amount", terms.amount())
                .and(
                        "schedule",
                        String.join(
                                " ",
                                terms.schedule().stream()
                                        .map(instalment -> instalment.dueOn() + "="
                                                + instalment.amount().plain())
                                        .toList()));
    }

    Particulars and(List<ReceiptShare> parts) {
        return and(
                "receipts",
                String.join(
                        " ",
                        parts.stream()
                                .map(part -> part.receipt().value() + "="
                                        + part.amount().plain())
                                .toList()));
    }

    List<DomainEvent> as(String action, String subject) {
        return List.of(new FundingEvent(action, subject, particulars));
    }
}
