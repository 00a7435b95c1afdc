package org.sharaka.web.readiness;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.OpenFinding;
import org.sharaka.domain.readiness.TrainingSession;
import org.sharaka.domain.support.UnlistedEquipment;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Amount;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Part;

/** The facts of a handover as they are handed in. What is absent is a missing fact, but for what the rules require. */
@Ahead
record FactsForm(
        @NotNull LocalDate on,
        @NotNull PartnerKind managerKind,
        Fact<Boolean> managerValid,
        Fact<LocalDate> managedSince,
        List<AssessmentForm> assessments,
        WorksForm works,
        Fact<List<FindingForm>> openFindings,
        FinanceForm finance,
        Fact<List<TrainingForm>> training,
        Fact<Boolean> authorisationInManagersName,
        Fact<Boolean> insuranceInManagersName,
        AssetsForm assets,
        Fact<Boolean> reportsAccepted,
        Fact<Amount> unjustifiedAid,
        List<EquipmentForm> unlistedEquipment,
        Fact<LocalDate> lastConsultation,
        TitleForm title,
        Map<String, Object> policy) {

    FactsForm {
        finance = finance == null ? FinanceForm.UNKNOWN : finance;
        works = works == null ? WorksForm.UNKNOWN : works;
        assets = assets == null ? AssetsForm.UNKNOWN : assets;
        title = title == null ? TitleForm.UNKNOWN : title;
        policy = policy == null ? Map.of() : policy;
    }

    HandoverFacts.Management management() {
        return new HandoverFacts.Management(managerKind, managerValid, managedSince);
    }

    /** All that no grid and no policy is needed to read. */
    HandoverFacts facts(Assessments assessed, Fact<List<TrainingSession>> trained) {
        return new HandoverFacts(
                management(),
                assessed,
                works.make(),
                openFindings.map(Part::values),
                finance.with(unjustifiedAid, Part.values(unlistedEquipment)),
                trained,
                new HandoverFacts.Standing(
                        authorisationInManagersName, insuranceInManagersName, reportsAccepted, lastConsultation),
                assets.make(),
                title.make());
    }

    /** One assessment; a level of null means that the dimension does not apply. */
    record AssessmentForm(
            @NotNull LocalDate on,
            @NotNull AssessmentKind kind,
            @NotNull Map<String, BigDecimal> levels,
            Fact<List<String>> missingEvidence) {}

    /** Acceptance and what is open of it. */
    record WorksForm(Fact<Boolean> finallyAccepted, Fact<List<ReserveForm>> openReserves)
            implements Part<HandoverFacts.Works> {

        private static final WorksForm UNKNOWN = new WorksForm(Fact.unknown(), Fact.unknown());

        @Override
        public HandoverFacts.Works make() {
            return new HandoverFacts.Works(finallyAccepted, openReserves.map(Part::values));
        }
    }

    /** A reserve that is not lifted. */
    record ReserveForm(@NotNull Severity severity, Fact<LocalDate> undertakingDue) implements Part<OpenReserve> {

        @Override
        public OpenReserve make() {
            return new OpenReserve(severity, undertakingDue);
        }
    }

    /** A finding that is not settled. */
    record FindingForm(@NotNull Severity severity, boolean hasPlan) implements Part<OpenFinding> {

        @Override
        public OpenFinding make() {
            return new OpenFinding(severity, hasPlan);
        }
    }

    /** Money. */
    record FinanceForm(
            Fact<Amount> operatingCosts,
            Fact<Amount> ownCash,
            Fact<Amount> ownInKind,
            Fact<Amount> securedNextYear,
            Fact<Amount> budgetNextYear,
            Fact<Fraction> cashReserveMonths,
            Fact<Fraction> largestSourceShare,
            Fact<Boolean> budgetCommitment)
            implements Part<Fact<Fraction>> {

        private static final FinanceForm UNKNOWN = new FinanceForm(
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());

        /** The share of the largest source, which is a part of the whole. */
        @Override
        public Fact<Fraction> make() {
            if (largestSourceShare.is(part -> !part.atMost(Fraction.ONE))) {
                throw InvalidValue.at("/largestSourceShare", "value.range", "between", 0, 1);
            }
            return largestSourceShare;
        }

        private HandoverFacts.Finance with(Fact<Amount> unjustified, List<UnlistedEquipment> unlisted) {
            return new HandoverFacts.Finance(
                    operatingCosts.map(Amount::money),
                    ownCash.map(Amount::money),
                    ownInKind.map(Amount::money),
                    securedNextYear.map(Amount::money),
                    budgetNextYear.map(Amount::money),
                    cashReserveMonths,
                    make(),
                    budgetCommitment,
                    unjustified.map(Amount::money),
                    unlisted);
        }
    }

    /** Equipment of a grant that is not in the inventory. */
    record EquipmentForm(
            @NotNull String item,
            @NotNull Amount granted,
            Fact<LocalDate> deliveredOn,
            List<PaidForm> payments,
            Fact<Amount> taken)
            implements Part<UnlistedEquipment> {

        @Override
        public UnlistedEquipment make() {
            Money back = taken.fold(Amount::money, () -> Money.ZERO);
            return new UnlistedEquipment(item, granted.money(), deliveredOn, Part.values(payments), back);
        }
    }

    /** A payment for it. */
    record PaidForm(@NotNull LocalDate on, @NotNull Amount amount) implements Part<UnlistedEquipment.Paid> {

        @Override
        public UnlistedEquipment.Paid make() {
            return new UnlistedEquipment.Paid(on, amount.money());
        }
    }

    /** A training session that was completed. */
    record TrainingForm(
            @NotNull String module,
            Fact<LocalDate> on,
            @Between(least = 0) Fact<Integer> holdersInPost) implements Part<TrainingSession> {

        @Override
        public TrainingSession make() {
            return new TrainingSession(module, on, holdersInPost.value().orElse(0));
        }
    }

    /** The joint inventory. */
    record AssetsForm(
            Fact<LocalDate> inventoryOn,
            Fact<Fraction> valueGap,
            @Between(least = 0) Fact<Integer> criticalInConditionD)
            implements Part<HandoverFacts.Assets> {

        private static final AssetsForm UNKNOWN = new AssetsForm(Fact.unknown(), Fact.unknown(), Fact.unknown());

        @Override
        public HandoverFacts.Assets make() {
            return new HandoverFacts.Assets(inventoryOn, valueGap, criticalInConditionD);
        }
    }

    /** The legal instrument. */
    record TitleForm(Fact<Instrument> instrument, Fact<Boolean> reversionClause, boolean boardDecision)
            implements Part<HandoverFacts.Title> {

        private static final TitleForm UNKNOWN = new TitleForm(Fact.unknown(), Fact.unknown(), false);

        @Override
        public HandoverFacts.Title make() {
            return new HandoverFacts.Title(instrument, reversionClause, boardDecision);
        }
    }
}
