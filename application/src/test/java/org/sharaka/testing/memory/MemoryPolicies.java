package org.sharaka.testing.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.rulebook.PolicyVersions;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.PolicyVersion;

record MemoryPolicies(State state) implements PolicyVersions {

    private Shelf<String, PolicyVersion> shelf() {
        return new Shelf<>(state.policies());
    }

    private static String id(PolicyVersion version) {
        return id(version.group(), version.policy().version());
    }

    private static String id(Group group, String version) {
        return group.code() + " " + version;
    }

    @Override
    public void add(PolicyVersion version) {
        shelf().add(id(version), version);
    }

    @Override
    public long keep(PolicyVersion version, long revision) {
        return shelf().keep(id(version), version.policy().version(), version, revision);
    }

    @Override
    public void remove(PolicyVersion version, long revision) {
        if (shelf().find(id(version)).filter(read -> read.version() == revision).isEmpty()) {
            throw new Rejected.StaleVersion(version.policy().version(), revision);
        }
        state.policies().remove(id(version));
    }

    @Override
    public Optional<Versioned<PolicyVersion>> find(Group group, String version) {
        return shelf().find(id(group, version));
    }

    @Override
    public List<Versioned<PolicyVersion>> all() {
        return state.policies().values().stream()
                .sorted(Comparator.comparing(read -> read.value().group()))
                .toList();
    }
}
