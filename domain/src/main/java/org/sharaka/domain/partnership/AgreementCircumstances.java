package org.sharaka.domain.partnership;

import java.util.List;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Succession;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;

/**
 * What the gates of an {@link AgreementStep} need to know beside the agreement.
 *
 * @param by who acts for the foundation
 * @param party with whom it is
 * @param projects its projects
 * @param resources what the funding records of each of them, in the same order
 * @param terms the terms of reference of its projects, as far as they have any
 * @param succession who would take it over; unknown for any other step
 */
public record AgreementCircumstances(
        UserId by,
        Counterparty party,
        Parties parties,
        List<Project> projects,
        List<Resources> resources,
        List<TermsOfReference> terms,
        Fact<Succession> succession) {

    /** Copies the lists. */
    public AgreementCircumstances {
        projects = List.copyOf(projects);
        resources = List.copyOf(resources);
        terms = List.copyOf(terms);
    }

    Project project(ProjectId id) {
        return projects.stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The terms of a project that are in force; none where it has none. */
    List<TermsOfReference> inForce(ProjectId project) {
        return terms.stream()
                .filter(one -> one.project().equals(project))
                .filter(one -> one.inForce().value().isPresent())
                .toList();
    }

    /** Goes on only where every project is accepted or cancelled, and one is accepted. */
    void requiresEnds() {
        Stage furthest = Stage.CANCELLED;
        for (Project project : projects) {
            if (project.stage() != Stage.CANCELLED && project.stage() != Stage.FINALLY_ACCEPTED) {
                throw new WrongState(
                        AgreementArrow.FULFIL.word(), project.stage().name());
            }
            furthest = project.stage() == Stage.FINALLY_ACCEPTED ? Stage.FINALLY_ACCEPTED : furthest;
        }
        if (furthest == Stage.CANCELLED) {
            throw new WrongState(AgreementArrow.FULFIL.word(), Stage.CANCELLED.name());
        }
    }

    Ending ending(Agreement agreement) {
        boolean sponsored = agreement.model().fold(() -> true, () -> false, () -> false);
        Money spent = resources.stream().map(Resources::spent).reduce(Money.ZERO, Money::plus);
        Money unused = resources.stream().map(Resources::unused).reduce(Money.ZERO, Money::plus);
        return new Ending(projects.stream().anyMatch(Project::hasStarted), List.of(), sponsored, spent, unused);
    }
}
