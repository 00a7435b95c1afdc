package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that the gates of a plan and of a grant under it need ({@code rulebook.md}, section 5).
 *
 * @param step {@code plan.approve}, {@code plan.grant} or {@code plan.grant-batch}
 * @param on the day
 * @param plan the plan
 * @param terms what the operating aid of the plan is computed by; unknown until it is approved
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
        SupportPlanId plan,
        Fact<AidTerms> terms,
        Beneficiary beneficiary,
        List<Measured> asked,
        List<MeasureKind> kinds,
        List<Year> years,
        Fact<Stop> stop,
        Fact<Eyes> eyes,
        Parties parties)
        implements Inquiry {

    /** The gate of a plan. */
    public static final String APPROVE = "plan.approve";

    /** The gate of a grant. */
    public static final String GRANT = "plan.grant";

    /** The gate of many grants at once. */
    public static final String GRANT_BATCH = "plan.grant-batch";

    private static final Gate<PlanInquiry> APPROVING = gate(APPROVE);
    private static final Gate<PlanInquiry> GRANTING = gate(GRANT);
    private static final Gate<PlanInquiry> GRANTING_TO_MANY = gate(GRANT_BATCH);

    /** Copies the lists. */
    public PlanInquiry {
        asked = List.copyOf(asked);
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
    }

    static PlanInquiry of(
            String gate,
            LocalDate on,
            SupportPlan plan,
            List<PlannedMeasure> asked,
            List<PlannedMeasure> all,
            List<Year> years,
            Fact<Eyes> eyes,
            PlanCircumstances around) {
        return new PlanInquiry(
                gate,
                on,
                plan.id(),
                plan.snapshot().terms(),
                around.beneficiary(),
                asked.stream()
                        .map(one ->
                                new Measured(one.kind(), one.provider().value().isPresent()))
                        .toList(),
                all.stream().map(PlannedMeasure::kind).toList(),
                years,
                around.stop(),
                eyes,
                around.parties());
    }

    private static Gate<PlanInquiry> gate(String name) {
        Gate.Builder<PlanInquiry> gate = Gate.<PlanInquiry>named(name)
                .under(Group.SUPPORT, Group.MANDATE, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
                .rule(
                        SupportRules.ELIGIBLE,
                        (facts, values) -> facts.beneficiary()
                                .eligible(facts.askedKinds(), values.support(), values.mandate(), facts.on()))
                .rule(SupportRules.EXPERIENCE_FIRST, (facts, values) -> SupportRules.experienceFirst(facts.kinds()))
                .rules(SupportRules.SHARE, (facts, values) -> facts.shares(facts.termsUnder(values.support())))
                .rules(SupportRules.CAP, (facts, values) -> facts.caps(facts.termsUnder(values.support())))
                .rules(SupportRules.CAP, (facts, values) -> facts.goods(values.support()))
                .rule(SupportRules.PROVIDER, (facts, values) -> SupportRules.provider(facts.asked()))
                .rule(SupportRules.STOPS, (facts, values) -> Stop.commits(facts.stop(), facts.isMaterial()));
        return (name.equals(APPROVE) ? gate.rules(SupportRules.FOUR_EYES, (facts, values) -> facts.fourEyes()) : gate)
                .gate();
    }

    @Override
    public Gate<PlanInquiry> gate() {
        return switch (step) {
            case APPROVE -> APPROVING;
            case GRANT -> GRANTING;
            default -> GRANTING_TO_MANY;
        };
    }

    private List<MeasureKind> askedKinds() {
        return asked.stream().map(Measured::kind).toList();
    }

    private boolean isMaterial() {
        return asked.stream().anyMatch(measure -> measure.kind().isMaterial());
    }

    private AidTerms termsUnder(SupportPolicy policy) {
        return terms.fold(signed -> signed, () -> AidTerms.of(policy));
    }

    private List<Check> shares(AidTerms own) {
        return ofEach(year -> {
            Fraction share = own.aidYear(year.number()).share();
            return SupportRules.atMost(SupportRules.SHARE, year.budget().shareRoundedHalfUp(share), year.aid());
        });
    }

    private List<Check> caps(AidTerms own) {
        return ofEach(year ->
                SupportRules.atMost(SupportRules.CAP, own.aidYear(year.number()).cap(), year.aid()));
    }

    private List<Check> goods(SupportPolicy policy) {
        return ofEach(year -> {
            Money most = policy.goodsIn(year.number());
            Check check = SupportRules.atMost(SupportRules.CAP, most, year.goods());
            return year.goods().compareTo(most) > 0 ? check.because("goods") : check;
        });
    }

    private List<Check> fourEyes() {
        return eyes.fold(both -> List.of(SupportRules.fourEyes(both.wrote(), both.approves())), List::<Check>of);
    }

    /** Of several years, each check names its own. */
    private List<Check> ofEach(Function<Year, Check> rule) {
        return years.stream()
                .map(year -> years.size() > 1 ? rule.apply(year).about("Y" + year.number()) : rule.apply(year))
                .toList();
    }

    /**
     * A measure, as the rules look at it.
     *
     * @param kind what is done
     * @param provided whether a space or person is named
     */
    public record Measured(MeasureKind kind, boolean provided) {}

    /**
     * The figures of a year of support.
     *
     * @param number 1 for the first year
     * @param budget the approved budget
     * @param aid the operating aid, over all plans of the manager
     * @param goods equipment and repair, over all plans of the manager
     */
    public record Year(int number, Money budget, Money aid, Money goods) {}

    /**
     * Who has done what.
     *
     * @param wrote who wrote the plan
     * @param approves who approves it
     */
    public record Eyes(UserId wrote, UserId approves) {}
}
