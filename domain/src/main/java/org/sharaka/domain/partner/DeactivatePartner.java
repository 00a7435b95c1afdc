package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Puts a partner out of use; the register keeps it, and its seat ends with it. Refused by {@code membership.overlap}
 * for each seat, by {@code partner.blocked}, for the file of a blocked one stays open, and by {@code partner.in-use}.
 *
 * @param on from which day
 * @param reason why, at most 2 000 characters
 */
public record DeactivatePartner(LocalDate on, Fact<String> reason) implements PartnerStep {

    /** Requires the right to write partners. */
    public static final StepKind KIND = new StepKind("deactivate", Permission.WRITE_PARTNERS);

    /** {@return the step, as it is looked at beforehand; without a reason} */
    public static DeactivatePartner on(LocalDate day) {
        return new DeactivatePartner(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public PartnerInquiry.Deactivation look(Rulebook book, Partner partner, PartnerCircumstances around) {
        if (!partner.isActive()) {
            throw new WrongState(KIND.word(), "INACTIVE");
        }
        return new PartnerInquiry.Deactivation(
                on,
                around.seats(),
                Party.of(partner),
                around.running().keySet(),
                around.named(),
                Fact.known(Parties.of(Part.ITSELF, partner, around.interests())));
    }

    @Override
    public LocalDate earliest(Partner partner, PartnerCircumstances around) {
        return LocalDate.MIN;
    }

    @Override
    public void check(Partner partner) {
        Partner.reasonOf(reason);
    }

    @Override
    public Recorded<Partner> take(Rulebook book, Partner partner, PartnerCircumstances around) {
        String why = Partner.reasonOf(reason);
        Partner inactive = partner.with(Fact.known(new Partner.Inactivity(on, why)));
        return Recorded.of(inactive, PartnerEvent.step("deactivated", inactive, on, why));
    }
}
