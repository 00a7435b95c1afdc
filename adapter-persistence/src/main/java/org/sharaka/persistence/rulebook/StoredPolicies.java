package org.sharaka.persistence.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.PolicyVersion;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.database.Json;

/** The versions of policies of one transaction. A value that a version does not have is that of the program's first. */
public final class StoredPolicies implements PolicyVersions {

    private static final Documents<PolicyVersion.Life> DOCUMENTS = Documents.of(PolicyVersion.Life.class);

    private final Handle handle;
    private final Rulebook program;
    private boolean changed;

    /**
     * The versions.
     *
     * @param handle of the transaction
     * @param program the rulebook of the program
     */
    public StoredPolicies(Handle handle, Rulebook program) {
        this.handle = handle;
        this.program = program;
    }

    @Override
    public void add(PolicyVersion version) {
        changed = true;
        bind(handle.createUpdate("""
                        INSERT INTO policy_version
                          (policy_group, version, in_force_from, counts, content, life, revision)
                        VALUES (:group, :version, :from, :counts, :content, :life, 1)"""), version).execute();
    }

    @Override
    public long keep(PolicyVersion version, long revision) {
        changed = true;
        int kept = bind(handle.createUpdate("""
                        UPDATE policy_version
                        SET in_force_from = :from, counts = :counts, content = :content, life = :life,
                          revision = revision + 1
                        WHERE policy_group = :group AND version = :version AND revision = :revision"""), version)
                .bind("revision", revision)
                .execute();
        if (kept == 0) {
            throw new Rejected.StaleVersion(version.policy().version(), revision);
        }
        return revision + 1;
    }

    @Override
    public void remove(PolicyVersion version, long revision) {
        changed = true;
        int removed = handle.execute(
                "DELETE FROM policy_version WHERE policy_group = ? AND version = ? AND revision = ?",
                version.group().code(),
                version.policy().version(),
                revision);
        if (removed == 0) {
            throw new Rejected.StaleVersion(version.policy().version(), revision);
        }
    }

    @Override
    public Optional<Versioned<PolicyVersion>> find(Group group, String version) {
        return handle.createQuery("SELECT " + VersionRow.COLUMNS
                        + " FROM policy_version WHERE policy_group = :group AND version = :version")
                .bind("group", group.code())
                .bind("version", version)
                .mapTo(VersionRow.class)
                .findOne()
                .map(this::read);
    }

    @Override
    public List<Versioned<PolicyVersion>> all() {
        return handle
                .createQuery("SELECT " + VersionRow.COLUMNS + " FROM policy_version ORDER BY place")
                .mapTo(VersionRow.class)
                .list()
                .stream()
                .map(this::read)
                .sorted(Comparator.comparing(read -> read.value().group()))
                .toList();
    }

    /** {@return whether this transaction has changed a version; true from its first change on} */
    public boolean isChanged() {
        return changed;
    }

    /** What tells the versions that count from any others that were kept: places are never given twice. */
    String counting() {
        return handle.createQuery(
                        "SELECT coalesce(group_concat(place || ':' || revision), '') FROM policy_version WHERE counts = 1")
                .mapTo(String.class)
                .one();
    }

    private Versioned<PolicyVersion> read(VersionRow row) {
        String what = "version " + row.version() + " of " + row.policyGroup();
        PolicyVersion.Life life = DOCUMENTS.read(what, row.life());
        Policy policy = Failure.unlessDamaged(what, () -> policy(row));
        return new Versioned<>(PolicyVersion.restore(new PolicyVersion.Snapshot(policy, life)), row.revision());
    }

    private Policy policy(VersionRow row) {
        Group group = Group.of(row.policyGroup())
                .orElseThrow(() -> new IllegalArgumentException("no group " + row.policyGroup()));
        Policy first = program.versions(group).all().get(0);
        return PolicyValues.of(first)
                .restored(Json.members(row.content()))
                .named(row.version())
                .from(LocalDate.parse(row.inForceFrom()));
    }

    private static Update bind(Update statement, PolicyVersion version) {
        return statement
                .bind("group", version.group().code())
                .bind("version", version.policy().version())
                .bind("from", version.policy().inForceFrom().toString())
                .bind("counts", version.counts() ? 1 : 0)
                .bind("content", Json.text(PolicyValues.of(version.policy()).tree()))
                .bind("life", DOCUMENTS.text(version.life()));
    }
}
