package org.sharaka.domain.partner;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;

/**
 * What the gate by which an act is taken over needs to know beside it.
 *
 * @param by who acts for the foundation
 * @param before whose the act is
 * @param heir of a partner that merged, the last in the row of those that merged into one another; else unknown
 * @param next who would take it over; unknown where the step is only looked at
 * @param sits whether that partner holds a seat on the committee on the day
 * @param parties the same as a party, and the interests of who acts
 */
public record Succession(
        UserId by, Partner before, Fact<PartnerId> heir, Fact<Partner> next, boolean sits, Parties parties) {

    /** {@return the facts of the gate} */
    public SuccessionInquiry inquiry(SuccessionInquiry.Of act, Acceptance acceptance) {
        return new SuccessionInquiry(
                act,
                acceptance.on(),
                Party.of(before),
                deed().fold(PartnerEnd::successor, Fact::unknown),
                heir,
                next.map(Successor::of),
                sits,
                acceptance.document(),
                parties);
    }

    /** {@return what is kept of a takeover whose gate let it pass} */
    public Takeover takeover(Acceptance acceptance) {
        return new Takeover(
                new Act(by, acceptance.on()),
                before.id(),
                acceptance.successor().required("/successorId"),
                acceptance
                        .document()
                        .fold(
                                written -> written,
                                () -> deed().map(PartnerEnd::document).required("/document")));
    }

    /** The end of a company that merged: its deed is the acceptance of every act. */
    private Fact<PartnerEnd> deed() {
        return before.end()
                .onlyIf(end ->
                        end.kind() == PartnerEnd.Kind.MERGED && before.profile().kind() == PartnerKind.COMPANY);
    }
}
