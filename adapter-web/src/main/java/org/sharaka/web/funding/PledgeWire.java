package org.sharaka.web.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.funding.PledgeStanding;
import org.sharaka.domain.funding.Amendment;
import org.sharaka.domain.funding.Consent;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.CheckWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;

/** A pledge as it stands on a day: amount and schedule are those in force then. */
record PledgeWire(
        String id,
        String reference,
        String donorId,
        String kind,
        MoneyWire amount,
        PurposeWire purpose,
        List<InstalmentWire> schedule,
        String pledgedOn,
        MoneyWire received,
        MoneyWire overdue,
        List<AmendmentWire> amendments,
        List<ConsentWire> consents,
        String recordedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CheckWire> warnings) {

    static PledgeWire of(PledgeStanding standing, LocalDate today, Reader reader) {
        Pledge pledge = standing.pledge().value();
        Pledge.Snapshot state = pledge.snapshot();
        PledgeTerms terms = pledge.termsOn(today);
        return new PledgeWire(
                pledge.id().value(),
                pledge.reference(),
                pledge.donor().value(),
                pledge.kind().name(),
                MoneyWire.of(terms.amount()),
                PurposeWire.of(pledge.purpose()),
                InstalmentWire.of(terms),
                pledge.pledgedOn().toString(),
                MoneyWire.of(standing.received()),
                MoneyWire.of(standing.overdue()),
                state.amendments().stream().map(AmendmentWire::of).toList(),
                state.consents().stream().map(ConsentWire::of).toList(),
                state.by().value(),
                standing.notices().isEmpty()
                        ? null
                        : CheckWire.of(standing.notices(), reader.texts(today), reader.language()));
    }

    /** A notice that changed a pledge, and from which day on. */
    record AmendmentWire(
            String on,
            String by,
            DocumentWire document,
            MoneyWire amount,
            List<InstalmentWire> schedule,
            String successorId) {

        static AmendmentWire of(Amendment amendment) {
            return new AmendmentWire(
                    amendment.act().on().toString(),
                    amendment.act().by().value(),
                    DocumentWire.of(amendment.notice()),
                    MoneyWire.of(amendment.terms().amount()),
                    InstalmentWire.of(amendment.terms()),
                    amendment.successor().fold(PartnerId::value, () -> null));
        }
    }

    /** A consent, and from which day on it counts. */
    record ConsentWire(String on, String by, PurposeWire to, DocumentWire document) {

        static ConsentWire of(Consent consent) {
            return new ConsentWire(
                    consent.act().on().toString(),
                    consent.act().by().value(),
                    PurposeWire.of(consent.to()),
                    DocumentWire.of(consent.document()));
        }
    }
}
