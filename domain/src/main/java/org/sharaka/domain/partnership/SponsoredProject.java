package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Permits;
import org.sharaka.domain.project.Project;

/**
 * Model 1: a sponsor finances, the foundation carries out as project owner (S7).
 *
 * @param agreement perhaps none yet
 * @param party the party of that agreement
 * @param resources what the funding records of the project
 */
public record SponsoredProject(Fact<Agreement> agreement, Fact<Counterparty> party, Resources resources)
        implements Partnership {

    @Override
    public ProjectInquiry agreeing(Project project, LocalDate on, Parties parties) {
        Set<PartnerId> sponsors = new HashSet<>(resources.sponsors());
        party.value().ifPresent(known -> sponsors.add(known.id()));
        return new ProjectInquiry.SponsoredAgreeing(
                on,
                project.id(),
                parties,
                party,
                project.lastReviewOn(on),
                resources.pledged(),
                project.brief().budget().total(),
                agreement.map(SignedAgreement::of),
                OtherParts.of(project, sponsors));
    }

    @Override
    public ProjectInquiry starting(Project project, LocalDate on, Parties parties) {
        return new ProjectInquiry.SponsoredStart(
                on,
                project.id(),
                parties,
                resources.received(),
                agreement.fold(known -> known.guaranteedFor(project.id(), on), () -> Money.ZERO),
                project.brief().budget().total(),
                agreement.map(StandingAgreement::of),
                Permits.of(project));
    }

    @Override
    public <R> R fold(Function<SponsoredProject, R> sponsored, Function<DirectContribution, R> built) {
        return sponsored.apply(this);
    }
}
