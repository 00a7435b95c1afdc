package org.sharaka.web.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.AmendPledge;
import org.sharaka.domain.funding.ConsentToPurpose;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.funding.TermsWire.InstalmentWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in about a pledge. */
final class PledgeForms {

    private PledgeForms() {}

    /** A new pledge: of cash, where nothing else is said. */
    record PledgeForm(
            @NotNull String donorId,
            String kind,
            @NotNull @Valid MoneyWire amount,
            @NotNull @Valid PurposeWire purpose,
            @NotNull List<@NotNull @Valid InstalmentWire> schedule,
            @NotNull String pledgedOn) {

        PledgeRequest read(Form form) {
            Optional<GiftKind> brings = form.word("/kind", kind, GiftKind.class);
            Optional<Purpose> isFor = PurposeWire.read(form, "/purpose", purpose);
            Optional<PledgeTerms> terms = TermsWire.read(form, amount, schedule);
            Optional<LocalDate> day = form.date("/pledgedOn", pledgedOn);
            form.throwIfAny();
            return new PledgeRequest(
                    new PartnerId(donorId),
                    brings.orElse(GiftKind.CASH),
                    isFor.orElseThrow(),
                    terms.orElseThrow(),
                    day.orElseThrow());
        }
    }

    /** A donor's notice that changes a pledge. */
    record AmendmentForm(
            @NotNull String on,
            @NotNull @Valid DocumentWire document,
            @NotNull @Valid MoneyWire amount,
            @NotNull List<@NotNull @Valid InstalmentWire> schedule,
            String successorId) {

        AmendPledge step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> notice = form.document("/document", document);
            Optional<PledgeTerms> terms = TermsWire.read(form, amount, schedule);
            form.throwIfAny();
            return new AmendPledge(
                    day.orElseThrow(),
                    Fact.of(notice),
                    Fact.of(terms),
                    Fact.of(Optional.ofNullable(successorId).map(PartnerId::new)));
        }
    }

    /** A donor's consent that its money goes elsewhere too. */
    record ConsentForm(
            @NotNull String on,
            @NotNull @Valid PurposeWire to,
            @NotNull @Valid DocumentWire document) {

        ConsentToPurpose step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Purpose> target = PurposeWire.read(form, "/to", to);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new ConsentToPurpose(day.orElseThrow(), Fact.of(target), Fact.of(paper));
        }
    }
}
