package org.sharaka.persistence.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.funding.Correction;
import org.sharaka.domain.funding.Declaration;
import org.sharaka.domain.funding.ForeignAmount;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.OtherIncome;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.Reversal;
import org.sharaka.domain.funding.Valuer;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.funding.ReceiptRow.CorrectionRow;
import org.sharaka.persistence.funding.ReceiptRow.ReversalRow;

/** The receipts of one transaction. What was once told of one stays; more of it is added. */
public final class StoredReceipts implements Receipts {

    private static final String CORRECTIONS = "receipt_correction";
    private static final String REVERSALS = "receipt_reversal";
    private static final String TOLD =
            "(SELECT receipt.*, pledge.id AS pledge_id FROM receipt LEFT JOIN pledge ON pledge.place = receipt.pledge)";

    private static final Listing LISTED = new Listing(
            TOLD,
            Map.of(
                    "pledgeId",
                    "pledge IN (SELECT place FROM pledge WHERE " + Listing.is("id") + ")",
                    "cause",
                    Listing.is("cause"),
                    Receipts.DONOR,
                    "pledge IN (SELECT place FROM pledge WHERE " + Listing.is("donor_id") + ")"),
            "received_on");

    private final Handle handle;

    /**
     * The receipts.
     *
     * @param handle of the transaction
     */
    public StoredReceipts(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Receipt receipt) {
        Gift gift = receipt.snapshot().gift();
        Optional<ForeignAmount> original = gift.original().value();
        Optional<InKind> inKind = gift.inKind().value();
        declared(Columns.bindPerhaps(handle.createUpdate("""
                        INSERT INTO receipt (id, number, pledge, kind, purpose, received_on, entered_amount, entered_on,
                                             entered_reference, original_amount, original_currency, gift, basis,
                                             valuer_id, valuer_name, recorded_by, version, cause, purpose_kind,
                                             programme_id, project_id, centre_id, amount, reference, declared_on, declared_by,
                                             declaration_kind, declaration_reference, declaration_date, declaration_until)
                        VALUES (:id, :number, (SELECT place FROM pledge WHERE id = :pledge), :kind,
                                coalesce(:purpose, (SELECT purpose FROM pledge WHERE id = :pledge)), :receivedOn,
                                :entered, :on, :enteredReference, :originalAmount, :originalCurrency, :gift, :basis,
                                :valuerId, :valuerName, :by, 1, :cause, :purposeKind, :programmeId, :projectId,
                                :centreId, :amount, :reference, :declaredOn, :declaredBy, :documentKind,
                                :documentReference, :documentDate, :documentUntil)"""), receipt.other().map(OtherIncome::purpose)), receipt)
                .bind("id", receipt.id().value())
                .bind("number", receipt.number())
                .bind("pledge", receipt.pledge().map(PledgeId::value).value())
                .bind("kind", gift.kind().name())
                .bind(
                        "purpose",
                        receipt.other()
                                .map(other -> Columns.of(other.purpose()))
                                .value())
                .bind(
                        "cause",
                        receipt.other().map(other -> other.cause().name()).value())
                .bind("amount", receipt.entry().amount().minorUnits())
                .bind("reference", receipt.entry().reference())
                .bind("receivedOn", receipt.entry().receivedOn())
                .bind("entered", gift.entry().amount().minorUnits())
                .bind("on", gift.entry().receivedOn())
                .bind("enteredReference", gift.entry().reference())
                .bind("originalAmount", original.map(foreign -> foreign.amount().toPlainString()))
                .bind(
                        "originalCurrency",
                        original.map(foreign -> foreign.currency().getCurrencyCode()))
                .bind("gift", inKind.map(InKind::what))
                .bind("basis", inKind.map(told -> told.basis().name()))
                .bind("valuerId", inKind.map(InKind::valuer).flatMap(StoredReceipts::partner))
                .bind("valuerName", inKind.map(InKind::valuer).flatMap(StoredReceipts::name))
                .bind("by", gift.by().value())
                .execute();
        addWhatIsNew(receipt.snapshot());
    }

