package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.OwnAmendment;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The two steps by which an own project is amended: one person prepares, another approves ({@code terms.amendment}).
 */
public sealed interface OwnAmendmentStep extends Step<Project, OwnAmendmentStep.Circumstances> {

    @Override
    default LocalDate earliest(Project before, Circumstances around) {
        return before.lastStepOn();
    }

    /**
     * What its gate needs to know beside the project.
     *
     * @param by who acts for the foundation
     * @param parties the partners of its file, and the interests of who acts
     * @param spent what was spent on the project by the day
     * @param paid what was paid under each contract that is changed
     */
    record Circumstances(UserId by, Parties parties, Money spent, Map<ContractId, Money> paid) {

        /** Copies the map. */
        public Circumstances {
            paid = Map.copyOf(paid);
        }

        private OwnAmendmentInquiry inquiry(
                String gate,
                LocalDate on,
                Project project,
                Fact<Document> paper,
                Fact<Brief.Budget> budget,
                List<OwnAmendment.NewAmount> contracts,
                Fact<UserId> prepared) {
            return new OwnAmendmentInquiry(
                    gate,
                    on,
                    project.id(),
                    parties,
                    paper,
                    budget.fold(Brief.Budget::total, Fact::<Money>unknown).value().stream()
                            .map(total -> new Rebudgeting(project.reference(), total, spent, Fact.unknown()))
                            .toList(),
                    contracts.stream()
                            .map(one -> new Recontracting(
                                    one.contract().value(),
                                    one.amount(),
                                    paid.getOrDefault(one.contract(), Money.ZERO)))
                            .toList(),
                    prepared,
                    by);
        }
    }

    /** The contracts that it changes. */
    List<ContractId> contracts(Project project);

    /**
     * It is prepared; nothing changes until it is approved.
     *
     * @param paper the {@link DocumentKind#DECISION}; required to take it
     * @param what what it changes, planned dates too
     * @param budget the new budget; unknown where it stays
     * @param amounts the contracts with another amount
     */
    record Prepare(
            LocalDate on,
            Fact<Document> paper,
            String what,
            Fact<Brief.Budget> budget,
            List<OwnAmendment.NewAmount> amounts)
            implements OwnAmendmentStep {

        /** For those who write projects. */
        public static final StepKind KIND = new StepKind("amend", Permission.WRITE_PROJECTS);

        /** Requires a decision of the day or before, a fault at {@code /document}. */
        public Prepare {
            amounts = List.copyOf(amounts);
            Faults faults = new Faults();
            paper.value().ifPresent(shown -> shown.mustBe(DocumentKind.DECISION, "/document", faults));
            faults.throwIfAny();
        }

        @Override
        public StepKind kind() {
            return KIND;
        }

        @Override
        public List<ContractId> contracts(Project project) {
            return amounts.stream().map(OwnAmendment.NewAmount::contract).toList();
        }

        @Override
        public OwnAmendmentInquiry look(Rulebook book, Project before, Circumstances around) {
            before.mustBeAmended();
            Faults faults = new Faults();
            for (int place = 0; place < amounts.size(); place++) {
                if (before.dossier().contract(amounts.get(place).contract()).isEmpty()) {
                    faults.add("/contracts/" + place + "/contractId", "value.reference", "unknown");
                }
            }
            faults.throwIfAny();
            return around.inquiry(OwnAmendmentInquiry.PREPARE, on, before, paper, budget, amounts, Fact.unknown());
        }

        @Override
        public void check(Project before) {
            paper.required("/document");
        }

        @Override
        public Recorded<Project> take(Rulebook book, Project before, Circumstances around) {
            return before.amending(new OwnAmendment(
                    before.dossier().amendments().size() + 1,
                    new Act(around.by(), on),
                    paper.required("/document"),
                    what,
                    budget,
                    amounts,
                    Fact.unknown()));
        }
    }

    /**
     * It is approved by somebody else, and changes the project.
     *
     * @param number of the amendment that is prepared
     */
    record Approve(LocalDate on, int number) implements OwnAmendmentStep {

        /** For those who approve projects. */
        public static final StepKind KIND = new StepKind("approve", Permission.APPROVE_PROJECTS);

        @Override
        public StepKind kind() {
            return KIND;
        }

        @Override
        public List<ContractId> contracts(Project project) {
            return project.dossier().amendment(number).stream()
                    .flatMap(prepared -> prepared.contracts().stream())
                    .map(OwnAmendment.NewAmount::contract)
                    .toList();
        }

        @Override
        public OwnAmendmentInquiry look(Rulebook book, Project before, Circumstances around) {
            before.mustBeAmended();
            OwnAmendment prepared = of(before);
            if (prepared.approved().value().isPresent()) {
                throw new WrongState(KIND.word(), "APPROVED");
            }
            return around.inquiry(
                    OwnAmendmentInquiry.APPROVE,
                    on,
                    before,
                    Fact.known(prepared.paper()),
                    prepared.budget(),
                    prepared.contracts(),
                    Fact.known(prepared.prepared().by()));
        }

        @Override
        public LocalDate earliest(Project before, Circumstances around) {
            LocalDate prepared = of(before).prepared().on();
            return prepared.isAfter(before.lastStepOn()) ? prepared : before.lastStepOn();
        }

        @Override
        public Recorded<Project> take(Rulebook book, Project before, Circumstances around) {
            return before.amended(of(before), new Act(around.by(), on));
        }

        private OwnAmendment of(Project project) {
            return project.dossier().amendment(number).orElseThrow();
        }
    }
}
