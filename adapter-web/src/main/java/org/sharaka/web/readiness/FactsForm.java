package org.sharaka.web.readiness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a handover as they are handed in. What is absent is a missing fact, but for what the rules require. */
record FactsForm(
        @NotNull String on,
        @NotNull String managerKind,
        Boolean managerValid,
        String managedSince,
        List<@NotNull @Valid AssessmentForm> assessments,
        @Valid WorksForm works,
        List<@NotNull @Valid FindingForm> openFindings,
        FinanceForm finance,
        List<@NotNull @Valid TrainingForm> training,
        Boolean authorisationInManagersName,
        Boolean insuranceInManagersName,
        AssetsForm assets,
        Boolean reportsAccepted,
        String unjustifiedAid,
        List<@NotNull @Valid EquipmentForm> unlistedEquipment,
        String lastConsultation,
        TitleForm title,
        Map<String, Object> policy) {

    FactsForm {
        finance = finance == null ? FinanceForm.UNKNOWN : finance;
        works = works == null ? WorksForm.UNKNOWN : works;
        assets = assets == null ? AssetsForm.UNKNOWN : assets;
        title = title == null ? TitleForm.UNKNOWN : title;
        policy = policy == null ? Map.of() : policy;
    }

    /** One assessment; a level of null means that the dimension does not apply. */
    record AssessmentForm(
            @NotNull String on,
            @NotNull String kind,
            @NotNull Map<String, BigDecimal> levels,
            List<@NotNull String> missingEvidence) {}

    /** Acceptance and what is open of it. */
    record WorksForm(
            @Nullable Boolean finallyAccepted, @Nullable List<@NotNull @Valid ReserveForm> openReserves) {
        private static final WorksForm UNKNOWN = new WorksForm(null, null);
    }

    /** A reserve that is not lifted. */
    record ReserveForm(@NotNull String severity, String undertakingDue) {}

    /** A finding that is not settled. */
    record FindingForm(@NotNull String severity, Boolean hasPlan) {}

    /** Money. */
    record FinanceForm(
            @Nullable String operatingCosts,
            @Nullable String ownCash,
            @Nullable String ownInKind,
            @Nullable String securedNextYear,
            @Nullable String budgetNextYear,
            @Nullable String cashReserveMonths,
            @Nullable String largestSourceShare,
            @Nullable Boolean budgetCommitment) {
        private static final FinanceForm UNKNOWN = new FinanceForm(null, null, null, null, null, null, null, null);
    }

    /** Equipment of a grant that is not in the inventory. */
    record EquipmentForm(
            @NotNull String item,
            @NotNull String granted,
            String deliveredOn,
            List<@NotNull @Valid PaidForm> payments,
            String taken) {}

    /** A payment for it. */
    record PaidForm(@NotNull String on, @NotNull String amount) {}

    /** A training session that was completed. */
    record TrainingForm(@NotNull String module, String on, BigDecimal holdersInPost) {}

    /** The joint inventory. */
    record AssetsForm(
            @Nullable String inventoryOn,
            @Nullable String valueGap,
            @Nullable BigDecimal criticalInConditionD) {
        private static final AssetsForm UNKNOWN = new AssetsForm(null, null, null);
    }

    /** The legal instrument. */
    record TitleForm(
            @Nullable String instrument,
            @Nullable Boolean reversionClause,
            @Nullable Boolean boardDecision) {
        private static final TitleForm UNKNOWN = new TitleForm(null, null, null);
    }
}
