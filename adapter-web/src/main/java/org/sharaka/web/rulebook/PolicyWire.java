package org.sharaka.web.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * One version of a policy.
 *
 * @param name which policy
 * @param version the version that rulings name
 * @param inForceFrom its first day
 * @param until its last day; absent while no later version has been adopted
 * @param values its numbers, by what they are
 */
record PolicyWire(
        String name,
        String version,
        String inForceFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) String until,
        Map<String, Object> values) {}
