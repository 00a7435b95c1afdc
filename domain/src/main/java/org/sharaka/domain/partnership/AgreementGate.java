package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;

/**
 * An agreement with all that its gates ask. It is signed through the gates of its projects.
 *
 * @param agreement the agreement
 * @param party with whom it is
 * @param parties its partners, and the interests of who acts
 * @param projects its projects
 * @param resources what the funding tells of each of them, in the same order
 */
public record AgreementGate(
        Agreement agreement, Counterparty party, Parties parties, List<Project> projects, List<Resources> resources) {

    /** Copies the lists. */
    public AgreementGate {
        Objects.requireNonNull(agreement);
        Objects.requireNonNull(party);
        Objects.requireNonNull(parties);
        projects = List.copyOf(projects);
        resources = List.copyOf(resources);
    }

    /**
     * What the gate of a step says.
     *
     * @param step which, but for {@link AgreementStep#SIGN}
     * @param asked what is put to it
     * @param on the day
     * @return one check per rule, in the order of the rulebook
     * @throws WrongState where the step does not begin here; to fulfil, where a project is neither accepted nor
     *     cancelled, or none is accepted, named by its stage
     */
    public Ruling ruling(AgreementStep step, Asked asked, LocalDate on) {
        agreement.requires(step);
        List<Check> checks = switch (step) {
            case SUSPEND -> List.of();
            case RESUME -> parties.before(on, List.of());
            case AMEND ->
                parties.before(
                        on,
                        List.of(
                                SignatureRules.amended(
                                        asked.amendment(), SignatureRules.isPerson(Fact.known(party)), on),
                                TermsRules.amended(asked.amendment(), asked.terms(), on)));
            case TERMINATE -> List.of(PartnershipRules.settled(asked.settlement(), ending(), on));
            case FULFIL -> fulfilled(on);
            case SIGN -> throw new IllegalArgumentException("an agreement is signed with its first project");
        };
        return new Ruling(step.gate(), on, PartnershipPolicy.ADOPTED.on(on).version(), checks);
    }

    private List<Check> fulfilled(LocalDate on) {
        Stage furthest = Stage.CANCELLED;
        for (Project project : projects) {
            if (project.stage() != Stage.CANCELLED && project.stage() != Stage.FINALLY_ACCEPTED) {
                throw new WrongState(
                        AgreementStep.FULFIL.word(), project.stage().name());
            }
            furthest = project.stage() == Stage.FINALLY_ACCEPTED ? Stage.FINALLY_ACCEPTED : furthest;
        }
        if (furthest == Stage.CANCELLED) {
            throw new WrongState(AgreementStep.FULFIL.word(), Stage.CANCELLED.name());
        }
        return parties.before(on, List.of());
    }

    private PartnershipRules.Ending ending() {
        boolean sponsored = agreement.model().fold(() -> true, () -> false, () -> false);
        Money spent = resources.stream().map(Resources::spent).reduce(Money.ZERO, Money::plus);
        Money unused = resources.stream().map(Resources::unused).reduce(Money.ZERO, Money::plus);
        return new PartnershipRules.Ending(projects.stream().anyMatch(Project::hasStarted), sponsored, spent, unused);
    }

    /**
     * What is put to a gate of an agreement.
     *
     * @param amendment to amend: the amendment
     * @param terms to amend: the terms whose last versions are brought into force
     * @param settlement to terminate: what is stated
     */
    public record Asked(Fact<Amendment> amendment, List<TermsOfReference> terms, Settlement settlement) {

        /** Nothing. */
        public static final Asked NOTHING = new Asked(Fact.unknown(), List.of(), Settlement.NONE);

        /** No part may be null. */
        public Asked {
            Objects.requireNonNull(amendment);
            terms = List.copyOf(terms);
            Objects.requireNonNull(settlement);
        }
    }
}
