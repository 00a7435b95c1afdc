package org.sharaka.domain.project;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesOn;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts of the steps that prepare a project. */
public sealed interface PreparationInquiry extends Inquiry {

    /** The project they were read from. */
    ProjectId project();

    /** Whom the file of the project names, and the interests of who acts. */
    Parties parties();

    private PartiesOn partiesOn() {
        return parties().at(this);
    }

    /** To submit it, past the rules on parties alone. */
    record Submitting(LocalDate on, ProjectId project, Parties parties) implements PreparationInquiry {

        private static final Gate<Submitting> GATE = Gate.<Submitting>named(Arrow.SUBMIT.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, PreparationInquiry::partiesOn)
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * To conclude its review.
     *
     * @param review the last review by then, where it looked at the present submission
     */
    record Appraising(LocalDate on, ProjectId project, Parties parties, Fact<LastReview> review, SixPointsStated points)
            implements PreparationInquiry {

        private static final Gate<Appraising> GATE = Gate.<Appraising>named(Arrow.APPRAISE.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, PreparationInquiry::partiesOn)
                .rule(
                        ProjectRules.REVIEW,
                        (facts, values) -> ProjectRules.reviewed(facts.review, facts.points, facts.on))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * To enter it in a programme.
     *
     * @param programme the programme it is entered in
     */
    record Programming(
            LocalDate on, ProjectId project, Parties parties, Fact<ProgrammeId> programme, SixPointsStated points)
            implements PreparationInquiry {

        private static final Gate<Programming> GATE = Gate.<Programming>named(Arrow.PROGRAMME.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, PreparationInquiry::partiesOn)
                .rule(
                        ProjectRules.PROGRAMMED,
                        (facts, values) -> ProjectRules.programmed(facts.programme, facts.points, facts.on))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }
}
