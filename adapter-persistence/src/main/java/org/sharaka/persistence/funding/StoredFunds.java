package org.sharaka.persistence.funding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Grouping;
import org.sharaka.application.store.Share;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.Failure;

/** The sums of money of one transaction. */
public final class StoredFunds implements Funds {

    private static final String PLEDGES_FOR =
            " pledge.kind = 'CASH' AND pledge.purpose = :purpose AND pledged_on <= :on";

    private final Handle handle;

    /**
     * The sums.
     *
     * @param handle of the transaction
     */
    public StoredFunds(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Money pledgedFor(ProjectId project, LocalDate on) {
        return sum("""
                SELECT sum(CASE WHEN ended.id IS NULL OR due_on <= ended.ended_on THEN instalment.amount
                           ELSE max(0, min(instalment.amount, instalment.amount - up_to + (
                             SELECT coalesce(sum(received), 0) FROM movement
                             WHERE movement.pledge = pledge.place AND made_on <= :on))) END)
                FROM pledge JOIN pledge_terms AS terms
                  ON terms.pledge = pledge.place AND since <= :on AND (until IS NULL OR until > :on)
                JOIN pledge_instalment AS instalment
                  ON instalment.pledge = terms.pledge AND instalment.turn = terms.turn
                LEFT JOIN partner AS ended ON ended.ended_on <= :on AND ended.id = (""" + Summary.DONOR + ") WHERE" + PLEDGES_FOR, project, on);
    }

    @Override
    public Money receivedFor(ProjectId project, LocalDate on) {
        return sum("""
                SELECT sum(received) FROM pledge JOIN movement ON movement.pledge = pledge.place AND made_on <= :on
                WHERE""" + PLEDGES_FOR, project, on);
    }

    @Override
    public Money allocatedTo(ProjectId project, LocalDate on) {
        return sum(ofAllocations("allocated"), project, on);
    }

    @Override
    public Money allocatedFromOthers(ProjectId project, LocalDate on) {
        return sum(
                ofAllocations("allocated")
                        + " AND coalesce(movement.pledge, 0) NOT IN (SELECT place FROM pledge WHERE pledge.purpose = :purpose)",
                project,
                on);
    }

    @Override
    public Money spentOn(ProjectId project, LocalDate on) {
        return sum(ofAllocations("spent"), project, on);
    }

    @Override
    public Set<PartnerId> sponsorsOf(ProjectId project, LocalDate on) {
        return handle
                .createQuery("SELECT DISTINCT " + Summary.DONOR + " FROM pledge WHERE" + PLEDGES_FOR)
                .bind("purpose", Columns.of(new Purpose.OfProject(project)))
                .bind("on", on)
                .mapTo(String.class)
                .stream()
                .map(PartnerId::new)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Set<PartnerId> owing(ProjectId project, LocalDate on) {
        return handle
                .createQuery("""
                        SELECT DISTINCT donor_id FROM pledge JOIN pledge_terms AS terms
                          ON terms.pledge = pledge.place AND since <= :on AND (until IS NULL OR until > :on)
                        WHERE terms.amount > (SELECT coalesce(sum(received), 0) FROM movement
                                              WHERE movement.pledge = pledge.place AND made_on <= :on)
                        AND""" + PLEDGES_FOR)
                .bind("purpose", Columns.of(new Purpose.OfProject(project)))
                .bind("on", on)
                .mapTo(String.class)
                .stream()
                .map(PartnerId::new)
                .collect(toUnmodifiableSet());
    }

    @Override
    public List<String> unpaidPledges(PartnerId donor, LocalDate on) {
        return handle.createQuery("""
                        SELECT reference FROM pledge JOIN pledge_terms AS terms
                          ON terms.pledge = pledge.place AND since <= :on AND (until IS NULL OR until > :on)
                        WHERE donor_id = :donor
                          AND NOT EXISTS (SELECT 1 FROM partner WHERE id = :donor AND ended_on <= :on)
                          AND terms.amount > (SELECT coalesce(sum(covered), 0) FROM movement
                                              WHERE movement.pledge = pledge.place AND made_on <= :on)
                        ORDER BY pledge.place""")
                .bind("donor", donor.value())
                .bind("on", on)
                .mapTo(String.class)
                .list();
    }

    @Override
    public Figures summary(LocalDate on, int graceDays) {
        return rows(Summary.whole(), on, graceDays).stream()
                .map(Share::figures)
                .findFirst()
                .orElse(Figures.ZERO);
    }

    @Override
    public List<Share> summary(Grouping by, LocalDate on, int graceDays) {
        return rows(Summary.by(by), on, graceDays);
    }

    @Override
    public List<DueInstalment> due(LocalDate from, LocalDate to, LocalDate on) {
        return handle
                .createQuery(Summary.DUE)
                .bind("from", from)
                .bind("to", to)
                .bind("on", on)
                .mapTo(DueRow.class)
                .stream()
                .map(DueRow::read)
                .toList();
    }

    private List<Share> rows(String sql, LocalDate on, int graceDays) {
        return handle
                .createQuery(sql)
                .bind("on", on)
                .bind("overdueBefore", on.minusDays(graceDays))
                .mapTo(FiguresRow.class)
                .stream()
                .map(FiguresRow::share)
                .toList();
    }

    private Money sum(String sql, ProjectId project, LocalDate on) {
        return handle.createQuery("SELECT coalesce((" + sql + "), 0)")
                .bind("purpose", Columns.of(new Purpose.OfProject(project)))
                .bind("on", on)
                .mapTo(Long.class)
                .map(Money::ofCentimes)
                .one();
    }

    private static String ofAllocations(String what) {
        return "SELECT sum(" + what + ") FROM allocation JOIN movement ON movement.allocation = allocation.place"
                + " AND movement.made_on <= :on WHERE allocation.purpose = :purpose";
    }

    /** The figures of a key. */
    record FiguresRow(
            Fact<String> key,
            long pledged,
            long allocated,
            long spent,
            long available,
            long held,
            long overdue,
            long inKind,
            long uncovered) {

        Share share() {
            return Failure.unlessDamaged(
                    "the ledger",
                    () -> new Share(
                            key,
                            new Figures(
                                    Money.ofCentimes(pledged),
                                    Money.ofCentimes(
                                            Math.addExact(Math.addExact(allocated, available), held) - uncovered),
                                    Money.ofCentimes(allocated),
                                    Money.ofCentimes(spent),
                                    Money.ofCentimes(available),
                                    Money.ofCentimes(held),
                                    Money.ofCentimes(overdue),
                                    Money.ofCentimes(inKind),
                                    Money.ofCentimes(uncovered))));
        }
    }

    /** An instalment that is not covered. */
    record DueRow(String id, String reference, String donorId, LocalDate dueOn, long amount, long uncovered) {

        DueInstalment read() {
            return new DueInstalment(
                    new PledgeId(id),
                    reference,
                    new PartnerId(donorId),
                    dueOn,
                    Money.ofCentimes(amount),
                    Money.ofCentimes(uncovered));
        }
    }
}
