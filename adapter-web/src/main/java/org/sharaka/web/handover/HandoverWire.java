package org.sharaka.web.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.AskedWaiver;
import org.sharaka.domain.handover.Deed;
import org.sharaka.domain.handover.FollowUp;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverCentre;
import org.sharaka.domain.handover.HandoverSnapshot;
import org.sharaka.domain.handover.Passage;
import org.sharaka.domain.handover.TransferredValue;
import org.sharaka.domain.handover.UseStatement;
import org.sharaka.domain.handover.Visit;
import org.sharaka.web.condition.WrittenReasonWire;
import org.sharaka.web.partnership.SignatoryWire;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.TakeoverWire;

/** A handover as it stands today; what is unknown is null. */
record HandoverWire(
        String id,
        String reference,
        String managerId,
        String state,
        List<CentreWire> centres,
        DocumentWire convention,
        ActWire proposed,
        List<WrittenReasonWire> reasons,
        BoardForm board,
        HandoverForms.WaiverForm waiver,
        ActWire firstApproval,
        ActWire secondApproval,
        WrittenActWire refused,
        WrittenActWire withdrawn,
        DeedWire deed,
        String followUpUntil,
        List<VisitWire> visits,
        List<UseStatementWire> useStatements,
        ActWire closed,
        List<TakeoverWire> takeovers) {

    static HandoverWire of(Handover handover, LocalDate today) {
        HandoverSnapshot state = handover.snapshot();
        return new HandoverWire(
                handover.id().value(),
                state.reference(),
                handover.manager().value(),
                handover.stateOn(today).name(),
                state.centres().stream().map(CentreWire::of).toList(),
                DocumentWire.of(state.convention()),
                ActWire.of(state.proposed()),
                WrittenReasonWire.of(state.reasons()),
                state.board().fold(BoardForm::of, () -> null),
                state.waiver().fold((AskedWaiver waiver) -> HandoverForms.WaiverForm.of(waiver), () -> null),
                state.first().fold(ActWire::of, () -> null),
                state.second().fold(ActWire::of, () -> null),
                state.refused().fold(WrittenActWire::of, () -> null),
                state.withdrawn().fold(WrittenActWire::of, () -> null),
                state.deed().fold(DeedWire::of, () -> null),
                handover.followUp().fold((FollowUp after) -> after.end().toString(), () -> null),
                state.visits().stream().map(VisitWire::of).toList(),
                state.statements().stream().map(UseStatementWire::of).toList(),
                state.closed().fold(ActWire::of, () -> null),
                TakeoverWire.of(state.takeovers()));
    }

    /** A centre of the convention. */
    record CentreWire(String centreId, String reference, WrittenActWire left, ActWire reverted) {

        static CentreWire of(HandoverCentre centre) {
            return new CentreWire(
                    centre.centre().value(),
                    centre.reference(),
                    centre.left().fold(WrittenActWire::of, () -> null),
                    centre.reverted().fold(ActWire::of, () -> null));
        }
    }

    /** The deed. */
    record DeedWire(
            ActWire signed,
            DocumentWire deed,
            DocumentWire assetList,
            DocumentWire minutes,
            List<SignatoryWire> signatories,
            List<ValueWire> values,
            DocumentWire staffList,
            List<DocumentWire> contracts,
            DocumentWire registration,
            Boolean freeOfCharge,
            DocumentWire publicUtility,
            DocumentWire giftAuthorisation,
            Boolean ownLand,
            DocumentWire ownerConsent) {

        static DeedWire of(Deed deed) {
            return new DeedWire(
                    ActWire.of(deed.by()),
                    DocumentWire.of(deed.deed()),
                    DocumentWire.of(deed.assetList()),
                    DocumentWire.of(deed.minutes()),
                    SignatoryWire.of(deed.signatories()),
                    deed.values().stream().map(ValueWire::of).toList(),
                    paper(deed, Passage::staffList),
                    of(deed, Passage::contracts).fold(DocumentWire::of, () -> null),
                    paper(deed, Passage::registration),
                    of(deed, Passage::freeOfCharge).fold(free -> free, () -> null),
                    paper(deed, Passage::publicUtility),
                    paper(deed, Passage::giftAuthorisation),
                    of(deed, Passage::ownLand).fold(own -> own, () -> null),
                    paper(deed, Passage::ownerConsent));
        }

        private static DocumentWire paper(Deed deed, Function<Passage, Fact<Document>> part) {
            return DocumentWire.of(of(deed, part));
        }

        private static <T> Fact<T> of(Deed deed, Function<Passage, Fact<T>> part) {
            return deed.passage().fold(part, Fact::unknown);
        }
    }

    /** What a centre is worth, by source of funds. */
    record ValueWire(String centreId, MoneyWire foundation, MoneyWire sponsor, MoneyWire inKind, MoneyWire total) {

        static ValueWire of(TransferredValue value) {
            return new ValueWire(
                    value.centre().value(),
                    MoneyWire.of(value.of(AssetSource.FOUNDATION)),
                    MoneyWire.of(value.of(AssetSource.SPONSOR)),
                    MoneyWire.of(value.of(AssetSource.IN_KIND)),
                    MoneyWire.of(value.total()));
        }
    }

    /** A yearly statement of use and insurance. */
    record UseStatementWire(
            String id, String centreId, int year, ActWire recorded, DocumentWire document, DocumentWire insurance) {

        static UseStatementWire of(UseStatement stated) {
            return new UseStatementWire(
                    stated.id().value(),
                    stated.centre().value(),
                    stated.year(),
                    ActWire.of(stated.by()),
                    DocumentWire.of(stated.document()),
                    DocumentWire.of(stated.insurance()));
        }
    }

    /** A visit of follow-up. */
    record VisitWire(String centreId, int month, ActWire visited, DocumentWire minutes) {

        static VisitWire of(Visit visit) {
            return new VisitWire(
                    visit.centre().value(), visit.month(), ActWire.of(visit.by()), DocumentWire.of(visit.minutes()));
        }
    }
}