    @Override
    public long keep(Receipt receipt, long version) {
        int changed = declared(handle.createUpdate("""
                        UPDATE receipt SET received_on = :receivedOn, amount = :amount, reference = :reference, cause = :cause,
                                           declared_on = :declaredOn, declared_by = :declaredBy,
                                           declaration_kind = :documentKind, declaration_reference = :documentReference,
                                           declaration_date = :documentDate, declaration_until = :documentUntil,
                                           version = version + 1
                        WHERE id = :id AND version = :version"""), receipt)
                .bind(
                        "cause",
                        receipt.other().map(other -> other.cause().name()).value())
                .bind("amount", receipt.entry().amount().minorUnits())
                .bind("reference", receipt.entry().reference())
                .bind("receivedOn", receipt.entry().receivedOn())
                .bind("id", receipt.id().value())
                .bind("version", version)
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(receipt.id().value(), version);
        }
        addWhatIsNew(receipt.snapshot());
        return version + 1;
    }

    @Override
    public Optional<Versioned<Receipt>> find(ReceiptId id) {
        return whole(handle.createQuery("SELECT * FROM " + TOLD + " WHERE id = :id")
                        .bind("id", id.value())
                        .mapTo(ReceiptRow.class)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Slice<Versioned<Receipt>, Long> list(Criteria criteria) {
        return LISTED.read(handle, criteria, ReceiptRow.class, this::whole);
    }

    @Override
    public List<String> alike(Receipt receipt) {
        return handle.createQuery("""
                        SELECT other.number FROM receipt JOIN receipt AS other
                          ON other.amount = receipt.amount AND other.reference = receipt.reference
                        LEFT JOIN pledge ON pledge.place = receipt.pledge
                        LEFT JOIN pledge AS of_other ON of_other.place = other.pledge
                        WHERE receipt.id = :id AND other.place <> receipt.place
                          AND of_other.donor_id IS pledge.donor_id
                        ORDER BY other.place""")
                .bind("id", receipt.id().value())
                .mapTo(String.class)
                .list();
    }

    private List<Versioned<Receipt>> whole(List<ReceiptRow> rows) {
        Map<Long, List<CorrectionRow>> corrections =
                Row.belonging(handle, rows, CORRECTIONS, "receipt, turn", CorrectionRow.class, CorrectionRow::receipt);
        Map<Long, List<ReversalRow>> reversals =
                Row.belonging(handle, rows, REVERSALS, "receipt, turn", ReversalRow.class, ReversalRow::receipt);
        return rows.stream()
                .map(row -> new Versioned<>(
                        Failure.unlessDamaged(
                                "receipt " + row.id(),
                                () -> row.with(
                                        corrections.getOrDefault(row.place(), List.of()),
                                        reversals.getOrDefault(row.place(), List.of()))),
                        row.version()))
                .toList();
    }

    private void addWhatIsNew(Receipt.Snapshot state) {
        long place = Row.place(handle, "receipt", state.gift().id().value());
        for (int turn = Row.count(handle, CORRECTIONS, "receipt", place);
                turn < state.corrections().size();
                turn++) {
            add(place, turn, state.corrections().get(turn));
        }
        for (int turn = Row.count(handle, REVERSALS, "receipt", place);
                turn < state.reversals().size();
                turn++) {
            add(place, turn, state.reversals().get(turn));
        }
    }

    private void add(long place, int turn, Correction correction) {
        bind(handle.createUpdate("""
                        INSERT INTO receipt_correction (receipt, turn, made_on, made_by, reason, amount, received_on,
                                                        reference)
                        VALUES (:place, :turn, :on, :by, :reason, :amount, :receivedOn, :reference)"""), place, turn, correction.act())
                .bind("reason", correction.reason())
                .bind("amount", correction.entry().amount().minorUnits())
                .bind("receivedOn", correction.entry().receivedOn())
                .bind("reference", correction.entry().reference())
                .execute();
    }

    private void add(long place, int turn, Reversal reversal) {
        bind(handle.createUpdate("""
                        INSERT INTO receipt_reversal (receipt, turn, kind, made_on, made_by, reason, amount)
                        VALUES (:place, :turn, :kind, :on, :by, :reason, :amount)"""), place, turn, reversal.act())
                .bind("kind", reversal.kind().name())
                .bind("reason", reversal.reason())
                .bind("amount", reversal.amount().minorUnits())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, long place, int turn, Act act) {
        return statement
                .bind("place", place)
                .bind("turn", turn)
                .bind("on", act.on())
                .bind("by", act.by().value());
    }

    private static <S extends SqlStatement<S>> S declared(S statement, Receipt receipt) {
        Optional<Declaration> declaration = receipt.snapshot().declaration().value();
        return Columns.bind(statement, declaration.map(Declaration::document))
                .bind("declaredOn", declaration.map(made -> made.act().on()))
                .bind("declaredBy", declaration.map(made -> made.act().by().value()));
    }

    @Override
    public List<Receipt> undeclared() {
        return whole(handle.createQuery("SELECT * FROM " + TOLD
                                + " WHERE original_currency IS NOT NULL AND declared_on IS NULL ORDER BY place")
                        .mapTo(ReceiptRow.class)
                        .list())
                .stream()
                .map(Versioned::value)
                .toList();
    }

    private static Optional<String> partner(Valuer valuer) {
        return valuer.fold(id -> Optional.of(id.value()), name -> Optional.empty());
    }

    private static Optional<String> name(Valuer valuer) {
        return valuer.fold(id -> Optional.empty(), Optional::of);
    }
}
