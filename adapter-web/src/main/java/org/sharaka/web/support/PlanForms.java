package org.sharaka.web.support;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.support.DeliverGrant;
import org.sharaka.application.support.DeliveredAsset;
import org.sharaka.application.support.DraftPlan;
import org.sharaka.application.support.GrantToMany;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.support.GrantSupport;
import org.sharaka.domain.support.PlanYear;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Part;

/** What is handed in about plans and grants. */
final class PlanForms {

    private PlanForms() {}

    /** A plan that is to be approved. */
    record PlanForm(
            @NotNull PartnerId managerId,
            @NotNull LocalDate on,
            @Ahead @NotNull LocalDate startsOn,
            @NotNull List<YearForm> years) {

        DraftPlan of(CentreId centre) {
            return new DraftPlan(centre, managerId, on, startsOn, Part.values(years));
        }
    }

    /** A year of a plan. */
    record YearForm(
            @NotNull @Between(most = PlanYear.LAST) Integer year,
            @NotNull Money approvedBudget,
            List<MeasureForm> measures)
            implements Part<PlanYear> {

        @Override
        public PlanYear make() {
            return new PlanYear(year, approvedBudget, Part.values(measures));
        }
    }

    /** A grant. */
    record GrantForm(@NotNull LocalDate on, @NotNull MeasureForm measure) implements Part<GrantSupport> {

        @Override
        public GrantSupport make() {
            return new GrantSupport(on, Fact.known(measure.make()), false);
        }
    }

    /** One action for many plans. */
    record BatchForm(
            @NotNull LocalDate on,
            boolean allOrNone,
            @NotNull MeasureForm measure,
            @NotNull List<SupportPlanId> planIds)
            implements Part<GrantToMany> {

        @Override
        public GrantToMany make() {
            return new GrantToMany(on, allOrNone, measure.make(), planIds);
        }
    }

    /** A delivery. */
    record DeliveryForm(@NotNull LocalDate on, Fact<Document> document, Fact<AssetForm> asset) {

        DeliverGrant of(String grant) {
            return new DeliverGrant(grant, on, document, asset.map(Part::make));
        }
    }

    /** Equipment that was delivered before and enters the inventory. */
    record EntryForm(@NotNull LocalDate on, @NotNull AssetForm asset) {}

    /** Equipment that enters the inventory. */
    record AssetForm(
            @NotNull Money value,
            boolean critical,
            @NotNull AssetCondition condition,
            @NotNull AssetSource source) implements Part<DeliveredAsset> {

        @Override
        public DeliveredAsset make() {
            return new DeliveredAsset(value, critical, condition, source);
        }
    }
}
