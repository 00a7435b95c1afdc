package org.sharaka.application.store;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.PolicyVersion;

/** Out-port: the store of the versions of policies, each by its group and name. */
public interface PolicyVersions {

    /**
     * Adds a version, at revision 1.
     *
     * @param version a new one, of a name that its group does not have
     */
    void add(PolicyVersion version);

    /**
     * Keeps a changed one; its revision grows by one.
     *
     * @param version the new state
     * @param revision the revision that was read
     * @return the new revision
     * @throws Rejected.StaleVersion when the store holds another revision
     */
    long keep(PolicyVersion version, long revision);

    /**
     * Takes away a draft.
     *
     * @param version the draft
     * @param revision the revision that was read
     * @throws Rejected.StaleVersion when the store holds another revision
     */
    void remove(PolicyVersion version, long revision);

    /**
     * Finds one.
     *
     * @param group the group of its values
     * @param version its name
     * @return it and its revision; nothing when there is none
     */
    Optional<Versioned<PolicyVersion>> find(Group group, String version);

    /** {@return all of them; in the order of the groups, and in each in the order of entry} */
    List<Versioned<PolicyVersion>> all();

    /**
     * One that is there.
     *
     * @param group the group of its values
     * @param version its name
     * @return it and its revision
     * @throws Rejected.UnknownId when there is none
     */
    default Versioned<PolicyVersion> get(Group group, String version) {
        return find(group, version).orElseThrow(() -> new Rejected.UnknownId(version));
    }
}
