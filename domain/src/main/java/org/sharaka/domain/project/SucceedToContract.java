package org.sharaka.domain.project;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Succession;
import org.sharaka.domain.partner.SuccessionInquiry;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Heirs or a successor take a contract over from a contractor that has ended, with its bonds and what is retained under
 * it ({@code succession.accept}).
 *
 * @param contract one of the project's
 * @param acceptance what they hand in
 */
public record SucceedToContract(ContractId contract, Acceptance acceptance) implements Step<Project, Succession> {

    /** For those who write projects. */
    public static final StepKind KIND = Acceptance.kind(Permission.WRITE_PROJECTS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public LocalDate on() {
        return acceptance.on();
    }

    /**
     * The partner that the contract would be taken over from.
     *
     * @throws WrongState named {@code succeed} where the contractor is only named: such a one has no end on record
     */
    public PartnerId before(Project project) {
        return in(project).holder().partner().value().orElseThrow(() -> new WrongState(KIND.word(), "NAMED_ONLY"));
    }

    @Override
    public Inquiry look(Rulebook book, Project project, Succession around) {
        return around.inquiry(SuccessionInquiry.Of.CONTRACT, acceptance);
    }

    @Override
    public LocalDate earliest(Project project, Succession around) {
        return in(project).lastStep();
    }

    @Override
    public void check(Project project) {
        acceptance.check();
    }

    @Override
    public Recorded<Project> take(Rulebook book, Project project, Succession around) {
        return project.takenOver(contract, around.takeover(acceptance));
    }

    private Contract in(Project project) {
        return project.dossier().contract(contract).orElseThrow();
    }
}
