package org.sharaka.web.http;

import java.util.Map;
import java.util.stream.Stream;

/** Whose states an address speaks of: of an agreement one is suspended in other words than of a project. */
final class Concept {

    private static final Map<String, String> BY_COLLECTION = Map.ofEntries(
            Map.entry("partners", "partner"),
            Map.entry("memberships", "membership"),
            Map.entry("projects", "project"),
            Map.entry("agreements", "agreement"),
            Map.entry("reserves", "reserve"),
            Map.entry("conditions", "condition"),
            Map.entry("centres", "centre"),
            Map.entry("mandates", "mandate"),
            Map.entry("assessments", "assessment"),
            Map.entry("reports", "report"),
            Map.entry("findings", "finding"),
            Map.entry("complaints", "complaint"),
            Map.entry("incidents", "incident"),
            Map.entry("payments", "payment"),
            Map.entry("policies", "policy"),
            Map.entry("support-plans", "plan"),
            Map.entry("handovers", "handover"),
            Map.entry("stepbacks", "stepback"));

    private Concept() {}

    /** The concept of the last collection in a path; none for a path without one. */
    static String of(String path) {
        return Stream.of(path.split("/"))
                .map(part -> BY_COLLECTION.getOrDefault(part, ""))
                .filter(concept -> !concept.isEmpty())
                .reduce("", (earlier, later) -> later);
    }
}
