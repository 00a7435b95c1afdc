package org.sharaka.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.LanguageMap;

/**
 * The values of the rules on support ({@code rulebook.md}, section 5).
 *
 * @param version its name, such as {@code support.v1}
 * @param inForceFrom the first day it is in force
 * @param aidYears share and cap of each year of operating aid, from the first; after the last there is none
 *     ({@code support.share}, {@code support.cap})
 * @param instalmentShare the share of the aid of a year that its first and its second instalment pay each
 *     ({@code support.instalments})
 * @param goodsFirstYear up to how much equipment and repair cost together in the first year ({@code support.cap})
 * @param goodsLater the same in any later year ({@code support.cap})
 * @param goodsDeliveredDays how many days after delivery equipment stands in the inventory
 *     ({@code support.unjustified})
 * @param goodsPaidMonths how many months after payment equipment stands in the inventory ({@code support.unjustified})
 * @param heldAfterDays from more than how many days of lateness of a report instalments are held
 *     ({@code support.late-report})
 * @param suspendedAfterDays from more than how many days they are suspended ({@code support.late-report},
 *     {@code support.eligible})
 * @param endedAfterDays from more than how many days support ends ({@code support.late-report})
 * @param justifiedShare the share of the first instalment that is justified before the second
 *     ({@code instalment.second})
 * @param writtenAbove above which aid a written agreement is asked ({@code instalment.written})
 * @param certifiedAbove above which cumulated aid certified accounts are asked ({@code instalment.written})
 * @param settledDays within how many days after the end sums due before it are justified, and unspent aid returns
 *     ({@code support.stops})
 * @param settledMonths up to how many months after the end the third instalment of a year that ended by then is paid
 *     ({@code support.stops})
 * @param startAtLevel up to which level a recommended measure starts soon
 * @param startWithinMonths within how many months after the assessment it starts then
 * @param modules what people are trained in: the titles by code, in their order
 */
