package org.sharaka.domain.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Succession;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
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
 * @param paid what was paid under each contract that an amendment changes
 * @param unused what is left of the money of its projects, where it ends
 * @param cut the lots that an amendment cuts; unknown where it cuts none
 * @param succession who would take it over; unknown for any other step
 */
public record AgreementCircumstances(
        UserId by,
        Counterparty party,
        Parties parties,
        List<Project> projects,
        List<Resources> resources,
        List<TermsOfReference> terms,
        Map<ContractId, Money> paid,
        Money unused,
        Fact<Cutting> cut,
        Fact<Succession> succession) {

    /** Copies the lists. */
    public AgreementCircumstances {
        projects = List.copyOf(projects);
        resources = List.copyOf(resources);
        terms = List.copyOf(terms);
        paid = Map.copyOf(paid);
    }

    Project project(ProjectId id) {
        return projects.stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A contract of one of its projects; nothing where there is none of that id. */
    Optional<Contract> contract(ContractId id) {
        return projects.stream()
                .flatMap(project -> project.dossier().contract(id).stream())
                .findFirst();
    }

    Money paid(ContractId contract) {
        return paid.getOrDefault(contract, Money.ZERO);
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

    /** A budget that an amendment changes, as the rules see it. */
    Rebudgeting rebudgeting(ProjectId id, Money budget) {
        Project project = project(id);
        Resources money = resources.get(projects.indexOf(project));
        boolean sponsored = project.model().fold(() -> true, () -> false, () -> false);
        Fact<Money> committed = sponsored ? Fact.known(money.pledged().plus(money.others())) : Fact.unknown();
        return new Rebudgeting(project.reference(), budget, money.spent(), committed);
    }

    Ending ending(Agreement agreement) {
        boolean sponsored = agreement.model().fold(() -> true, () -> false, () -> false);
        Money spent = Money.ZERO;
        for (int place = 0; place < projects.size(); place++) {
            boolean ends = projects.get(place).stage().isUnderAgreement();
            spent = ends ? spent.plus(resources.get(place).spent()) : spent;
        }
        return new Ending(
                projects.stream().anyMatch(project -> project.stage().isUnderAgreement() && project.hasStarted()),
                List.of(),
                sponsored,
                spent,
                unused,
                party.ended());
    }
}
