package org.sharaka.web.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.HandoverRuling;
import org.sharaka.domain.readiness.OpenFinding;
import org.sharaka.domain.readiness.TrainingSession;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.UnlistedEquipment;
import org.sharaka.web.readiness.FactsForm.AssetsForm;
import org.sharaka.web.readiness.FactsForm.EquipmentForm;
import org.sharaka.web.readiness.FactsForm.FinanceForm;
import org.sharaka.web.readiness.FactsForm.FindingForm;
import org.sharaka.web.readiness.FactsForm.PaidForm;
import org.sharaka.web.readiness.FactsForm.ReserveForm;
import org.sharaka.web.readiness.FactsForm.TitleForm;
import org.sharaka.web.readiness.FactsForm.TrainingForm;
import org.sharaka.web.wire.Form;

/**
 * Reads the facts of a handover, with every fault of them, and asks the gate. Where the values that are assumed are at
 * fault, levels and training are not looked at: they would be judged by values that nobody gave.
 */
final class Simulation {

    private final FactsForm wire;
    private final Rulebook book;
    private final Form form;

    Simulation(FactsForm wire, Rulebook book, Form form) {
        this.wire = wire;
        this.book = book;
        this.form = form;
    }

    HandoverRuling ruling() {
        Optional<LocalDate> on = form.date("/on", wire.on());
        Optional<Rulebook> assumed = form.take("/policy", () -> book.assuming(wire.policy()));
        Optional<HandoverFacts.Management> management = management();
        Optional<Policies> policies = assumed.map(under -> under.on(on.orElse(LocalDate.EPOCH)));
        Optional<Assessments> assessments = policies.map(values ->
                new AssessmentsReading(wire.assessments(), values.grid(), form).read(on.orElse(LocalDate.MAX)));
        HandoverFacts.Works works = works();
        Fact<List<OpenFinding>> findings = each("/openFindings", wire.openFindings(), this::finding);
        HandoverFacts.Finance finance = finance(wire.finance());
        Fact<List<TrainingSession>> training = policies.map(
                        values -> each("/training", wire.training(), (at, session) -> session(at, session, values)))
                .orElse(Fact.unknown());
        HandoverFacts.Standing standing = standing();
        HandoverFacts.Assets assets = assets(wire.assets());
        HandoverFacts.Title title = title(wire.title());
        form.throwIfAny();
        HandoverFacts facts = new HandoverFacts(
                management.orElseThrow(),
                assessments.orElseThrow(),
                works,
                findings,
                finance,
                training,
                standing,
                assets,
                title);
        return HandoverRuling.of(assumed.orElseThrow(), facts.on(on.orElseThrow()));
    }

    private Optional<HandoverFacts.Management> management() {
        Fact<LocalDate> since = date("/managedSince", wire.managedSince());
        Optional<PartnerKind> kind = form.word("/managerKind", wire.managerKind(), PartnerKind.class);
        return kind.flatMap(known ->
                form.take("", () -> new HandoverFacts.Management(known, fact(wire.managerValid()), since)));
    }

    private HandoverFacts.Works works() {
        return new HandoverFacts.Works(
                fact(wire.works().finallyAccepted()),
                each("/works/openReserves", wire.works().openReserves(), this::reserve));
    }

    private Optional<OpenReserve> reserve(String pointer, ReserveForm reserve) {
        Fact<LocalDate> due = date(pointer + "/undertakingDue", reserve.undertakingDue());
        return form.word(pointer + "/severity", reserve.severity(), Severity.class)
                .map(severity -> new OpenReserve(severity, due));
    }

    private Optional<OpenFinding> finding(String pointer, FindingForm finding) {
        return form.word(pointer + "/severity", finding.severity(), Severity.class)
                .map(severity -> new OpenFinding(severity, Boolean.TRUE.equals(finding.hasPlan())));
    }

