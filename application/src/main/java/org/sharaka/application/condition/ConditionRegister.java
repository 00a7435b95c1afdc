package org.sharaka.application.condition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionCircumstances;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.ConditionStep;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.file.PartnerFile;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.ProjectId;

/** Use cases: the conditions of all steps are listed, met and extended. */
public final class ConditionRegister extends LifeCycle<ConditionId, Condition, ConditionCircumstances, ConditionStep> {

    /** The register. */
    public ConditionRegister(UnitOfWork work, Clock clock) {
        super(work, clock);
    }

    /**
     * The partners of the files that a condition is of.
     *
     * @param stores to read from
     * @param call who acts
     * @param on the day
     */
    public static Parties parties(Stores stores, Call call, Condition condition, LocalDate on) {
        Stream<PartnerFile> works = projects(condition)
                .map(id -> FileParties.works(
                        stores, stores.of(Projects.class).get(id).value(), on));
        Stream<PartnerFile> centres =
                condition.of(Subject.Kind.CENTRE).stream().map(id -> FileParties.centre(stores, new CentreId(id)));
        return FileParties.of(stores, call, Stream.concat(works, centres).toList());
    }

    /**
     * Checks that what a step is about does not follow from a condition, which alone ends it.
     *
     * @param id of a finding or a reserve
     * @param subject whose it is
     * @throws Rejected.OfCondition where it does
     */
    public static void requireNone(Stores stores, Id id, Subject subject) {
        stores.of(Conditions.class)
                .find(new ConditionId(id.value()))
                .filter(found -> found.value().isOf(subject))
                .ifPresent(found -> {
                    throw new Rejected.OfCondition(id.value());
                });
    }

    private static Stream<ProjectId> projects(Condition condition) {
        return condition.of(Subject.Kind.PROJECT).stream().map(ProjectId::new);
    }

    @Override
    protected Store<ConditionId, Condition> store(Stores stores) {
        return stores.of(Conditions.class);
    }

    @Override
    protected ConditionCircumstances around(Stores stores, Call call, Condition condition, ConditionStep step) {
        return new ConditionCircumstances(
                call.actor().id(),
                parties(stores, call, condition, step.on()),
                condition.isOfAcceptance()
                        && projects(condition)
                                .anyMatch(project -> stores.of(Centres.class)
                                        .leftBy(project)
                                        .filter(centre -> centre.value().isOpenOn(step.on()))
                                        .isPresent()));
    }
}
