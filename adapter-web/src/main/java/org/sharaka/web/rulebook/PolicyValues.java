package org.sharaka.web.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharaka.domain.centre.CentrePolicy;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.handover.FollowUpPolicy;
import org.sharaka.domain.handover.HandoverPolicy;
import org.sharaka.domain.handover.Requirements;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.oversight.OversightPolicy;
import org.sharaka.domain.partner.PartnerPolicy;
import org.sharaka.domain.partnership.PartnershipPolicy;
import org.sharaka.domain.policy.EvidenceRequired;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.MeasureAdvised;
import org.sharaka.domain.project.WorksPolicy;
import org.sharaka.domain.support.AidYear;
import org.sharaka.domain.support.SupportPolicy;
import org.sharaka.web.wire.NameWire;

/** The numbers of a policy, each under the name of what it limits. Ratios and amounts are decimal strings. */
record PolicyValues(Map<String, Object> map) {

    private PolicyValues() {
        this(new LinkedHashMap<>());
    }

    private PolicyValues with(String name, Object value) {
        map.put(name, value);
        return this;
    }

    private PolicyValues with(String name, Reading.Count value) {
        return with(name, value.value());
    }

    private PolicyValues with(String name, Reading.Decimal value) {
        return with(name, decimal(value.value()));
    }

    private PolicyValues with(String name, Reading.Percent value) {
        return with(name, decimal(value.value()));
    }

    private PolicyValues with(String name, Reading.Words value) {
        return with(name, value.values());
    }

    private PolicyValues with(String name, Reading.Amount value) {
        return with(name, value.value().plain());
    }

    static PolicyValues of(PartnerPolicy policy) {
        return new PolicyValues().with("interestMonths", policy.interestMonths());
    }

    static PolicyValues of(CentrePolicy policy) {
        return new PolicyValues()
                .with(
                        "authorised",
                        policy.authorised().stream().map(Enum::name).sorted().toList());
    }

    static PolicyValues of(MandatePolicy policy) {
        return new PolicyValues()
                .with("experienceMonths", policy.experienceMonths())
                .with("termMonths", policy.termMonths())
                .with("noticeMonths", policy.noticeMonths())
                .with("gapMonths", policy.gapMonths())
                .with("renewalGapDays", policy.renewalGapDays())
                .with("deemedDays", policy.deemedDays());
    }

    static PolicyValues of(OversightPolicy policy) {
        return new PolicyValues()
                .with("quarterlyDays", policy.quarterlyDays())
                .with("annualMonths", policy.annualMonths())
                .with("returnedDays", policy.returnedDays())
                .with("statementMonths", policy.statementMonths())
                .with("budgetMonths", policy.budgetMonths());
    }

    static PolicyValues of(MaturityGrid grid) {
        PolicyValues dimensions = new PolicyValues();
        grid.dimensions()
                .forEach(
                        (code, dimension) -> dimensions.with(code, of(dimension).map()));
        return new PolicyValues()
                .with("top", grid.top())
                .with("evidenceCap", grid.evidenceCap())
                .with("dimensions", dimensions.map())
                .with("baselineMonths", grid.baselineMonths())
                .with("everyMonths", grid.everyMonths())
                .with("everyMonthsAfterHandover", grid.everyMonthsAfterHandover());
    }

    private static PolicyValues of(GridDimension dimension) {
        return new PolicyValues()
                .with("weight", dimension.weight())
                .with("floor", dimension.floor())
                .with("publicFloor", dimension.publicFloor())
                .with("critical", dimension.critical())
                .with("title", NameWire.of(dimension.title()))
                .with(
                        "evidence",
                        dimension.evidence().stream().map(one -> of(one).map()).toList())
                .with(
                        "measures",
                        dimension.measures().stream().map(one -> of(one).map()).toList());
    }

    private static PolicyValues of(EvidenceRequired required) {
        PolicyValues values = new PolicyValues()
                .with("anyOf", required.anyOf())
                .with("from", required.from().name());
        required.months().ifPresent(months -> values.with("months", months));
        return values;
    }

    private static PolicyValues of(MeasureAdvised measure) {
        PolicyValues values = new PolicyValues().with("kind", measure.kind().name());
        measure.topic().ifPresent(topic -> values.with("topic", topic));
        return values;
    }

