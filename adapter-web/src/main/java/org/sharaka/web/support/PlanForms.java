package org.sharaka.web.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.support.DeliverGrant;
import org.sharaka.application.support.DeliveredAsset;
import org.sharaka.application.support.DraftPlan;
import org.sharaka.application.support.GrantToMany;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.WithdrawPayment;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.AssetCondition;
import org.sharaka.domain.inventory.AssetSource;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.support.ClosePlan;
import org.sharaka.domain.support.GrantSupport;
import org.sharaka.domain.support.PlanYear;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in about plans and grants. */
final class PlanForms {

    private PlanForms() {}

    /** A plan that is to be approved. */
    record PlanForm(
            @NotNull String managerId,
            @NotNull String on,
            @NotNull String startsOn,
            @NotNull List<@NotNull @Valid YearForm> years) {

        DraftPlan read(Form form, CentreId centre) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<LocalDate> start = form.date("/startsOn", startsOn);
            List<PlanYear> planned = form.each(
                    "/years", years, (pointer, raw) -> raw == null ? Optional.empty() : raw.read(form, pointer));
            form.throwIfAny();
            return new DraftPlan(centre, new PartnerId(managerId), day.orElseThrow(), start.orElseThrow(), planned);
        }
    }

    /** A year of a plan. */
    record YearForm(
            @NotNull BigDecimal year,
            @NotNull @Valid MoneyWire approvedBudget,
            List<@NotNull @Valid MeasureForm> measures) {

        Optional<PlanYear> read(Form form, String pointer) {
            Optional<Integer> number = form.whole(pointer + "/year", year, 1, PlanYear.LAST);
            Optional<Money> budget = form.money(pointer + "/approvedBudget", approvedBudget);
            List<PlannedMeasure> planned = form.each(
                    pointer + "/measures", measures, (at, raw) -> raw == null ? Optional.empty() : raw.read(form, at));
            return number.isEmpty() || budget.isEmpty()
                    ? Optional.empty()
                    : form.take(pointer, () -> new PlanYear(number.get(), budget.get(), planned));
        }
    }

    /** A day. */
    record DayForm(@NotNull String on) {

        LocalDate read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return day.orElseThrow();
        }
    }

    /** A day and a reason. */
    record ReasonForm(@NotNull String on, @NotNull String reason) {

        ClosePlan close(Form form) {
            return new ClosePlan(new DayForm(on).read(form), Fact.known(reason));
        }

        WithdrawPayment withdraw(Form form) {
            return new WithdrawPayment(new DayForm(on).read(form), Fact.known(reason));
        }
    }

    /** A grant. */
    record GrantForm(@NotNull String on, @NotNull @Valid MeasureForm measure) {

        GrantSupport step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<PlannedMeasure> what = measure == null ? Optional.empty() : measure.read(form, "/measure");
            form.throwIfAny();
            return new GrantSupport(day.orElseThrow(), Fact.of(what), false);
        }
    }

    /** One action for many plans. */
    record BatchForm(
            @NotNull String on,
            boolean allOrNone,
            @NotNull @Valid MeasureForm measure,
            @NotNull List<@NotNull String> planIds) {

        GrantToMany read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<PlannedMeasure> what = measure == null ? Optional.empty() : measure.read(form, "/measure");
            form.throwIfAny();
            return new GrantToMany(
                    day.orElseThrow(),
                    allOrNone,
                    what.orElseThrow(),
                    planIds.stream().map(SupportPlanId::new).toList());
        }
    }

    /** A delivery. */
    record DeliveryForm(
            @NotNull String on,
            @Valid DocumentWire document,
            @Valid AssetForm asset) {

        DeliverGrant read(Form form, String grant) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            Optional<DeliveredAsset> entered = asset == null ? Optional.empty() : asset.read(form);
            form.throwIfAny();
            return new DeliverGrant(grant, day.orElseThrow(), Fact.of(paper), Fact.of(entered));
        }
    }

    /** Equipment that was delivered before and enters the inventory. */
    record EntryForm(@NotNull String on, @NotNull @Valid AssetForm asset) {

        DeliveredAsset read(Form form) {
            form.date("/on", on);
            Optional<DeliveredAsset> entered = asset == null ? Optional.empty() : asset.read(form);
            form.throwIfAny();
            return entered.orElseThrow();
        }
    }

    /** Equipment that enters the inventory. */
    record AssetForm(
            @NotNull @Valid MoneyWire value,
            boolean critical,
            @NotNull String condition,
            @NotNull String source) {

        Optional<DeliveredAsset> read(Form form) {
            Optional<Money> worth = form.money("/asset/value", value);
            Optional<AssetCondition> state = form.word("/asset/condition", condition, AssetCondition.class);
            Optional<AssetSource> whose = form.word("/asset/source", source, AssetSource.class);
            return worth.isEmpty() || state.isEmpty() || whose.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DeliveredAsset(worth.get(), critical, state.get(), whose.get()));
        }
    }
}
