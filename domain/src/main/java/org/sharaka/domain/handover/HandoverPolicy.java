package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * Every number of {@code RULES.md}, section 7. Limits that a check shows are kept as readings: the exact value, and how
 * it is shown. All limits are inclusive.
 *
 * @param version for example {@code handover.v1}
 * @param inForceFrom the first day it is in force
 * @param grid how maturity is measured
 * @param association what is asked of an association
 * @param institution what is asked of a ministry, a public or a semi-public institution
 * @param maturity limits of assessments
 * @param works limits of what is open of the works
 * @param finance limits of money
 * @param assets limits of the joint inventory
 * @param ages how long training and consultation count
 * @param approval limits of approvals and waivers
 * @param stepBack limits after handover
 */
public record HandoverPolicy(
        String version,
        LocalDate inForceFrom,
        MaturityGrid grid,
        Requirements association,
        Requirements institution,
        Maturity maturity,
        Works works,
        Finance finance,
        Assets assets,
        Ages ages,
        Approval approval,
        StepBack stepBack)
        implements Policy {

    /** No part may be null. */
    public HandoverPolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        Objects.requireNonNull(grid);
        Objects.requireNonNull(association);
        Objects.requireNonNull(institution);
        Objects.requireNonNull(maturity);
        Objects.requireNonNull(works);
        Objects.requireNonNull(finance);
        Objects.requireNonNull(assets);
        Objects.requireNonNull(ages);
        Objects.requireNonNull(approval);
        Objects.requireNonNull(stepBack);
    }

    /**
     * The first policy, {@code handover.v1}.
     *
     * @return in force from 2026-01-01
     */
    public static HandoverPolicy v1() {
        return new HandoverPolicy(
                "handover.v1",
                LocalDate.of(2026, 1, 1),
                EarlierInquiry.values(LocalDate.of(2026, 1, 1)).grid(),
                Requirements.associationV1(),
                Requirements.institutionV1(),
                new Maturity(
                        Reading.months(6),
                        new Reading.Decimal(Fraction.percent(350)),
                        new Intervals(5, 18),
                        new Drops(1, 2)),
                new Works(new Reading.Count(3)),
                new Finance(
                        new Reading.Percent(Fraction.percent(75)),
                        Fraction.of(1, 3),
                        new Reading.Percent(Fraction.ONE),
                        new Reading.Decimal(Fraction.of(2, 1)),
                        new Reading.Percent(Fraction.percent(60))),
                new Assets(Reading.months(3), new Reading.Percent(Fraction.percent(2)), new Reading.Count(0)),
                new Ages(36, Reading.months(12)),
                new Approval(90, 1, 6, 2, new Reading.Amount(Money.ofCentimes(1_000_000_000))),
                new StepBack(
                        30, 60, new Reading.Decimal(Fraction.of(3, 1)), 3, 90, new Remedy(60, 6), new Clause(10, 5)));
    }

    /**
     * All versions of this project's defaults.
     *
     * @return chosen by date
     */
    public static Policies<HandoverPolicy> history() {
        return new Policies<>(List.of(v1()));
    }

    /**
     * What is asked of one kind of manager.
     *
     * @param manager the kind
     * @return its requirements
     */
    public Requirements requirementsOf(PartnerKind manager) {
        return manager.isInstitutional() ? institution : association;
    }

    /**
     * Whether an assessment reaches what a handover asks: no evidence is missing, all floors and the overall are met.
     *
     * @param assessment one that counts
     * @param manager the kind of manager
     * @return true when it qualifies
     */
    boolean qualifies(Assessment assessment, PartnerKind manager) {
        if (!assessment.missingEvidence().isEmpty()) {
            return false;
        }
        return assessment.reachesFloors(grid, manager)
                && assessment.overall(grid).atLeast(maturity.overall().value());
    }

    /**
     * Limits of assessments.
     *
     * @param freshMonths how long the latest assessment counts
     * @param overall at least so much
     * @param intervals how far apart assessments may be to count in a row
     * @param drops what is a regression
     */
    public record Maturity(Reading.Count freshMonths, Reading.Decimal overall, Intervals intervals, Drops drops) {
        /** No part may be null. */
        public Maturity {
            Objects.requireNonNull(freshMonths);
            Objects.requireNonNull(overall);
            Objects.requireNonNull(intervals);
            Objects.requireNonNull(drops);
        }
    }

    /**
     * How far apart assessments may be to count in a row.
     *
     * @param leastMonths before so many months after its base an assessment adds nothing
     * @param mostMonths later than so many months after the one before it the count starts anew
     */
    public record Intervals(int leastMonths, int mostMonths) {}

    /**
     * What is a regression.
     *
     * @param critical a drop by so many levels in a critical dimension
     * @param any a drop by so many levels in any dimension
     */
    public record Drops(int critical, int any) {}

    /**
     * Limits of what is open of the works.
     *
     * @param minorReserves at most so many
     */
    public record Works(Reading.Count minorReserves) {
        /** No part may be null. */
        public Works {
            Objects.requireNonNull(minorReserves);
        }
    }

    /**
     * Limits of money.
     *
     * @param autonomy own resources over operating costs, at least
     * @param inKindPerCash resources in kind count up to this part of the cash
     * @param forwardCover secured resources over the next budget, at least
     * @param reserveFundMonths months of cash reserve, at least
     * @param largestSource the share of the largest source, at most
     */
    public record Finance(
            Reading.Percent autonomy,
            Fraction inKindPerCash,
            Reading.Percent forwardCover,
            Reading.Decimal reserveFundMonths,
            Reading.Percent largestSource) {
        /** No part may be null. */
        public Finance {
            Objects.requireNonNull(autonomy);
            Objects.requireNonNull(inKindPerCash);
            Objects.requireNonNull(forwardCover);
            Objects.requireNonNull(reserveFundMonths);
            Objects.requireNonNull(largestSource);
        }
    }

    /**
     * Limits of the joint inventory.
     *
     * @param inventoryMonths how long it counts
     * @param valueGap surplus or shortfall, at most
     * @param criticalInConditionD critical assets in condition {@code D}, at most
     */
    public record Assets(Reading.Count inventoryMonths, Reading.Percent valueGap, Reading.Count criticalInConditionD) {
        /** No part may be null. */
        public Assets {
            Objects.requireNonNull(inventoryMonths);
            Objects.requireNonNull(valueGap);
            Objects.requireNonNull(criticalInConditionD);
        }
    }

    /**
     * How long things count.
     *
     * @param trainingMonths a training session
     * @param consultationMonths a consultation
     */
    public record Ages(int trainingMonths, Reading.Count consultationMonths) {
        /** No part may be null. */
        public Ages {
            Objects.requireNonNull(consultationMonths);
        }
    }

    /**
     * Limits of approvals and waivers.
     *
     * @param rulingDays how long a ruling is valid
     * @param waivers how many failing rules may be waived at most
     * @param waiverMonths within how many months a waiver must end
     * @param waiverApprovers how many must approve it
     * @param boardAbove above this value of transferred assets the board decides
     */
    public record Approval(
            int rulingDays, int waivers, int waiverMonths, int waiverApprovers, Reading.Amount boardAbove) {
        /** No part may be null. */
        public Approval {
            Objects.requireNonNull(boardAbove);
        }
    }

    /**
     * Limits after handover, beyond which the foundation may take the centre back.
     *
     * @param stoppedDays service stopped for more than so many days running
     * @param blockingDays a blocking finding open for more than so many days
     * @param overall less than this
     * @param criticalLevel a critical dimension below this level
     * @param lateReportDays a report late by more than so many days
     * @param remedy how long the manager has
     * @param clause how long the reversion clause lives
     */
    public record StepBack(
            int stoppedDays,
            int blockingDays,
            Reading.Decimal overall,
            int criticalLevel,
            int lateReportDays,
            Remedy remedy,
            Clause clause) {
        /** No part may be null. */
        public StepBack {
            Objects.requireNonNull(overall);
            Objects.requireNonNull(remedy);
            Objects.requireNonNull(clause);
        }
    }

    /**
     * How long the manager has to put things right.
     *
     * @param cureDays after the notice
     * @param planMonths a remedy plan lasts so long at most
     */
    public record Remedy(int cureDays, int planMonths) {}

    /**
     * How long the reversion clause lives.
     *
     * @param buildingYears for buildings
     * @param equipmentYears for equipment
     */
    public record Clause(int buildingYears, int equipmentYears) {}
}
