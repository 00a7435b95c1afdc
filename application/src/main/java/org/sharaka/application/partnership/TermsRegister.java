package org.sharaka.application.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partnership.TermsDifference;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of terms of reference (model 2): to write a version, to approve it, to see what changes between two. */
public final class TermsRegister {

    private static final Set<Stage> ENDED = EnumSet.of(Stage.FINALLY_ACCEPTED, Stage.CANCELLED, Stage.REJECTED);

    private final UnitOfWork work;
    private final JournalWriter journal;

    /**
     * The register.
     *
     * @param work where terms are kept
     * @param clock tells when
     */
    public TermsRegister(UnitOfWork work, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
    }

    /**
     * Writes the first or a further version. After the agreement it comes into force only by amendment.
     *
     * @param call who asks, and writes; {@link Permission#WRITE_PROJECTS}
     * @param command the version
     * @return the terms
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when the caller has read another version of the terms
     * @throws WrongState named {@code terms-of-reference} for a project of another model, or one that has ended
     * @throws InvalidValue as {@link TermsVersion} and {@link TermsOfReference#rewritten}
     */
    public Kept<TermsOfReference> write(Call call, WriteTerms command) {
        call.require(Permission.WRITE_PROJECTS);
        return work.inTransaction(stores -> {
            isBuiltByPartner(stores.of(Projects.class).get(command.project()).value());
            TermsVersion next = new TermsVersion(
                    command.version(),
                    command.text(),
                    command.items(),
                    new Act(call.actor().id(), command.on()),
                    List.of());
            Optional<Versioned<TermsOfReference>> read =
                    stores.of(TermsStore.class).find(command.project());
            TermsOfReference terms = read.map(
                            found -> found.ifStill(command.project().value(), command.expected())
                                    .rewritten(next))
                    .orElseGet(() -> TermsOfReference.written(command.project(), next));
            long version = kept(stores, read, terms);
            journal.write(stores.of(Journal.class), call, terms.writing());
            return new Kept<>(terms, version, List.of());
        });
    }

    /**
     * Approves the last version; the second person who does locks it.
     *
     * @param call who asks, and approves; {@link Permission#APPROVE_PROJECTS}
     * @param project whose terms
     * @param number which version
     * @param on on which day
     * @param expected the version of the terms' store that the caller has read
     * @return made, or refused by {@code agreement.terms} to who has approved it before
     * @throws Rejected.UnknownId when there are no such terms, or no such version
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState as {@link TermsOfReference#look}
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}
     */
    public Outcome<Kept<TermsOfReference>> approve(
            Call call, ProjectId project, int number, LocalDate on, Fact<Long> expected) {
        call.require(Permission.APPROVE_PROJECTS);
        return work.step(stores -> {
            Versioned<TermsOfReference> read = stores.of(TermsStore.class).get(project);
            TermsOfReference terms = read.ifStill(project.value(), expected);
            has(terms, number);
            Outcome<TermsOfReference> outcome = terms.approved(
                    stores.rulebook(),
                    number,
                    new Act(call.actor().id(), on),
                    ProjectParties.of(stores, call, project, on));
            return outcome.fold(
                    made -> {
                        long version = stores.of(TermsStore.class).keep(made.value(), read.version());
                        journal.write(stores.of(Journal.class), call, made);
                        return made.as(new Kept<>(made.value(), version, List.of()));
                    },
                    refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Looks through the gate of an approval.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project whose terms
     * @param number which version
     * @param on on which day
     * @return the ruling
     * @throws Rejected.UnknownId when there are no such terms, or no such version
     * @throws WrongState as {@link TermsOfReference#look}
     */
    public Ruling gate(Call call, ProjectId project, int number, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            TermsOfReference terms = stores.of(TermsStore.class).get(project).value();
            has(terms, number);
            return stores.rulebook()
                    .rule(terms.look(
                            number, new Act(call.actor().id(), on), ProjectParties.of(stores, call, project, on)));
        });
    }

    /**
     * Reads the terms of a project.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project whose
     * @return the terms and their version in the store
     * @throws Rejected.UnknownId when there are none
     */
    public Versioned<TermsOfReference> read(Call call, ProjectId project) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(TermsStore.class).get(project));
    }

    /**
     * What changes from one version to another.
     *
     * @param call who asks; {@link Permission#READ}
     * @param project whose terms
     * @param from the version before
     * @param to the version after
     * @return the difference
     * @throws Rejected.UnknownId when there are no such terms, or no such version
     */
    public TermsDifference difference(Call call, ProjectId project, int from, int to) {
        return read(call, project)
                .value()
                .difference(from, to)
                .orElseThrow(() -> new Rejected.UnknownId(from + " " + to));
    }

    private static long kept(Stores stores, Optional<Versioned<TermsOfReference>> read, TermsOfReference terms) {
        if (read.isPresent()) {
            return stores.of(TermsStore.class).keep(terms, read.get().version());
        }
        stores.of(TermsStore.class).add(terms);
        return 1;
    }

    private static void has(TermsOfReference terms, int number) {
        if (terms.version(number).isEmpty()) {
            throw new Rejected.UnknownId(Integer.toString(number));
        }
    }

    private static void isBuiltByPartner(Project project) {
        boolean built = project.model().fold(() -> false, () -> true, () -> false);
        if (!built || ENDED.contains(project.stage())) {
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
     * @param on on which day
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
