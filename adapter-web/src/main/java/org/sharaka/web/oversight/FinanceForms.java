package org.sharaka.web.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Finances;
import org.sharaka.domain.oversight.OwnResource;
import org.sharaka.domain.oversight.TwelveMonths;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in with statements, budgets and commitments. */
final class FinanceForms {

    private FinanceForms() {}

    /** A statement of twelve closed months. */
    record State(
            @NotNull String from,
            @NotNull String until,
            @NotNull @Valid MoneyWire operatingCosts,
            List<@NotNull @Valid ResourceForm> resources,
            @NotNull @Valid MoneyWire cashReserve,
            @NotNull String approvedOn,
            @NotNull @Valid DocumentWire document)
            implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<TwelveMonths> months = months(form, from, until);
            Optional<Money> costs = form.money("/operatingCosts", operatingCosts);
            List<OwnResource> own = gathered(form, "/resources", resources);
            Optional<Money> reserve = form.money("/cashReserve", cashReserve);
            Optional<LocalDate> approved = form.date("/approvedOn", approvedOn);
            Optional<Document> accounts = form.document("/document", document);
            form.throwIfAny();
            return new Finances.State(
                    months.orElseThrow(),
                    costs.orElseThrow(),
                    own,
                    reserve.orElseThrow(),
                    approved.orElseThrow(),
                    accounts.orElseThrow());
        }
    }

    /** A budget of twelve months. */
    record Plan(
            @NotNull String from,
            @NotNull String until,
            @NotNull @Valid MoneyWire amount,
            List<@NotNull @Valid ResourceForm> secured,
            @NotNull String approvedOn,
            @NotNull @Valid DocumentWire document)
            implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<TwelveMonths> months = months(form, from, until);
            Optional<Money> whole = form.money("/amount", amount);
            List<OwnResource> promised = gathered(form, "/secured", secured);
            Optional<LocalDate> approved = form.date("/approvedOn", approvedOn);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Finances.Plan(
                    months.orElseThrow(), whole.orElseThrow(), promised, approved.orElseThrow(), paper.orElseThrow());
        }
    }

    /** A letter of commitment. */
    record Commit(
            @NotNull String managerId,
            @NotNull String on,
            @NotNull @Valid DocumentWire document) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> letter = form.document("/document", document);
            form.throwIfAny();
            return new Finances.Commit(new PartnerId(managerId), day.orElseThrow(), letter.orElseThrow());
        }
    }

    /** What one source gave, or has promised. */
    record ResourceForm(
            @NotNull String source,
            @NotNull String form,
            @NotNull @Valid MoneyWire amount,
            Boolean fromFoundation,
            @Valid DocumentWire document) {

        Optional<OwnResource> read(Form read, String pointer) {
            Optional<OwnResource.Form> given = read.word(pointer + "/form", form, OwnResource.Form.class);
            Optional<Money> much = read.money(pointer + "/amount", amount);
            Optional<Document> paper = read.document(pointer + "/document", document);
            return source != null && given.isPresent() && much.isPresent()
                    ? read.take(
                            pointer,
                            () -> new OwnResource(
                                    source,
                                    given.get(),
                                    much.get(),
                                    Boolean.TRUE.equals(fromFoundation),
                                    Fact.of(paper)))
                    : Optional.empty();
        }

        static ResourceForm of(OwnResource one) {
            return new ResourceForm(
                    one.source(),
                    one.form().name(),
                    MoneyWire.of(one.amount()),
                    one.fromFoundation(),
                    DocumentWire.of(one.document()));
        }
    }

    private static Optional<TwelveMonths> months(Form form, String from, String until) {
        Optional<LocalDate> first = form.date("/from", from);
        Optional<LocalDate> last = form.date("/until", until);
        return first.isPresent() && last.isPresent()
                ? form.take("", () -> new TwelveMonths(first.get(), last.get()))
                : Optional.empty();
    }

    private static List<OwnResource> gathered(Form form, String pointer, List<ResourceForm> raw) {
        return form.each(pointer, raw, (at, one) -> one == null ? Optional.empty() : one.read(form, at));
    }
}
