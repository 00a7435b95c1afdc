package org.sharaka.web.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.handover.ProposeHandover;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.handover.Approve;
import org.sharaka.domain.handover.AskedWaiver;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.CallOff;
import org.sharaka.domain.handover.Close;
import org.sharaka.domain.handover.Decided;
import org.sharaka.domain.handover.DeedPapers;
import org.sharaka.domain.handover.Leave;
import org.sharaka.domain.handover.Transfer;
import org.sharaka.domain.handover.VisitCentre;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.partnership.ConditionForm;
import org.sharaka.web.partnership.SignatoryWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in with a handover and its steps. */
final class HandoverForms {

    private static final int LONGEST_MONTH = 1_200;

    private HandoverForms() {}

    /** A waiver that is asked for. */
    record WaiverForm(
            @NotNull List<@NotNull String> rules,
            @NotNull String reason,
            @NotNull @Valid BoardForm decision,
            @NotNull String until) {

        static Fact<AskedWaiver> read(Form form, WaiverForm raw) {
            if (raw == null) {
                return Fact.unknown();
            }
            Fact<BoardDecision> decided = BoardForm.read(form, "/waiver/decision", raw.decision());
            Optional<LocalDate> last = form.date("/waiver/until", raw.until());
            boolean whole = raw.rules() != null
                    && !raw.rules().contains(null)
                    && raw.reason() != null
                    && decided.value().isPresent()
                    && last.isPresent();
            return whole
                    ? Fact.of(form.take(
                            "/waiver",
                            () -> new AskedWaiver(
                                    raw.rules().stream().map(WaiverForm::rule).toList(),
                                    raw.reason(),
                                    decided.value().orElseThrow(),
                                    last.get())))
                    : Fact.unknown();
        }

        /** The code as a ruling names it: the family has one dot, what follows says what it is about. */
        private static RuleCode rule(String code) {
            int about = code.indexOf('.', code.indexOf('.') + 1);
            return about < 0 ? RuleCode.of(code) : new RuleCode(code.substring(0, about), code.substring(about + 1));
        }

        static WaiverForm of(AskedWaiver waiver) {
            return new WaiverForm(
                    waiver.rules().stream().map(RuleCode::code).toList(),
                    waiver.reason(),
                    BoardForm.of(waiver.decision()),
                    waiver.until().toString());
        }
    }

    /** To propose. */
    record ProposeForm(
            @NotNull List<@NotNull String> centres,
            @NotNull @Valid DocumentWire convention,
            @NotNull String on,
            List<@NotNull @Valid ConditionForm> conditions,
            @Valid BoardForm board,
            @Valid WaiverForm waiver) {

        ProposeHandover read(Form form) {
            Optional<Document> paper = form.document("/convention", convention);
            Optional<LocalDate> day = form.date("/on", on);
            List<Condition> said = said(form, conditions);
            Decided decided = decided(form, board, waiver);
            form.throwIfAny();
            return new ProposeHandover(
                    centres.stream().map(CentreId::new).toList(),
                    paper.orElseThrow(),
                    day.orElseThrow(),
                    said,
                    decided);
        }
    }

    /** To approve. */
    record ApproveForm(
            @NotNull String on,
            @Valid BoardForm board,
            @Valid WaiverForm waiver) {

        Approve step(StepKind kind, Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Decided decided = decided(form, board, waiver);
            form.throwIfAny();
            return new Approve(kind, day.orElseThrow(), decided);
        }
    }

    /** To refuse or withdraw. */
    record StopForm(@NotNull String on, @NotNull String reason) {

        CallOff step(StepKind kind, Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<String> why = form.reason(reason);
            form.throwIfAny();
            return new CallOff(kind, day.orElseThrow(), Fact.of(why));
        }
    }

    /** To take a centre out. */
    record LeaveForm(
            @NotNull String on,
            @NotNull String reason,
            @NotNull String centreId) {

        Leave step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<String> why = form.reason(reason);
            form.throwIfAny();
            return new Leave(day.orElseThrow(), Fact.known(new CentreId(centreId)), Fact.of(why));
        }
    }

    /** To sign. */
    record TransferForm(
            @NotNull String on,
            @NotNull @Valid DocumentWire deed,
            @NotNull @Valid DocumentWire assetList,
            @NotNull @Valid DocumentWire minutes,
            @NotNull List<@NotNull @Valid SignatoryWire> signatories,
            List<@NotNull @Valid ConditionForm> conditions) {

        Transfer step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> signed = form.document("/deed", deed);
            Optional<Document> assets = form.document("/assetList", assetList);
            Optional<Document> delivered = form.document("/minutes", minutes);
            List<Signatory> people = SignatoryWire.read(form, signatories);
            List<Condition> said = said(form, conditions);
            form.throwIfAny();
            DeedPapers papers =
                    new DeedPapers(signed.orElseThrow(), assets.orElseThrow(), delivered.orElseThrow(), people);
            return new Transfer(day.orElseThrow(), Fact.known(papers), said);
        }
    }

    /** To visit a centre. */
    record VisitForm(
            @NotNull String on,
            @NotNull BigDecimal month,
            String centreId,
            @NotNull @Valid DocumentWire minutes) {

        VisitCentre step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Integer> planned = form.whole("/month", month, 1, LONGEST_MONTH);
            Optional<Document> paper = form.document("/minutes", minutes);
            form.throwIfAny();
            Fact<CentreId> visited = Fact.of(Optional.ofNullable(centreId).map(CentreId::new));
            return new VisitCentre(day.orElseThrow(), visited, planned.orElseThrow(), Fact.of(paper));
        }

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

    /** To close follow-up. */
    record CloseForm(@NotNull String on) {

        Close step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return new Close(day.orElseThrow());
        }
    }

    private static List<Condition> said(Form form, List<ConditionForm> conditions) {
        return form.each(
                "/conditions", conditions, (pointer, one) -> one == null ? Optional.empty() : one.read(form, pointer));
    }

    private static Decided decided(Form form, BoardForm board, WaiverForm waiver) {
        return new Decided(BoardForm.read(form, "/board", board), WaiverForm.read(form, waiver));
    }
}
