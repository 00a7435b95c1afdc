package org.sharaka.application.project;

import java.time.Clock;
import java.util.List;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.partner.Successions;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Succession;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.SucceedToContract;

/** The use case by which heirs or a successor take over a contract of a project. */
public final class ContractTakeovers extends LifeCycle<ProjectId, Project, Succession, SucceedToContract> {

    /** The use case in a store. */
    public ContractTakeovers(UnitOfWork work, Clock clock) {
        super(work, clock);
    }

    @Override
    protected Store<ProjectId, Project> store(Stores stores) {
        return stores.of(Projects.class);
    }

    @Override
    protected Versioned<Project> read(Stores stores, ProjectId id, SucceedToContract step, Fact<Long> expected) {
        Versioned<Project> read = super.read(stores, id, step, expected);
        if (read.value().dossier().contract(step.contract()).isEmpty()) {
            throw new Rejected.UnknownId(step.contract().value());
        }
        return read;
    }

    @Override
    protected Succession around(Stores stores, Call call, Project project, SucceedToContract step) {
        return Successions.of(
                stores,
                call,
                step.before(project),
                step.acceptance(),
                List.of(FileParties.works(stores, project, step.on())));
    }
}