    static PolicyValues of(HandoverPolicy policy) {
        return new PolicyValues()
                .with("grid", policy.grid().version())
                .with("association", of(policy.association()).map())
                .with("institution", of(policy.institution()).map())
                .with("freshMonths", policy.maturity().freshMonths())
                .with("overall", policy.maturity().overall())
                .with("leastMonthsApart", policy.maturity().intervals().leastMonths())
                .with("mostMonthsApart", policy.maturity().intervals().mostMonths())
                .with("minorReserves", policy.works().minorReserves())
                .with("autonomy", policy.finance().autonomy())
                .with("forwardCover", policy.finance().forwardCover())
                .with("reserveFundMonths", policy.finance().reserveFundMonths())
                .with("largestSource", policy.finance().largestSource())
                .with("inventoryMonths", policy.assets().inventoryMonths())
                .with("valueGap", policy.assets().valueGap())
                .with("criticalInConditionD", policy.assets().criticalInConditionD())
                .with("trainingMonths", policy.ages().trainingMonths())
                .with("consultationMonths", policy.ages().consultationMonths())
                .with("rulingDays", policy.approval().rulingDays())
                .with("boardAbove", policy.approval().boardAbove());
    }

    private static PolicyValues of(Requirements requirements) {
        PolicyValues holders = new PolicyValues();
        requirements.training().holders().forEach(holders::with);
        return new PolicyValues()
                .with("months", requirements.months())
                .with("streak", requirements.streak())
                .with("trainedHolders", holders.map())
                .with("withoutConsultation", requirements.withoutConsultation().name())
                .with("instruments", requirements.instruments().shown())
                .with("followUpMonths", requirements.followUp().months());
    }

    static PolicyValues of(FollowUpPolicy policy) {
        return new PolicyValues()
                .with("associationMonths", policy.associationMonths())
                .with("institutionMonths", policy.institutionMonths())
                .with("visitMonths", policy.visitMonths())
                .with("assessmentMonths", policy.assessmentMonths())
                .with("earlyMonths", policy.earlyMonths());
    }

    static PolicyValues of(PartnershipPolicy policy) {
        return new PolicyValues()
                .with("reviewMonths", policy.reviewMonths())
                .with("committedShare", decimal(policy.committedShare()))
                .with("fundedShare", decimal(policy.fundedShare()))
                .with("allocatedShare", decimal(policy.allocatedShare()));
    }

    static PolicyValues of(WorksPolicy policy) {
        return new PolicyValues()
                .with("visitDays", policy.visitDays())
                .with("conditionDays", policy.conditionDays())
                .with("reserveDays", policy.reserveDays())
                .with("reserveMarginMonths", policy.reserveMarginMonths())
                .with("guaranteeMonths", policy.guaranteeMonths())
                .with("retentionShare", decimal(policy.retentionShare()))
                .with("retentionCap", decimal(policy.retentionCap()))
                .with("bondShare", decimal(policy.bondShare()));
    }

    static PolicyValues of(SupportPolicy policy) {
        return new PolicyValues()
                .with(
                        "aidYears",
                        policy.aidYears().stream().map(PolicyValues::of).toList())
                .with("instalment", decimal(policy.instalment()))
                .with("startWithinMonths", policy.urgency().months())
                .with("startAtLevel", policy.urgency().level())
                .with("goodsFirstYear", policy.conditions().goods().firstYear().plain())
                .with("goodsLater", policy.conditions().goods().later().plain())
                .with("heldAfterDays", policy.conditions().lateness().heldAfterDays())
                .with("suspendedAfterDays", policy.conditions().lateness().suspendedAfterDays())
                .with("endedAfterDays", policy.conditions().lateness().endedAfterDays())
                .with("justified", decimal(policy.conditions().justified()))
                .with("writtenAbove", policy.conditions().writtenAbove().plain())
                .with("certifiedAbove", policy.conditions().certifiedAbove().plain())
                .with("settledDays", policy.conditions().settledDays());
    }

    private static Map<String, Object> of(AidYear year) {
        return new PolicyValues()
                .with("share", decimal(year.share()))
                .with("cap", year.cap().plain())
                .map();
    }

    private static String decimal(Fraction share) {
        return share.rounded(2).toPlainString();
    }
}
