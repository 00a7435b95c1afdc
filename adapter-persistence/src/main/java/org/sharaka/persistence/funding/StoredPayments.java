package org.sharaka.persistence.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Payments;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ContractId;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.funding.PaymentRow.PaidRow;

/** The payments of one transaction. */
public final class StoredPayments implements Payments {

    private static final String HELD = """
            SELECT coalesce(sum(CASE kind WHEN 'RETENTION_RELEASE' THEN retained - amount ELSE retained END), 0)
            FROM payment WHERE state = 'APPROVED' AND allocation_id = :allocation""";

    private static final Listing LISTED = new Listing(
            "payment",
            Map.of(
                    "allocationId",
                    Listing.is("allocation_id"),
                    "contractId",
                    Listing.is("contract_id"),
                    "kind",
                    Listing.is("kind"),
                    "payee",
                    Listing.is("payee"),
                    "state",
                    Listing.is("state"),
                    Payments.PROJECT,
                    "allocation_id IN (SELECT id FROM allocation WHERE " + Listing.is("project_id") + ")"),
            "prepared_on");

    private final Handle handle;

    /**
     * The payments.
     *
     * @param handle of the transaction
     */
    public StoredPayments(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Payment payment) {
        PaymentOrder order = payment.order();
        Optional<Document> title = order.entitled().title().value();
        Columns.bind(bind(handle.createUpdate("""
                        INSERT INTO payment (id, reference, kind, state, allocation_id, amount, retained, document_kind,
                                             document_reference, document_date, document_until, payee, payee_id, title_kind,
                                             title_reference, title_date, title_until, contract_id, without_contract, prepared_on, prepared_by, done_on, done_by, reason, back_on, back_by,
                                             back_reason, reversed_on, reversed_by, version)
                        VALUES (:id, :reference, :kind, :state, :allocation, :amount, :retained, :documentKind,
                                :documentReference, :documentDate, :documentUntil, :payee, :payeeId, :titleKind,
                                :titleReference, :titleDate, :titleUntil, :contract, :withoutContract, :preparedOn, :preparedBy, :doneOn, :doneBy, :reason,
                                :backOn, :backBy, :backReason, :reversedOn, :reversedBy, 1)"""), payment), Optional.of(order.document()))
                .bind("reference", payment.reference())
                .bind("kind", order.kind().name())
                .bind("allocation", order.allocation().value())
                .bind("amount", order.amount().minorUnits())
                .bind("payee", order.payee())
                .bind("payeeId", order.entitled().partner().value().map(PartnerId::value))
                .bind("titleKind", title.map(paper -> paper.kind().name()))
                .bind("titleReference", title.map(Document::reference))
                .bind("titleDate", title.map(Document::date))
                .bind("titleUntil", title.flatMap(paper -> paper.validUntil().value()))
                .bind("contract", order.contract().value().map(ContractId::value))
                .bind("withoutContract", order.uncontracted().value())
                .bind("preparedOn", order.prepared().on())
                .bind("preparedBy", order.prepared().by().value())
                .execute();
        addParts(payment);
    }

