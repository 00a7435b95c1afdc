package org.sharaka.domain.policy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * The values of the rules on readiness and handover ({@code rulebook.md}, section 7).
 *
 * @param version its name, such as {@code handover.v1}
 * @param inForceFrom the first day it is in force
 * @param association what differs for associations
 * @param institution what differs for ministries, public and semi-public institutions
 * @param freshMonths for how many months the latest assessment counts ({@code handover.stale})
 * @param overall the least overall ({@code handover.overall})
 * @param leastMonthsApart how many months an assessment lies after the base at the least to add to the streak
 *     ({@code handover.streak})
 * @param mostMonthsApart how many months it lies after the one before at the most to go on with the streak
 *     ({@code handover.streak})
 * @param criticalDrop from which drop in a critical dimension on an assessment is a regression
 *     ({@code handover.regression})
 * @param otherDrop the same in any other dimension; a smaller drop warns ({@code handover.regression})
 * @param minorReserves how many minor reserves may be open, each with an undertaking ({@code handover.reserves})
 * @param autonomy the least share of operating costs that own resources cover ({@code handover.autonomy})
 * @param inKindPerCash up to which part of the cash resources in kind count ({@code handover.autonomy})
 * @param forwardCover the least share of the next budget that secured resources cover ({@code handover.forward-cover})
 * @param reserveFundMonths below how many months of costs a cash reserve warns ({@code handover.reserve-fund})
 * @param largestSource above which share of own resources one source warns ({@code handover.concentration})
 * @param inventoryMonths how old the joint inventory may be ({@code handover.assets})
 * @param valueGap the largest gap in value, surplus or shortfall ({@code handover.assets})
 * @param criticalInConditionD how many critical assets may be in condition D ({@code handover.assets})
 * @param trainingMonths for how many months a completed module counts ({@code handover.training})
 * @param consultationMonths for how many months a consultation counts ({@code handover.consultation})
 * @param rulingDays for how many days a ruling is valid ({@code handover.approval})
 * @param boardAbove above which transferred value the board decides ({@code handover.board})
 * @param waivedAtMost how many failed checks may be waived, over all centres of a convention ({@code handover.waiver})
 * @param waiverMonths within how many months a waiver ends ({@code handover.waiver})
 * @param waiverApprovers how many people approve a waiver ({@code handover.waiver})
 * @param neverWaived the rules that no board waives ({@code handover.waiver})
 */
