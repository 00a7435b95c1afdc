package org.sharaka.application.partnership;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.OwnAmendmentStep;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/** Use cases: an own project is amended by two people. */
public final class OwnAmendments
        extends LifeCycle<ProjectId, Project, OwnAmendmentStep.Circumstances, OwnAmendmentStep> {

    /** The steps in a store; the clock tells the time. */
    public OwnAmendments(UnitOfWork work, Clock clock) {
        super(work, clock);
    }

    @Override
    protected Store<ProjectId, Project> store(Stores stores) {
        return stores.of(Projects.class);
    }

    @Override
    protected Versioned<Project> read(Stores stores, ProjectId id, OwnAmendmentStep step, Fact<Long> expected) {
        Versioned<Project> read = super.read(stores, id, step, expected);
        if (step instanceof OwnAmendmentStep.Approve approve
                && read.value().dossier().amendment(approve.number()).isEmpty()) {
            throw new Rejected.UnknownId(Integer.toString(approve.number()));
        }
        return read;
    }

    @Override
    protected OwnAmendmentStep.Circumstances around(Stores stores, Call call, Project project, OwnAmendmentStep step) {
        return new OwnAmendmentStep.Circumstances(
                call.actor().id(),
                FileParties.of(stores, call, FileParties.works(stores, project, step.on())),
                stores.of(Funds.class).spentOn(project.id(), step.on()),
                paid(stores, project, step));
    }

    private static Map<ContractId, Money> paid(Stores stores, Project project, OwnAmendmentStep step) {
        return step.contracts(project).stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        contract -> stores.of(Payments.class).paid(contract)));
    }
}
