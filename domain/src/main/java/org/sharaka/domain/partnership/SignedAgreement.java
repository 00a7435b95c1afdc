package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An agreement as the rules see it when a project is agreed under it.
 *
 * @param standing which agreement, and how it stands
 * @param signedOn the day it bears
 * @param signatories who signed, for both sides; perhaps not all yet
 * @param conflicts the other parts that a side declared
 */
public record SignedAgreement(
        StandingAgreement standing, LocalDate signedOn, List<Signatory> signatories, Set<Conflict.Part> conflicts) {

    /** Copies the lists. */
    public SignedAgreement {
        signatories = List.copyOf(signatories);
        conflicts = Set.copyOf(conflicts);
    }

    static SignedAgreement of(Agreement agreement) {
        Set<Conflict.Part> declared = EnumSet.noneOf(Conflict.Part.class);
        agreement.deed().conflicts().forEach(one -> declared.add(one.part()));
        return new SignedAgreement(
                StandingAgreement.of(agreement),
                agreement.deed().signedOn(),
                agreement.deed().signatories(),
                declared);
    }
}