    @Override
    public long keep(Payment payment, long version) {
        PaymentOrder order = payment.order();
        Optional<Document> title = order.entitled().title().value();
        int changed = Columns.bind(
                        bind(handle.createUpdate("""
                        UPDATE payment
                        SET state = :state, amount = :amount, payee_id = :payeeId, title_kind = :titleKind,
                            title_reference = :titleReference, title_date = :titleDate, title_until = :titleUntil,
                            retained = :retained, done_on = :doneOn, done_by = :doneBy,
                            document_kind = :documentKind, document_reference = :documentReference,
                            document_date = :documentDate, document_until = :documentUntil, payee = :payee,
                            reason = :reason, back_on = :backOn, back_by = :backBy, back_reason = :backReason,
                             reversed_on = :reversedOn, reversed_by = :reversedBy, version = version + 1
                        WHERE id = :id AND version = :version"""), payment),
                        Optional.of(payment.order().document()))
                .bind("amount", order.amount().minorUnits())
                .bind("payee", order.payee())
                .bind("payeeId", order.entitled().partner().value().map(PartnerId::value))
                .bind("titleKind", title.map(paper -> paper.kind().name()))
                .bind("titleReference", title.map(Document::reference))
                .bind("titleDate", title.map(Document::date))
                .bind("titleUntil", title.flatMap(paper -> paper.validUntil().value()))
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(payment.id().value(), version);
        }
        addParts(payment);
        return version + 1;
    }

    @Override
    public Optional<Versioned<Payment>> find(PaymentId id) {
        return whole(handle.createQuery("SELECT * FROM payment WHERE id = :id")
                        .bind("id", id.value())
                        .mapTo(PaymentRow.class)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Slice<Versioned<Payment>, Long> list(Criteria criteria) {
        return LISTED.read(handle, criteria, PaymentRow.class, this::whole);
    }

    @Override
    public Money retained(ContractId contract) {
        return Money.ofCentimes(handle.createQuery("""
                        SELECT coalesce(sum(retained), 0) FROM payment
                        WHERE state = 'APPROVED' AND contract_id = :contract""")
                .bind("contract", contract.value())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Money paid(ContractId contract) {
        return Money.ofCentimes(handle.createQuery("""
                        SELECT coalesce(sum(amount), 0) FROM payment
                        WHERE state = 'APPROVED' AND kind = 'PAYMENT' AND contract_id = :contract""")
                .bind("contract", contract.value())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Money held(AllocationId allocation) {
        return Money.ofCentimes(handle.createQuery(HELD)
                .bind("allocation", allocation.value())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Money held(AllocationId allocation, ContractId contract) {
        return Money.ofCentimes(handle.createQuery(HELD + " AND contract_id = :contract")
                .bind("allocation", allocation.value())
                .bind("contract", contract.value())
                .mapTo(Long.class)
                .one());
    }

    private List<Versioned<Payment>> whole(List<PaymentRow> rows) {
        Map<Long, List<PaidRow>> paid =
                Row.belonging(handle, rows, "payment_part", "payment, turn", PaidRow.class, PaidRow::payment);
        return rows.stream()
                .map(row -> new Versioned<>(
                        Failure.unlessDamaged(
                                "payment " + row.id(), () -> row.with(paid.getOrDefault(row.place(), List.of()))),
                        row.version()))
                .toList();
    }

    private void addParts(Payment payment) {
        long place = Row.place(handle, "payment", payment.id().value());
        handle.execute("DELETE FROM payment_part WHERE payment = ?", place);
        payment.snapshot()
                .approval()
                .value()
                .ifPresent(approval -> StoredAllocations.addParts(handle.prepareBatch("""
                                INSERT INTO payment_part (payment, turn, receipt_id, amount)
                                VALUES (:place, :turn, :receipt, :amount)"""), place, approval.parts()));
    }

    @Override
    public List<String> alike(Payment payment) {
        return handle.createQuery("""
                        SELECT other.reference FROM payment JOIN payment AS other
                          ON other.payee = payment.payee AND other.document_reference = payment.document_reference
                          AND other.document_kind = payment.document_kind
                        WHERE payment.id = :id AND other.place <> payment.place
                          AND other.state IN ('PREPARED', 'APPROVED')
                        ORDER BY other.place""")
                .bind("id", payment.id().value())
                .mapTo(String.class)
                .list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Payment payment) {
        Payment.Snapshot state = payment.snapshot();
        Optional<Act> done = state.approval()
                .value()
                .map(Payment.Approval::act)
                .or(() -> state.withdrawal().value().map(Payment.Withdrawal::act));
        Optional<Payment.Reversal> back = state.reversal().value();
        Optional<Act> confirmed = back.flatMap(reversal -> reversal.confirmed().value());
        return statement
                .bind("id", payment.id().value())
                .bind("state", payment.state().name())
                .bind("retained", payment.retained().minorUnits())
                .bind("doneOn", done.map(Act::on))
                .bind("doneBy", done.map(act -> act.by().value()))
                .bind("reason", state.withdrawal().value().map(Payment.Withdrawal::reason))
                .bind("backOn", back.map(reversal -> reversal.asked().on()))
                .bind("backBy", back.map(reversal -> reversal.asked().by().value()))
                .bind("backReason", back.map(Payment.Reversal::reason))
                .bind("reversedOn", confirmed.map(Act::on))
                .bind("reversedBy", confirmed.map(act -> act.by().value()));
    }
}
