package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.ControlCosts;
import org.sharaka.domain.funding.Coverage;
import org.sharaka.domain.funding.NestedPurpose;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;

/** What is known of the programmes and projects that money goes to. */
final class KnownPurposes {

    private KnownPurposes() {}

    /** The purpose with what it nests in; its id has to be known. */
    static NestedPurpose known(Stores stores, Purpose purpose, String pointer) {
        boolean isThere = purpose.fold(
                () -> true,
                programme -> stores.of(Programmes.class).find(programme).isPresent(),
                project -> stores.of(Projects.class).find(project).isPresent(),
                centre -> stores.of(Centres.class).find(centre).isPresent());
        if (!isThere) {
            throw InvalidValue.at(pointer + "/id", "value.reference", "unknown");
        }
        Purpose whole = whole(stores, purpose);
        return new NestedPurpose(
                whole,
                Fact.of(project(stores, whole)
                        .flatMap(found -> found.programme().value())));
    }

    /** The same; and no project that has ended. */
    static NestedPurpose open(Stores stores, Purpose purpose, String pointer) {
        NestedPurpose lineage = known(stores, purpose, pointer);
        project(stores, lineage.to()).map(Project::stage).filter(Stage::isEnded).ifPresent(ended -> {
            throw InvalidValue.at(pointer + "/id", "value.reference", "ended");
        });
        return lineage;
    }

    /** The purpose with the project that left its centre, where it is the support of one. */
    static Purpose whole(Stores stores, Purpose purpose) {
        return purpose.fold(
                () -> purpose,
                programme -> purpose,
                project -> purpose,
                centre -> new Purpose.Support(
                        centre,
                        Fact.of(stores.of(Centres.class)
                                .find(centre)
                                .flatMap(found ->
                                        found.value().origin().project().value()))));
    }

    static Optional<Project> project(Stores stores, Purpose purpose) {
        return purpose.ofAProject()
                .value()
                .flatMap(id -> stores.of(Projects.class).find(id))
                .map(Versioned::value);
    }

    /** What a project of model 2 has beside its partner's contribution; unknown for any other purpose. */
    static Fact<ControlCosts> control(Stores stores, Purpose purpose, LocalDate on, Function<ProjectId, Money> before) {
        return Fact.of(project(stores, purpose)
                .flatMap(project -> ControlCosts.of(
                                purpose,
                                project,
                                () -> Fact.of(agreement(stores, project)
                                        .flatMap(agreement -> agreement
                                                .contributedTo(project.id(), on)
                                                .value())),
                                () -> before.apply(project.id()))
                        .value()));
    }

    /**
     * Whether the project or its agreement is suspended, or the agreement terminated. What stays allocated to a project
     * that is accepted or cancelled is owed, and paid.
     */
    static boolean isHeld(Stores stores, Project project) {
        boolean owed = project.stage() == Stage.CANCELLED
                || project.stage() == Stage.PROVISIONALLY_ACCEPTED
                || project.stage() == Stage.FINALLY_ACCEPTED;
        return !owed
                && (project.stage() == Stage.SUSPENDED
                        || agreement(stores, project)
                                .filter(agreement -> agreement.state().holds())
                                .isPresent());
    }

    /** Whether a signed agreement rests on a pledge, other than by the amendment of that agreement. */
    static boolean agreementRests(Stores stores, Pledge pledge, Fact<Document> notice) {
        return pledge.purpose().kind() == Purpose.Kind.PROJECT
                && project(stores, pledge.purpose())
                        .flatMap(project -> agreement(stores, project))
                        .filter(agreement -> agreement.restsOnPledges(notice))
                        .isPresent();
    }

    /** What a project of model 1 has beside a pledge, while its agreement runs; unknown for any other purpose. */
    static Fact<Coverage> coverage(Stores stores, Pledge pledge, LocalDate on) {
        if (pledge.purpose().kind() != Purpose.Kind.PROJECT) {
            return Fact.unknown();
        }
        Funds funds = stores.of(Funds.class);
        return Fact.of(project(stores, pledge.purpose())
                .filter(project -> project.model().fold(() -> true, () -> false, () -> false))
                .filter(project -> agreement(stores, project)
                        .filter(agreement -> agreement.state().runs())
                        .isPresent())
                .map(project -> new Coverage(
                        funds.pledgedFor(project.id(), on)
                                .minus(pledge.terms().amount())
                                .plus(funds.allocatedFromOthers(project.id(), on)),
                        project.brief().budget().total())));
    }

    private static Optional<Agreement> agreement(Stores stores, Project project) {
        return stores.of(Agreements.class).current(project.id()).map(Versioned::value);
    }
}
