package org.sharaka.persistence.funding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.store.Draw;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;

/** What an allocation draws from, in SQL: the receipts that are free, one purpose after the other. */
final class Drawing {

    /** What can be drawn of a receipt: the least that is free on the day and on every later one. */
    private static final String LEAST = """
            CASE WHEN last_on <= :on THEN free ELSE (
              SELECT min(running) FROM (
                SELECT sum(change) OVER (ORDER BY day) AS running FROM (
                  SELECT max(made_on, :on) AS day, received - allocated - held AS change FROM movement
                  WHERE movement.receipt = receipt.place
                  UNION ALL
                  SELECT :on, 0))) END""";

    private static final String FREE = "kind = 'CASH' AND free > 0 AND received_on <= :on"
            + " AND coalesce(receipt.pledge, 0) NOT IN (SELECT place FROM pledge WHERE " + Summary.BLOCKED + ")";

    private static final String CONSENTED = """
            (SELECT pledge FROM pledge_consent
             WHERE purpose IN (%s) AND since <= :on AND document_date <= :on
                   AND (document_until IS NULL OR document_until >= :on))""";

    private final Draw draw;
    private final List<Purpose> purposes;

    Drawing(Draw draw) {
        this.draw = draw;
        purposes = draw.target().purposes();
    }

    /** The purposes that its money may have, from the narrowest. */
    List<Purpose> purposes() {
        return purposes;
    }

    /** What {@link #all} and {@link #narrowed} bind. */
    Map<String, Object> bound() {
        Map<String, Object> bound = new HashMap<>(Map.of("on", draw.on()));
        draw.pledge().value().ifPresent(pledge -> bound.put("pledge", pledge.value()));
        for (int place = 0; place < purposes.size(); place++) {
            bound.put("purpose" + place, Columns.of(purposes.get(place)));
        }
        return bound;
    }

    /** One row: what can be drawn in all. */
    String all() {
        String any = names(0, purposes.size());
        String least = "SELECT " + LEAST + " AS least FROM receipt WHERE " + FREE + ofPledge();
        return "SELECT coalesce(sum(least), 0) FROM ("
                + least + " AND purpose IN (" + any + ") UNION ALL "
                + least + " AND purpose NOT IN (" + any + ") AND receipt.pledge IN " + CONSENTED.formatted(any)
                + ") WHERE least > 0";
    }

    /** One row: the day of the first receipt that may go there. */
    String first() {
        String any = names(0, purposes.size());
        return "SELECT min(received_on) FROM receipt WHERE kind = 'CASH'" + ofPledge() + " AND (purpose IN (" + any
                + ") OR receipt.pledge IN " + CONSENTED.formatted(any) + ")";
    }

    /** The receipts whose narrowest purpose is a certain one, the oldest first. */
    String narrowed(int purpose) {
        String columns =
                "SELECT place, id, received_on, " + LEAST + " AS least FROM receipt WHERE " + FREE + ofPledge();
        String narrower = names(0, purpose);
        String notNarrower =
                purpose == 0 ? "" : " AND coalesce(receipt.pledge, 0) NOT IN " + CONSENTED.formatted(narrower);
        return columns + " AND purpose = " + names(purpose, purpose + 1) + notNarrower + " UNION ALL "
                + columns + " AND purpose NOT IN (" + names(0, purpose + 1) + ") AND receipt.pledge IN "
                + CONSENTED.formatted(names(purpose, purpose + 1)) + notNarrower
                + " ORDER BY received_on, place";
    }

    private String ofPledge() {
        return draw.pledge()
                .fold(
                        (PledgeId any) -> " AND receipt.pledge = (SELECT place FROM pledge WHERE id = :pledge)",
                        () -> "");
    }

    private static String names(int from, int to) {
        StringBuilder names = new StringBuilder();
        for (int place = from; place < to; place++) {
            names.append(place == from ? ":purpose" : ", :purpose").append(place);
        }
        return names.toString();
    }
}
