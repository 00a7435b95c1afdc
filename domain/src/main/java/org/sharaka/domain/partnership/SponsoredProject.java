package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectRules;

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

    /** Never null. */
    public SponsoredProject {
        Objects.requireNonNull(project);
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(party);
        Objects.requireNonNull(resources);
    }

    @Override
    public List<Check> toAgree(LocalDate on, PartnershipPolicy policy) {
        return List.of(
                PartnershipRules.anyPartner(party),
                ProjectRules.effective(project, policy.reviewMonths(), on),
                PartnershipRules.committed(
                        resources.pledged(), project.brief().budget().total(), policy.committedShare()),
                SignatureRules.agreed(agreement, party, conflicts(), on));
    }

    @Override
    public List<Check> toStart(LocalDate on, PartnershipPolicy policy) {
        Money guaranteed = agreement.fold(known -> known.guaranteedFor(project.id(), on), () -> Money.ZERO);
        return List.of(
                PartnershipRules.funded(
                        resources.received().plus(guaranteed),
                        project.brief().budget().total(),
                        policy.fundedShare()),
                SignatureRules.inForce(agreement));
    }

    @Override
    public <R> R fold(Function<SponsoredProject, R> sponsored, Function<DirectContribution, R> built) {
        return sponsored.apply(this);
    }

    /** The parts that a sponsor should not have: those declared, and those the records show. */
    private Set<Conflict.Part> conflicts() {
        Set<Conflict.Part> found = EnumSet.noneOf(Conflict.Part.class);
        agreement.value().ifPresent(known -> known.deed().conflicts().forEach(one -> found.add(one.part())));
        Set<PartnerId> sponsors = new HashSet<>(resources.sponsors());
        party.value().ifPresent(known -> sponsors.add(known.id()));
        if (project.brief().points().manager().partner().is(sponsors::contains)) {
            found.add(Conflict.Part.FUTURE_MANAGER);
        }
        List<Contract> contracts = project.dossier().contracts();
        if (contracts.stream()
                .anyMatch(contract -> contract.contractor().partner().is(sponsors::contains))) {
            found.add(Conflict.Part.CONTRACTOR);
        }
        return found.stream().collect(Collectors.toUnmodifiableSet());
    }
}