    private HandoverFacts.Finance finance(FinanceForm finance) {
        Fact<Fraction> share = form.ratio("/finance/largestSourceShare", finance.largestSourceShare());
        if (share.is(part -> !part.atMost(Fraction.ONE))) {
            form.add("/finance/largestSourceShare", "value.range", "between", 0, 1);
        }
        return new HandoverFacts.Finance(
                form.amount("/finance/operatingCosts", finance.operatingCosts()),
                form.amount("/finance/ownCash", finance.ownCash()),
                form.amount("/finance/ownInKind", finance.ownInKind()),
                form.amount("/finance/securedNextYear", finance.securedNextYear()),
                form.amount("/finance/budgetNextYear", finance.budgetNextYear()),
                form.ratio("/finance/cashReserveMonths", finance.cashReserveMonths()),
                share.onlyIf(part -> part.atMost(Fraction.ONE)),
                fact(finance.budgetCommitment()),
                form.amount("/unjustifiedAid", wire.unjustifiedAid()),
                listed("/unlistedEquipment", wire.unlistedEquipment(), this::equipment));
    }

    private Optional<UnlistedEquipment> equipment(String pointer, EquipmentForm equipment) {
        Fact<Money> granted = form.amount(pointer + "/granted", equipment.granted());
        Fact<LocalDate> delivered = date(pointer + "/deliveredOn", equipment.deliveredOn());
        Money taken = form.amount(pointer + "/taken", equipment.taken()).fold(known -> known, () -> Money.ZERO);
        List<UnlistedEquipment.Paid> payments = listed(pointer + "/payments", equipment.payments(), this::paid);
        return granted.value()
                .flatMap(known -> form.take(
                        pointer, () -> new UnlistedEquipment(equipment.item(), known, delivered, payments, taken)));
    }

    private Optional<UnlistedEquipment.Paid> paid(String pointer, PaidForm payment) {
        Optional<LocalDate> on = form.date(pointer + "/on", payment.on());
        return form.amount(pointer + "/amount", payment.amount())
                .value()
                .flatMap(amount ->
                        on.flatMap(day -> form.take(pointer, () -> new UnlistedEquipment.Paid(day, amount))));
    }

    private Optional<TrainingSession> session(String pointer, TrainingForm session, Policies values) {
        Fact<LocalDate> on = date(pointer + "/on", session.on());
        int holders = form.whole(pointer + "/holdersInPost", session.holdersInPost(), 0, Integer.MAX_VALUE)
                .orElse(0);
        return form.code(
                        pointer + "/module",
                        session.module(),
                        values.support().modules().keySet())
                .map(module -> new TrainingSession(module, on, holders));
    }

    private HandoverFacts.Standing standing() {
        return new HandoverFacts.Standing(
                fact(wire.authorisationInManagersName()),
                fact(wire.insuranceInManagersName()),
                fact(wire.reportsAccepted()),
                date("/lastConsultation", wire.lastConsultation()));
    }

    private HandoverFacts.Assets assets(AssetsForm assets) {
        return new HandoverFacts.Assets(
                date("/assets/inventoryOn", assets.inventoryOn()),
                form.ratio("/assets/valueGap", assets.valueGap()),
                Fact.of(form.whole(
                        "/assets/criticalInConditionD", assets.criticalInConditionD(), 0, Integer.MAX_VALUE)));
    }

    private HandoverFacts.Title title(TitleForm title) {
        return new HandoverFacts.Title(
                Fact.of(form.word("/title/instrument", title.instrument(), Instrument.class)),
                fact(title.reversionClause()),
                Boolean.TRUE.equals(title.boardDecision()));
    }

    private Fact<LocalDate> date(String pointer, String raw) {
        return Fact.of(form.date(pointer, raw));
    }

    private static <T> Fact<T> fact(T perhaps) {
        return Fact.of(Optional.ofNullable(perhaps));
    }

    /** The same where an absent list is an empty one. */
    private static <R, T> List<T> listed(String pointer, List<R> raw, BiFunction<String, R, Optional<T>> read) {
        return each(pointer, raw, read).fold(items -> items, List::<T>of);
    }

    /** Every item of a list that can be read; a list that is absent is a missing fact. */
    private static <R, T> Fact<List<T>> each(String pointer, List<R> raw, BiFunction<String, R, Optional<T>> read) {
        if (raw == null) {
            return Fact.unknown();
        }
        List<T> items = new ArrayList<>();
        for (int place = 0; place < raw.size(); place++) {
            if (raw.get(place) != null) {
                read.apply(pointer + "/" + place, raw.get(place)).ifPresent(items::add);
            }
        }
        return Fact.known(items);
    }
}
