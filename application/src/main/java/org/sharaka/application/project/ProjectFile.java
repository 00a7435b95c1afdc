package org.sharaka.application.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.domain.project.Progress;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.RetentionTerms;

/**
 * Use cases of the dossier of a project: papers, reviews, contracts and their bonds, reports of progress. All ask
 * {@link Permission#WRITE_PROJECTS} and take the version that the caller has read, where the caller says it.
 */
public final class ProjectFile {

    private final UnitOfWork work;
    private final ProjectWriter writer;
    private final IdGenerator ids;

    /**
     * The file.
     *
     * @param work where projects are kept
     * @param ids gives ids
     * @param clock tells when
     */
    public ProjectFile(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.writer = new ProjectWriter(new JournalWriter(clock));
        this.ids = ids;
    }

    /**
     * Records papers.
     *
     * @param call who asks
     * @param id of which project
     * @param papers at least one
     * @param expected the version the caller has read
     * @return the project
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState once it was rejected
     */
    public Kept<Project> document(Call call, ProjectId id, List<Document> papers, Fact<Long> expected) {
        return recorded(call, id, expected, (stores, project) -> project.documented(papers));
    }

    /**
     * Records an effectiveness review.
     *
     * @param call who asks, and reviewed
     * @param id of which project
     * @param on on which day
     * @param result what was found
     * @param remarks why, perhaps unsaid
     * @param expected the version the caller has read
     * @return the project
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState as {@link Project#reviewed}
     * @throws InvalidValue as {@link Project#reviewed}
     */
    public Kept<Project> review(
            Call call, ProjectId id, LocalDate on, Result result, Fact<String> remarks, Fact<Long> expected) {
        return recorded(call, id, expected, (stores, project) -> project.reviewed(act(call, on), result, remarks));
    }

    /**
     * Records a contract; what is kept back under it is as the policy in force on its day has it.
     *
     * @param call who asks
     * @param id of which project
     * @param contractor who builds or supplies
     * @param amount the whole sum
     * @param paper the contract itself
     * @param bonds the bonds given with it, perhaps none
     * @param expected the version the caller has read
     * @return the project; the contract is the last of its dossier
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState as {@link Project#contracted}
     * @throws InvalidValue as {@link Contract}; {@code value.reference} at {@code /contractor/partnerId}
     */
    public Kept<Project> contract(
            Call call,
            ProjectId id,
            Contractor contractor,
            Money amount,
            Document paper,
            List<Bond> bonds,
            Fact<Long> expected) {
        return recorded(call, id, expected, (stores, project) -> {
            if (contractor
                    .partner()
                    .is(who -> stores.of(Partners.class).find(who).isEmpty())) {
                throw InvalidValue.at("/contractor/partnerId", "value.reference", "unknown");
            }
            RetentionTerms retention =
                    RetentionTerms.of(stores.rulebook().on(paper.date()).works());
            return project.contracted(
                    new Contract(new ContractId(ids.id()), contractor, amount, retention, paper, bonds));
        });
    }

    /**
     * Records a bond for a contract.
     *
     * @param call who asks
     * @param id of which project
     * @param contract for which of its contracts
     * @param bond what was given
     * @param expected the version the caller has read
     * @return the project
     * @throws Rejected.UnknownId when there is no such project, or it has no such contract
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState as {@link Project#bonded}
     */
    public Kept<Project> bond(Call call, ProjectId id, ContractId contract, Bond bond, Fact<Long> expected) {
        return recorded(call, id, expected, (stores, project) -> {
            if (project.dossier().contract(contract).isEmpty()) {
                throw new Rejected.UnknownId(contract.value());
            }
            return project.bonded(contract, bond);
        });
    }

    /**
     * Records how far works have come.
     *
     * @param call who asks, and reports
     * @param id of which project
     * @param report what is reported
     * @param expected the version the caller has read
     * @return the project
     * @throws Rejected.UnknownId when there is no such project
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState as {@link Project#progressed}
     * @throws InvalidValue as {@link Project#progressed}
     */
    public Kept<Project> progress(Call call, ProjectId id, ReportProgress report, Fact<Long> expected) {
        return recorded(
                call,
                id,
                expected,
                (stores, project) -> project.progressed(
                        new Progress(act(call, report.on()), report.percent(), report.photos(), report.remarks())));
    }

    private Kept<Project> recorded(
            Call call, ProjectId id, Fact<Long> expected, BiFunction<Stores, Project, Project.Recorded> record) {
        call.require(Permission.WRITE_PROJECTS);
        return work.inTransaction(stores -> {
            Versioned<Project> read = stores.of(Projects.class).get(id);
            Project project = read.ifStill(id.value(), expected);
            return writer.kept(stores, call, read, record.apply(stores, project));
        });
    }

    private static Act act(Call call, LocalDate on) {
        return new Act(call.actor().id(), on);
    }

    /**
     * A report of progress.
     *
     * @param on for which day
     * @param percent how much is done, 0 to 100
     * @param photos photos by their references, and other papers; may be empty
     * @param remarks a paragraph, perhaps unsaid
     */
    public record ReportProgress(LocalDate on, int percent, List<Document> photos, Fact<String> remarks) {
        /** Copies the papers. */
        public ReportProgress {
            photos = List.copyOf(photos);
        }
    }
}
