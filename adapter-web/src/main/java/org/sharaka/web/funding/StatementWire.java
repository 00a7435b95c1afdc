package org.sharaka.web.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.funding.DonorStatement;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.LedgerLine;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Place;
import org.sharaka.web.sheet.CsvLines;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;

/** What was promised and given by a donor, and became of it, in a span of days. */
record StatementWire(
        String donorId,
        String from,
        String to,
        FundingWire.FiguresWire opening,
        FundingWire.FiguresWire closing,
        List<FundingWire.PairWire> projects,
        List<DueWire> due,
        List<LineWire> items,
        @Nullable String next) {

    static StatementWire of(DonorStatement statement) {
        return new StatementWire(
                statement.donor().value(),
                statement.from().toString(),
                statement.to().toString(),
                FundingWire.FiguresWire.of(statement.opening()),
                FundingWire.FiguresWire.of(statement.closing()),
                statement.projects().stream().map(FundingWire.PairWire::of).toList(),
                statement.due().stream().map(DueWire::of).toList(),
                statement.lines().items().stream().map(LineWire::of).toList(),
                Place.cursor(statement.lines().next()));
    }

    /** An instalment that is not covered. */
    record DueWire(String pledgeId, String dueOn, MoneyWire amount, MoneyWire uncovered) {

        static DueWire of(DueInstalment due) {
            return new DueWire(
                    due.pledge().value(),
                    due.dueOn().toString(),
                    MoneyWire.of(due.amount()),
                    MoneyWire.of(due.uncovered()));
        }
    }

    /** A movement. */
    record LineWire(
            String on,
            String kind,
            MoneyWire amount,
            boolean inKind,
            String pledgeId,
            String receiptId,
            String reference,
            @Nullable String allocationId,
            @Nullable PurposeWire to,
            @Nullable String paymentId,
            @Nullable DocumentWire document) {

        static LineWire of(LedgerLine line) {
            return new LineWire(
                    line.movement().on().toString(),
                    line.movement().kind().name(),
                    MoneyWire.of(line.movement().amount()),
                    line.inKind(),
                    line.pledge().value(),
                    line.movement().receipt().value(),
                    line.reference(),
                    id(line.movement().allocation()),
                    line.to().fold(PurposeWire::of, () -> null),
                    id(line.movement().payment()),
                    line.document().fold(DocumentWire::of, () -> null));
        }

        static CsvLines heading() {
            return new CsvLines()
                    .line(
                            "on",
                            "kind",
                            "amount",
                            "currency",
                            "inKind",
                            "pledgeId",
                            "receiptId",
                            "reference",
                            "allocationId",
                            "to.kind",
                            "to.id",
                            "paymentId",
                            "document.kind",
                            "document.reference",
                            "document.date");
        }

        void writtenIn(CsvLines sheet) {
            Optional<PurposeWire> target = Optional.ofNullable(to);
            Optional<DocumentWire> paper = Optional.ofNullable(document);
            sheet.line(
                    on,
                    kind,
                    new BigDecimal(amount.amount().money().plain()),
                    amount.currency(),
                    inKind,
                    pledgeId,
                    receiptId,
                    reference,
                    allocationId,
                    target.map(PurposeWire::kind).orElse(null),
                    target.map(PurposeWire::id).orElse(null),
                    paymentId,
                    paper.map(DocumentWire::kind).orElse(null),
                    paper.map(DocumentWire::reference).orElse(null),
                    paper.map(DocumentWire::date).orElse(null));
        }

        private static @Nullable String id(Fact<? extends Id> id) {
            return id.fold(Id::value, () -> null);
        }
    }
}
