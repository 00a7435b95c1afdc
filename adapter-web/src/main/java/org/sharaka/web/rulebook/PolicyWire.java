package org.sharaka.web.rulebook;

import java.util.Map;

/**
 * One version of a policy.
 *
 * @param kind which policy
 * @param version the version that rulings name
 * @param inForceFrom its first day
 * @param until its last day; null while no later version has been adopted
 * @param values its numbers, by what they are
 */
record PolicyWire(String kind, String version, String inForceFrom, String until, Map<String, Object> values) {}
