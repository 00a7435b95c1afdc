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
 * @param agreement perhaps none yet
 * @param party the party of that agreement
 * @param seats the seats on the committee that the party holds or held
 * @param terms the terms of reference of the project, perhaps none yet
 */
public record DirectContribution(
        Fact<Agreement> agreement, Fact<Counterparty> party, List<Membership> seats, Fact<TermsOfReference> terms)
        implements Partnership {

    /** Copies the seats. */
    public DirectContribution {
        seats = List.copyOf(seats);
    }

    @Override
    public ProjectInquiry agreeing(Project project, LocalDate on, Parties parties) {
        LocalDate signedOn = agreement.fold(known -> known.deed().signedOn(), () -> on);
        return new ProjectInquiry.BuiltAgreeing(
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
                terms.map(ApprovedVersion::lastOf),
                agreement.map(SignedAgreement::of));
    }

    @Override
    public ProjectInquiry starting(Project project, LocalDate on, Parties parties) {
        return new ProjectInquiry.BuiltStart(
                on, project.id(), parties, agreement.map(StandingAgreement::of), Permits.of(project));
    }

    @Override
    public <R> R fold(Function<SponsoredProject, R> sponsored, Function<DirectContribution, R> built) {
        return built.apply(this);
    }
}
