package org.sharaka.persistence.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sharaka.application.store.Draw;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.LedgerLine;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.FreeReceipt;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.Unspent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.persistence.database.Failure;

/** The ledger of one transaction. */
public final class StoredLedger implements Ledger {

    private final Handle handle;

    /**
     * The ledger.
     *
     * @param handle of the transaction
     */
    public StoredLedger(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void append(List<Movement> movements) {
        if (movements.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO movement (kind, made_on, receipt, pledge, allocation, payment, amount, received, allocated,
                                      spent, held, covered)
                SELECT :kind, :on, place, pledge, (SELECT place FROM allocation WHERE id = :allocation),
                       (SELECT place FROM payment WHERE id = :payment), :amount, :received, :allocated, :spent,
                       :held, :covered
                FROM receipt WHERE id = :receipt""");
        movements.forEach(line -> batch.bind("kind", line.kind().name())
                .bind("on", line.on())
                .bind("receipt", line.receipt().value())
                .bind("allocation", line.allocation().value().map(AllocationId::value))
                .bind("payment", line.payment().value().map(PaymentId::value))
                .bind("amount", line.amount().minorUnits())
                .bind("received", line.received().minorUnits())
                .bind("allocated", line.allocated().minorUnits())
                .bind("spent", line.spent().minorUnits())
                .bind("held", line.held().minorUnits())
                .bind("covered", line.covered().minorUnits())
                .add());
        batch.execute();
    }

    @Override
    public Slice<Movement, Long> after(long after, int limit) {
        List<MovementRow> rows = handle.createQuery("""
                        SELECT movement.*, receipt.id AS receipt_id, allocation.id AS allocation_id,
                               payment.id AS payment_id
                        FROM movement JOIN receipt ON receipt.place = movement.receipt
                        LEFT JOIN allocation ON allocation.place = movement.allocation
                        LEFT JOIN payment ON payment.place = movement.payment
                        WHERE movement.place > :after ORDER BY movement.place LIMIT :limit""")
                .bind("after", after)
                .bind("limit", limit + 1)
                .mapTo(MovementRow.class)
                .list();
        List<MovementRow> held = rows.stream().limit(limit).toList();
        return new Slice<>(
                held.stream().map(MovementRow::movement).toList(),
                rows.size() > held.size() ? Fact.known(held.get(held.size() - 1).place()) : Fact.unknown());
    }

    @Override
    public Slice<LedgerLine, Long> ofDonor(PartnerId donor, LocalDate from, LocalDate to, Window window) {
        List<LineRow> rows = handle.createQuery("""
                        SELECT movement.place, movement.kind, movement.made_on, movement.amount, receipt.id AS receipt_id,
                               pledge.id AS pledge_id, pledge.kind = 'IN_KIND' AS in_kind, receipt.reference,
                               allocation.id AS allocation_id, allocation.purpose_kind, allocation.programme_id,
                               allocation.project_id, allocation.centre_id, payment.id AS payment_id, document_kind,
                               document_reference, document_date, document_until
                        FROM movement JOIN receipt ON receipt.place = movement.receipt
                        JOIN pledge ON pledge.place = movement.pledge
                        LEFT JOIN allocation ON allocation.place = movement.allocation
                        LEFT JOIN payment ON payment.place = movement.payment
                        WHERE movement.place > :after AND movement.made_on BETWEEN :from AND :to
                          AND movement.pledge IN (SELECT place FROM pledge WHERE :donor IN (donor_id, promised_by)
                                                  UNION SELECT pledge FROM pledge_terms WHERE successor_id = :donor)
                          AND :donor = %s
                        ORDER BY movement.place LIMIT :limit""".formatted(Summary.DONOR_OF_RECEIPT))
                .bind("donor", donor.value())
                .bind("from", from)
                .bind("to", to)
                .bind("after", window.after().value().orElse(0L))
                .bind("limit", window.limit() + 1)
                .mapTo(LineRow.class)
                .list();
        List<LineRow> held = rows.stream().limit(window.limit()).toList();
        return new Slice<>(
                held.stream().map(LineRow::line).toList(),
                rows.size() > held.size() ? Fact.known(held.get(held.size() - 1).place()) : Fact.unknown());
    }

    @Override
    public DailyBalance received(PledgeId pledge) {
        return ofPledge("received", pledge);
    }

    @Override
    public DailyBalance covered(PledgeId pledge) {
        return ofPledge("covered", pledge);
    }

    private DailyBalance ofPledge(String column, PledgeId pledge) {
        return course(handle.createQuery("SELECT '' AS receipt_id, made_on, sum(" + column
                        + ") AS change FROM movement WHERE pledge = (SELECT place FROM pledge WHERE id = :id)"
                        + " GROUP BY made_on")
                .bind("id", pledge.value())
                .mapTo(ChangeRow.class)
                .list());
    }

    @Override
    public DailyBalance free(ReceiptId receipt) {
        return course(handle.createQuery("""
                        SELECT '' AS receipt_id, made_on, sum(received - allocated - held) AS change FROM movement
                        WHERE receipt = (SELECT place FROM receipt WHERE id = :id) GROUP BY made_on""")
                .bind("id", receipt.value())
                .mapTo(ChangeRow.class)
                .list());
    }

    @Override
    public Map<ProjectId, Money> toReturn() {
        Map<ProjectId, Money> held = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT pledge.project_id AS project, sum(held) AS held
                        FROM movement JOIN pledge ON pledge.place = movement.pledge
                        WHERE held <> 0 GROUP BY pledge.project_id HAVING sum(held) > 0 ORDER BY pledge.project_id""")
                .map((row, context) ->
                        Map.entry(new ProjectId(row.getString("project")), Money.ofCentimes(row.getLong("held"))))
                .forEach(sum -> held.put(sum.getKey(), sum.getValue()));
        return held;
    }

    @Override
    public Map<ReceiptId, Money> uncovered() {
        Map<ReceiptId, Money> lacking = new LinkedHashMap<>();
        handle.createQuery("SELECT id, free FROM receipt WHERE free < 0 ORDER BY place")
                .map((row, context) ->
                        Map.entry(new ReceiptId(row.getString("id")), Money.ofCentimes(-row.getLong("free"))))
                .forEach(one -> lacking.put(one.getKey(), one.getValue()));
        return lacking;
    }

    @Override
    public Money uncovered(Purpose to) {
        return Money.ofCentimes(handle.createQuery("""
                        SELECT coalesce(sum(-free), 0) FROM receipt
                        WHERE free < 0 AND EXISTS (
                          SELECT 1 FROM movement JOIN allocation ON allocation.place = movement.allocation
                          WHERE movement.receipt = receipt.place AND allocation.purpose = :purpose
                          GROUP BY movement.receipt HAVING sum(allocated) > 0)""")
                .bind("purpose", Columns.of(to))
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Unspent unspent(AllocationId allocation) {
        Map<String, List<ChangeRow>> changes =
                handle.createQuery("""
                        SELECT receipt.id AS receipt_id, made_on, sum(allocated - spent) AS change
                        FROM movement JOIN receipt ON receipt.place = movement.receipt
                        WHERE allocation = (SELECT place FROM allocation WHERE id = :id)
                        GROUP BY movement.receipt, made_on""").bind("id", allocation.value()).mapTo(ChangeRow.class).stream()
                        .collect(groupingBy(ChangeRow::receiptId));
        return new Unspent(changes.entrySet().stream()
                .collect(toMap(of -> new ReceiptId(of.getKey()), of -> course(of.getValue()))));
    }

    @Override
    public Money available(Draw draw) {
        Drawing drawing = new Drawing(draw);
        return Money.ofCentimes(handle.createQuery(drawing.all())
                .bindMap(drawing.bound())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<LocalDate> firstReceived(Draw draw) {
        Drawing drawing = new Drawing(draw);
        return Optional.ofNullable(handle.createQuery(drawing.first())
                .bindMap(drawing.bound())
                .mapTo(LocalDate.class)
                .one());
    }

    @Override
    public List<FreeReceipt> drawable(Draw draw, Money upTo) {
        Drawing drawing = new Drawing(draw);
        List<FreeReceipt> drawn = new ArrayList<>();
        Money wanted = upTo;
        for (int purpose = 0; purpose < drawing.purposes().size() && wanted.minorUnits() > 0; purpose++) {
            Purpose.Kind kind = drawing.purposes().get(purpose).kind();
            try (ResultIterator<FreeRow> rows = handle.createQuery(drawing.narrowed(purpose))
                    .bindMap(drawing.bound())
                    .mapTo(FreeRow.class)
                    .iterator()) {
                wanted = wanted.minus(take(rows, kind, wanted, drawn));
            }
        }
        return drawn;
    }

    /** Reads no further than to the receipt that suffices. */
    private static Money take(Iterator<FreeRow> rows, Purpose.Kind kind, Money wanted, List<FreeReceipt> drawn) {
        Money taken = Money.ZERO;
        while (taken.compareTo(wanted) < 0 && rows.hasNext()) {
            FreeRow row = rows.next();
            if (row.least() > 0) {
                Money free = Money.ofCentimes(row.least());
                drawn.add(new FreeReceipt(new ReceiptId(row.id()), kind, row.receivedOn(), row.place(), free));
                taken = taken.plus(free);
            }
        }
        return taken;
    }

    private static DailyBalance course(List<ChangeRow> rows) {
        TreeMap<LocalDate, Money> changes = new TreeMap<>();
        rows.forEach(row -> changes.put(row.madeOn(), Money.ofCentimes(row.change())));
        return new DailyBalance(changes);
    }

    /** What changes on a day, by all movements together. */
    record ChangeRow(String receiptId, LocalDate madeOn, long change) {}

    /** A receipt of which something may be drawn. */
    record FreeRow(long place, String id, LocalDate receivedOn, long least) {}

    /** A movement with what it rests on. */
    record LineRow(
            long place,
            Movement.Kind kind,
            LocalDate madeOn,
            long amount,
            String receiptId,
            String pledgeId,
            boolean inKind,
            String reference,
            Fact<String> allocationId,
            Fact<Purpose.Kind> purposeKind,
            Fact<String> programmeId,
            Fact<String> projectId,
            Fact<String> centreId,
            Fact<String> paymentId,
            Fact<String> documentKind,
            Fact<String> documentReference,
            Fact<LocalDate> documentDate,
            Fact<LocalDate> documentUntil) {

        LedgerLine line() {
            return new LedgerLine(
                    new MovementRow(place, kind, madeOn, receiptId, allocationId, paymentId, amount).movement(),
                    new PledgeId(pledgeId),
                    inKind,
                    reference,
                    purposeKind.map(of -> Columns.purpose(of, programmeId, projectId, centreId)),
                    documentKind.map(of -> Columns.paper(
                            of,
                            documentReference.value().orElseThrow(),
                            documentDate.value().orElseThrow(),
                            documentUntil)));
        }
    }

    /** A row of {@code movement}, with the ids of what it names. */
    record MovementRow(
            long place,
            Movement.Kind kind,
            LocalDate madeOn,
            String receiptId,
            Fact<String> allocationId,
            Fact<String> paymentId,
            long amount) {

        Movement movement() {
            return Failure.unlessDamaged(
                    "movement " + place,
                    () -> new Movement(
                            kind,
                            madeOn,
                            new ReceiptId(receiptId),
                            allocationId.fold(id -> Fact.known(new AllocationId(id)), Fact::unknown),
                            paymentId.fold(id -> Fact.known(new PaymentId(id)), Fact::unknown),
                            Money.ofCentimes(amount)));
        }
    }
}
