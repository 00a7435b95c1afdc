package org.sharaka.web.partnership;

import java.util.List;
import org.sharaka.application.partnership.SettledView;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.Settled;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.web.funding.PurposeWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;

/** The settlements of a project, and what of them is still to be returned. */
record SettledWire(String projectId, MoneyWire toReturn, List<ShareWire> receipts, List<OneWire> settlements) {

    static SettledWire of(SettledView view) {
        return new SettledWire(
                view.settled().value().project().value(),
                MoneyWire.of(view.toReturn().values().stream().reduce(Money.ZERO, Money::plus)),
                view.toReturn().entrySet().stream()
                        .map(open -> new ShareWire(open.getKey().value(), MoneyWire.of(open.getValue())))
                        .toList(),
                view.settled().value().settlements().stream().map(OneWire::of).toList());
    }

    /** Those of several projects. */
    record AllWire(List<SettledWire> items) {}

    /** A part of a receipt. */
    record ShareWire(String receiptId, MoneyWire amount) {

        static ShareWire of(ReceiptShare share) {
            return new ShareWire(share.receipt().value(), MoneyWire.of(share.amount()));
        }
    }

    /** One settlement: what was stated, and what came of it. */
    record OneWire(
            String on,
            String by,
            String agreementId,
            DocumentWire works,
            MoneyWire spent,
            MoneyWire owed,
            MoneyWire returned,
            List<MovedWire> moved,
            String securedBy,
            MoneyWire kept,
            List<ShareWire> held) {

        static OneWire of(Settled settled) {
            Settlement stated = settled.stated();
            return new OneWire(
                    settled.act().on().toString(),
                    settled.act().by().value(),
                    settled.agreement().fold(AgreementId::value, () -> null),
                    DocumentWire.of(stated.works()),
                    MoneyWire.of(stated.spent()),
                    MoneyWire.of(stated.owed()),
                    MoneyWire.of(stated.returned()),
                    settled.moved().stream().map(MovedWire::of).toList(),
                    stated.securedBy().fold(who -> who, () -> null),
                    MoneyWire.of(settled.kept()),
                    settled.toReturn().stream().map(ShareWire::of).toList());
        }
    }

    /** Money that went elsewhere: the pledge it was of, and the pledge it is now. */
    record MovedWire(PurposeWire to, MoneyWire amount, String pledgeId, String asPledgeId) {

        static MovedWire of(Settled.MovedMoney moved) {
            return new MovedWire(
                    PurposeWire.of(moved.to()),
                    MoneyWire.of(moved.amount()),
                    moved.from().value(),
                    moved.as().value());
        }
    }
}
