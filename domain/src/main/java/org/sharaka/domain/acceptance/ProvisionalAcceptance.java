package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.project.Stage;

/**
 * The provisional acceptance of a lot, and what becomes of it: its guarantee period runs, it is withdrawn by decision,
 * or ends in final acceptance.
 *
 * @param act who recorded it, and its day
 * @param handed what was handed in
 * @param dossier the papers that the dossier of the project held on that day
 * @param ruling what the gate said of this lot
 * @param reasons why rules that held only on condition were not followed up
 * @param guarantee the guarantee period
 * @param withdrawal the decision that withdrew it; unknown while it stands
 * @param end the final acceptance; unknown until then
 */
public record ProvisionalAcceptance(
        Act act,
        Handed handed,
        List<Document> dossier,
        Ruling ruling,
        List<WrittenReason> reasons,
        GuaranteePeriod guarantee,
        Fact<Decision> withdrawal,
        Fact<FinalAcceptance> end) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException for one that was both withdrawn and followed by final acceptance
     */
    public ProvisionalAcceptance {
        dossier = List.copyOf(dossier);
        reasons = List.copyOf(reasons);
        if (withdrawal.value().isPresent() && end.value().isPresent()) {
            throw new IllegalArgumentException("withdrawn and final at once");
        }
    }

    /** What tells the asset list of one step from that of another. */
    record Listing(Act act, List<NewAsset> assets) {}

    Listing listing() {
        return new Listing(act, handed.assets());
    }

    /** {@return its day; the guarantee period runs from here} */
    public LocalDate on() {
        return act.on();
    }

    /** {@return the end of the guarantee period; the first day of final acceptance} */
    public LocalDate guaranteeEnd() {
        return guarantee.end(on());
    }

    /** How far the lot has come by it. */
    Stage stage() {
        return withdrawal.fold(
                withdrawn -> Stage.IN_EXECUTION,
                () -> end.fold(accepted -> Stage.FINALLY_ACCEPTED, () -> Stage.PROVISIONALLY_ACCEPTED));
    }

    LocalDate lastStepOn() {
        return withdrawal.fold(
                withdrawn -> withdrawn.act().on(),
                () -> end.fold(accepted -> accepted.act().on(), this::on));
    }

    Set<LocalDate> turns() {
        Set<LocalDate> days = new HashSet<>(Set.of(on()));
        withdrawal.value().ifPresent(withdrawn -> days.add(withdrawn.act().on()));
        end.value().ifPresent(accepted -> days.add(accepted.act().on()));
        return days;
    }

    ProvisionalAcceptance madeOn(LocalDate day) {
        return new ProvisionalAcceptance(
                new Act(act.by(), day), handed, dossier, ruling, reasons, guarantee, withdrawal, end);
    }

    ProvisionalAcceptance with(List<Document> papers) {
        return new ProvisionalAcceptance(
                act, handed.with(papers), dossier, ruling, reasons, guarantee, withdrawal, end);
    }

    ProvisionalAcceptance extendedBy(Extension extension) {
        return new ProvisionalAcceptance(
                act, handed, dossier, ruling, reasons, guarantee.extendedBy(extension), withdrawal, end);
    }

    ProvisionalAcceptance withdrawnBy(Decision decision) {
        return new ProvisionalAcceptance(act, handed, dossier, ruling, reasons, guarantee, Fact.known(decision), end);
    }

    ProvisionalAcceptance endedBy(FinalAcceptance accepted) {
        return new ProvisionalAcceptance(
                act, handed, dossier, ruling, reasons, guarantee, withdrawal, Fact.known(accepted));
    }
}
