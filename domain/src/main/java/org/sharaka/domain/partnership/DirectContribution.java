package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Permits;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.SixPointsStated;

/**
 * Model 2: a partner carries out what the foundation has programmed, and delivers it (S8).
 *
 * @param project the project
 * @param agreement the agreement it stands under, perhaps none yet
 * @param party the party of that agreement
 * @param seats the seats on the committee that the party holds or held
 * @param terms its terms of reference, perhaps none yet
 */
public record DirectContribution(
        Project project,
        Fact<Agreement> agreement,
        Fact<Counterparty> party,
        List<Membership> seats,
        Fact<TermsOfReference> terms)
        implements Partnership {

    /** Copies the seats. */
    public DirectContribution {
        seats = List.copyOf(seats);
    }

    @Override
    public UndertakingInquiry toAgree(LocalDate on, Parties parties) {
        LocalDate signedOn = agreement.fold(known -> known.deed().signedOn(), () -> on);
        return new UndertakingInquiry.BuiltAgreeing(
                on,
                project.id(),
                parties,
                party,
                Fact.of(seats.stream()
                        .filter(seat -> seat.isHeldOn(signedOn))
                        .map(Membership::id)
                        .findFirst()),
                project.programme(),
                SixPointsStated.of(project),
                terms.fold(known -> Fact.known(ApprovedVersion.lastOf(known)), Fact::unknown),
                agreement.fold(known -> Fact.known(SignedAgreement.of(known)), Fact::unknown));
    }

    @Override
    public UndertakingInquiry toStart(LocalDate on, Parties parties) {
        return new UndertakingInquiry.BuiltStart(
                on,
                project.id(),
                parties,
                agreement.fold(known -> Fact.known(StandingAgreement.of(known)), Fact::unknown),
                Permits.of(project));
    }

    @Override
    public <R> R fold(Function<SponsoredProject, R> sponsored, Function<DirectContribution, R> built) {
        return built.apply(this);
    }
}
