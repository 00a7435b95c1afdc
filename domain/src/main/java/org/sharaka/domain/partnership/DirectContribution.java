package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectRules;

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
        Objects.requireNonNull(project);
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(party);
        Objects.requireNonNull(terms);
        seats = List.copyOf(seats);
    }

    @Override
    public List<Check> toAgree(LocalDate on, PartnershipPolicy policy) {
        LocalDate signedOn = agreement.fold(known -> known.deed().signedOn(), () -> on);
        List<Conflict.Part> declared = agreement.fold(
                known -> known.deed().conflicts().stream().map(Conflict::part).toList(), List::of);
        return List.of(
                PartnershipRules.memberOrInstitution(party, seats, signedOn),
                ProjectRules.programmed(project, on),
                TermsRules.locked(terms, on),
                SignatureRules.agreed(agreement, party, declared, on));
    }

    @Override
    public List<Check> toStart(LocalDate on, PartnershipPolicy policy) {
        return List.of(SignatureRules.inForce(agreement));
    }

    @Override
    public <R> R fold(Function<SponsoredProject, R> sponsored, Function<DirectContribution, R> built) {
        return built.apply(this);
    }
}