public record HandoverPolicy(
        String version,
        LocalDate inForceFrom,
        Requirements association,
        Requirements institution,
        int freshMonths,
        Fraction overall,
        int leastMonthsApart,
        int mostMonthsApart,
        int criticalDrop,
        int otherDrop,
        int minorReserves,
        Fraction autonomy,
        Fraction inKindPerCash,
        Fraction forwardCover,
        Fraction reserveFundMonths,
        Fraction largestSource,
        int inventoryMonths,
        Fraction valueGap,
        int criticalInConditionD,
        int trainingMonths,
        int consultationMonths,
        int rulingDays,
        Money boardAbove,
        int waivedAtMost,
        int waiverMonths,
        int waiverApprovers,
        Set<String> neverWaived)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public HandoverPolicy {
        neverWaived = Copies.sorted(neverWaived);
        new Limits()
                .months("freshMonths", freshMonths)
                .number("overall", overall)
                .months("leastMonthsApart", leastMonthsApart)
                .months("mostMonthsApart", mostMonthsApart)
                .count("criticalDrop", criticalDrop)
                .count("otherDrop", otherDrop)
                .count("minorReserves", minorReserves)
                .share("autonomy", autonomy)
                .share("inKindPerCash", inKindPerCash)
                .share("forwardCover", forwardCover)
                .number("reserveFundMonths", reserveFundMonths)
                .share("largestSource", largestSource)
                .months("inventoryMonths", inventoryMonths)
                .share("valueGap", valueGap)
                .count("criticalInConditionD", criticalInConditionD)
                .months("trainingMonths", trainingMonths)
                .months("consultationMonths", consultationMonths)
                .days("rulingDays", rulingDays)
                .amount("boardAbove", boardAbove)
                .count("waivedAtMost", waivedAtMost)
                .months("waiverMonths", waiverMonths)
                .count("waiverApprovers", waiverApprovers)
                .ordered("leastMonthsApart", leastMonthsApart, "mostMonthsApart", mostMonthsApart)
                .known("neverWaived", neverWaived, HandoverCodes.ALL)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static HandoverPolicy standard() {
        return new HandoverPolicy(
                "handover.v1",
                ALWAYS,
                Requirements.ofAssociations(),
                Requirements.ofInstitutions(),
                6,
                Fraction.percent(350),
                5,
                18,
                1,
                2,
                3,
                Fraction.percent(75),
                Fraction.of(1, 3),
                Fraction.percent(100),
                Fraction.of(2, 1),
                Fraction.percent(60),
                3,
                Fraction.percent(2),
                0,
                36,
                12,
                90,
                Money.ofCentimes(1_000_000_000),
                1,
                6,
                2,
                HandoverCodes.NEVER_WAIVED);
    }

    @Override
    public Group group() {
        return Group.HANDOVER;
    }

    @Override
    public HandoverPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public HandoverPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public HandoverPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #association() association}} */
    public HandoverPolicy association(Requirements value) {
        return Copies.with(this, "association", value);
    }

    /** {@return a copy with another {@link #institution() institution}} */
    public HandoverPolicy institution(Requirements value) {
        return Copies.with(this, "institution", value);
    }

    /** {@return a copy with another {@link #freshMonths() freshMonths}} */
    public HandoverPolicy freshMonths(int value) {
        return Copies.with(this, "freshMonths", value);
    }

    /** {@return a copy with another {@link #overall() overall}} */
    public HandoverPolicy overall(Fraction value) {
        return Copies.with(this, "overall", value);
    }

    /** {@return a copy with another {@link #overall() overall}, as text: a decimal or a fraction} */
    public HandoverPolicy overall(String value) {
        return overall(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #leastMonthsApart() leastMonthsApart}} */
    public HandoverPolicy leastMonthsApart(int value) {
        return Copies.with(this, "leastMonthsApart", value);
    }

    /** {@return a copy with another {@link #mostMonthsApart() mostMonthsApart}} */
    public HandoverPolicy mostMonthsApart(int value) {
        return Copies.with(this, "mostMonthsApart", value);
    }

    /** {@return a copy with another {@link #criticalDrop() criticalDrop}} */
    public HandoverPolicy criticalDrop(int value) {
        return Copies.with(this, "criticalDrop", value);
    }

    /** {@return a copy with another {@link #otherDrop() otherDrop}} */
    public HandoverPolicy otherDrop(int value) {
        return Copies.with(this, "otherDrop", value);
    }

    /** {@return a copy with another {@link #minorReserves() minorReserves}} */
    public HandoverPolicy minorReserves(int value) {
        return Copies.with(this, "minorReserves", value);
    }

    /** {@return a copy with another {@link #autonomy() autonomy}} */
    public HandoverPolicy autonomy(Fraction value) {
        return Copies.with(this, "autonomy", value);
    }

    /** {@return a copy with another {@link #autonomy() autonomy}, as text: a decimal or a fraction} */
    public HandoverPolicy autonomy(String value) {
        return autonomy(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #inKindPerCash() inKindPerCash}} */
    public HandoverPolicy inKindPerCash(Fraction value) {
        return Copies.with(this, "inKindPerCash", value);
    }

    /** {@return a copy with another {@link #inKindPerCash() inKindPerCash}, as text: a decimal or a fraction} */
    public HandoverPolicy inKindPerCash(String value) {
        return inKindPerCash(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #forwardCover() forwardCover}} */
    public HandoverPolicy forwardCover(Fraction value) {
        return Copies.with(this, "forwardCover", value);
    }

    /** {@return a copy with another {@link #forwardCover() forwardCover}, as text: a decimal or a fraction} */
    public HandoverPolicy forwardCover(String value) {
        return forwardCover(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #reserveFundMonths() reserveFundMonths}} */
    public HandoverPolicy reserveFundMonths(Fraction value) {
        return Copies.with(this, "reserveFundMonths", value);
    }

    /**
     * {@return a copy with another {@link #reserveFundMonths() reserveFundMonths}, as text: a decimal or a fraction}
     */
    public HandoverPolicy reserveFundMonths(String value) {
        return reserveFundMonths(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #largestSource() largestSource}} */
    public HandoverPolicy largestSource(Fraction value) {
        return Copies.with(this, "largestSource", value);
    }

    /** {@return a copy with another {@link #largestSource() largestSource}, as text: a decimal or a fraction} */
    public HandoverPolicy largestSource(String value) {
        return largestSource(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #inventoryMonths() inventoryMonths}} */
    public HandoverPolicy inventoryMonths(int value) {
        return Copies.with(this, "inventoryMonths", value);
    }

    /** {@return a copy with another {@link #valueGap() valueGap}} */
    public HandoverPolicy valueGap(Fraction value) {
        return Copies.with(this, "valueGap", value);
    }

    /** {@return a copy with another {@link #valueGap() valueGap}, as text: a decimal or a fraction} */
    public HandoverPolicy valueGap(String value) {
        return valueGap(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #criticalInConditionD() criticalInConditionD}} */
    public HandoverPolicy criticalInConditionD(int value) {
        return Copies.with(this, "criticalInConditionD", value);
    }

    /** {@return a copy with another {@link #trainingMonths() trainingMonths}} */
    public HandoverPolicy trainingMonths(int value) {
        return Copies.with(this, "trainingMonths", value);
    }

    /** {@return a copy with another {@link #consultationMonths() consultationMonths}} */
    public HandoverPolicy consultationMonths(int value) {
        return Copies.with(this, "consultationMonths", value);
    }

    /** {@return a copy with another {@link #rulingDays() rulingDays}} */
    public HandoverPolicy rulingDays(int value) {
        return Copies.with(this, "rulingDays", value);
    }

    /** {@return a copy with another {@link #boardAbove() boardAbove}} */
    public HandoverPolicy boardAbove(Money value) {
        return Copies.with(this, "boardAbove", value);
    }

    /** {@return a copy with another {@link #boardAbove() boardAbove}, as text: a decimal number of dirhams} */
    public HandoverPolicy boardAbove(String value) {
        return boardAbove(Money.parse(value));
    }

    /** {@return a copy with another {@link #waivedAtMost() waivedAtMost}} */
    public HandoverPolicy waivedAtMost(int value) {
        return Copies.with(this, "waivedAtMost", value);
    }

    /** {@return a copy with another {@link #waiverMonths() waiverMonths}} */
    public HandoverPolicy waiverMonths(int value) {
        return Copies.with(this, "waiverMonths", value);
    }

    /** {@return a copy with another {@link #waiverApprovers() waiverApprovers}} */
    public HandoverPolicy waiverApprovers(int value) {
        return Copies.with(this, "waiverApprovers", value);
    }

    /** {@return a copy with another {@link #neverWaived() neverWaived}} */
    public HandoverPolicy neverWaived(Set<String> value) {
        return Copies.with(this, "neverWaived", value);
    }

    /**
     * A copy with other values for associations.
     *
     * @param change makes them from those of this policy: {@code a -> a.months(30)}
     * @return the copy
     */
    public HandoverPolicy association(UnaryOperator<Requirements> change) {
        return association(change.apply(association));
    }

    /**
     * A copy with other values for public managers.
     *
     * @param change makes them from those of this policy
     * @return the copy
     */
    public HandoverPolicy institution(UnaryOperator<Requirements> change) {
        return institution(change.apply(institution));
    }

    /**
     * What is required of a manager.
     *
     * @param institutional whether the manager is a ministry, a public or a semi-public institution
     * @return the values for its kind
     */
    public Requirements requirementsOf(boolean institutional) {
        return institutional ? institution : association;
    }
}
