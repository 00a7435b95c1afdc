package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Takes a partner into use again ({@code partner.blocked}).
 *
 * @param on from which day, not before its deactivation
 * @param reason why, at most 2 000 characters
 */
public record ReactivatePartner(LocalDate on, Fact<String> reason) implements PartnerStep {

    /** Requires the right to write partners. */
    public static final StepKind KIND = new StepKind("reactivate", Permission.WRITE_PARTNERS);

    /**
     * The step, as it is looked at beforehand.
     *
     * @param day from which day, not before its deactivation
     * @return without a reason
     */
    public static ReactivatePartner on(LocalDate day) {
        return new ReactivatePartner(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public PartnerInquiry.Reactivation look(Rulebook book, Partner partner, PartnerCircumstances around) {
        if (partner.isActive()) {
            throw new WrongState(KIND.word(), "ACTIVE");
        }
        return new PartnerInquiry.Reactivation(
                on, Party.of(partner), Fact.known(Parties.of(Part.ITSELF, partner, around.interests())));
    }

    @Override
    public LocalDate earliest(Partner partner, PartnerCircumstances around) {
        return partner.snapshot().inactive().fold(Partner.Inactivity::on, () -> LocalDate.MIN);
    }

    @Override
    public void check(Partner partner) {
        Partner.reasonOf(reason);
    }

    @Override
    public Recorded<Partner> take(Rulebook book, Partner partner, PartnerCircumstances around) {
        String why = Partner.reasonOf(reason);
        Partner active = partner.with(Fact.unknown());
        return Recorded.of(active, PartnerEvent.step("reactivated", active, on, why));
    }
}
