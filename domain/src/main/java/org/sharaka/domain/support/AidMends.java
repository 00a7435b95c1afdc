package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.policy.Policies;

/** What mends unjustified aid: its justification, the repayment of the debt of a year, or the entry of equipment. */
public final class AidMends {

    private AidMends() {}

    /**
     * The next act.
     *
     * @param plans the support plans of a centre
     * @param values those in force
     * @param day the day of the ruling
     * @return nothing where nothing is owed
     */
    public static Optional<Mend> of(List<SupportPlan> plans, Policies values, LocalDate day) {
        Stream<Mend> owed = AidClaims.owed(plans, paid -> AidFile.justifiedBy(values.oversight(), paid), day).stream()
                .flatMap(one -> plans.stream()
                        .flatMap(plan -> plan.snapshot().aid().stream()
                                .filter(file -> one.isFor(plan.item(file.year())))
                                .map(file -> of(one, plan, file.year(), day))));
        Stream<Mend> late =
                UnlistedEquipment.lateItems(UnlistedEquipment.of(plans, day), values.support(), day).stream()
                        .flatMap(item -> plans.stream()
                                .flatMap(plan -> plan.snapshot().grants().stream()
                                        .filter(grant -> plan.item(grant).equals(item))
                                        .map(grant -> Mend.on(
                                                MendAct.ENTER_GRANT,
                                                day,
                                                plan.id().value(),
                                                grant.id()))));
        return Stream.concat(owed, late).findFirst();
    }

    private static Mend of(Withheld owed, SupportPlan plan, int year, LocalDate day) {
        boolean debt = owed.cause() == Withheld.Cause.DEBT;
        Mend mend = Mend.on(
                        debt ? MendAct.REPAY_AID : MendAct.JUSTIFY_AID,
                        day,
                        plan.id().value(),
                        Integer.toString(year))
                .with("amount", owed.amount())
                .with("document", Mend.paper(debt ? DocumentKind.EVIDENCE : DocumentKind.JUSTIFICATION, day));
        return debt
                ? mend
                : mend.with(
                        "instalment",
                        Integer.valueOf(owed.item().substring(owed.item().length() - 1)));
    }
}
