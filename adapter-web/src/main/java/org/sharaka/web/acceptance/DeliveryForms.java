package org.sharaka.web.acceptance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sharaka.domain.acceptance.AcceptFinally;
import org.sharaka.domain.acceptance.AcceptProvisionally;
import org.sharaka.domain.acceptance.CorrectedFact;
import org.sharaka.domain.acceptance.ExtendGuarantee;
import org.sharaka.domain.acceptance.Handed;
import org.sharaka.domain.acceptance.ItemResult;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.NameLots;
import org.sharaka.domain.acceptance.NewLot;
import org.sharaka.domain.acceptance.NewReserve;
import org.sharaka.domain.acceptance.NotifyCompletion;
import org.sharaka.domain.acceptance.RaiseReserve;
import org.sharaka.domain.acceptance.ReadyForUse;
import org.sharaka.domain.acceptance.RecordVisit;
import org.sharaka.domain.acceptance.RefuseAcceptance;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.acceptance.WithdrawAcceptance;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.condition.ConditionForm;
import org.sharaka.web.http.QueryString;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What is handed in with the steps of a delivery; where no lot is named, it is of all that the step is about. */
final class DeliveryForms {

    private DeliveryForms() {}

    /** The lots that works are divided into. */
    record LotsForm(@NotNull LocalDate on, @NotNull List<LotForm> lots) implements Part<NameLots> {

        @Override
        public NameLots make() {
            return new NameLots(on, Part.values(lots));
        }
    }

    /** One lot; its share may be unsaid. */
    record LotForm(@NotNull String name, Fact<Fraction> share) implements Part<NewLot> {

        @Override
        public NewLot make() {
            return new NewLot(name, share);
        }
    }

    /** The notice that works are complete. */
    record NotifyForm(
            @NotNull LocalDate on,
            List<LotId> lots,
            @NotNull Document document) implements Part<NotifyCompletion> {

        @Override
        public NotifyCompletion make() {
            return new NotifyCompletion(on, lots, Fact.known(document));
        }
    }

    /** A visit of lots that were notified complete. */
    record VisitForm(
            @NotNull LocalDate on,
            List<LotId> lots,
            @NotNull @Line String by,
            @Paragraph(Brief.LONGEST_TEXT) Fact<String> remarks,
            Fact<Boolean> occupied)
            implements Part<RecordVisit> {

        @Override
        public RecordVisit make() {
            return new RecordVisit(on, lots, Fact.known(by), remarks, occupied);
        }
    }

    /** Provisional acceptance: what is found, handed in, listed and promised. */
    record AcceptForm(
            @NotNull LocalDate on,
            List<LotId> lots,
            Fact<ReadyForm> ready,
            List<Document> documents,
            @Between Fact<Integer> termsVersion,
            List<ItemForm> items,
            List<AssetLine> assets,
            List<ReserveForm> reserves,
            List<ConditionForm> conditions,
            List<ConditionForm.ReasonForm> reasons)
            implements Part<AcceptProvisionally> {

        @Override
        public AcceptProvisionally make() {
            Handed handed = new Handed(
                    ready.fold(Part::make, () -> ReadyForUse.UNSAID),
                    documents,
                    termsVersion,
                    Part.values(items),
                    IntStream.range(0, assets.size())
                            .mapToObj(place -> Faults.within(
                                    "/assets/" + place, () -> assets.get(place).acquired(on)))
                            .toList());
            return new AcceptProvisionally(
                    on, lots, handed, Part.values(reserves), ConditionForm.answers(conditions, reasons));
        }
    }

    /** Whether it is ready for use. */
    record ReadyForm(Fact<Boolean> tests, Fact<Boolean> equipment, Fact<Boolean> utilities, Fact<Boolean> keys)
            implements Part<ReadyForUse> {

        @Override
        public ReadyForUse make() {
            return new ReadyForUse(tests, equipment, utilities, keys);
        }
    }

    /** What was found of one item of the terms of reference. */
    record ItemForm(@NotNull String item, @NotNull ItemResult.Result result) implements Part<ItemResult> {

        @Override
        public ItemResult make() {
            return new ItemResult(item, result);
        }
    }

