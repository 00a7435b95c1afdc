package org.sharaka.persistence.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.Amendment;
import org.sharaka.domain.funding.Consent;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.funding.PledgeRow.ConsentRow;
import org.sharaka.persistence.funding.PledgeRow.InstalmentRow;
import org.sharaka.persistence.funding.PledgeRow.TermsRow;

/** The pledges of one transaction. The terms of one are written anew with it, for a correction changes them. */
public final class StoredPledges implements Pledges {

    private static final String TERMS = "pledge_terms";
    private static final String CONSENTS = "pledge_consent";

    private static final Listing LISTED = new Listing(
            "pledge",
            Map.of(
                    ID,
                    Listing.is("id"),
                    OTHER_THAN,
                    "NOT (" + Listing.is("id") + ")",
                    "donorId",
                    Listing.is("donor_id"),
                    "kind",
                    Listing.is("kind"),
                    "projectId",
                    Listing.is("project_id"),
                    PURPOSE,
                    Listing.is("purpose")),
            "pledged_on");

    private final Handle handle;

    /**
     * The pledges.
     *
     * @param handle of the transaction
     */
    public StoredPledges(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Pledge pledge) {
        Pledge.Snapshot state = pledge.snapshot();
        Columns.bind(handle.createUpdate("""
                        INSERT INTO pledge (id, reference, donor_id, kind, purpose_kind, programme_id, project_id, centre_id,
                                            pledged_on, recorded_by, version)
                        VALUES (:id, :reference, :donor, :kind, :purposeKind, :programmeId, :projectId, :centreId,
                                :pledgedOn, :by, 1)"""), pledge.purpose())
                .bind("id", pledge.id().value())
                .bind("reference", pledge.reference())
                .bind("donor", pledge.donor().value())
                .bind("kind", pledge.kind().name())
                .bind("pledgedOn", pledge.pledgedOn())
                .bind("by", state.by().value())
                .execute();
        addWhatIsNew(state);
    }

    @Override
    public long keep(Pledge pledge, long version) {
        int changed = handle.execute(
                "UPDATE pledge SET donor_id = ?, promised_by = nullif(?, ?), pledged_on = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?",
                pledge.donor().value(),
                pledge.snapshot().promise().donor().value(),
                pledge.donor().value(),
                pledge.pledgedOn(),
                pledge.id().value(),
                version);
        if (changed == 0) {
            throw new Rejected.StaleVersion(pledge.id().value(), version);
        }
        long place = Row.place(handle, "pledge", pledge.id().value());
        handle.execute("DELETE FROM pledge_instalment WHERE pledge = ?", place);
        handle.execute("DELETE FROM pledge_terms WHERE pledge = ?", place);
        addWhatIsNew(pledge.snapshot());
        return version + 1;
    }

    @Override
    public Optional<Versioned<Pledge>> find(PledgeId id) {
        return whole(handle.createQuery("SELECT * FROM pledge WHERE id = :id")
                        .bind("id", id.value())
                        .mapTo(PledgeRow.class)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Slice<Versioned<Pledge>, Long> list(Criteria criteria) {
        return LISTED.read(handle, criteria, PledgeRow.class, this::whole);
    }

    private List<Versioned<Pledge>> whole(List<PledgeRow> rows) {
        Map<Long, List<TermsRow>> terms =
                Row.belonging(handle, rows, TERMS, "pledge, turn", TermsRow.class, TermsRow::pledge);
        Map<Long, List<InstalmentRow>> instalments = Row.belonging(
                handle, rows, "pledge_instalment", "pledge, turn, due_on", InstalmentRow.class, InstalmentRow::pledge);
        Map<Long, List<ConsentRow>> consents =
                Row.belonging(handle, rows, CONSENTS, "pledge, turn", ConsentRow.class, ConsentRow::pledge);
        return rows.stream()
                .map(row -> new Versioned<>(
                        Failure.unlessDamaged(
                                "pledge " + row.id(),
                                () -> row.with(
                                        terms.getOrDefault(row.place(), List.of()),
                                        instalments.getOrDefault(row.place(), List.of()),
                                        consents.getOrDefault(row.place(), List.of()))),
                        row.version()))
                .toList();
    }

    private void addWhatIsNew(Pledge.Snapshot state) {
        long place = Row.place(handle, "pledge", state.id().value());
        for (int turn = Row.count(handle, TERMS, "pledge", place);
                turn <= state.amendments().size();
                turn++) {
            if (turn == 0) {
                addTerms(
                        place,
                        turn,
                        state.promise().terms(),
                        state.by(),
                        state.promise().pledgedOn(),
                        Optional.empty(),
                        Optional.empty());
            } else {
                Amendment amendment = state.amendments().get(turn - 1);
                LocalDate on = amendment.act().on();
                handle.execute("UPDATE pledge_terms SET until = ? WHERE pledge = ? AND turn = ?", on, place, turn - 1);
                addTerms(
                        place,
                        turn,
                        amendment.terms(),
                        amendment.act().by(),
                        on,
                        amendment.notice().value(),
                        amendment.successor().value());
            }
        }
        for (int turn = Row.count(handle, CONSENTS, "pledge", place);
                turn < state.consents().size();
                turn++) {
            add(place, turn, state.consents().get(turn));
        }
    }

    private void addTerms(
            long place,
            int turn,
            PledgeTerms terms,
            UserId by,
            LocalDate since,
            Optional<Document> notice,
            Optional<PartnerId> successor) {
        Columns.bind(turnOf(handle.createUpdate("""
                        INSERT INTO pledge_terms (pledge, turn, since, amount, recorded_by,
                                                  document_kind, document_reference, document_date, document_until,
                                                  successor_id)
                        VALUES (:place, :turn, :since, :amount, :by,
                                :documentKind, :documentReference, :documentDate, :documentUntil, :successor)"""), place, turn), notice)
                .bind("since", since)
                .bind("amount", terms.amount().minorUnits())
                .bind("by", by.value())
                .bind("successor", successor.map(PartnerId::value))
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO pledge_instalment (pledge, turn, due_on, amount, up_to)
                VALUES (:place, :turn, :dueOn, :amount, :upTo)""");
        long upTo = 0;
        for (Instalment instalment : terms.schedule()) {
            upTo += instalment.amount().minorUnits();
            turnOf(batch, place, turn)
                    .bind("dueOn", instalment.dueOn())
                    .bind("amount", instalment.amount().minorUnits())
                    .bind("upTo", upTo)
                    .add();
        }
        batch.execute();
    }

    private void add(long place, int turn, Consent consent) {
        Columns.bind(
                        Columns.bind(turnOf(handle.createUpdate("""
                        INSERT INTO pledge_consent (pledge, turn, purpose_kind, programme_id, project_id, centre_id, since,
                                                    recorded_by, document_kind, document_reference, document_date,
                                                    document_until)
                        VALUES (:place, :turn, :purposeKind, :programmeId, :projectId, :centreId, :since, :by,
                                :documentKind, :documentReference, :documentDate, :documentUntil)"""), place, turn), consent.to()),
                        Optional.of(consent.document()))
                .bind("since", consent.act().on())
                .bind("by", consent.act().by().value())
                .execute();
    }

    private static <S extends SqlStatement<S>> S turnOf(S statement, long place, int turn) {
        return statement.bind("place", place).bind("turn", turn);
    }
}
