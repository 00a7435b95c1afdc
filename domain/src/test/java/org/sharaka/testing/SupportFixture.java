package org.sharaka.testing;

import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.PartnerFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.PaymentId;
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
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.Accounts;
import org.sharaka.domain.support.AidCase;
import org.sharaka.domain.support.AidInquiry;
import org.sharaka.domain.support.AidPapers;
import org.sharaka.domain.support.Beneficiary;
import org.sharaka.domain.support.Justification;
import org.sharaka.domain.support.Outlay;
import org.sharaka.domain.support.PlanInquiry;
import org.sharaka.domain.support.PlanYear;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.support.Repayment;
import org.sharaka.domain.support.Stop;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
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
                new Act(OFFICER, day(START))));
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

    public static SupportPlan.Around around(Beneficiary beneficiary, SupportPlan... others) {
        return new SupportPlan.Around(beneficiary, Fact.unknown(), List.of(others), Parties.NONE);
    }

    public static SupportPlan.Around stopped(String last) {
        return new SupportPlan.Around(eligible(), Fact.known(new Stop(day(last))), List.of(), Parties.NONE);
    }

    public SupportFixture under(Rulebook other) {
        book = other;
        return this;
    }

    public SupportFixture approved() {
        plan = Outcomes.made(plan.approved(book, new Act(DIRECTOR, day(START)), around(eligible())))
                .value();
        return this;
    }

    public SupportFixture granted(PlannedMeasure measure, String on) {
        PlanInquiry asked = plan.granting(PlanInquiry.GRANT, measure, day(on), around(eligible()));
        plan = Outcomes.made(plan.granted(book, asked, measure, new Act(DIRECTOR, day(on))))
                .value();
        return this;
    }

    /** Pays for a grant, on one day. */
    public SupportFixture paidFor(String grant, String amount, String on) {
        PaymentId payment = new PaymentId("pay-" + grant + "-" + on);
        plan = plan.paying(grant, new Outlay(payment, Money.parse(amount), Fact.unknown()), day(on))
                .plan();
        plan = plan.paid(payment, new Act(DIRECTOR, day(on))).plan();
        return this;
    }

    /** With minutes of that day. */
    public SupportFixture delivered(String grant, String on) {
        plan = plan.delivered(grant, new Act(OFFICER, day(on)), Fact.known(paper(DocumentKind.MINUTES, on)))
                .plan();
        return this;
    }

    public SupportFixture entered(String grant, String on) {
        plan = plan.entered(grant, new Act(OFFICER, day(on))).plan();
        return this;
    }

    public SupportFixture agreed(int year, String on) {
        AidPapers papers = new AidPapers(
                Fact.known(paper(DocumentKind.SUPPORT_AGREEMENT, on)), Fact.known(paper(DocumentKind.ANNUAL_PLAN, on)));
        plan = plan.agreed(year, papers, new Act(OFFICER, day(on))).plan();
        return this;
    }

    /** Pays what the rules give, on one day. */
    public SupportFixture paid(int year, String on) {
        int number = plan.next(year);
        AidCase aid = aid(Oversight.of(CENTRE));
        AidInquiry gate = aid.instalment(year, number, Fact.unknown(), Fact.unknown(), day(on));
        Money amount = gate.asked();
        PaymentId payment = new PaymentId("pay-" + year + "-" + number);
        Fact<Outlay> outlay =
                amount.isZero() ? Fact.unknown() : Fact.known(new Outlay(payment, amount, Fact.unknown()));
        plan = plan.paying(year, aid.tranche(gate, new Act(FINANCE, day(on)), outlay))
                .plan();
        if (!amount.isZero()) {
            plan = plan.paid(payment, new Act(DIRECTOR, day(on))).plan();
        }
        return this;
    }

    public SupportFixture justified(int year, int instalment, String amount, String on) {
        plan = plan.justified(
                        year,
                        new Justification(
                                instalment,
                                Money.parse(amount),
                                new Act(OFFICER, day(on)),
                                paper(DocumentKind.JUSTIFICATION, on)))
                .plan();
        return this;
    }

    public SupportFixture accounted(int year, String costs, String on) {
        plan = plan.accounted(
                        year,
                        new Accounts(Money.parse(costs), new Act(OFFICER, day(on)), paper(DocumentKind.ACCOUNTS, on)))
                .plan();
        return this;
    }

    public SupportFixture returned(int year, String amount, String on) {
        plan = plan.returned(
                        year,
                        new Repayment(
                                Money.parse(amount),
                                new Act(FINANCE, day(on)),
                                paper(DocumentKind.BANK_RECONCILIATION, on)))
                .plan();
        return this;
    }

    public AidCase aid(Oversight books) {
        return aid(books, around(eligible()));
    }

    /** Nothing is known of the opening, so no report is due. */
    public AidCase aid(Oversight books, SupportPlan.Around around) {
        return aid(books, around, Fact.unknown());
    }

    /** A centre that has long been open, so that reports are due. */
    public AidCase aidOfOpenCentre(Oversight books) {
        return aid(books, around(eligible()), Fact.known(day("2024-01-01")));
    }

    private AidCase aid(Oversight books, SupportPlan.Around around, Fact<LocalDate> opening) {
        Mandate mandate =
                aMandate("2026-01-01", "2028-12-31").signed("2026-01-01").there();
        return new AidCase(
                plan,
                around,
                books,
                List.of(mandate),
                Stewardship.of(List.of(mandate), opening),
                Rulebook.standard().on(LocalDate.EPOCH));
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
