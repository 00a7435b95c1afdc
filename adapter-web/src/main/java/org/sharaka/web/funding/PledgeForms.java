package org.sharaka.web.funding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.funding.AmendPledge;
import org.sharaka.domain.funding.ConsentToPurpose;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.Fitting;
import org.sharaka.web.wire.Part;

/** What is handed in about a pledge. */
final class PledgeForms {

    private PledgeForms() {}

    /** A new pledge: of cash, where nothing else is said. */
    record PledgeForm(
            @NotNull PartnerId donorId,
            Fact<GiftKind> kind,
            @NotNull Money amount,
            @NotNull PurposeWire purpose,
            @NotNull List<InstalmentWire> schedule,
            @NotNull LocalDate pledgedOn)
            implements Part<PledgeRequest>, Fitting {

        @Override
        public void fit(Faults faults) {
            InstalmentWire.fit(faults, amount, schedule);
        }

        @Override
        public PledgeRequest make() {
            PledgeTerms terms = new PledgeTerms(amount, Part.values(schedule));
            return new PledgeRequest(donorId, kind.value().orElse(GiftKind.CASH), purpose.make(), terms, pledgedOn);
        }
    }

    /** A donor's notice that changes a pledge. */
    record AmendmentForm(
            @NotNull LocalDate on,
            @NotNull Document document,
            @NotNull Money amount,
            @NotNull List<InstalmentWire> schedule)
            implements Part<AmendPledge>, Fitting {

        @Override
        public void fit(Faults faults) {
            InstalmentWire.fit(faults, amount, schedule);
        }

        @Override
        public AmendPledge make() {
            PledgeTerms terms = new PledgeTerms(amount, Part.values(schedule));
            return new AmendPledge(on, Fact.known(document), Fact.known(terms));
        }
    }

    /** A donor's consent that its money goes elsewhere too. */
    record ConsentForm(
            @NotNull LocalDate on,
            @NotNull PurposeWire to,
            @NotNull Document document) implements Part<ConsentToPurpose> {

        @Override
        public ConsentToPurpose make() {
            return new ConsentToPurpose(on, Fact.known(to.make()), Fact.known(document));
        }
    }
}
