package org.sharaka.web.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.support.Accounts;
import org.sharaka.domain.support.AidFile;
import org.sharaka.domain.support.Effect;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.Justification;
import org.sharaka.domain.support.Outlay;
import org.sharaka.domain.support.PlanYear;
import org.sharaka.domain.support.Refusal;
import org.sharaka.domain.support.Repayment;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanSnapshot;
import org.sharaka.domain.support.Tranche;
import org.sharaka.domain.support.Withheld;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.TakeoverWire;

/** A support plan as it stands; what is unknown is null. */
record PlanWire(
        String id,
        String reference,
        String centreId,
        String managerId,
        String since,
        String state,
        List<YearWire> years,
        ActWire drafted,
        ActWire approved,
        List<GrantWire> grants,
        List<AidYearWire> aid,
        MoneyWire open,
        ActWire closed,
        String reason,
        List<TakeoverWire> takeovers) {

    static PlanWire of(SupportPlan plan) {
        SupportPlanSnapshot state = plan.snapshot();
        return new PlanWire(
                plan.id().value(),
                state.reference(),
                plan.centre().value(),
                plan.manager().value(),
                state.since().toString(),
                plan.state().name(),
                state.years().stream().map(YearWire::of).toList(),
                ActWire.of(state.drafted()),
                state.approved().fold(ActWire::of, () -> null),
                state.grants().stream().map(GrantWire::of).toList(),
                state.aid().stream().map(file -> AidYearWire.of(plan, file)).toList(),
                MoneyWire.of(plan.open()),
                state.closed().fold(ActWire::of, () -> null),
                state.closed().fold(any -> state.reason(), () -> null),
                TakeoverWire.of(state.takeovers()));
    }

    /** A year as it is planned. */
    record YearWire(int year, MoneyWire approvedBudget, List<MeasureForm> measures) {

        static YearWire of(PlanYear year) {
            return new YearWire(
                    year.number(),
                    MoneyWire.of(year.budget()),
                    year.measures().stream().map(MeasureForm::of).toList());
        }
    }

    /** A grant. */
    record GrantWire(
            String id,
            MeasureForm measure,
            ActWire granted,
            List<OutlayWire> payments,
            ActWire delivered,
            DocumentWire deliveryPaper,
            ActWire entered) {

        static GrantWire of(Grant grant) {
            return new GrantWire(
                    grant.id(),
                    MeasureForm.of(grant.measure()),
                    ActWire.of(grant.granted()),
                    grant.outlays().stream().map(OutlayWire::of).toList(),
                    grant.delivered().fold(ActWire::of, () -> null),
                    DocumentWire.of(grant.deliveryPaper()),
                    grant.entered().fold(ActWire::of, () -> null));
        }
    }

    /** A payment under the plan. */
    record OutlayWire(String paymentId, MoneyWire amount, ActWire approved, ActWire reversed) {

        static OutlayWire of(Outlay outlay) {
            return new OutlayWire(
                    outlay.payment().value(),
                    MoneyWire.of(outlay.amount()),
                    outlay.approved().fold(ActWire::of, () -> null),
                    outlay.reversed().fold(ActWire::of, () -> null));
        }
    }

    /** The operating aid of a year. */
    record AidYearWire(
            int year,
            DocumentWire agreement,
            DocumentWire annualPlan,
            List<TrancheWire> instalments,
            List<JustificationWire> justifications,
            List<RefusalWire> refusals,
            AccountsWire accounts,
            List<RepaymentWire> repayments,
            MoneyWire paid,
            MoneyWire justified,
            MoneyWire open) {

        static AidYearWire of(SupportPlan plan, AidFile file) {
            return new AidYearWire(
                    file.year(),
                    DocumentWire.of(file.papers().agreement()),
                    DocumentWire.of(file.papers().plan()),
                    file.tranches().stream().map(TrancheWire::of).toList(),
                    file.justified().stream().map(JustificationWire::of).toList(),
                    file.refused().stream().map(RefusalWire::of).toList(),
                    file.accounts().fold(AccountsWire::of, () -> null),
                    file.returned().stream().map(RepaymentWire::of).toList(),
                    MoneyWire.of(file.paidBy(LocalDate.MAX)),
                    MoneyWire.of(file.justifiedBy(LocalDate.MAX)),
                    MoneyWire.of(plan.open(file.year())));
        }
    }

    /** An instalment. */
    record TrancheWire(
            int number,
            ActWire prepared,
            MoneyWire amount,
            MoneyWire taken,
            List<WithheldWire> withheld,
            MoneyWire debt,
            OutlayWire payment) {

        static TrancheWire of(Tranche tranche) {
            return new TrancheWire(
                    tranche.number(),
                    ActWire.of(tranche.prepared()),
                    MoneyWire.of(tranche.amount()),
                    MoneyWire.of(tranche.taken()),
                    tranche.withheld().stream().map(WithheldWire::of).toList(),
                    MoneyWire.of(tranche.debt()),
                    tranche.outlay().fold(OutlayWire::of, () -> null));
        }
    }

    /** What was taken off an instalment. */
    record WithheldWire(String item, String cause, MoneyWire amount) {

        static WithheldWire of(Withheld one) {
            return new WithheldWire(one.item(), one.cause().name(), MoneyWire.of(one.amount()));
        }
    }

    /** What was shown and refused. */
    record RefusalWire(int instalment, MoneyWire amount, ActWire refused, String reason) {

        static RefusalWire of(Refusal one) {
            return new RefusalWire(
                    one.instalment(),
                    MoneyWire.of(one.amount()),
                    ActWire.of(one.refused()),
                    one.reason().text());
        }
    }

    /** What was justified. */
    record JustificationWire(int instalment, MoneyWire amount, ActWire accepted, DocumentWire document) {

        static JustificationWire of(Justification one) {
            return new JustificationWire(
                    one.instalment(),
                    MoneyWire.of(one.amount()),
                    ActWire.of(one.accepted()),
                    DocumentWire.of(one.document()));
        }
    }

    /** The accounts of a year. */
    record AccountsWire(MoneyWire costs, ActWire recorded, DocumentWire document, CertificateWire certificate) {

        static AccountsWire of(Accounts accounts) {
            return new AccountsWire(
                    MoneyWire.of(accounts.costs()),
                    ActWire.of(accounts.recorded()),
                    DocumentWire.of(accounts.document()),
                    accounts.certificate().fold(CertificateWire::of, () -> null));
        }
    }

    /** What certifies them, where that came later. */
    record CertificateWire(ActWire recorded, DocumentWire document) {

        static CertificateWire of(Accounts.Certificate one) {
            return new CertificateWire(ActWire.of(one.recorded()), DocumentWire.of(one.document()));
        }
    }

    /** Aid that was given back. */
    record RepaymentWire(MoneyWire amount, ActWire recorded, DocumentWire document) {

        static RepaymentWire of(Repayment one) {
            return new RepaymentWire(
                    MoneyWire.of(one.amount()), ActWire.of(one.recorded()), DocumentWire.of(one.document()));
        }
    }

    /** What has become of a recommendation. */
    record EffectWire(
            String dimension, int level, int floor, int priority, String startBy, Integer after, Integer change) {

        static EffectWire of(Effect effect) {
            Fact<Integer> after = effect.after();
            int before = effect.recommended().level();
            return new EffectWire(
                    effect.recommended().dimension(),
                    before,
                    effect.recommended().floor(),
                    effect.recommended().priority(),
                    effect.recommended().startBy().fold(LocalDate::toString, () -> null),
                    after.fold(level -> level, () -> null),
                    after.fold(level -> level - before, () -> null));
        }
    }
}
