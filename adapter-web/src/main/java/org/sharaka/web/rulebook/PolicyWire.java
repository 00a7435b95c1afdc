package org.sharaka.web.rulebook;

import java.util.Map;

/**
 * One version of a policy; it is in force until the next of its kind is.
 *
 * @param kind which policy
 * @param version the version that rulings name
 * @param inForceFrom its first day
 * @param values its numbers, by what they are
 */
record PolicyWire(String version, String kind, String inForceFrom, Map<String, Object> values) {}
