package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.web.funding.PurposeWire;
import org.sharaka.web.wire.Part;

/** What is stated when a project is cancelled or an agreement is terminated; the gate says what is missing. */
record SettlementForm(
        Fact<Document> works,
        Fact<Document> summons,
        Fact<Money> spent,
        Fact<Money> owed,
        Fact<Money> returned,
        List<MovedForm> moved,
        Fact<String> securedBy)
        implements Part<Settlement> {

    static Settlement of(Fact<SettlementForm> stated) {
        return stated.fold(Part::make, () -> Settlement.NONE);
    }

    @Override
    public Settlement make() {
        return new Settlement(works, summons, spent, owed, returned, Part.values(moved), securedBy);
    }

    /** Money that goes elsewhere. */
    record MovedForm(
            @NotNull PurposeWire to,
            @NotNull Money amount,
            @NotNull Document consent,
            Fact<PledgeId> pledgeId) implements Part<Settlement.Moved> {

        @Override
        public Settlement.Moved make() {
            return new Settlement.Moved(to.make(), amount, consent, pledgeId);
        }
    }
}
