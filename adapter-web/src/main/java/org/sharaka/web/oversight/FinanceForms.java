package org.sharaka.web.oversight;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Finances;
import org.sharaka.domain.oversight.OwnResource;
import org.sharaka.domain.oversight.TwelveMonths;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Fitting;
import org.sharaka.web.wire.Part;

/** What is handed in with statements, budgets and commitments. */
final class FinanceForms {

    private FinanceForms() {}

    /** A statement of twelve closed months. */
    record State(
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotNull Money operatingCosts,
            List<ResourceForm> resources,
            @NotNull Money cashReserve,
            @NotNull LocalDate approvedOn,
            @NotNull Document document)
            implements EntryForm, Fitting {

        @Override
        public void fit(Faults faults) {
            Fitting.together(faults, () -> new TwelveMonths(from, until), from, until);
        }

        @Override
        public BookEntry of(Exchange exchange) {
            TwelveMonths months = new TwelveMonths(from, until);
            return new Finances.State(
                    months, operatingCosts, Part.values(resources), cashReserve, approvedOn, document);
        }
    }

    /** A budget of twelve months. */
    record Plan(
            @Ahead @NotNull LocalDate from,
            @Ahead @NotNull LocalDate until,
            @NotNull Money amount,
            List<ResourceForm> secured,
            @NotNull LocalDate approvedOn,
            @NotNull Document document)
            implements EntryForm, Fitting {

        @Override
        public void fit(Faults faults) {
            Fitting.together(faults, () -> new TwelveMonths(from, until), from, until);
        }

        @Override
        public BookEntry of(Exchange exchange) {
            TwelveMonths months = new TwelveMonths(from, until);
            return new Finances.Plan(months, amount, Part.values(secured), approvedOn, document);
        }
    }

    /** A letter of commitment. */
    record Commit(
            @NotNull PartnerId managerId,
            @NotNull LocalDate on,
            @NotNull Document document) implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Finances.Commit(managerId, on, document);
        }
    }

    /** What one source gave, or has promised. */
    record ResourceForm(
            @NotNull String source,
            @NotNull OwnResource.Form form,
            @NotNull Money amount,
            boolean fromFoundation,
            Fact<Document> document,
            boolean recurrent)
            implements Part<OwnResource> {

        static ResourceForm of(OwnResource one) {
            return new ResourceForm(
                    one.source(), one.form(), one.amount(), one.fromFoundation(), one.document(), one.recurrent());
        }

        @Override
        public OwnResource make() {
            return new OwnResource(source, form, amount, fromFoundation, document, recurrent);
        }
    }
}