public record SupportPolicy(
        String version,
        LocalDate inForceFrom,
        List<AidYear> aidYears,
        Fraction instalmentShare,
        Money goodsFirstYear,
        Money goodsLater,
        int goodsDeliveredDays,
        int goodsPaidMonths,
        int heldAfterDays,
        int suspendedAfterDays,
        int endedAfterDays,
        Fraction justifiedShare,
        Money writtenAbove,
        Money certifiedAbove,
        int settledDays,
        int settledMonths,
        int startAtLevel,
        int startWithinMonths,
        Map<String, LanguageMap> modules)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public SupportPolicy {
        aidYears = List.copyOf(aidYears);
        modules = Copies.inOrder(modules);
        Limits limits = new Limits()
                .share("instalmentShare", instalmentShare)
                .amount("goodsFirstYear", goodsFirstYear)
                .amount("goodsLater", goodsLater)
                .days("goodsDeliveredDays", goodsDeliveredDays)
                .months("goodsPaidMonths", goodsPaidMonths)
                .days("heldAfterDays", heldAfterDays)
                .days("suspendedAfterDays", suspendedAfterDays)
                .days("endedAfterDays", endedAfterDays)
                .share("justifiedShare", justifiedShare)
                .amount("writtenAbove", writtenAbove)
                .amount("certifiedAbove", certifiedAbove)
                .days("settledDays", settledDays)
                .months("settledMonths", settledMonths)
                .count("startAtLevel", startAtLevel)
                .months("startWithinMonths", startWithinMonths)
                .half("instalmentShare", instalmentShare)
                .ordered("heldAfterDays", heldAfterDays, "suspendedAfterDays", suspendedAfterDays)
                .ordered("suspendedAfterDays", suspendedAfterDays, "endedAfterDays", endedAfterDays);
        modules.keySet().forEach(code -> limits.codeOfModule(Limits.below("modules", code), code));
        limits.check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static SupportPolicy standard() {
        return new SupportPolicy(
                "support.v1",
                ALWAYS,
                List.of(AidYear.of(70, 600_000), AidYear.of(50, 450_000), AidYear.of(25, 250_000)),
                Fraction.percent(40),
                Money.ofCentimes(50_000_000),
                Money.ofCentimes(5_000_000),
                90,
                6,
                30,
                60,
                120,
                Fraction.percent(70),
                Money.ofCentimes(5_000_000),
                Money.ofCentimes(50_000_000),
                60,
                6,
                2,
                3,
                Titles.ofModules());
    }

    @Override
    public Group group() {
        return Group.SUPPORT;
    }

    @Override
    public SupportPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public SupportPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public SupportPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #aidYears() aidYears}} */
    public SupportPolicy aidYears(List<AidYear> value) {
        return Copies.with(this, "aidYears", value);
    }

    /** {@return a copy with another {@link #instalmentShare() instalmentShare}} */
    public SupportPolicy instalmentShare(Fraction value) {
        return Copies.with(this, "instalmentShare", value);
    }

    /** {@return a copy with another {@link #instalmentShare() instalmentShare}, as text: a decimal or a fraction} */
    public SupportPolicy instalmentShare(String value) {
        return instalmentShare(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #goodsFirstYear() goodsFirstYear}} */
    public SupportPolicy goodsFirstYear(Money value) {
        return Copies.with(this, "goodsFirstYear", value);
    }

    /** {@return a copy with another {@link #goodsFirstYear() goodsFirstYear}, as text: a decimal number of dirhams} */
    public SupportPolicy goodsFirstYear(String value) {
        return goodsFirstYear(Money.parse(value));
    }

    /** {@return a copy with another {@link #goodsLater() goodsLater}} */
    public SupportPolicy goodsLater(Money value) {
        return Copies.with(this, "goodsLater", value);
    }

    /** {@return a copy with another {@link #goodsLater() goodsLater}, as text: a decimal number of dirhams} */
    public SupportPolicy goodsLater(String value) {
        return goodsLater(Money.parse(value));
    }

    /** {@return a copy with another {@link #goodsDeliveredDays() goodsDeliveredDays}} */
    public SupportPolicy goodsDeliveredDays(int value) {
        return Copies.with(this, "goodsDeliveredDays", value);
    }

    /** {@return a copy with another {@link #goodsPaidMonths() goodsPaidMonths}} */
    public SupportPolicy goodsPaidMonths(int value) {
        return Copies.with(this, "goodsPaidMonths", value);
    }

    /** {@return a copy with another {@link #heldAfterDays() heldAfterDays}} */
    public SupportPolicy heldAfterDays(int value) {
        return Copies.with(this, "heldAfterDays", value);
    }

    /** {@return a copy with another {@link #suspendedAfterDays() suspendedAfterDays}} */
    public SupportPolicy suspendedAfterDays(int value) {
        return Copies.with(this, "suspendedAfterDays", value);
    }

    /** {@return a copy with another {@link #endedAfterDays() endedAfterDays}} */
    public SupportPolicy endedAfterDays(int value) {
        return Copies.with(this, "endedAfterDays", value);
    }

    /** {@return a copy with another {@link #justifiedShare() justifiedShare}} */
    public SupportPolicy justifiedShare(Fraction value) {
        return Copies.with(this, "justifiedShare", value);
    }

    /** {@return a copy with another {@link #justifiedShare() justifiedShare}, as text: a decimal or a fraction} */
    public SupportPolicy justifiedShare(String value) {
        return justifiedShare(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #writtenAbove() writtenAbove}} */
    public SupportPolicy writtenAbove(Money value) {
        return Copies.with(this, "writtenAbove", value);
    }

    /** {@return a copy with another {@link #writtenAbove() writtenAbove}, as text: a decimal number of dirhams} */
    public SupportPolicy writtenAbove(String value) {
        return writtenAbove(Money.parse(value));
    }

    /** {@return a copy with another {@link #certifiedAbove() certifiedAbove}} */
    public SupportPolicy certifiedAbove(Money value) {
        return Copies.with(this, "certifiedAbove", value);
    }

    /** {@return a copy with another {@link #certifiedAbove() certifiedAbove}, as text: a decimal number of dirhams} */
    public SupportPolicy certifiedAbove(String value) {
        return certifiedAbove(Money.parse(value));
    }

    /** {@return a copy with another {@link #settledDays() settledDays}} */
    public SupportPolicy settledDays(int value) {
        return Copies.with(this, "settledDays", value);
    }

    /** {@return a copy with another {@link #settledMonths() settledMonths}} */
    public SupportPolicy settledMonths(int value) {
        return Copies.with(this, "settledMonths", value);
    }

    /** {@return a copy with another {@link #startAtLevel() startAtLevel}} */
    public SupportPolicy startAtLevel(int value) {
        return Copies.with(this, "startAtLevel", value);
    }

    /** {@return a copy with another {@link #startWithinMonths() startWithinMonths}} */
    public SupportPolicy startWithinMonths(int value) {
        return Copies.with(this, "startWithinMonths", value);
    }

    /**
     * What operating aid a year of support knows.
     *
     * @param year the year, from 1
     * @return its share and cap; nothing after the last year
     */
    public AidYear aidYear(int year) {
        return year <= aidYears.size() ? aidYears.get(year - 1) : AidYear.NOTHING;
    }

    /**
     * What equipment and repair may cost together.
     *
     * @param year the year, from 1
     * @return the cap of that year
     */
    public Money goodsIn(int year) {
        return year == 1 ? goodsFirstYear : goodsLater;
    }

    /**
     * A copy with other modules.
     *
     * @param value their titles by code, in their order
     * @return the copy
     * @throws org.sharaka.domain.fault.InvalidValue for a code of another form
     */
    public SupportPolicy modules(Map<String, LanguageMap> value) {
        return Copies.with(this, "modules", value);
    }
}
