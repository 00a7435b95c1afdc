package org.sharaka.persistence.partner;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Block;
import org.sharaka.domain.partner.Contact;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.OnFile;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.committee.StoredMemberships;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.database.Words;
import org.sharaka.persistence.partner.PartnerRow.BlockRow;
import org.sharaka.persistence.partner.PartnerRow.NameRow;
import org.sharaka.persistence.text.SortKeys;

/** The partners of one transaction. */
public final class StoredPartners implements Partners {

    private static final int KEYS_AT_ONCE = 200;

    private final Handle handle;

    /**
     * The partners.
     *
     * @param handle of the transaction
     */
    public StoredPartners(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Partner partner) {
        unlessTaken(() -> bind(handle.createUpdate("""
                                INSERT INTO partner (id, reference, kind, ice, fields, contact_person, contact_email,
                                                     contact_phone, contact_address, inactive_on, inactive_reason, ended_on, ending, on_file,
                                                     sort_ar, sort_fr, sort_en, search_key, version)
                                VALUES (:id, :reference, :kind, :ice, :fields, :contactPerson, :contactEmail,
                                        :contactPhone, :contactAddress, :inactiveOn, :inactiveReason, :endedOn, :ending, :onFile,
                                        :sortAr, :sortFr, :sortEn, :searchKey, 1)"""), partner).execute());
        addNames(partner);
        addBlocks(partner);
    }

    @Override
    public long keep(Partner partner, long version) {
        int changed = unlessTaken(() ->
                bind(handle.createUpdate("""
                                UPDATE partner
                                SET reference = :reference, kind = :kind, ice = :ice, fields = :fields,
                                    contact_person = :contactPerson, contact_email = :contactEmail,
                                    contact_phone = :contactPhone, contact_address = :contactAddress,
                                    inactive_on = :inactiveOn, inactive_reason = :inactiveReason,
                                    ended_on = :endedOn, ending = :ending, on_file = :onFile,
                                    sort_ar = :sortAr, sort_fr = :sortFr, sort_en = :sortEn,
                                    search_key = :searchKey, version = version + 1
                                WHERE id = :id AND version = :version"""), partner).bind("version", version).execute());
        String id = partner.id().value();
        if (changed == 0) {
            throw new Rejected.StaleVersion(id, version);
        }
        handle.execute("DELETE FROM partner_name WHERE partner_id = ?", id);
        handle.execute("DELETE FROM partner_block WHERE partner_id = ?", id);
        addNames(partner);
        addBlocks(partner);
        return version + 1;
    }

