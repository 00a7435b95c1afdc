package org.sharaka.domain.partnership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Project;

/**
 * Who has which part in a project of a sponsor, as the records show it ({@code agreement.signed}).
 *
 * @param sponsors who pays: the party and those who pledged
 * @param manager who is to run the centre
 * @param contractors the partners with a contract
 */
public record OtherParts(Set<PartnerId> sponsors, Fact<PartnerId> manager, Set<PartnerId> contractors) {

    /** Copies the sets. */
    public OtherParts {
        sponsors = Set.copyOf(sponsors);
        contractors = Set.copyOf(contractors);
    }

    static OtherParts of(Project project, Set<PartnerId> sponsors) {
        return new OtherParts(
                sponsors,
                project.brief().points().manager().partner(),
                project.dossier().contracts().stream()
                        .flatMap(contract -> contract.holder().partner().value().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The parts that a sponsor should not have, those that were declared too. */
    List<String> heldBySponsors(Set<Conflict.Part> declared) {
        Set<Conflict.Part> found = EnumSet.noneOf(Conflict.Part.class);
        found.addAll(declared);
        if (manager.is(sponsors::contains)) {
            found.add(Conflict.Part.FUTURE_MANAGER);
        }
        if (contractors.stream().anyMatch(sponsors::contains)) {
            found.add(Conflict.Part.CONTRACTOR);
        }
        return found.stream().map(Enum::name).toList();
    }
}
