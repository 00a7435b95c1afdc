package org.sharaka.application.mend;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sharaka.application.mandate.ManagerOfDay;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.readiness.CentreFiles;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.StandingRules;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.readiness.CentreMends;
import org.sharaka.domain.readiness.HandoverRules;
import org.sharaka.domain.support.AidMends;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;

/** What mends the checks of the steps of a support plan, and of a year of it. */
final class PlanMends {

    private static final Map<String, BiFunction<PlanMends, Check, Optional<Mend>>> BY_RULE = Map.ofEntries(
            entry("support.eligible", PlanMends::eligible),
            entry("support.late-report.held", (one, check) -> one.ofCentre(HandoverRules.REPORTS)),
            entry("support.late-report.suspended", (one, check) -> one.ofCentre(HandoverRules.REPORTS)),
            entry("support.instalments", PlanMends::amount),
            entry("support.unjustified.fail", PlanMends::amount),
            entry("support.unjustified.equipment", (one, check) -> one.owed()),
            entry("support.unjustified.equipment-too", (one, check) -> one.owed()),
            entry("support.settlement.fail", PlanMends::amount),
            entry("support.settlement.missing", (one, check) -> one.accounts(one.year(), DocumentKind.ACCOUNTS)),
            entry("support.stops.missing", (one, check) -> Optional.of(one.justification())),
            entry("instalment.first", PlanMends::agreed),
            entry("instalment.second.fail", PlanMends::justified),
            entry("instalment.second.report", (one, check) -> one.nextReport()),
            entry("instalment.third", PlanMends::third),
            entry("instalment.written.fail", PlanMends::agreed),
            entry("instalment.written.certified", (one, check) -> one.certified()));

    private final Stores stores;
    private final SupportPlan plan;
    private final List<String> ids;
    private final LocalDate on;

    /**
     * The mends of a plan.
     *
     * @param ids the plan and, of a step of one, its year
     */
    PlanMends(Stores stores, List<String> ids, LocalDate on) {
        this.stores = stores;
        this.plan =
                stores.of(SupportPlans.class).get(new SupportPlanId(ids.get(0))).value();
        this.ids = ids;
        this.on = on;
    }

    static boolean knows(String family, String reason) {
        return BY_RULE.containsKey(family + "." + reason) || BY_RULE.containsKey(family);
    }

    Optional<Mend> mend(Check check) {
        String family = check.rule().family();
        return Optional.ofNullable(BY_RULE.getOrDefault(family + "." + check.reason(), BY_RULE.get(family)))
                .flatMap(rule -> rule.apply(this, check));
    }

    private int year() {
        return ids.size() > 1 ? Integer.parseInt(ids.get(1)) : 1;
    }

    private Mend ofYear(MendAct act, int year) {
        return Mend.on(act, on, plan.id().value(), Integer.toString(year));
    }

    private Optional<Mend> ofCentre(RuleCode rule) {
        return CentreMends.of(stores.rulebook(), CentreFiles.of(stores, plan.centre()), on)
                .mend(Check.fail(rule, Reading.YES, Reading.NO));
    }

    private Optional<Mend> eligible(Check check) {
        return check.missing().stream().findFirst().flatMap(lacks -> switch (lacks) {
            case "STANDING" -> documented(standing());
            case "BANK_ACCOUNT" -> documented(List.of(DocumentKind.BANK_ACCOUNT.name()));
            case "RUNNING_MANDATE" -> ofCentre(HandoverRules.MANAGER);
            case "BASELINE" ->
                Optional.of(Mend.on(MendAct.RECORD_ASSESSMENT, on, plan.centre().value())
                        .with("kind", AssessmentKind.EXTERNAL));
            case "REPORTS" -> ofCentre(HandoverRules.REPORTS);
            default -> Optional.empty();
        });
    }

