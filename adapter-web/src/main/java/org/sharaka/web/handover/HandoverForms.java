package org.sharaka.web.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.handover.ProposeHandover;
import org.sharaka.application.handover.TransferHandover;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.handover.AskedWaiver;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.project.Condition;
import org.sharaka.web.partnership.ConditionForm;
import org.sharaka.web.partnership.SignatoryWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in with a handover and its steps. */
final class HandoverForms {

    private static final int LONGEST_MONTH = 1_200;

    private HandoverForms() {}

    /** A decision of the board. */
    record BoardForm(@NotNull String reference, @NotNull String on) {

        static Fact<BoardDecision> read(Form form, String pointer, BoardForm raw) {
            if (raw == null) {
                return Fact.unknown();
            }
            Optional<LocalDate> day = form.date(pointer + "/on", raw.on());
            return raw.reference() == null || day.isEmpty()
                    ? Fact.unknown()
                    : Fact.of(form.take(pointer, () -> new BoardDecision(raw.reference(), day.get())));
        }

        static BoardForm of(BoardDecision decision) {
            return new BoardForm(decision.reference(), decision.on().toString());
        }
    }

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
    record Propose(
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
            Handover.Decided decided = decided(form, board, waiver);
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
    record Approve(
            @NotNull String on,
            @Valid BoardForm board,
            @Valid WaiverForm waiver) {

        Handover.Decided read(Form form) {
            form.date("/on", on);
            Handover.Decided decided = decided(form, board, waiver);
            form.throwIfAny();
            return decided;
        }
    }

    /** To refuse or withdraw, or to take a centre out. */
    record Stop(@NotNull String on, @NotNull String reason, String centreId) {

        LocalDate read(Form form, boolean ofCentre) {
            Optional<LocalDate> day = form.date("/on", on);
            form.reason(reason);
            if (ofCentre && centreId == null) {
                form.add("/centreId", "value.required", "missing");
            }
            form.throwIfAny();
            return day.orElseThrow();
        }
    }

    /** To sign. */
    record Transfer(
            @NotNull String on,
            @NotNull @Valid DocumentWire deed,
            @NotNull @Valid DocumentWire assetList,
            @NotNull @Valid DocumentWire minutes,
            @NotNull List<@NotNull @Valid SignatoryWire> signatories,
            List<@NotNull @Valid ConditionForm> conditions) {

        TransferHandover read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> signed = form.document("/deed", deed);
            Optional<Document> assets = form.document("/assetList", assetList);
            Optional<Document> delivered = form.document("/minutes", minutes);
            List<Signatory> people = SignatoryWire.read(form, signatories);
            List<Condition> said = said(form, conditions);
            form.throwIfAny();
            return new TransferHandover(
                    day.orElseThrow(),
                    signed.orElseThrow(),
                    assets.orElseThrow(),
                    delivered.orElseThrow(),
                    people,
                    said);
        }
    }

    /** A visit of follow-up. */
    record VisitForm(
            @NotNull String on,
            @NotNull BigDecimal month,
            String centreId,
            @NotNull @Valid DocumentWire minutes) {

        Visited read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Integer> planned = form.whole("/month", month, 1, LONGEST_MONTH);
            Optional<Document> paper = form.document("/minutes", minutes);
            form.throwIfAny();
            return new Visited(
                    day.orElseThrow(),
                    planned.orElseThrow(),
                    Fact.of(Optional.ofNullable(centreId).map(CentreId::new)),
                    paper.orElseThrow());
        }
    }

    /** A visit as it was read. */
    record Visited(LocalDate on, int month, Fact<CentreId> centre, Document minutes) {}

    /** Only a day. */
    record OnDay(@NotNull String on) {

        LocalDate read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return day.orElseThrow();
        }
    }

    private static List<Condition> said(Form form, List<ConditionForm> conditions) {
        return form.each(
                "/conditions", conditions, (pointer, one) -> one == null ? Optional.empty() : one.read(form, pointer));
    }

    private static Handover.Decided decided(Form form, BoardForm board, WaiverForm waiver) {
        return new Handover.Decided(BoardForm.read(form, "/board", board), WaiverForm.read(form, waiver));
    }
}
