package org.sharaka.persistence.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.funding.Release;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.funding.AllocationRow.ReleaseRow;
import org.sharaka.persistence.funding.AllocationRow.ReleasedRow;
import org.sharaka.persistence.funding.AllocationRow.SourceRow;

/** The allocations of one transaction. What was once told of one stays; releases are added. */
public final class StoredAllocations implements Allocations {

    private static final String RELEASES = "allocation_release";

    private static final Listing LISTED = new Listing(
            "allocation",
            Map.of(
                    "projectId",
                    Listing.is("project_id"),
                    Pledges.PURPOSE,
                    Listing.is("purpose"),
                    "receiptId",
                    "place IN (SELECT allocation FROM allocation_source WHERE " + Listing.is("receipt_id") + ")"),
            "made_on");

    private final Handle handle;

    /**
     * The allocations.
     *
     * @param handle of the transaction
     */
    public StoredAllocations(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Allocation allocation) {
        Allocation.Snapshot state = allocation.snapshot();
        Columns.bind(handle.createUpdate("""
                        INSERT INTO allocation (id, reference, amount, purpose_kind, programme_id, project_id, centre_id, made_on,
                                                pledge_id, recorded_by, version)
                        VALUES (:id, :reference, :amount, :purposeKind, :programmeId, :projectId, :centreId, :on, :pledge,
                                :by, 1)"""), allocation.to())
                .bind("id", allocation.id().value())
                .bind("reference", allocation.reference())
                .bind("amount", allocation.amount().minorUnits())
                .bind("on", allocation.on())
                .bind("pledge", state.request().pledge().value().map(PledgeId::value))
                .bind("by", state.by().value())
                .execute();
        addSources(allocation);
        addReleases(state);
    }

    /** The sources change where other money takes the place of some that never came. */
    private void addSources(Allocation allocation) {
        long place = Row.place(handle, "allocation", allocation.id().value());
        handle.execute("DELETE FROM allocation_source WHERE allocation = ?", place);
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO allocation_source (allocation, turn, receipt_id, amount)
                VALUES (:place, :turn, :receipt, :amount)""");
        addParts(batch, place, allocation.sources());
    }

    @Override
    public long keep(Allocation allocation, long version) {
        int changed = handle.execute(
                "UPDATE allocation SET amount = ?, made_on = ?, version = version + 1 WHERE id = ? AND version = ?",
                allocation.amount().minorUnits(),
                allocation.on(),
                allocation.id().value(),
                version);
        if (changed == 0) {
            throw new Rejected.StaleVersion(allocation.id().value(), version);
        }
        addSources(allocation);
        addReleases(allocation.snapshot());
        return version + 1;
    }

    @Override
    public Optional<Versioned<Allocation>> find(AllocationId id) {
        return whole(handle.createQuery("SELECT * FROM allocation WHERE id = :id")
                        .bind("id", id.value())
                        .mapTo(AllocationRow.class)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Slice<Versioned<Allocation>, Long> list(Criteria criteria) {
        return LISTED.read(handle, criteria, AllocationRow.class, this::whole);
    }

    @Override
    public List<Versioned<Allocation>> to(Purpose to) {
        return whole(handle.createQuery("SELECT * FROM allocation WHERE purpose = :purpose ORDER BY place")
                .bind("purpose", Columns.of(to))
                .mapTo(AllocationRow.class)
                .list());
    }

    private List<Versioned<Allocation>> whole(List<AllocationRow> rows) {
        Map<Long, List<SourceRow>> sources = Row.belonging(
                handle, rows, "allocation_source", "allocation, turn", SourceRow.class, SourceRow::allocation);
        Map<Long, List<ReleaseRow>> releases =
                Row.belonging(handle, rows, RELEASES, "allocation, turn", ReleaseRow.class, ReleaseRow::allocation);
        Map<Long, List<ReleasedRow>> released = Row.belonging(
                handle,
                rows,
                "allocation_release_part",
                "allocation, turn, part",
                ReleasedRow.class,
                ReleasedRow::allocation);
        return rows.stream()
                .map(row -> new Versioned<>(
                        Failure.unlessDamaged(
                                "allocation " + row.id(),
                                () -> row.with(
                                        sources.getOrDefault(row.place(), List.of()),
                                        releases.getOrDefault(row.place(), List.of()),
                                        released.getOrDefault(row.place(), List.of()))),
                        row.version()))
                .toList();
    }

    private void addReleases(Allocation.Snapshot state) {
        long place = Row.place(handle, "allocation", state.id().value());
        for (int turn = Row.count(handle, RELEASES, "allocation", place);
                turn < state.releases().size();
                turn++) {
            Release release = state.releases().get(turn);
            handle.createUpdate("""
                            INSERT INTO allocation_release (allocation, turn, made_on, made_by, reason)
                            VALUES (:place, :turn, :on, :by, :reason)""")
                    .bind("place", place)
                    .bind("turn", turn)
                    .bind("on", release.act().on())
                    .bind("by", release.act().by().value())
                    .bind("reason", release.reason())
                    .execute();
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO allocation_release_part (allocation, turn, part, receipt_id, amount)
                    VALUES (:place, %d, :turn, :receipt, :amount)""".formatted(turn));
            addParts(batch, place, release.parts());
        }
    }

    /** Fills in {@code :place} and, for each part in order, {@code :turn}, {@code :receipt} and {@code :amount}. */
    static void addParts(PreparedBatch batch, long place, List<ReceiptShare> parts) {
        for (int turn = 0; turn < parts.size(); turn++) {
            batch.bind("place", place)
                    .bind("turn", turn)
                    .bind("receipt", parts.get(turn).receipt().value())
                    .bind("amount", parts.get(turn).amount().minorUnits())
                    .add();
        }
        batch.execute();
    }
}
