package org.sharaka.persistence.rulebook;

/** A row of the versions of policies. */
record VersionRow(String policyGroup, String version, String inForceFrom, String content, String life, long revision) {

    static final String COLUMNS = "policy_group, version, in_force_from, content, life, revision";
}
