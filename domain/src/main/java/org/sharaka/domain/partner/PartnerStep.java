package org.sharaka.domain.partner;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Step;

/** A step in the life of a partner (S1, S5). */
public sealed interface PartnerStep extends Step<Partner, PartnerCircumstances>
        permits BlockPartner, UnblockPartner, DeactivatePartner, ReactivatePartner, EndPartner {

    /** {@return who is named to come after it; unknown for all but an end} */
    default Fact<PartnerId> successor() {
        return Fact.unknown();
    }
}