    @Override
    public Optional<Versioned<Partner>> find(PartnerId id) {
        return whole(handle.createQuery("SELECT * FROM partner WHERE id = :id")
                        .bind("id", id.value())
                        .mapTo(PartnerRow.class)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Partner> holder(Ice ice, PartnerId but) {
        return handle.createQuery("""
                        SELECT id FROM partner
                        WHERE ice = :ice AND inactive_on IS NULL AND ended_on IS NULL AND id <> :but""")
                .bind("ice", ice.digits())
                .bind("but", but.value())
                .mapTo(String.class)
                .findFirst()
                .flatMap(id -> find(new PartnerId(id)))
                .map(Versioned::value);
    }

    @Override
    public List<String> alike(LanguageMap name, PartnerId but) {
        return handle.createQuery("""
                        SELECT reference FROM partner
                        WHERE inactive_on IS NULL AND ended_on IS NULL AND id <> :but AND id IN (
                          SELECT partner_id FROM partner_name
                          WHERE place = 0 AND fold_key IN (SELECT value FROM json_each(:foldKeys))
                          UNION
                          SELECT partner_id FROM partner_name
                          WHERE place = 0 AND skeleton IN (SELECT value FROM json_each(:skeletons)))
                        ORDER BY reference""")
                .bind("but", but.value())
                .bind("foldKeys", Json.list(name.all().stream().map(FoldKey::of).toList()))
                .bind(
                        "skeletons",
                        Json.list(name.all().stream().map(FoldKey::skeleton).toList()))
                .mapTo(String.class)
                .list();
    }

    @Override
    public List<Versioned<Partner>> named(Set<String> foldKeys, PartnerKind kind) {
        return whole(handle.createQuery("""
                        SELECT * FROM partner
                        WHERE kind = :kind AND id IN (
                          SELECT partner_id FROM partner_name
                          WHERE place = 0 AND fold_key IN (SELECT value FROM json_each(:foldKeys)))
                        ORDER BY reference""")
                .bind("kind", kind.name())
                .bind("foldKeys", Json.list(foldKeys))
                .mapTo(PartnerRow.class)
                .list());
    }

    @Override
    public Slice<Versioned<Partner>, PartnerQuery.Position> list(PartnerQuery query) {
        Optional<String> indexed = Search.indexed(query).filter(letters -> !Search.isCommon(handle, query, letters));
        Search search = new Search(query, seatedFor(query), indexed);
        List<PartnerRow> rows = handle.createQuery(search.sql())
                .bindMap(search.bound())
                .mapTo(PartnerRow.class)
                .list();
        List<Versioned<Partner>> found =
                whole(rows.stream().limit(query.limit()).toList());
        return new Slice<>(
                found,
                rows.size() > query.limit()
                        ? Fact.known(position(found.get(found.size() - 1).value(), query.reader()))
                        : Fact.unknown());
    }

    @Override
    public List<Partner> blockedOrEnded() {
        return whole(handle.createQuery("""
                        SELECT * FROM partner
                        WHERE ended_on IS NOT NULL OR id IN (SELECT partner_id FROM partner_block)""").mapTo(PartnerRow.class).list()).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return !handle.createQuery("SELECT EXISTS (SELECT 1 FROM partner)")
                .mapTo(Boolean.class)
                .one();
    }

    /** Writes the keys of all partners anew. */
    public void renewKeys() {
        List<PartnerRow> rows = rowsAfter("");
        while (!rows.isEmpty()) {
            whole(rows).forEach(partner -> renewKeys(partner.value()));
            rows = rowsAfter(rows.get(rows.size() - 1).id());
        }
    }

    private List<PartnerRow> rowsAfter(String id) {
        return handle.createQuery("SELECT * FROM partner WHERE id > :id ORDER BY id LIMIT :limit")
                .bind("id", id)
                .bind("limit", KEYS_AT_ONCE)
                .mapTo(PartnerRow.class)
                .list();
    }

    private void renewKeys(Partner partner) {
        bindKeys(handle.createUpdate("""
                                UPDATE partner
                                SET sort_ar = :sortAr, sort_fr = :sortFr, sort_en = :sortEn, search_key = :searchKey
                                WHERE id = :id"""), partner)
                .bind("id", partner.id().value())
                .execute();
        handle.execute(
                "DELETE FROM partner_name WHERE partner_id = ?", partner.id().value());
        addNames(partner);
    }

    private Collection<PartnerId> seatedFor(PartnerQuery query) {
        return query.committee().value().isEmpty() ? Set.of() : new StoredMemberships(handle).seatedOn(query.on());
    }

    private static PartnerQuery.Position position(Partner partner, Language reader) {
        byte[] key = SortKeys.of(partner.profile().name(), reader);
        return new PartnerQuery.Position(
                reader, HexFormat.of().formatHex(key), partner.id().value());
    }

    private List<Versioned<Partner>> whole(List<PartnerRow> rows) {
        String ids = Json.list(rows.stream().map(PartnerRow::id).toList());
        Map<String, List<NameRow>> names = handle
                .createQuery("SELECT * FROM partner_name WHERE partner_id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", ids)
                .mapTo(NameRow.class)
                .stream()
                .collect(groupingBy(NameRow::partnerId));
        Map<String, List<BlockRow>> blocks = handle.createQuery("""
                        SELECT * FROM partner_block
                        WHERE partner_id IN (SELECT value FROM json_each(:ids)) ORDER BY partner_id, place""").bind("ids", ids).mapTo(BlockRow.class).stream()
                .collect(groupingBy(BlockRow::partnerId));
        return rows.stream()
                .map(row -> new Versioned<>(
                        Failure.unlessDamaged(
                                "partner " + row.id(),
                                () -> row.with(
                                        names.getOrDefault(row.id(), List.of()),
                                        blocks.getOrDefault(row.id(), List.of()))),
                        row.version()))
                .toList();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Partner partner) {
        Partner.Snapshot state = partner.snapshot();
        Map<Contact.Means, String> contact = state.profile().contact().means();
        return bindKeys(statement, partner)
                .bind("id", state.id().value())
                .bind("reference", state.reference())
                .bind("kind", state.profile().kind().name())
                .bind("ice", state.profile().ice().value().map(Ice::digits))
                .bind("fields", Words.of(state.profile().fields()))
                .bind("contactPerson", contact.get(Contact.Means.PERSON))
                .bind("contactEmail", contact.get(Contact.Means.EMAIL))
                .bind("contactPhone", contact.get(Contact.Means.PHONE))
                .bind("contactAddress", contact.get(Contact.Means.ADDRESS))
                .bind("inactiveOn", state.inactive().value().map(Partner.Inactivity::on))
                .bind("inactiveReason", state.inactive().value().map(Partner.Inactivity::reason))
                .bind("endedOn", state.end().value().map(end -> end.act().on()))
                .bind("ending", state.end().value().map(PartnerRow.ENDINGS::text))
                .bind(
                        "onFile",
                        Optional.of(state.onFile())
                                .filter(file -> !file.equals(OnFile.NOTHING))
                                .map(PartnerRow.FILES::text));
    }

    private static <S extends SqlStatement<S>> S bindKeys(S statement, Partner partner) {
        LanguageMap name = partner.profile().name();
        return statement
                .bind("sortAr", SortKeys.of(name, Language.AR))
                .bind("sortFr", SortKeys.of(name, Language.FR))
                .bind("sortEn", SortKeys.of(name, Language.EN))
                .bind("searchKey", Search.key(partner));
    }

    private void addNames(Partner partner) {
        List<LanguageMap> names = new ArrayList<>(List.of(partner.profile().name()));
        names.addAll(partner.snapshot().formerNames());
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO partner_name (partner_id, place, language, name, fold_key, skeleton)
                VALUES (:id, :place, :language, :name, :foldKey, :skeleton)""");
        for (int place = 0; place < names.size(); place++) {
            for (Map.Entry<Language, String> text : names.get(place).texts().entrySet()) {
                batch.bind("id", partner.id().value())
                        .bind("place", place)
                        .bind("language", text.getKey().name())
                        .bind("name", text.getValue())
                        .bind("foldKey", FoldKey.of(text.getValue()))
                        .bind("skeleton", FoldKey.skeleton(text.getValue()))
                        .add();
            }
        }
        batch.execute();
    }

    private void addBlocks(Partner partner) {
        for (int place = 0; place < partner.blocks().size(); place++) {
            Block block = partner.blocks().get(place);
            Optional<Block.Act> lifted = block.lifted().value();
            handle.createUpdate("""
                            INSERT INTO partner_block (partner_id, place, set_on, set_reason, set_by,
                                                       lifted_on, lifted_reason, lifted_by, flag)
                            VALUES (:id, :place, :setOn, :setReason, :setBy, :liftedOn, :liftedReason, :liftedBy,
                                    :flag)""")
                    .bind("flag", block.flag().name())
                    .bind("id", partner.id().value())
                    .bind("place", place)
                    .bind("setOn", block.set().on())
                    .bind("setReason", block.set().reason())
                    .bind("setBy", block.set().by().value())
                    .bind("liftedOn", lifted.map(Block.Act::on))
                    .bind("liftedReason", lifted.map(Block.Act::reason))
                    .bind("liftedBy", lifted.map(act -> act.by().value()))
                    .execute();
        }
    }

    private static <T> T unlessTaken(Supplier<T> write) {
        try {
            return write.get();
        } catch (JdbiException failed) {
            if (Failure.isTaken(failed, "partner.ice")) {
                throw new Rejected.Taken("partner.ice");
            }
            throw failed;
        }
    }
}
