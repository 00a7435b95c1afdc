package org.sharaka.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.BlockPartner;
import org.sharaka.domain.partner.DeactivatePartner;
import org.sharaka.domain.partner.Engagement;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerCircumstances;
import org.sharaka.domain.partner.PartnerStep;
import org.sharaka.domain.partner.ReactivatePartner;
import org.sharaka.domain.partner.Seat;
import org.sharaka.domain.partner.UnblockPartner;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/** Steps of partners, taken and looked at under the first book. */
public final class PartnerSteps {

    private PartnerSteps() {}

    public static Outcome<Partner> blocked(Partner partner, LocalDate on, String reason, UserId by) {
        return taken(partner, new BlockPartner(on, Fact.known(reason)), by(by, on));
    }

    public static Inquiry blocking(Partner partner, LocalDate on) {
        return looked(partner, BlockPartner.on(on), by(PartnerFixture.DIRECTOR, on));
    }

    public static Outcome<Partner> unblocked(
            Partner partner, LocalDate on, String reason, UserId by, List<Interest> interests) {
        return taken(partner, new UnblockPartner(on, Fact.known(reason)), by(by, on, interests));
    }

    public static Inquiry unblocking(Partner partner, LocalDate on, UserId by, List<Interest> interests) {
        return looked(partner, UnblockPartner.on(on), by(by, on, interests));
    }

    public static Outcome<Partner> deactivated(
            Partner partner, LocalDate on, String reason, List<Seat> seats, Map<Engagement, List<String>> running) {
        return taken(partner, new DeactivatePartner(on, Fact.known(reason)), engaged(on, seats, running));
    }

    public static Inquiry deactivation(
            Partner partner, LocalDate on, List<Seat> seats, Map<Engagement, List<String>> running) {
        return looked(partner, DeactivatePartner.on(on), engaged(on, seats, running));
    }

    public static Outcome<Partner> reactivated(Partner partner, LocalDate on, String reason) {
        return taken(partner, new ReactivatePartner(on, Fact.known(reason)), by(PartnerFixture.DIRECTOR, on));
    }

    public static Inquiry reactivation(Partner partner, LocalDate on) {
        return looked(partner, ReactivatePartner.on(on), by(PartnerFixture.DIRECTOR, on));
    }

    private static Outcome<Partner> taken(Partner partner, PartnerStep step, PartnerCircumstances around) {
        return step.through(Rulebook.standard(), partner, around);
    }

    private static Inquiry looked(Partner partner, PartnerStep step, PartnerCircumstances around) {
        return step.look(Rulebook.standard(), partner, around);
    }

    private static PartnerCircumstances by(UserId by, LocalDate on) {
        return by(by, on, List.of());
    }

    private static PartnerCircumstances by(UserId by, LocalDate on, List<Interest> interests) {
        return new PartnerCircumstances(by, interests, List.of(), Map.of(), Fact.unknown(), on);
    }

    private static PartnerCircumstances engaged(LocalDate on, List<Seat> seats, Map<Engagement, List<String>> running) {
        return new PartnerCircumstances(PartnerFixture.DIRECTOR, List.of(), seats, running, Fact.unknown(), on);
    }
}
