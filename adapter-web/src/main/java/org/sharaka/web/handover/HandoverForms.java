package org.sharaka.web.handover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.handover.ProposeHandover;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.handover.AskedWaiver;
import org.sharaka.domain.handover.Decided;
import org.sharaka.domain.handover.DeedPapers;
import org.sharaka.domain.handover.Passage;
import org.sharaka.domain.handover.StateUse;
import org.sharaka.domain.handover.Transfer;
import org.sharaka.domain.handover.VisitCentre;
import org.sharaka.web.condition.ConditionForm;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.partnership.SignatoryWire;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What is handed in with a handover and its steps. */
final class HandoverForms {

    private static final int LONGEST_MONTH = 1_200;

    private HandoverForms() {}

    /** A waiver that is requested. */
    record WaiverForm(
            @NotNull List<RuleCode> rules,
            @NotNull String reason,
            @NotNull BoardForm decision,
            @Ahead @NotNull LocalDate until)
            implements Part<AskedWaiver> {

        static WaiverForm of(AskedWaiver waiver) {
            return new WaiverForm(waiver.rules(), waiver.reason(), BoardForm.of(waiver.decision()), waiver.until());
        }

        @Override
        public AskedWaiver make() {
            return new AskedWaiver(rules, reason, decision.make(), until);
        }
    }

    /** To propose. */
    record ProposeForm(
            @NotNull List<CentreId> centres,
            @NotNull Document convention,
            @NotNull LocalDate on,
            List<ConditionForm> conditions,
            List<ConditionForm.ReasonForm> reasons,
            Fact<BoardForm> board,
            Fact<WaiverForm> waiver)
            implements Part<ProposeHandover> {

        @Override
        public ProposeHandover make() {
            return new ProposeHandover(
                    centres, convention, on, ConditionForm.answers(conditions, reasons), decided(board, waiver));
        }
    }

    /** To approve. */
    record ApproveForm(@NotNull LocalDate on, Fact<BoardForm> board, Fact<WaiverForm> waiver) {

        Decided decided() {
            return HandoverForms.decided(board, waiver);
        }
    }

    /** To take a centre out. */
    record LeaveForm(
            @NotNull LocalDate on,
            @NotNull @Paragraph String reason,
            @NotNull CentreId centreId) {}

    /** To sign. */
    record TransferForm(
            @NotNull LocalDate on,
            @NotNull Document deed,
            @NotNull Document assetList,
            @NotNull Document minutes,
            @NotNull List<SignatoryWire> signatories,
            Fact<Document> staffList,
            Fact<List<Document>> contracts,
            Fact<Document> registration,
            Fact<Boolean> freeOfCharge,
            Fact<Document> publicUtility,
            Fact<Document> giftAuthorisation,
            Fact<Boolean> ownLand,
            Fact<Document> ownerConsent,
            List<ConditionForm> conditions,
            List<ConditionForm.ReasonForm> reasons)
            implements Part<Transfer> {

        @Override
        public Transfer make() {
            Passage passage = new Passage(
                    staffList,
                    contracts,
                    registration,
                    freeOfCharge,
                    publicUtility,
                    giftAuthorisation,
                    ownLand,
                    ownerConsent);
            DeedPapers papers = new DeedPapers(deed, assetList, minutes, Part.values(signatories), Fact.known(passage));
            return new Transfer(on, Fact.known(papers), ConditionForm.answers(conditions, reasons));
        }
    }

    /** To visit a centre. */
    record VisitForm(
            @NotNull LocalDate on,
            @NotNull @Between(most = LONGEST_MONTH) Integer month,
            Fact<CentreId> centreId,
            @NotNull Document minutes) {

        /** As it is looked at beforehand: what is planned for no month is ruled on too. */
        static VisitCentre ahead(Exchange exchange, LocalDate on) {
            return VisitCentre.on(
                    on, exchange.query().value("month", VisitForm::monthOf).orElse(0));
        }

        private static int monthOf(String text) {
            if (!text.matches("[0-9]{1,4}")) {
                throw InvalidValue.of("value.range", "between", 1, LONGEST_MONTH);
            }
            return Integer.parseInt(text);
        }
    }

    /** How a centre is used and insured, for a year. */
    record UseStatementForm(
            @NotNull LocalDate on,
            @NotNull @Between(most = LONGEST_MONTH) Integer year,
            Fact<CentreId> centreId,
            @NotNull Document document,
            @NotNull Document insurance)
            implements Part<StateUse> {

        @Override
        public StateUse make() {
            return new StateUse(on, centreId, year, Fact.known(document), Fact.known(insurance));
        }

        static StateUse ahead(Exchange exchange, LocalDate on) {
            return StateUse.on(
                    on,
                    Fact.of(exchange.query().text("centreId").map(CentreId::new)),
                    exchange.query().value("year", VisitForm::monthOf).orElse(0));
        }
    }

    private static Decided decided(Fact<BoardForm> board, Fact<WaiverForm> waiver) {
        return new Decided(board.map(Part::make), waiver.map(Part::make));
    }
}
