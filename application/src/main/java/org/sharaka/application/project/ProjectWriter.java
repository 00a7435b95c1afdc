package org.sharaka.application.project;

import java.util.List;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.rulebook.Outcome;

/** Keeps a project that has changed and writes the journal, in the unit of work of the use case that changed it. */
public final class ProjectWriter {

    private final JournalWriter journal;

    /**
     * A writer.
     *
     * @param journal writes the entries
     */
    public ProjectWriter(JournalWriter journal) {
        this.journal = journal;
    }

    /**
     * Keeps a project after a step, where the step was made.
     *
     * @param stores of the unit of work
     * @param call who acted
     * @param read the project as it was read
     * @param outcome what became of the step
     * @return the same outcome, with the new version
     * @throws Rejected.StaleVersion when it has changed since it was read
     */
    public Outcome<Kept<Project>> kept(Stores stores, Call call, Versioned<Project> read, Outcome<Project> outcome) {
        return outcome.fold(
                made -> {
                    long version = stores.of(Projects.class).keep(made.value(), read.version());
                    journal.write(stores.of(Journal.class), call, made);
                    return made.as(new Kept<>(made.value(), version, List.of()));
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    /**
     * Keeps a project for which something was recorded.
     *
     * @param stores of the unit of work
     * @param call who acted
     * @param read the project as it was read
     * @param recorded the project now, and what tells it
     * @return the project with its new version
     * @throws Rejected.StaleVersion when it has changed since it was read
     */
    public Kept<Project> kept(Stores stores, Call call, Versioned<Project> read, Project.Recorded recorded) {
        long version = stores.of(Projects.class).keep(recorded.project(), read.version());
        journal.write(stores.of(Journal.class), call, recorded.event());
        return new Kept<>(recorded.project(), version, List.of());
    }

    /**
     * Keeps a project that changed with a step of something else, and tells it with the ruling of that step.
     *
     * @param stores of the unit of work
     * @param call who acted
     * @param read the project as it was read
     * @param recorded the project now, and what tells it
     * @param step the step that was made
     * @throws Rejected.StaleVersion when it has changed since it was read
     */
    public void kept(
            Stores stores, Call call, Versioned<Project> read, Project.Recorded recorded, Outcome.Made<?> step) {
        stores.of(Projects.class).keep(recorded.project(), read.version());
        journal.write(stores.of(Journal.class), call, recorded.event(), step);
    }
}
