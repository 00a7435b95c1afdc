package org.sharaka.testing.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.PolicyVersion;

record MemoryPolicies(State state) implements PolicyVersions {

    private static String id(PolicyVersion version) {
        return id(version.group(), version.policy().version());
    }

    private static String id(Group group, String version) {
        return group.code() + " " + version;
    }

    @Override
    public void add(PolicyVersion version) {
        state.policies().put(id(version), new Versioned<>(version, 1));
    }

    @Override
    public long keep(PolicyVersion version, long revision) {
        requireStill(version, revision);
        state.policies().put(id(version), new Versioned<>(version, revision + 1));
        return revision + 1;
    }

    @Override
    public void remove(PolicyVersion version, long revision) {
        requireStill(version, revision);
        state.policies().remove(id(version));
    }

    @Override
    public Optional<Versioned<PolicyVersion>> find(Group group, String version) {
        return Optional.ofNullable(state.policies().get(id(group, version)));
    }

    @Override
    public List<Versioned<PolicyVersion>> all() {
        return state.policies().values().stream()
                .sorted(Comparator.comparing(read -> read.value().group()))
                .toList();
    }

    private void requireStill(PolicyVersion version, long revision) {
        boolean still = find(version.group(), version.policy().version())
                .filter(read -> read.version() == revision)
                .isPresent();
        if (!still) {
            throw new Rejected.StaleVersion(version.policy().version(), revision);
        }
    }
}
