package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a plan is approved, or something is granted under it ({@code RULES.md}, section 5).
 *
 * @param step {@code plan.approve}, {@code plan.grant} or {@code plan.grant-batch}
 * @param on the day
 * @param policy the version of the policy: {@code support.v1}
 * @param beneficiary what is known of the manager
 * @param asked the measures that are to be approved or granted
 * @param kinds the kinds of all measures of the plan, those asked too
 * @param years the figures of the years that are asked about
 * @param stop whether material support has stopped
 * @param eyes who wrote the plan and who approves it; unknown for a grant
 * @param parties the manager, and the interests of who acts
 */
public record PlanInquiry(
        String step,
        LocalDate on,
        String policy,
        Beneficiary beneficiary,
        List<Measured> asked,
        List<MeasureKind> kinds,
        List<Year> years,
        Fact<Stop> stop,
        Fact<Eyes> eyes,
        Parties parties)
        implements EarlierInquiry {

    /** The gate of a plan. */
    public static final String APPROVE = "plan.approve";

    /** The gate of a grant. */
    public static final String GRANT = "plan.grant";

    /** The gate of many grants at once. */
    public static final String GRANT_BATCH = "plan.grant-batch";

    /** Copies the lists. */
    public PlanInquiry {
        Objects.requireNonNull(step);
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(beneficiary);
        Objects.requireNonNull(stop);
        Objects.requireNonNull(eyes);
        Objects.requireNonNull(parties);
        asked = List.copyOf(asked);
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
    }

    @Override
    public Ruling ruling() {
        SupportPolicy values = SupportPolicy.history().version(policy);
        List<MeasureKind> of = asked.stream().map(Measured::kind).toList();
        List<Check> own = new ArrayList<>();
        own.add(beneficiary.eligible(of, values, on));
        own.add(SupportRules.experienceFirst(kinds));
        years.forEach(year -> own.add(of(
                year,
                SupportRules.atMost(
                        SupportRules.SHARE,
                        year.budget()
                                .shareRoundedHalfUp(
                                        values.aidYear(year.number()).share()),
                        year.aid()))));
        years.forEach(year -> own.add(of(
                year,
                SupportRules.atMost(
                        SupportRules.CAP, values.aidYear(year.number()).cap(), year.aid()))));
        years.forEach(year -> own.add(goods(year, values)));
        own.add(SupportRules.provider(asked));
        own.add(Stop.commits(stop, of.stream().anyMatch(MeasureKind::isMaterial)));
        eyes.value().ifPresent(both -> own.add(SupportRules.fourEyes(both.wrote(), both.approves())));
        return new Ruling(step, on, policy, parties.before(on, own));
    }

    private Check goods(Year year, SupportPolicy values) {
        Check check = of(year, SupportRules.atMost(SupportRules.CAP, values.goodsIn(year.number()), year.goods()));
        return year.goods().compareTo(values.goodsIn(year.number())) > 0 ? check.because("goods") : check;
    }

    /** Of several years, each check names its own. */
    private Check of(Year year, Check check) {
        return years.size() > 1 ? check.about("Y" + year.number()) : check;
    }

    /**
     * A measure, as the rules look at it.
     *
     * @param kind what is done
     * @param provided whether a space or person is named
     */
    public record Measured(MeasureKind kind, boolean provided) {

        /** Never null. */
        public Measured {
            Objects.requireNonNull(kind);
        }
    }

    /**
     * The figures of a year of support.
     *
     * @param number 1 for the first year
     * @param budget the approved budget
     * @param aid the operating aid, over all plans of the manager
     * @param goods equipment and repair, over all plans of the manager
     */
    public record Year(int number, Money budget, Money aid, Money goods) {

        /** Never null. */
        public Year {
            Objects.requireNonNull(budget);
            Objects.requireNonNull(aid);
            Objects.requireNonNull(goods);
        }
    }

    /**
     * Who has done what.
     *
     * @param wrote who wrote the plan
     * @param approves who approves it
     */
    public record Eyes(UserId wrote, UserId approves) {

        /** Never null. */
        public Eyes {
            Objects.requireNonNull(wrote);
            Objects.requireNonNull(approves);
        }
    }
}
