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
 * @param project the project
 * @param agreement the agreement it stands under, perhaps none yet
 * @param party the party of that agreement
 * @param resources what the funding tells
 */
public record SponsoredProject(
        Project project, Fact<Agreement> agreement, Fact<Counterparty> party, Resources resources)
        implements Partnership {

    @Override
    public UndertakingInquiry toAgree(LocalDate on, Parties parties) {
        return new UndertakingInquiry.SponsoredAgreeing(
                on,
                project.id(),
                parties,
                party,
                project.lastReviewOn(on),
                resources.pledged(),
                project.brief().budget().total(),
                agreement.fold(known -> Fact.known(SignedAgreement.of(known)), Fact::unknown),
                OtherParts.of(project, sponsors()));
    }

    @Override
    public UndertakingInquiry toStart(LocalDate on, Parties parties) {
        return new UndertakingInquiry.SponsoredStart(
                on,
                project.id(),
                parties,
                resources.received(),
                agreement.fold(known -> known.guaranteedFor(project.id(), on), () -> Money.ZERO),
                project.brief().budget().total(),
                agreement.fold(known -> Fact.known(StandingAgreement.of(known)), Fact::unknown),
                Permits.of(project));
    }

    @Override
    public <R> R fold(Function<SponsoredProject, R> sponsored, Function<DirectContribution, R> built) {
        return sponsored.apply(this);
    }

    /** Those who pledged, and the party. */
    private Set<PartnerId> sponsors() {
        Set<PartnerId> sponsors = new HashSet<>(resources.sponsors());
        party.value().ifPresent(known -> sponsors.add(known.id()));
        return sponsors;
    }
}