    /** A defect that is listed with an acceptance. */
    record ReserveForm(
            Fact<LotId> lot,
            @NotNull Severity severity,
            @NotNull @Paragraph(Brief.LONGEST_TEXT) String text,
            @NotNull @Line String place,
            @Line Fact<String> item,
            @Ahead Fact<LocalDate> deadline)
            implements Part<NewReserve> {

        @Override
        public NewReserve make() {
            return new NewReserve(lot, severity, text, place, item, deadline);
        }
    }

    /** A defect that is listed by itself, on a day. */
    record RaiseForm(
            @NotNull LocalDate on,
            Fact<LotId> lot,
            @NotNull Severity severity,
            @NotNull @Paragraph(Brief.LONGEST_TEXT) String text,
            @NotNull @Line String place,
            @Line Fact<String> item,
            @Ahead Fact<LocalDate> deadline)
            implements Part<RaiseReserve> {

        @Override
        public RaiseReserve make() {
            return new RaiseReserve(
                    on, lot, deadline, Fact.known(new NewReserve(lot, severity, text, place, item, deadline)));
        }
    }

    /** The lifting of a reserve; without evidence the rule refuses. */
    record LiftForm(@NotNull LocalDate on, Fact<Document> evidence) {}

    /** Why acceptance is refused, and what would make it acceptable. */
    record RefuseForm(
            @NotNull LocalDate on,
            List<LotId> lots,
            @NotNull Reason reason,
            @NotNull @Paragraph(Brief.LONGEST_TEXT) String makeAcceptable)
            implements Part<RefuseAcceptance> {

        @Override
        public RefuseAcceptance make() {
            return new RefuseAcceptance(on, lots, Fact.known(reason), Fact.known(makeAcceptable));
        }
    }

    /** The decision that withdraws an acceptance. */
    record WithdrawForm(
            @NotNull LocalDate on,
            List<LotId> lots,
            @NotNull Reason reason,
            @NotNull Document document) implements Part<WithdrawAcceptance> {

        @Override
        public WithdrawAcceptance make() {
            return new WithdrawAcceptance(on, lots, Fact.known(reason), Fact.known(document));
        }
    }

    /** The decision that makes a guarantee longer. */
    record ExtendGuaranteeForm(
            @NotNull LocalDate on,
            List<LotId> lots,
            @Ahead @NotNull LocalDate until,
            @NotNull Reason reason,
            @NotNull Document document)
            implements Part<ExtendGuarantee> {

        @Override
        public ExtendGuarantee make() {
            return new ExtendGuarantee(on, lots, Fact.known(until), Fact.known(reason), Fact.known(document));
        }
    }

    /** Final acceptance. */
    record AcceptFinallyForm(@NotNull LocalDate on, List<LotId> lots, List<Document> documents)
            implements Part<AcceptFinally> {

        @Override
        public AcceptFinally make() {
            return new AcceptFinally(on, lots, documents);
        }
    }

    /** What was recorded wrong at an acceptance: the day of it, the day of a visit, or the papers. */
    record CorrectionForm(
            @NotNull LocalDate on,
            @NotNull Corrected fact,
            Fact<LocalDate> date,
            @Between Fact<Integer> visit,
            Fact<List<Document>> documents,
            @NotNull Reason reason)
            implements Part<CorrectedFact> {

        enum Corrected {
            ACCEPTANCE_DATE,
            VISIT_DATE,
            DOCUMENTS
        }

        /** The fact that a query names; its right value plays no part in the gate. */
        static Fact<CorrectedFact> ahead(QueryString query, LocalDate on) {
            int visit = query.value("visit", Integer::valueOf).orElse(1);
            return Fact.of(query.value("fact", word -> Form.wordOf(word, Corrected.class)))
                    .map(word -> switch (word) {
                        case ACCEPTANCE_DATE -> new CorrectedFact.AcceptedOn(on);
                        case VISIT_DATE -> new CorrectedFact.VisitedOn(visit, on);
                        case DOCUMENTS -> new CorrectedFact.HandedIn(List.of());
                    });
        }

        @Override
        public CorrectedFact make() {
            return switch (fact) {
                case ACCEPTANCE_DATE -> new CorrectedFact.AcceptedOn(date.required("/date"));
                case VISIT_DATE -> new CorrectedFact.VisitedOn(visit.required("/visit"), date.required("/date"));
                case DOCUMENTS -> new CorrectedFact.HandedIn(documents.required("/documents"));
            };
        }
    }
}