    private List<String> standing() {
        PartnerKind kind =
                stores.of(Partners.class).get(plan.manager()).value().profile().kind();
        List<Document> papers = ManagerOfDay.papers(stores, plan.manager());
        return (kind.isInstitutional()
                        ? StandingRules.institution(papers, on)
                        : StandingRules.association(
                                papers, stores.rulebook().on(on).mandate(), on))
                .missing();
    }

    private Optional<Mend> documented(List<String> kinds) {
        return ManagerOfDay.mandate(stores, plan.centre(), on)
                .onlyIf(mandate -> mandate.manager().equals(plan.manager()))
                .map(mandate -> Mend.to(
                                MendAct.DOCUMENT_PARTNER, on, plan.manager().value())
                        .with("documents", papers(kinds, mandate)))
                .value();
    }

    private List<Map<String, Object>> papers(List<String> kinds, Mandate mandate) {
        return kinds.stream()
                .map(DocumentKind::valueOf)
                .map(kind -> kind.statesValidity()
                        ? Mend.paper(kind, on, mandate.term().until())
                        : Mend.paper(kind, on))
                .toList();
    }

    private Optional<Mend> amount(Check check) {
        return check.required() instanceof Reading.Amount due
                ? Optional.of(Mend.on(MendAct.THE_STEP, on).with("amount", due.value()))
                : Optional.empty();
    }

    private Optional<Mend> owed() {
        List<SupportPlan> plans = stores.of(SupportPlans.class).ofCentre(plan.centre()).stream()
                .map(Versioned::value)
                .toList();
        return AidMends.of(plans, stores.rulebook().on(on), on);
    }

    private Optional<Mend> accounts(int year, DocumentKind paper) {
        return Optional.of(ofYear(MendAct.ACCOUNT_YEAR, year).with("document", Mend.paper(paper, on)));
    }

    private Optional<Mend> certified() {
        return accounts(Math.max(1, plan.yearOf(on) - 1), DocumentKind.CERTIFIED_ACCOUNTS);
    }

    private Mend justification() {
        return ofYear(MendAct.JUSTIFY_AID, year())
                .with("instalment", 1)
                .with("document", Mend.paper(DocumentKind.JUSTIFICATION, on));
    }

    private Optional<Mend> justified(Check check) {
        return check.required() instanceof Reading.Amount due && check.actual() instanceof Reading.Amount there
                ? Optional.of(justification().with("amount", lacking(due.value(), there.value())))
                : Optional.empty();
    }

    private static Money lacking(Money due, Money there) {
        return due.minus(there.min(due));
    }

    private Optional<Mend> agreed(Check check) {
        Mend mend = ofYear(MendAct.AGREE_YEAR, year());
        boolean planned = check.missing().contains("ANNUAL_PLAN");
        boolean signed = !planned || check.missing().size() > 1;
        Mend withPlan = planned ? mend.with("annualPlan", Mend.paper(DocumentKind.ANNUAL_PLAN, on)) : mend;
        return Optional.of(
                signed ? withPlan.with("agreement", Mend.paper(DocumentKind.SUPPORT_AGREEMENT, on)) : withPlan);
    }

    private Optional<Mend> third(Check check) {
        return check.missing().contains("COST_STATEMENT")
                ? accounts(year(), DocumentKind.ACCOUNTS)
                : ofCentre(HandoverRules.REPORTS);
    }

    /** The report that fell due; before one has, the step waits for the next to fall due. */
    private Optional<Mend> nextReport() {
        boolean none = stores.of(Oversights.class)
                .of(plan.centre())
                .value()
                .reports()
                .owed(stores.rulebook().on(on), OversightRegister.stewardship(stores, plan.centre()), on)
                .isEmpty();
        LocalDate next = LocalDate.of(on.getYear(), on.getMonth().firstMonthOfQuarter(), 1)
                .plusMonths(3);
        int days = stores.rulebook().on(on).oversight().quarterlyDays();
        return none ? Optional.of(Mend.on(MendAct.THE_STEP, next.plusDays(days))) : ofCentre(HandoverRules.REPORTS);
    }
}
