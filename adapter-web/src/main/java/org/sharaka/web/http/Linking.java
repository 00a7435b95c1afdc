package org.sharaka.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows with each record where what belongs to it is listed: the one table of what leads where, beside the ids that
 * records have of what they belong to. Addresses are made of what the answer shows, so that nothing is read for them.
 */
public final class Linking {

    /** The member that holds the addresses. */
    public static final String MEMBER = "links";

    private static final String BASE = "/api/v1/";
    private static final String OF_CENTRE = "centreId=centreId";
    private static final String OF_MANAGER = "managerId=managerId";

    /** By the name of the schema of a record. */
    private static final Map<String, List<Listing>> TABLE = Map.of(
            "Project",
            List.of(
                    listing("agreements", "agreements", "projectId=id"),
                    listing("centres", "centres", "projectId=id"),
                    listing("conditions", "conditions", "projectId=id"),
                    listing("pledges", "pledges", "projectId=id")),
            "Agreement",
            List.of(listing("conditions", "conditions", "agreementId=id")),
            "Centre",
            List.of(
                    listing("conditions", "conditions", "centreId=id"),
                    listing("handovers", "handovers", "centreId=id"),
                    listing("mandates", "mandates", "centreId=id"),
                    listing("stepBacks", "stepbacks", "centreId=id"),
                    listing("supportPlans", "support-plans", "centreId=id")),
            "Mandate",
            List.of(
                    listing("conditions", "conditions", "mandateId=id"),
                    listing("handovers", "handovers", OF_CENTRE, OF_MANAGER),
                    listing("stepBacks", "stepbacks", OF_CENTRE, OF_MANAGER),
                    listing("supportPlans", "support-plans", OF_CENTRE, OF_MANAGER)),
            "SupportPlan",
            List.of(
                    listing("conditions", "conditions", "supportPlanId=id"),
                    listing("handovers", "handovers", OF_CENTRE, OF_MANAGER),
                    listing("mandates", "mandates", OF_CENTRE, OF_MANAGER)),
            "Handover",
            List.of(
                    listing("conditions", "conditions", "handoverId=id"),
                    listing("mandates", "mandates", OF_MANAGER),
                    listing("stepBacks", "stepbacks", "handoverId=id")),
            "StepBack",
            List.of(
                    listing("mandates", "mandates", OF_CENTRE, OF_MANAGER),
                    listing("supportPlans", "support-plans", OF_CENTRE, OF_MANAGER)));

    private Linking() {}

    /**
     * A list of what belongs to a record.
     *
     * @param name what it is called among the links
     * @param path the address of the list
     * @param filters by which member of the record each of its filters is filled in
     */
    public record Listing(String name, String path, Map<String, String> filters) {

        private String address(ObjectNode record) {
            return path + "?"
                    + filters.entrySet().stream()
                            .map(filter -> filter.getKey() + "="
                                    + URLEncoder.encode(
                                            record.path(filter.getValue()).asString(""), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
        }
    }

    private static Listing listing(String name, String list, String... filters) {
        Map<String, String> members = new LinkedHashMap<>();
        Arrays.stream(filters).map(filter -> filter.split("=")).forEach(filter -> members.put(filter[0], filter[1]));
        return new Listing(name, BASE + list, members);
    }

    /** The lists of what belongs to records, by the names of their schemas. */
    public static Map<String, List<Listing>> all() {
        return TABLE;
    }

    /**
     * Puts the addresses into a record.
     *
     * @param schema the name of its schema
     */
    static void put(ObjectNode record, String schema) {
        List<Listing> lists = TABLE.getOrDefault(schema, List.of());
        if (!lists.isEmpty()) {
            ObjectNode links = record.putObject(MEMBER);
            lists.forEach(list -> links.put(list.name(), list.address(record)));
        }
    }
}
