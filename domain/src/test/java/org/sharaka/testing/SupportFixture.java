package org.sharaka.testing;

import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.PartnerFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.ConfirmReversal;
import org.sharaka.domain.funding.PaymentCircumstances;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Unspent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.Accounts;
import org.sharaka.domain.support.AidEntry;
import org.sharaka.domain.support.AidPapers;
import org.sharaka.domain.support.ApprovePlan;
import org.sharaka.domain.support.Beneficiary;
import org.sharaka.domain.support.ClosePlan;
import org.sharaka.domain.support.DecidePayment;
import org.sharaka.domain.support.GrantSupport;
import org.sharaka.domain.support.Justification;
import org.sharaka.domain.support.PayGrant;
import org.sharaka.domain.support.PayInstalment;
import org.sharaka.domain.support.Payout;
import org.sharaka.domain.support.PlanCircumstances;
import org.sharaka.domain.support.PlanStep;
import org.sharaka.domain.support.PlanYear;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.support.Refusal;
import org.sharaka.domain.support.Repayment;
import org.sharaka.domain.support.Stop;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.text.Reason;
import org.sharaka.domain.training.Provider;

/** Support plans for tests: {@code aPlan().with(year(1, "1000000.00", aid("600000.00"), training())).approved()}. */
public final class SupportFixture {

    public static final UserId OFFICER = new UserId("u-officer");
    public static final UserId DIRECTOR = new UserId("u-director");
    public static final UserId FINANCE = new UserId("u-finance");
    public static final PartnerId MANAGER = new PartnerId("p-manager");
    public static final CentreId CENTRE = new CentreId("cen-1");

    private static final String START = "2026-01-01";

    private SupportPlan plan;
    private Rulebook book = Rulebook.standard();

    private SupportFixture(SupportPlan plan) {
        this.plan = plan;
    }

    public static SupportFixture aPlan(PlanYear... years) {
        return aPlan("pln-1", START, years);
    }

    public static SupportFixture aPlan(String id, String since, PlanYear... years) {
        return new SupportFixture(SupportPlan.drafted(
                        new SupportPlanId(id),
                        id.replace("pln-", "PLN-2026-000"),
                        CENTRE,
                        MANAGER,
                        day(since),
                        List.of(years),
                        new Act(OFFICER, day(START)))
                .after());
    }

    public static PlanYear year(int number, String budget, PlannedMeasure... measures) {
        return new PlanYear(number, Money.parse(budget), List.of(measures));
    }

    public static PlannedMeasure aid(String amount) {
        return measure(MeasureKind.OPERATING_AID, amount, Fact.unknown());
    }

    public static PlannedMeasure goods(MeasureKind kind, String amount) {
        return measure(kind, amount, Fact.unknown());
    }

    public static PlannedMeasure training() {
        return measure(MeasureKind.TRAINING, "0.00", Fact.known(new Provider.Space(new CentreId("cen-space"))));
    }

    public static PlannedMeasure measure(MeasureKind kind, String amount, Fact<Provider> provider) {
        return new PlannedMeasure(kind, "made up", Money.parse(amount), provider, Fact.unknown());
    }

    /** An association with standing and its own account, under a running mandate, assessed, and in time. */
    public static Beneficiary eligible() {
        return beneficiary(PartnerKind.ASSOCIATION, Beneficiary.Bond.RUNNING, true, 0);
    }

    public static Beneficiary beneficiary(
            PartnerKind kind, Beneficiary.Bond bond, boolean baseline, long daysLate, DocumentKind... missing) {
        List<Document> papers = new ArrayList<>();
        for (DocumentKind paper : List.of(
                DocumentKind.FILING_RECEIPT,
                DocumentKind.STATUTES,
                DocumentKind.BUREAU_LIST,
                DocumentKind.BANK_ACCOUNT,
                DocumentKind.LEGAL_ACT,
                DocumentKind.DELEGATION)) {
            if (!Arrays.asList(missing).contains(paper)) {
                papers.add(paper(paper, "2015-01-01"));
            }
        }
        return new Beneficiary(kind, papers, bond, baseline, daysLate);
    }

