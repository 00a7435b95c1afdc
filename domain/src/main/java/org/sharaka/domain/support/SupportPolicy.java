package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Policies;
import org.sharaka.domain.gate.Policy;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * The values of support ({@code RULES.md}, section 5).
 *
 * @param version for example {@code support.v1}
 * @param inForceFrom the first day it is in force
 * @param aidYears what operating aid may be in year 1, 2 and so on; nothing after the last
 * @param instalment the part of the year's aid that the first and the second instalment each pay; the third takes the
 *     rest
 * @param urgency when a recommended measure has to start
 * @param conditions what support is held against beside
 */
public record SupportPolicy(
        String version,
        LocalDate inForceFrom,
        List<AidYear> aidYears,
        Fraction instalment,
        Urgency urgency,
        Conditions conditions)
        implements Policy {

    private static final Fraction HALF = Fraction.percent(50);

    /**
     * When a recommended measure has to start.
     *
     * @param level at this level or below it must start soon
     * @param months within so many months
     */
    public record Urgency(int level, int months) {}

    /**
     * What support is held against beside.
     *
     * @param goods what equipment and repair together may cost in a year
     * @param lateness how late a report may be
     * @param justified the part of the first instalment that has to be justified before the second is paid
     * @param writtenAbove above this a year's aid takes an agreement in writing
     * @param certifiedAbove once all aid is above this, accounts have to be certified
     * @param settledDays for how long, once material support has stopped, a sum due before can be justified and paid,
     *     and unspent aid be returned
     */
    public record Conditions(
            Goods goods,
            Lateness lateness,
            Fraction justified,
            Money writtenAbove,
            Money certifiedAbove,
            int settledDays) {

        /** No part may be null. */
        public Conditions {
            Objects.requireNonNull(goods);
            Objects.requireNonNull(lateness);
            Objects.requireNonNull(justified);
            Objects.requireNonNull(writtenAbove);
            Objects.requireNonNull(certifiedAbove);
        }
    }

    /**
     * What equipment and repair together may cost.
     *
     * @param firstYear in the first year of support
     * @param later in each year after it
     */
    public record Goods(Money firstYear, Money later) {

        /** Neither part may be null. */
        public Goods {
            Objects.requireNonNull(firstYear);
            Objects.requireNonNull(later);
        }
    }

    /**
     * How late a report of the manager may be ({@code support.late-report}).
     *
     * @param heldAfterDays later than this, instalments are held
     * @param suspendedAfterDays later than this, support is suspended and nobody is eligible
     * @param endedAfterDays later than this, support has ended
     */
    public record Lateness(int heldAfterDays, int suspendedAfterDays, int endedAfterDays) {}

    /**
     * Copies the years.
     *
     * @throws IllegalArgumentException when two instalments are more than the whole
     */
    public SupportPolicy {
        Objects.requireNonNull(version);
        Objects.requireNonNull(inForceFrom);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(conditions);
        aidYears = List.copyOf(aidYears);
        if (!instalment.atMost(HALF)) {
            throw new IllegalArgumentException("instalment " + instalment);
        }
    }

    /**
     * The first policy, {@code support.v1}.
     *
     * @return in force from 2026-01-01
     */
    public static SupportPolicy v1() {
        return new SupportPolicy(
                "support.v1",
                LocalDate.of(2026, 1, 1),
                List.of(aidYear(70, 600_000), aidYear(50, 450_000), aidYear(25, 250_000)),
                Fraction.percent(40),
                new Urgency(2, 3),
                new Conditions(
                        new Goods(dirhams(500_000), dirhams(50_000)),
                        new Lateness(30, 60, 120),
                        Fraction.percent(70),
                        dirhams(50_000),
                        dirhams(500_000),
                        60));
    }

    /**
     * All versions of this project's defaults.
     *
     * @return chosen by date
     */
    public static Policies<SupportPolicy> history() {
        return new Policies<>(List.of(v1()));
    }

    private static AidYear aidYear(int percent, long capInDirhams) {
        return new AidYear(Fraction.percent(percent), dirhams(capInDirhams));
    }

    private static Money dirhams(long number) {
        return Money.ofCentimes(number * 100);
    }

    /**
     * What operating aid may be in one year.
     *
     * @param year 1 for the first year of support
     * @return share and cap; nothing after the last year of the policy
     */
    public AidYear aidYear(int year) {
        return year <= aidYears.size() ? aidYears.get(year - 1) : AidYear.NOTHING;
    }

    /**
     * What equipment and repair together may cost in one year.
     *
     * @param year 1 for the first year of support
     * @return the cap
     */
    public Money goodsIn(int year) {
        return year == 1 ? conditions.goods().firstYear() : conditions.goods().later();
    }

    /** The aid of a year on some costs: share × costs, costs counted up to the budget, never above the cap. */
    Money aidOn(int year, Money budget, Money costs) {
        AidYear terms = aidYear(year);
        return costs.min(budget).shareRoundedHalfUp(terms.share()).min(terms.cap());
    }
}
