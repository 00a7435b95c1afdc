package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/** A step in the life of an agreement (S7, S8); it is signed by a {@link ProjectStep.Agree}. */
public sealed interface AgreementStep extends Step<Agreement, AgreementCircumstances>
        permits AgreementStep.Hold,
                AgreementStep.Terminate,
                AgreementStep.Succeed,
                AgreementStep.Fulfil,
                AmendAgreement {

    /** A step, as it is looked at beforehand: of its day alone. */
    static AgreementStep on(AgreementArrow arrow, LocalDate day) {
        return switch (arrow) {
            case SUSPEND, RESUME -> new Hold(arrow, day, Fact.unknown(), Fact.unknown());
            case AMEND ->
                new AmendAgreement(
                        day,
                        Fact.unknown(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Fact.unknown(),
                        Fact.unknown());
            case TERMINATE -> new Terminate(day, Fact.unknown(), Fact.unknown(), Settlement.NONE);
            case FULFIL -> new Fulfil(day);
            case SUCCEED -> new Succeed(Acceptance.on(day));
            case SIGN -> throw new IllegalArgumentException("an agreement is signed with its first project");
        };
    }

    /** The arrow of its life that it is. */
    AgreementArrow arrow();

    /** Why it is taken; unknown where it needs no reason. */
    default Fact<Reason> reason() {
        return Fact.unknown();
    }

    /** The paper that says so; unknown where there is none. */
    default Fact<Document> paper() {
        return Fact.unknown();
    }

    /** What is handed in to take it over; unknown for any other step. */
    default Fact<Acceptance> acceptance() {
        return Fact.unknown();
    }

    /** The facts of its gate. */
    Inquiry facts(Agreement agreement, AgreementCircumstances around);

    /** What the journal's reader needs beside day, reason and paper. */
    default Map<String, String> particulars(Agreement agreement) {
        return Map.of();
    }

    @Override
    default StepKind kind() {
        return arrow().kind();
    }

    @Override
    default Inquiry look(Rulebook book, Agreement before, AgreementCircumstances around) {
        before.requires(arrow());
        return facts(before, around);
    }

    @Override
    default LocalDate earliest(Agreement before, AgreementCircumstances around) {
        return before.lastStepOn();
    }

    @Override
    default Recorded<Agreement> take(Rulebook book, Agreement before, AgreementCircumstances around) {
        return before.moved(
                arrow(), new Act(around.by(), on()), reason().map(Reason::text), paper(), particulars(before));
    }

    /**
     * The agreement is held with all its projects, which is protective and needs nothing, or is in force again.
     *
     * @param arrow {@link AgreementArrow#SUSPEND} or {@link AgreementArrow#RESUME}
     * @param reason why; required to take it
     * @param paper perhaps none
     */
    record Hold(AgreementArrow arrow, LocalDate on, Fact<Reason> reason, Fact<Document> paper)
            implements AgreementStep {

        @Override
        public AgreementInquiry facts(Agreement agreement, AgreementCircumstances around) {
            return arrow == AgreementArrow.SUSPEND
                    ? new AgreementInquiry.Suspending(on, agreement.id())
                    : new AgreementInquiry.Resuming(on, agreement.id(), around.parties());
        }

        @Override
        public void check(Agreement before) {
            reason.required("/reason");
        }
    }

    /**
     * The agreement ends before it is fulfilled ({@code works.settlement}).
     *
     * @param reason why; required to take it
     * @param paper a notice or a decision
     * @param settlement what becomes of works and money
     */
    record Terminate(LocalDate on, Fact<Reason> reason, Fact<Document> paper, Settlement settlement)
            implements AgreementStep {

        private static final List<DocumentKind> PAPERS = List.of(DocumentKind.NOTICE, DocumentKind.DECISION);

        /**
         * Checks the paper.
         *
         * @throws InvalidValue {@code value.enum} at {@code /document/kind}
         */
        public Terminate {
            Fact<DocumentKind> other = paper.map(Document::kind).onlyIf(kind -> !PAPERS.contains(kind));
            other.value().ifPresent(kind -> {
                throw InvalidValue.at("/document/kind", "value.enum", "unknown", kind, "NOTICE, DECISION");
            });
        }

        @Override
        public AgreementArrow arrow() {
            return AgreementArrow.TERMINATE;
        }

        @Override
        public AgreementInquiry facts(Agreement agreement, AgreementCircumstances around) {
            return new AgreementInquiry.Terminating(on, agreement.id(), settlement, around.ending(agreement));
        }

        @Override
        public void check(Agreement before) {
            Faults faults = new Faults();
            faults.take("", () -> reason.required("/reason"));
            faults.take("", () -> paper.required("/document"));
            faults.throwIfAny();
        }

        @Override
        public Map<String, String> particulars(Agreement agreement) {
            return settlement.particulars();
        }
    }

    /**
     * Heirs or a successor take the agreement over from a party that has ended, with all that rests on it
     * ({@code succession.accept}). What it has passed is not required again.
     */
    record Succeed(Acceptance taking) implements AgreementStep {

        @Override
        public AgreementArrow arrow() {
            return AgreementArrow.SUCCEED;
        }

        @Override
        public LocalDate on() {
            return taking.on();
        }

        @Override
        public Fact<Acceptance> acceptance() {
            return Fact.known(taking);
        }

        @Override
        public Fact<Document> paper() {
            return taking.document();
        }

        @Override
        public Inquiry facts(Agreement agreement, AgreementCircumstances around) {
            return around.succession().required("/successorId").inquiry(agreement.whatSucceeds(), taking);
        }

        @Override
        public void check(Agreement before) {
            taking.check();
        }

        @Override
        public Recorded<Agreement> take(Rulebook book, Agreement before, AgreementCircumstances around) {
            return before.takenOver(around.succession().required("/successorId").takeover(taking));
        }
    }

    /** All projects of the agreement are accepted or cancelled. */
    record Fulfil(LocalDate on) implements AgreementStep {

        @Override
        public AgreementArrow arrow() {
            return AgreementArrow.FULFIL;
        }

        @Override
        public AgreementInquiry facts(Agreement agreement, AgreementCircumstances around) {
            around.requiresEnds();
            return new AgreementInquiry.Fulfilling(on, agreement.id(), around.parties());
        }
    }
}