    /** The director acts; nothing is known of reports, nor of the opening, so none is due. */
    public static PlanCircumstances around(Beneficiary beneficiary, SupportPlan... others) {
        return around(DIRECTOR, beneficiary, Fact.unknown(), List.of(others), Fact.unknown());
    }

    public static PlanCircumstances by(UserId who) {
        return around(who, eligible(), Fact.unknown(), List.of(), Fact.unknown());
    }

    public static PlanCircumstances stopped(String last) {
        return around(DIRECTOR, eligible(), Fact.known(new Stop(day(last))), List.of(), Fact.unknown());
    }

    /** Of a payment that the finances prepare, out of money for the support of the centre. */
    private static PlanCircumstances paying(PaymentId payment) {
        PaymentFacts facts = new PaymentFacts(
                List.of(), new Unspent(Map.of()), Money.ZERO, false, Fact.unknown(), false, Parties.NONE);
        PaymentCircumstances around =
                new PaymentCircumstances(FINANCE, new Purpose.Support(CENTRE, Fact.unknown()), facts, false);
        return around(
                FINANCE,
                eligible(),
                Fact.unknown(),
                List.of(),
                Fact.known(new PlanCircumstances.Paying(payment, Fact.unknown(), around)));
    }

    private static PlanCircumstances around(
            UserId by,
            Beneficiary beneficiary,
            Fact<Stop> stop,
            List<SupportPlan> others,
            Fact<PlanCircumstances.Paying> paying) {
        return new PlanCircumstances(
                by,
                beneficiary,
                stop,
                others,
                Parties.NONE,
                Oversight.of(CENTRE),
                stewardship(Fact.unknown()),
                Fact.unknown(),
                paying);
    }

    /** The same under other books, of a centre that is open since a day. */
    public static PlanCircumstances under(Oversight books, Fact<LocalDate> opening, PlanCircumstances around) {
        return new PlanCircumstances(
                around.by(),
                around.beneficiary(),
                around.stop(),
                around.others(),
                around.parties(),
                books,
                stewardship(opening),
                around.succession(),
                around.paying());
    }

    private static Stewardship stewardship(Fact<LocalDate> opening) {
        Mandate mandate =
                aMandate("2026-01-01", "2028-12-31").signed("2026-01-01").there();
        return Stewardship.of(List.of(mandate), opening);
    }

    private static Fact<Payout> payout(String on) {
        return Fact.known(new Payout(new AllocationId("all-1"), paper(DocumentKind.DECISION, on), "Made-up Payee"));
    }

    public SupportFixture under(Rulebook other) {
        book = other;
        return this;
    }

    public SupportFixture approved() {
        return passing(new ApprovePlan(day(START)));
    }

    public SupportFixture granted(PlannedMeasure measure, String on) {
        return passing(new GrantSupport(day(on), Fact.known(measure), false));
    }

    public SupportFixture closed(String on) {
        return passing(new ClosePlan(day(on), Fact.known("made up")));
    }

    private SupportFixture passing(PlanStep step) {
        plan = Outcomes.made(step.through(book, plan, around(eligible()))).value();
        return this;
    }

    /** Pays for a grant, on one day; no gate is looked at. */
    public SupportFixture paidFor(String grant, String amount, String on) {
        PaymentId payment = new PaymentId("pay-" + grant + "-" + on);
        return paid(new PayGrant(day(on), grant, Fact.known(Money.parse(amount)), payout(on)), payment);
    }

    /** Pays what the rules give, on one day; no gate is looked at. */
    public SupportFixture paid(int year, String on) {
        int number = (int) plan.aid(year).tranches().stream()
                        .filter(one -> !one.isReversed())
                        .count()
                + 1;
        PaymentId payment = new PaymentId("pay-" + year + "-" + number);
        if (plan.pays(payment)) {
            payment = new PaymentId(payment.value() + "-again");
        }
        return paid(new PayInstalment(day(on), year, Fact.unknown(), payout(on)), payment);
    }

