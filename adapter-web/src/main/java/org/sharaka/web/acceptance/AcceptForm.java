package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.AcceptProvisionally;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.Handed;
import org.sharaka.domain.acceptance.ItemResult;
import org.sharaka.domain.acceptance.NewCondition;
import org.sharaka.domain.acceptance.NewReserve;
import org.sharaka.domain.acceptance.ReadyForUse;
import org.sharaka.domain.acceptance.WrittenReason;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** Provisional acceptance: what is found, handed in, listed and promised. */
record AcceptForm(
        @NotNull String on,
        List<@NotNull String> lots,
        @Valid ReadyForm ready,
        List<@NotNull @Valid DocumentWire> documents,
        BigDecimal termsVersion,
        List<@NotNull @Valid ItemForm> items,
        List<@NotNull @Valid ReserveForm> reserves,
        List<@NotNull @Valid PromiseForm> conditions,
        List<@NotNull @Valid ReasonForm> reasons)
        implements DeliveryForm {

    @Override
    public DeliveryStep step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Handed handed = handed(form);
        List<NewReserve> listed = form.each("/reserves", reserves, (pointer, one) -> one.read(form, pointer));
        List<NewCondition> promised = form.each("/conditions", conditions, (pointer, one) -> one.read(form, pointer));
        List<WrittenReason> given = form.each("/reasons", reasons, (pointer, one) -> one.read(form, pointer));
        // pointers of the step count places: they are right where none was left out
        boolean readable =
                day.isPresent() && handed.items().size() == size(items) && promised.size() == size(conditions);
        return DeliveryForm.made(
                form,
                readable,
                () -> new AcceptProvisionally(
                        day.orElseThrow(), DeliveryForm.lots(lots), handed, listed, promised, given));
    }

    private Handed handed(Form form) {
        List<Document> papers = form.documents("/documents", documents);
        Fact<Integer> version = Fact.of(form.whole("/termsVersion", termsVersion, 1, Integer.MAX_VALUE));
        List<ItemResult> found = form.each("/items", items, (pointer, item) -> item.read(form, pointer));
        return new Handed(ready == null ? ReadyForUse.UNSAID : ready.read(), papers, version, found);
    }

    private static int size(List<?> list) {
        return list == null ? 0 : list.size();
    }

    /** Whether it is ready for use; what is not said is not so. */
    record ReadyForm(Boolean tests, Boolean equipment, Boolean utilities, Boolean keys) {

        private ReadyForUse read() {
            return new ReadyForUse(said(tests), said(equipment), said(utilities), said(keys));
        }

        private static Fact<Boolean> said(Boolean said) {
            return Fact.of(Optional.ofNullable(said));
        }
    }

    /** What was found of one item of the terms of reference. */
    record ItemForm(@NotNull String item, @NotNull String result) {

        private Optional<ItemResult> read(Form form, String pointer) {
            return form.word(pointer + "/result", result, ItemResult.Result.class)
                    .filter(found -> item != null)
                    .map(found -> new ItemResult(item, found));
        }
    }

    /** Something that acceptance is subject to: a paper that follows, or what answers the warning of a rule. */
    record PromiseForm(String rule, String paper, String what, String who, String by) {

        private Optional<NewCondition> read(Form form, String pointer) {
            Optional<DocumentKind> kind = form.word(pointer + "/paper", paper, DocumentKind.class);
            Optional<LocalDate> day = form.date(pointer + "/by", by);
            boolean readable = (paper == null || kind.isPresent()) && (by == null || day.isPresent());
            return readable
                    ? form.take(
                            pointer,
                            () -> new NewCondition(
                                    DeliveryForm.said(rule),
                                    Fact.of(kind),
                                    DeliveryForm.said(what),
                                    DeliveryForm.said(who),
                                    Fact.of(day)))
                    : Optional.empty();
        }
    }

    /** Why it is accepted though a rule warns. */
    record ReasonForm(@NotNull String rule, @NotNull String reason) {

        private Optional<WrittenReason> read(Form form, String pointer) {
            return rule != null && reason != null
                    ? form.take(pointer, () -> new WrittenReason(rule, reason))
                    : Optional.empty();
        }
    }
}
