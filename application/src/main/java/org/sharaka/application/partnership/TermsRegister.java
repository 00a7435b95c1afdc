package org.sharaka.application.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partnership.ApproveTerms;
import org.sharaka.domain.partnership.TermsCircumstances;
import org.sharaka.domain.partnership.TermsDifference;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/** Use cases of terms of reference (model 2): to write a version, to approve it, to see what changes between two. */
public final class TermsRegister extends LifeCycle<ProjectId, TermsOfReference, TermsCircumstances, ApproveTerms> {

    /** The register in a store. */
    public TermsRegister(UnitOfWork work, Clock clock) {
        super(work, clock);
    }

    /**
     * Writes the first or a further version, as the caller. After the agreement it comes into force only by amendment.
     * Requires {@link Permission#WRITE_PROJECTS}.
     *
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when the caller has read another version of the terms
     * @throws WrongState named {@code terms-of-reference} for a project of another model, or one that has ended
     * @throws InvalidValue as {@link TermsVersion} and {@link TermsOfReference#rewritten}
     */
    public Kept<TermsOfReference> write(Call call, WriteTerms command) {
        ProjectId project = command.project();
        return changing(call, Permission.WRITE_PROJECTS, stores -> {
            isBuiltByPartner(stores.of(Projects.class).get(project).value());
            TermsVersion next = new TermsVersion(
                    command.version(),
                    command.text(),
                    command.items(),
                    new Act(call.actor().id(), command.on()),
                    List.of());
            Optional<Versioned<TermsOfReference>> before = store(stores).find(project);
            return before.isEmpty()
                    ? added(
                            stores,
                            call,
                            TermsOfReference.written(project, next).entered())
                    : kept(
                            stores,
                            call,
                            before.get().version(),
                            before.get()
                                    .ifStill(project.value(), command.expected())
                                    .rewritten(next)
                                    .entered());
        });
    }

    /**
     * Deletes the last version, as long as nobody has approved it; with the only one the terms go. Requires
     * {@link Permission#WRITE_PROJECTS}.
     *
     * @throws Rejected.UnknownId when there are no such terms, or no such version
     * @throws Rejected.StaleVersion when the caller has read another version of the terms
     * @throws Rejected.InUse for a version that another one follows
     * @throws WrongState as {@link TermsOfReference#withoutLast}
     */
    public void delete(Call call, ProjectId project, int version, Fact<Long> expected) {
        changing(call, Permission.WRITE_PROJECTS, stores -> {
            Versioned<TermsOfReference> read = read(stores, project);
            TermsOfReference terms = read.ifStill(project.value(), expected);
            if (terms.version(version).isEmpty()) {
                throw new Rejected.UnknownId(Integer.toString(version));
            }
            if (version < terms.last().number()) {
                throw new Rejected.InUse(List.of("terms-of-reference/" + (version + 1)));
            }
            Recorded<TermsOfReference> left = terms.withoutLast();
            if (left.after().equals(terms)) {
                stores.of(TermsStore.class).remove(terms, read.version());
                journal().write(stores.of(Journal.class), call, left);
            } else {
                kept(stores, call, read.version(), left);
            }
            return true;
        });
    }

    /**
     * What changes from one version to another; requires {@link Permission#READ}.
     *
     * @throws Rejected.UnknownId when there are no such terms, or no such version
     */
    public TermsDifference difference(Call call, ProjectId project, int from, int to) {
        return read(call, project)
                .value()
                .difference(from, to)
                .orElseThrow(() -> new Rejected.UnknownId(from + " " + to));
    }

    @Override
    protected Store<ProjectId, TermsOfReference> store(Stores stores) {
        return stores.of(TermsStore.class);
    }

    @Override
    protected TermsCircumstances around(Stores stores, Call call, TermsOfReference terms, ApproveTerms step) {
        if (terms.version(step.version()).isEmpty()) {
            throw new Rejected.UnknownId(Integer.toString(step.version()));
        }
        Project project = stores.of(Projects.class).get(terms.project()).value();
        return new TermsCircumstances(
                call.actor().id(), FileParties.of(stores, call, FileParties.works(stores, project, step.on())));
    }

    private static void isBuiltByPartner(Project project) {
        boolean built = project.model().fold(() -> false, () -> true, () -> false);
        if (!built || project.stage().isOver()) {
            throw new WrongState(
                    "terms-of-reference",
                    built ? project.stage().name() : project.model().name());
        }
    }

    /**
     * A version that is to be written.
     *
     * @param project whose works it describes
     * @param version its number: the one after the last
     * @param text what it says as a whole
     * @param items line by line
     * @param expected the version of the terms' store that the caller has read; unknown where the caller did not say
     */
    public record WriteTerms(
            ProjectId project, int version, String text, List<TermsItem> items, LocalDate on, Fact<Long> expected) {

        /** Copies the items. */
        public WriteTerms {
            items = List.copyOf(items);
        }
    }
}