    /** What was paid comes back; no gate is looked at. */
    public SupportFixture reversed(String payment, String on) {
        plan = new DecidePayment(new PaymentId(payment), new ConfirmReversal(day(on)))
                .take(book, plan, around(eligible()))
                .after();
        return this;
    }

    private SupportFixture paid(PlanStep step, PaymentId payment) {
        plan = step.take(book, plan, paying(payment)).after();
        if (plan.pays(payment)) {
            plan = new DecidePayment(payment, new ApprovePayment(step.on()))
                    .take(book, plan, around(eligible()))
                    .after();
        }
        return this;
    }

    /** With minutes of that day. */
    public SupportFixture delivered(String grant, String on) {
        plan = plan.delivered(
                        plan.grant(grant).orElseThrow(),
                        new Act(OFFICER, day(on)),
                        Fact.known(paper(DocumentKind.MINUTES, on)),
                        false)
                .after();
        return this;
    }

    public SupportFixture entered(String grant, String on) {
        plan = plan.entered(plan.grant(grant).orElseThrow(), new Act(OFFICER, day(on)))
                .after();
        return this;
    }

    public SupportFixture filed(int year, AidEntry entry, String on) {
        plan = plan.filed(year, entry, day(on)).after();
        return this;
    }

    public SupportFixture agreed(int year, String on) {
        return agreed(year, DocumentKind.SUPPORT_AGREEMENT, on);
    }

    public SupportFixture agreed(int year, DocumentKind agreement, String on) {
        AidPapers papers =
                new AidPapers(Fact.known(paper(agreement, on)), Fact.known(paper(DocumentKind.ANNUAL_PLAN, on)));
        return filed(year, papers, on);
    }

    public SupportFixture justified(int year, int instalment, String amount, String on) {
        Document papers = paper(DocumentKind.JUSTIFICATION, on);
        Act accepted = new Act(OFFICER, day(on));
        return filed(year, new Justification(instalment, Money.parse(amount), accepted, papers), on);
    }

    public SupportFixture refused(int year, int instalment, String amount, String on) {
        Act refused = new Act(OFFICER, day(on));
        return filed(year, new Refusal(instalment, Money.parse(amount), refused, new Reason("made up")), on);
    }

    /** What the manager owes on a day of the aid of this plan and others. */
    public Money open(String on, SupportPlan... others) {
        List<SupportPlan> plans =
                Stream.concat(Stream.of(plan), Stream.of(others)).toList();
        return SupportPlan.openOn(plans, OversightPolicy.standard(), day(on));
    }

    public SupportFixture accounted(int year, String costs, String on) {
        return accounted(year, costs, DocumentKind.ACCOUNTS, on);
    }

    public SupportFixture accounted(int year, String costs, DocumentKind kind, String on) {
        return filed(year, new Accounts(Money.parse(costs), new Act(OFFICER, day(on)), paper(kind, on)), on);
    }

    public SupportFixture returned(int year, String amount, String on) {
        Document shown = paper(DocumentKind.BANK_RECONCILIATION, on);
        return filed(year, new Repayment(Money.parse(amount), new Act(FINANCE, day(on)), shown), on);
    }

    public SupportPlan there() {
        return plan;
    }

    /** The rules that did not pass, with their reasons. */
    public static List<String> told(Inquiry inquiry) {
        return told(Rulebook.standard().rule(inquiry));
    }

    public static List<String> told(Ruling ruling) {
        return ruling.checks().stream()
                .filter(check -> check.result() != Result.PASS)
                .map(check -> Outcomes.named(check) + " " + check.reason())
                .toList();
    }

    public static Money money(String amount) {
        return Money.parse(amount);
    }

    public static LocalDate on(String date) {
        return day(date);
    }
}
