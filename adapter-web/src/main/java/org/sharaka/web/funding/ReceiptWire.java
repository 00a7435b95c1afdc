package org.sharaka.web.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.funding.ReceiptStanding;
import org.sharaka.domain.funding.Correction;
import org.sharaka.domain.funding.Declaration;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.Reversal;
import org.sharaka.web.funding.ReceiptForms.InKindWire;
import org.sharaka.web.funding.ReceiptForms.OriginalWire;
import org.sharaka.web.wire.CheckWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;

/** A receipt as corrected last, and where its money is. */
record ReceiptWire(
        String id,
        String number,
        String pledgeId,
        String cause,
        PurposeWire purpose,
        String kind,
        MoneyWire amount,
        String receivedOn,
        String reference,
        OriginalWire original,
        InKindWire inKind,
        MoneyWire left,
        MoneyWire allocated,
        MoneyWire available,
        MoneyWire held,
        MoneyWire uncovered,
        List<CorrectionWire> corrections,
        List<ReversalWire> reversals,
        String declareBy,
        DeclarationWire declaration,
        String recordedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CheckWire> warnings) {

    static ReceiptWire of(ReceiptStanding standing) {
        return of(standing, null);
    }

    /** A receipt that has just been written, with what its writer should know. */
    static ReceiptWire of(ReceiptStanding standing, @Nullable List<CheckWire> warnings) {
        Receipt receipt = standing.receipt().value();
        Receipt.Snapshot state = receipt.snapshot();
        Gift gift = state.gift();
        return new ReceiptWire(
                receipt.id().value(),
                receipt.number(),
                receipt.pledge().fold(PledgeId::value, () -> null),
                receipt.other().fold(other -> other.cause().name(), () -> null),
                receipt.other().map(OtherIncome::purpose).fold(PurposeWire::of, () -> null),
                gift.kind().name(),
                MoneyWire.of(receipt.entry().amount()),
                receipt.entry().receivedOn().toString(),
                receipt.entry().reference(),
                gift.original().fold(OriginalWire::of, () -> null),
                gift.inKind().fold(InKindWire::of, () -> null),
                MoneyWire.of(receipt.left()),
                MoneyWire.of(standing.allocated()),
                MoneyWire.of(standing.available()),
                MoneyWire.of(standing.held()),
                MoneyWire.of(standing.uncovered()),
                state.corrections().stream().map(CorrectionWire::of).toList(),
                state.reversals().stream().map(ReversalWire::of).toList(),
                receipt.declareBy().fold(LocalDate::toString, () -> null),
                state.declaration().fold(DeclarationWire::of, () -> null),
                gift.by().value(),
                warnings);
    }

    /** Money from abroad was declared. */
    record DeclarationWire(String on, String by, DocumentWire document) {

        static DeclarationWire of(Declaration declaration) {
            return new DeclarationWire(
                    declaration.act().on().toString(),
                    declaration.act().by().value(),
                    DocumentWire.of(declaration.document()));
        }
    }

    /** What was set right. */
    record CorrectionWire(String on, String by, MoneyWire amount, String receivedOn, String reference, String reason) {

        static CorrectionWire of(Correction correction) {
            return new CorrectionWire(
                    correction.act().on().toString(),
                    correction.act().by().value(),
                    MoneyWire.of(correction.entry().amount()),
                    correction.entry().receivedOn().toString(),
                    correction.entry().reference(),
                    correction.reason());
        }
    }

    /** What went back to the donor. */
    record ReversalWire(String kind, String on, String by, MoneyWire amount, String reason) {

        static ReversalWire of(Reversal reversal) {
            return new ReversalWire(
                    reversal.kind().name(),
                    reversal.act().on().toString(),
                    reversal.act().by().value(),
                    MoneyWire.of(reversal.amount()),
                    reversal.reason());
        }
    }
}
