package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
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
        projects = List.copyOf(projects);
        resources = List.copyOf(resources);
    }

    /**
     * The facts of the gate of a step.
     *
     * @param step which, but for {@link AgreementStep#SIGN}
     * @param asked what is put to it
     * @param on the day
     * @return what the gate rules on
     * @throws WrongState where the step does not begin here; to fulfil, where a project is neither accepted nor
     *     cancelled, or none is accepted, named by its stage
     */
    public AgreementInquiry look(AgreementStep step, Asked asked, LocalDate on) {
        agreement.requires(step);
        return switch (step) {
            case SUSPEND -> new AgreementInquiry.Suspending(on, agreement.id());
            case RESUME -> new AgreementInquiry.Resuming(on, agreement.id(), parties);
            case AMEND ->
                new AgreementInquiry.Amending(
                        on,
                        agreement.id(),
                        parties,
                        party,
                        asked.amendment().fold(one -> Fact.known(ProposedAmendment.of(one)), Fact::unknown),
                        asked.terms().stream().map(ApprovedVersion::lastOf).toList());
            case TERMINATE -> new AgreementInquiry.Terminating(on, agreement.id(), asked.settlement(), ending());
            case FULFIL -> {
                requiresEnds();
                yield new AgreementInquiry.Fulfilling(on, agreement.id(), parties);
            }
            case SIGN -> throw new IllegalArgumentException("an agreement is signed with its first project");
        };
    }

    private void requiresEnds() {
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
    }

    private Ending ending() {
        boolean sponsored = agreement.model().fold(() -> true, () -> false, () -> false);
        Money spent = resources.stream().map(Resources::spent).reduce(Money.ZERO, Money::plus);
        Money unused = resources.stream().map(Resources::unused).reduce(Money.ZERO, Money::plus);
        return new Ending(projects.stream().anyMatch(Project::hasStarted), sponsored, spent, unused);
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
            terms = List.copyOf(terms);
        }
    }
}
