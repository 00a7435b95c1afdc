package org.sharaka.domain.funding;

import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Step;

/** A step in the life of a pledge (S1, S3): each rests on a paper of its donor. */
public sealed interface PledgeStep extends Step<Pledge, PledgeCircumstances>
        permits AmendPledge, ConsentToPurpose, SucceedToPledge {

    /** {@return the donor's paper; unknown where the step is only looked at} */
    Fact<Document> document();

    /** {@return where its money may go too; unknown where it goes where it went before} */
    default Fact<Purpose> to() {
        return Fact.unknown();
    }
}
